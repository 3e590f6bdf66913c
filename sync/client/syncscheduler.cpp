// SPDX-License-Identifier: Apache-2.0
#include "sync/client/syncscheduler.h"

#include <algorithm>

namespace tovholder::client {

SyncScheduler::SyncScheduler(Random& random)
    : m_random(random)
{
}

void SyncScheduler::runNow(std::int64_t nowMs)
{
    m_askedAgain = m_running;
    m_failuresInRow = 0;
    m_dueMs = nowMs;
}

void SyncScheduler::localChange(std::int64_t nowMs)
{
    // A run looks for what is waiting when it ends, and after a failure the wait stands.
    if (m_running || m_failuresInRow > 0)
        return;
    if (!m_firstChangeMs)
        m_firstChangeMs = nowMs;
    m_changeDueMs = std::min(nowMs + quietMs, *m_firstChangeMs + changeDelayMsMax);
}

void SyncScheduler::setWatched(bool watched, std::int64_t nowMs)
{
    m_watched = watched;
    if (!watched && m_dueMs)
        m_dueMs = std::min(*m_dueMs, nowMs + pollMs);
}

std::optional<std::int64_t> SyncScheduler::dueMs() const
{
    if (m_running)
        return std::nullopt;
    if (m_dueMs && m_changeDueMs)
        return std::min(*m_dueMs, *m_changeDueMs);
    return m_dueMs ? m_dueMs : m_changeDueMs;
}

void SyncScheduler::began()
{
    m_running = true;
    m_askedAgain = false;
    m_dueMs.reset();
    m_firstChangeMs.reset();
    m_changeDueMs.reset();
}

void SyncScheduler::succeeded(std::int64_t nowMs, bool stillWaiting)
{
    m_running = false;
    m_failuresInRow = 0;
    m_dueMs = m_askedAgain ? nowMs : nowMs + (m_watched ? watchedPollMs : pollMs);
    if (stillWaiting)
        localChange(nowMs);
}

void SyncScheduler::failed(ErrorCode code, std::int64_t nowMs, std::int64_t retryAfterMs)
{
    m_running = false;
    if (m_askedAgain) {
        m_dueMs = nowMs;
        return;
    }
    ++m_failuresInRow;
    if (needsPerson(code))
        m_dueMs.reset();
    else
        m_dueMs = nowMs + std::min(retryAfterMs, retryAfterMsMax) + retryDelayMs();
}

bool SyncScheduler::needsPerson(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotSignedIn:
    case ErrorCode::WrongPassword:
    case ErrorCode::TokenExpired:
    case ErrorCode::TokenReused:
    case ErrorCode::DeviceRevoked:
    case ErrorCode::WipeIncomplete:
    case ErrorCode::AccountDisabled:
    case ErrorCode::CertificateRefused:
        return true;
    default:
        return false;
    }
}

std::int64_t SyncScheduler::retryDelayMs()
{
    std::int64_t delayMs = retryDelayMsMin;
    for (int failure = 1; failure < m_failuresInRow && delayMs < retryDelayMsMax; ++failure)
        delayMs *= 2;
    delayMs = std::min(delayMs, retryDelayMsMax);
    // Half of it at random, so that devices that lost the network together do not return together.
    const std::int64_t halfMs = delayMs / 2;
    const auto extraMs = static_cast<std::int64_t>(m_random.next() % static_cast<std::uint64_t>(halfMs + 1));
    return std::max(retryDelayMsMin, halfMs + extraMs);
}

} // namespace tovholder::client
