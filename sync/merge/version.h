// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace tovholder::merge {

/// Hybrid logical clock reading: 48 bits of milliseconds since 1970, then a 16-bit counter.
using HybridTime = std::uint64_t;
/// A device's number, given by the server at sign-in (before that: drawn at random). 63 bits, so
/// that SQLite's signed integers compare it as we do.
using DeviceNumber = std::uint64_t;

/// When and where a field got its value. A later version wins; equal clocks are told apart by device.
/// All zero: the field was never set.
struct Version {
    HybridTime clock = 0;
    DeviceNumber device = 0;

    friend auto operator<=>(const Version&, const Version&) = default;
    [[nodiscard]] bool isSet() const { return clock != 0; }
};

[[nodiscard]] constexpr std::int64_t millisecondsOf(HybridTime time) { return static_cast<std::int64_t>(time >> 16); }
[[nodiscard]] constexpr HybridTime hybridTimeAt(std::int64_t ms, std::uint16_t counter = 0)
{
    return (static_cast<HybridTime>(ms) << 16) | counter;
}

} // namespace tovholder::merge
