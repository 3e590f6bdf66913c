// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/random.h"

#include <cstddef>
#include <cstdint>

namespace tovholder::simulation {

/// Choices from one seed.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_random(seed)
    {
    }

    /// 0 to below the bound.
    [[nodiscard]] std::size_t below(std::size_t bound) { return m_random.next() % bound; }
    [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(below(static_cast<std::size_t>(high - low + 1)));
    }
    [[nodiscard]] bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
    template<typename List>
    [[nodiscard]] auto& oneOf(List& list)
    {
        return list[below(std::size(list))];
    }

private:
    SeededRandom m_random;
};

} // namespace tovholder::simulation
