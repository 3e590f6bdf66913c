// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/value.h"
#include "sync/merge/version.h"

namespace tovholder::merge {

/// What becomes of a field that is set from elsewhere.
struct Decision {
    bool take = false; ///< the incoming value replaces the current one
    bool concurrent = false; ///< neither writer had seen the other's value, and the values differ
};

/// Decides between a field's current value and an incoming one. The later version wins; equal versions
/// with different values (which only a fault can make) are told apart by the values, and are concurrent. "Concurrent"
/// means that the incoming value was not written on top of the current one: its base is another version. A base equal
/// to the incoming version makes no claim: so a row is offered again after the server lost it.
[[nodiscard]] Decision decide(const Value& current, Version currentVersion, const Value& incoming,
    Version incomingVersion, Version incomingBase);

} // namespace tovholder::merge
