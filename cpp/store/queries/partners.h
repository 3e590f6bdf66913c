// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

namespace tovholder::store::queries {

/// The matrix of an area, a row a link: id, partner_id, name, category, function, cooperation, state,
/// functions (how many functions work with the partner), where_state. A partner that no function has named
/// yet has an empty function.
[[nodiscard]] Query partnerMatrix(const Id& area);
/// id, name, category, description, contact, functions (comma between), area_id, area_name, where_state.
[[nodiscard]] Query partners(const Id& area);

} // namespace tovholder::store::queries
