// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

namespace tovholder::store::queries {

/// One row: id, group_id, group_name, area_id, area_name, number, title, course, template, starts_at, ends_at,
/// place, status, current_block, started_at, closed_at, props_ready, frequency, notes, locked_at, locked_by,
/// playbook_id, why, outcome_form, needed, invited, moved, where_state.
[[nodiscard]] Query meeting(const Id& meeting);
/// The agenda as it runs: id, block, position, title, minutes, extra_minutes, status, started_at, ended_at,
/// current_prompt, current_speaker, spoken, pairs, hidden, confidential, reason, moved_from.
[[nodiscard]] Query agendaBlocks(const Id& meeting);
/// What the group passed over with a reason at the meeting that it closed last: id, title, reason.
[[nodiscard]] Query passedOverBefore(const Id& group, const Id& meeting);
/// Every member with attendance if noted: id (membership), person_id, name, function, role, seat, state,
/// approved_at, task, attendance_id. Of a closed meeting also who was noted there and has left the group since.
[[nodiscard]] Query attendance(const Id& meeting);
/// Who is at this meeting without being a member: id, name, function, in the order they came.
[[nodiscard]] Query guests(const Id& meeting);
/// The times that a meeting may get, the earliest first: id, starts_at, ends_at.
[[nodiscard]] Query proposedTimes(const Id& meeting);
/// Who can come when: id, proposed_time_id, membership_id, answer.
[[nodiscard]] Query timeAnswers(const Id& meeting);
/// Notes under a block's prompts: id, block, prompt, membership_id, seat (membership or guest), name, function (the note's
/// own, else the seat's), title, text, position, mark, kind, parent_id, hidden, confidential, where_state.
[[nodiscard]] Query contributions(const Id& meeting, std::string_view block);
/// Of one prompt, those with words in them, round the table: as contributions().
[[nodiscard]] Query contributionsOfPrompt(const Id& meeting, std::string_view block, std::string_view prompt);
/// Of one block, those with words in them that are not hidden, in the order they were written: as contributions().
[[nodiscard]] Query contributionsOfBlock(const Id& meeting, std::string_view block);
/// The cards that lie under one prompt, empty ones too, the oldest first: as contributions().
[[nodiscard]] Query cards(const Id& meeting, std::string_view block, std::string_view prompt);
/// As contributions(), of the whole meeting in the order of its agenda, with block_confidential.
[[nodiscard]] Query contributionsOfMeeting(const Id& meeting);
/// id, title, text, worked, people, told_by, name, function, meeting_id, shared (with the other areas), where_state; of a group.
[[nodiscard]] Query stories(const Id& group);
/// Of an area: as stories().
[[nodiscard]] Query storiesIn(const Id& area);
/// Of one meeting, in the order they were told: as stories().
[[nodiscard]] Query storiesOfMeeting(const Id& meeting);
/// What was added to locked minutes: id, text, author, noted_at; the oldest first.
[[nodiscard]] Query addenda(const Id& meeting);

} // namespace tovholder::store::queries
