// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace tovholder::fuzz {

/// Reads the bytes as the outside world's: the first says how. Aborts when what was accepted does not come
/// back the same after it is written again.
void readWire(const std::uint8_t* bytes, std::size_t size);

} // namespace tovholder::fuzz
