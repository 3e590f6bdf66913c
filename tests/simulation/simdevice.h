// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faultylink.h"
#include "ledger.h"

#include "cpp/store/storethread.h"
#include "cpp/store/syncstate.h"
#include "sync/client/syncexchange.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace tovholder::simulation {

/// The caller's own thread, where the program may die before any piece of work.
class MortalGate final : public store::StoreGate {
public:
    explicit MortalGate(store::Store& store)
        : m_store(store)
    {
    }
    /// Dies instead of the work that comes after this many; nothing: lives.
    void setDeath(std::optional<std::size_t> works) { m_worksLeft = works; }
    std::future<void> begin(Work work) override
    {
        if (m_worksLeft && (*m_worksLeft)-- == 0)
            throw Crash {};
        return store::DirectGate(m_store).begin(std::move(work));
    }

private:
    store::Store& m_store;
    std::optional<std::size_t> m_worksLeft;
};

/// One device: a real store, the real engine, a clock that may be wrong, a link that may fail.
class SimDevice {
public:
    SimDevice(int number, std::string login, std::filesystem::path file, std::uint64_t seed, std::int64_t clockMs,
        client::BatchSizes batches, FaultyLink::Server server, Dice& dice, Trace& trace);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const std::string& login() const { return m_login; }
    [[nodiscard]] store::Store& store() { return *m_store; }

    /// One run of the engine, signing in when that is needed. A crash reopens the store.
    Result<void> sync(std::optional<std::size_t> dieAfterWorks);
    /// Whether the last run was told that somebody else has its token.
    [[nodiscard]] bool wasSignedOutAsCopy() const { return m_wasSignedOutAsCopy; }
    void reopen();
    /// What the names of its store's files have in common.
    [[nodiscard]] std::string fileName() const { return m_file.filename().string(); }

    void backUp();
    /// Puts the backed-up store back. False when there is none.
    bool restoreBackup();

    /// Takes over the other's store, as it is when a disk is cloned.
    void becomeCopyOf(SimDevice& original);

    /// Records with something unsent, or refused.
    [[nodiscard]] std::vector<Id> unsentRecords();
    [[nodiscard]] std::vector<store::Row> rows(const std::string& sql);
    /// Changes the store behind the program's back.
    void changeFile(const std::string& sql);

    ManualClock clock;
    FaultyLink link;

private:
    void copyStore(const std::filesystem::path& from, const std::filesystem::path& to);

    int m_number;
    std::string m_login;
    std::filesystem::path m_file;
    SeededRandom m_random;
    client::BatchSizes m_batches;
    Trace& m_trace;
    bool m_hasBackup = false;
    bool m_wasSignedOutAsCopy = false;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<MortalGate> m_gate;
    std::unique_ptr<client::SyncExchange> m_exchange;
};

} // namespace tovholder::simulation
