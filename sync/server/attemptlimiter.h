// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/clock.h"

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

namespace tovholder::server {

/// Slows down guessing: after a number of failures under one key (an account, an address) the next attempt
/// must wait, twice as long for each further failure. Safe to share between threads.
class AttemptLimiter {
public:
    AttemptLimiter(const Clock& clock, int failuresFree)
        : m_clock(clock)
        , m_failuresFree(failuresFree)
    {
    }

    /// Seconds to wait before the next attempt; 0: none.
    [[nodiscard]] std::uint32_t waitSeconds(const std::string& key);
    void noteFailure(const std::string& key);
    void noteSuccess(const std::string& key);

private:
    struct Attempts {
        int failures = 0;
        std::int64_t lastMs = 0;
        std::int64_t blockedUntilMs = 0;
    };

    void forgetOld();

    const Clock& m_clock;
    const int m_failuresFree;
    std::mutex m_mutex;
    std::unordered_map<std::string, Attempts> m_attempts;
};

} // namespace tovholder::server
