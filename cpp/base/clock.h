// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace tovholder {

inline constexpr int secondsPerMinute = 60;

/// Wall time, injected so that tests and the simulation can drive it.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual std::int64_t nowMs() const = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] std::int64_t nowMs() const override;
};

/// A clock that stands still until told otherwise.
class ManualClock final : public Clock {
public:
    explicit ManualClock(std::int64_t startMs)
        : m_nowMs(startMs)
    {
    }
    [[nodiscard]] std::int64_t nowMs() const override { return m_nowMs; }
    void advance(std::int64_t deltaMs) { m_nowMs += deltaMs; }
    void set(std::int64_t nowMs) { m_nowMs = nowMs; }

private:
    std::int64_t m_nowMs;
};

} // namespace tovholder
