// SPDX-License-Identifier: Apache-2.0
#include "sync/server/attemptlimiter.h"

#include <algorithm>

namespace tovholder::server {
namespace {

    constexpr std::int64_t firstWaitMs = 30'000;
    constexpr std::int64_t waitMsMax = 15 * 60'000;
    constexpr std::int64_t forgottenAfterMs = 60 * 60'000;
    constexpr int doublingsMax = 10;
    constexpr std::size_t keysMax = 10'000; // a flood of invented names must not eat the memory

} // namespace

std::uint32_t AttemptLimiter::waitSeconds(const std::string& key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_attempts.find(key);
    if (found == m_attempts.end())
        return 0;
    const std::int64_t waitMs = found->second.blockedUntilMs - m_clock.nowMs();
    return waitMs <= 0 ? 0 : static_cast<std::uint32_t>((waitMs + 999) / 1000);
}

void AttemptLimiter::note(const std::string& key)
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t nowMs = m_clock.nowMs();
    if (m_attempts.size() >= keysMax)
        forgetOld();
    Attempts& attempts = m_attempts[key];
    if (nowMs - attempts.lastMs > forgottenAfterMs)
        attempts = {};
    attempts.lastMs = nowMs;
    if (++attempts.count < m_attemptsFree)
        return;
    const int doublings = std::min(attempts.count - m_attemptsFree, doublingsMax);
    attempts.blockedUntilMs = nowMs + std::min(firstWaitMs << doublings, waitMsMax);
}

void AttemptLimiter::forget(const std::string& key)
{
    const std::lock_guard lock(m_mutex);
    m_attempts.erase(key);
}

void AttemptLimiter::forgetOld()
{
    const std::int64_t nowMs = m_clock.nowMs();
    std::erase_if(m_attempts, [&](const auto& entry) { return nowMs - entry.second.lastMs > forgottenAfterMs; });
    if (m_attempts.size() >= keysMax)
        std::erase_if(m_attempts, [&](const auto& entry) { return entry.second.blockedUntilMs <= nowMs; });
    if (m_attempts.size() >= keysMax)
        m_attempts.clear();
}

} // namespace tovholder::server
