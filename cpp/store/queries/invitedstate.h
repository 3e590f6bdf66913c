// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace tovholder::store::queries {

/// Of a meeting m: invited, the number of the calendar file that was sent last, and moved, 1 when its time or its place
/// is another than that file told. Ends in a comma.
inline const std::string invitedState = "m.invited_sequence AS invited, (m.invited_sequence > 0 AND "
    "(m.starts_at IS NOT m.invited_starts_at OR m.ends_at IS NOT m.invited_ends_at "
    "OR coalesce(m.place, '') <> coalesce(m.invited_place, ''))) AS moved, ";

} // namespace tovholder::store::queries
