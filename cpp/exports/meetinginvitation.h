// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/id.h"
#include "cpp/base/result.h"
#include "cpp/reports/invitation.h"

namespace tovholder::store {
class Store;
}

namespace tovholder::exports {

/// A planned meeting as its group's calendars take it; the description is the invitation's text as it was adapted.
/// Errors: NotFound; the store's.
[[nodiscard]] Result<reports::Invitation> meetingInvitation(store::Store& store, const Id& meeting);

} // namespace tovholder::exports
