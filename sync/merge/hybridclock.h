// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/clock.h"
#include "sync/merge/version.h"

namespace tovholder::merge {

/// A hybrid logical clock (Kulkarni et al., 2014): never runs backwards, stays close to wall time, and
/// is later than everything that it has seen. The owner persists latest() with the rows it stamped.
class HybridClock {
public:
    explicit HybridClock(const Clock& wall, HybridTime latest = 0, std::int64_t offsetMs = 0);

    /// A reading later than every earlier one.
    [[nodiscard]] HybridTime tick();
    /// Takes note of a reading from elsewhere.
    void observe(HybridTime seen);
    [[nodiscard]] HybridTime latest() const { return m_latest; }
    /// What to add to the machine's clock to get the server's, ms. Corrects a clock that is wrong by a year.
    void setOffsetMs(std::int64_t offsetMs) { m_offsetMs = offsetMs; }
    /// Forgets readings later than the bound, once the server has said that they are not believed.
    void boundTo(HybridTime bound);

private:
    const Clock* m_wall;
    HybridTime m_latest;
    std::int64_t m_offsetMs;
};

} // namespace tovholder::merge
