// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

namespace tovholder::store::queries {

/// The dots put in a block: id, contribution_id, membership_id, dots.
[[nodiscard]] Query votes(const Id& meeting, std::string_view block);
/// All dots of a meeting: as votes(), with block.
[[nodiscard]] Query votesOfMeeting(const Id& meeting);
/// An area's vision, one row: id, text, themes, meeting_id, where_state.
[[nodiscard]] Query vision(const Id& area);
/// Where an area stands with the recommendations it has said something of: id, number, stands, plan, meeting_id, where_state.
[[nodiscard]] Query recommendations(const Id& area);
/// What shows it, in an area: id, recommendation_id, entity, record_id, note, title.
[[nodiscard]] Query evidence(const Id& area);
/// A group's proposals to the board: id, meeting_id, contribution_id, kind, text, why, status, sent_on, answer, where_state.
[[nodiscard]] Query boardProposals(const Id& group);
/// Stories that areas have shared, but for one area's own: id, story_id, area_id, area_name, title, text, worked, people.
[[nodiscard]] Query sharedStories(const Id& exceptOf = {});

} // namespace tovholder::store::queries
