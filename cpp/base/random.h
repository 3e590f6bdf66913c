// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <mutex>
#include <random>

namespace tovholder {

/// Source of random bits, injected so that the simulation replays from one seed.
class Random {
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual std::uint64_t next() = 0;
};

/// Bits from the operating system; safe to share between threads.
class SystemRandom final : public Random {
public:
    [[nodiscard]] std::uint64_t next() override;

private:
    std::mutex m_mutex;
    std::random_device m_device;
};

/// The same bits for the same seed.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    [[nodiscard]] std::uint64_t next() override { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

} // namespace tovholder
