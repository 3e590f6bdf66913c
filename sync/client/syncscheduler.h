// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/error.h"
#include "cpp/base/random.h"

#include <cstdint>
#include <optional>

namespace tovholder::client {

/// Decides when to sync: events go in, the time of the next run comes out. Times are milliseconds of one
/// clock that never jumps. Holds no timer and no thread.
class SyncScheduler {
public:
    static constexpr std::int64_t quietMs = 1'000; ///< a change waits for this long without another,
    static constexpr std::int64_t changeDelayMsMax = 5'000; ///< but never longer than this
    static constexpr std::int64_t pollMs = 30'000; ///< asking for news while nothing happens here,
    static constexpr std::int64_t watchedPollMs = 300'000; ///< and while head office says by itself when there is some
    static constexpr std::int64_t retryDelayMsMin = 2'000;
    static constexpr std::int64_t retryDelayMsMax = 300'000;
    static constexpr std::int64_t retryAfterMsMax = 3'600'000;

    explicit SyncScheduler(Random& random);

    /// The program started, a person asked, the network returned or somebody signed in: at once, whatever
    /// went wrong before.
    void runNow(std::int64_t nowMs);
    /// A person changed something. Does not shorten the wait after a failure.
    void localChange(std::int64_t nowMs);

    /// Whether head office says by itself when there is news.
    void setWatched(bool watched, std::int64_t nowMs);

    /// When the next run is due; nothing while one runs, or while only runNow() can help.
    [[nodiscard]] std::optional<std::int64_t> dueMs() const;

    void began();
    /// The run is over. What is still waiting was changed during it.
    void succeeded(std::int64_t nowMs, bool stillWaiting);
    /// The server may have asked to be left alone for a while; more than an hour is not believed.
    void failed(ErrorCode code, std::int64_t nowMs, std::int64_t retryAfterMs = 0);

    /// Whether trying again by ourselves cannot help before something changes.
    [[nodiscard]] static bool needsPerson(ErrorCode code);

private:
    [[nodiscard]] std::int64_t retryDelayMs();

    Random& m_random;
    bool m_running = false;
    bool m_askedAgain = false; ///< runNow() during a run
    bool m_watched = false;
    int m_failuresInRow = 0;
    std::optional<std::int64_t> m_dueMs; ///< of the next poll, retry or runNow()
    std::optional<std::int64_t> m_firstChangeMs;
    std::optional<std::int64_t> m_changeDueMs;
};

} // namespace tovholder::client
