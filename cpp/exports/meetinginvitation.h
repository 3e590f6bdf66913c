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
/// Its number is higher than that of every file sent before. Errors: NotFound; the store's.
[[nodiscard]] Result<reports::Invitation> meetingInvitation(store::Store& store, const Id& meeting);

/// Stores with the meeting what its calendar file told, so that a later move is noticed. A meeting that is called off stays
/// in the store: should it come back, its calendars have to be told. Errors: NotFound; the store's.
[[nodiscard]] Result<void> noteSent(store::Store& store, const reports::Invitation& invitation);

} // namespace tovholder::exports
