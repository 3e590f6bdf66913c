// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

namespace tovholder::store::queries {

/// id, name, kind, purpose, course, place, composition, area_id, area_name, members, tovholder_name, next_meeting_id,
/// next_meeting_title, next_starts_at, where_state. An empty area: of all areas.
[[nodiscard]] Query groups(const Id& area);
/// One row, as groups().
[[nodiscard]] Query group(const Id& group);
/// id (membership), person_id, name, function, title, email, role, seat, where_state; by seat.
[[nodiscard]] Query members(const Id& group);
/// The groups that a person sits in: id (membership), group_id, role, function.
[[nodiscard]] Query seatsOf(const Id& person);
/// id, name, function, title, email, phone, area_id, area_name, department_name; those whose name or title
/// has the words, all without words.
[[nodiscard]] Query people(std::string_view words);
/// id, number, title, template, course, starts_at, ends_at, place, status, group_id, agreements,
/// proposed (how many times it may get), invited, moved, where_state.
[[nodiscard]] Query meetingsOf(const Id& group);
/// Planned and running meetings that have not ended, the next first: id, number, title, starts_at, ends_at, place,
/// status, group_id, group_name, area_id, area_name. An empty area: of all areas.
[[nodiscard]] Query comingMeetings(std::int64_t fromMs, const Id& area = {});
/// id, name, description, physical_plan, social_plan, groups, partners, open_agreements, waiting_input, where_state.
[[nodiscard]] Query areas();
/// id, name, address, area_id; an empty area: of all areas.
[[nodiscard]] Query departments(const Id& area);
/// One row: id (person), user_id, name, function of the signed-in user.
[[nodiscard]] Query personOfLogin(std::string_view login);

} // namespace tovholder::store::queries
