// SPDX-License-Identifier: Apache-2.0
#include "sync/merge/hybridclock.h"

#include <algorithm>

namespace tovholder::merge {

HybridClock::HybridClock(const Clock& wall, HybridTime latest, std::int64_t offsetMs)
    : m_wall(&wall)
    , m_latest(latest)
    , m_offsetMs(offsetMs)
{
}

HybridTime HybridClock::tick()
{
    const std::int64_t nowMs = std::max<std::int64_t>(m_wall->nowMs() + m_offsetMs, 1);
    // A full counter overflows into the milliseconds, which keeps the order.
    m_latest = std::max(hybridTimeAt(nowMs), m_latest + 1);
    return m_latest;
}

void HybridClock::observe(HybridTime seen) { m_latest = std::max(m_latest, seen); }

void HybridClock::boundTo(HybridTime bound) { m_latest = std::min(m_latest, bound); }

} // namespace tovholder::merge
