// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/clock.h"
#include "cpp/base/random.h"
#include "cpp/cli/exitcode.h"
#include "cpp/domain/words.h"
#include "cpp/store/store.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace tovholder::cli {

/// The options that stand before every command.
struct CommonOptions {
    std::filesystem::path storeFile;
    std::string language; ///< "da", "en"; empty: as the store's setting says
    std::int64_t clockOffsetMs = 0; ///< for tests
    bool jsonErrors = false;
};

/// The machine's clock, a given time ahead or behind: a device whose clock is wrong.
class OffsetClock final : public Clock {
public:
    explicit OffsetClock(std::int64_t offsetMs)
        : m_offsetMs(offsetMs)
    {
    }
    [[nodiscard]] std::int64_t nowMs() const override { return m_clock.nowMs() + m_offsetMs; }

private:
    SystemClock m_clock;
    std::int64_t m_offsetMs;
};

/// What a command works with: the opened store, clock, chance and language.
class Session {
public:
    explicit Session(const CommonOptions& options);
    ~Session();

    /// Opens or makes the store. Errors: those of Store::open.
    Result<void> open();

    [[nodiscard]] store::Store& store() { return *m_store; }
    /// Gives the store away to the thread that shall own it; store() is of no use afterwards.
    [[nodiscard]] std::unique_ptr<store::Store> takeStore() { return std::move(m_store); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Random& random() { return m_random; }
    [[nodiscard]] domain::Language language() const { return m_language; }

    /// Says on stderr what happened and what to do. A damaged store is put aside first, and the sentence says where.
    ExitCode fail(Error error);
    /// Says on stderr what whoever reads the answer should know of it.
    void tell(const std::string& sentence) const;

private:
    CommonOptions m_options;
    OffsetClock m_clock;
    SystemRandom m_random;
    domain::Language m_language;
    std::unique_ptr<store::Store> m_store;
};

} // namespace tovholder::cli
