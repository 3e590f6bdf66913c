// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/clock.h"

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

namespace tovholder::server {

/// Slows down guessing, and what is dear to answer: after a number of noted attempts under one key (an account, an address, a
/// device) the next one must wait, twice as long for each further one. Safe to share between threads.
class AttemptLimiter {
public:
    AttemptLimiter(const Clock& clock, int attemptsFree)
        : m_clock(clock)
        , m_attemptsFree(attemptsFree)
    {
    }

    /// Seconds to wait before the next attempt; 0: none.
    [[nodiscard]] std::uint32_t waitSeconds(const std::string& key);
    /// Counts an attempt: one that failed, or each one where answering is what costs.
    void note(const std::string& key);
    /// The attempts so far count no more.
    void forget(const std::string& key);

private:
    struct Attempts {
        int count = 0;
        std::int64_t lastMs = 0;
        std::int64_t blockedUntilMs = 0;
    };

    void forgetOld();

    const Clock& m_clock;
    const int m_attemptsFree;
    std::mutex m_mutex;
    std::unordered_map<std::string, Attempts> m_attempts;
};

} // namespace tovholder::server
