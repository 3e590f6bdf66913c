// SPDX-License-Identifier: Apache-2.0
#include "simdevice.h"

#include "headoffice.h"
#include "require.h"

#include "cpp/store/schema.h"
#include "tests/faultyvfs.h"

#include <fstream>
#include <sqlite3.h>

namespace tovholder::simulation {
namespace {

    /// What a store file holds before anything is written to it. Made once: the migrations take longer than a run.
    const std::string& emptyStore()
    {
        static const std::string bytes = [] {
            SQLite::Database store(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            store::bringUpToDate(store, false);
            sqlite3_int64 size = 0;
            unsigned char* image = sqlite3_serialize(store.getHandle(), "main", &size, 0);
            std::string copy(reinterpret_cast<const char*>(image), static_cast<std::size_t>(size));
            sqlite3_free(image);
            return copy;
        }();
        return bytes;
    }

} // namespace

SimDevice::SimDevice(int number, std::string login, std::filesystem::path file, std::uint64_t seed,
    std::int64_t clockMs, client::BatchSizes batches, FaultyLink::Server server, Dice& dice, Trace& trace)
    : clock(clockMs)
    , link(std::move(server), dice, trace)
    , m_number(number)
    , m_login(std::move(login))
    , m_file(std::move(file))
    , m_random(seed)
    , m_batches(batches)
    , m_trace(trace)
{
    std::ofstream(m_file, std::ios::binary) << emptyStore();
    reopen();
}

void SimDevice::reopen()
{
    m_store.reset();
    tests::FaultyVfs::makeRoom();
    m_store = require(store::Store::open(m_file, clock, m_random));
    m_gate = std::make_unique<MortalGate>(*m_store);
    m_exchange = std::make_unique<client::SyncExchange>(*m_gate, link, link, clock, m_batches);
}

Result<void> SimDevice::sync(std::optional<std::size_t> dieAfterWorks)
{
    link.deliverLate();
    m_wasSignedOutAsCopy = false;
    Result<void> done;
    try {
        m_gate->setDeath(dieAfterWorks);
        done = m_exchange->run();
        m_wasSignedOutAsCopy = !done && done.error().code == ErrorCode::TokenReused;
        const bool signIn = m_wasSignedOutAsCopy
            || (!done
                && (done.error().code == ErrorCode::NotSignedIn || done.error().code == ErrorCode::TokenExpired
                    || done.error().code == ErrorCode::DeviceRevoked));
        if (signIn) {
            done = m_exchange->signIn({ "https://hovedkontor.example", m_login, password, "Enhed" });
            if (done)
                done = m_exchange->run();
        }
    } catch (const Crash&) {
        done = ErrorCode::Cancelled;
        reopen();
    }
    m_trace.add("device " + std::to_string(m_number) + ' ' + (done ? "synced" : std::string(name(done.error().code))));
    return done;
}

void SimDevice::copyStore(const std::filesystem::path& from, const std::filesystem::path& to)
{
    for (const char* companion : { "", "-wal", "-shm" }) {
        std::filesystem::path source = from;
        std::filesystem::path target = to;
        source += companion;
        target += companion;
        std::filesystem::remove(target);
        if (std::filesystem::exists(source))
            std::filesystem::copy_file(source, target);
    }
}

void SimDevice::backUp()
{
    std::filesystem::path backup = m_file;
    m_store.reset();
    copyStore(m_file, backup += ".backup");
    m_hasBackup = true;
    reopen();
}

bool SimDevice::restoreBackup()
{
    if (!m_hasBackup)
        return false;
    std::filesystem::path backup = m_file;
    m_store.reset();
    copyStore(backup += ".backup", m_file);
    m_hasBackup = false;
    reopen();
    return true;
}

void SimDevice::becomeCopyOf(SimDevice& original)
{
    m_store.reset();
    original.m_store.reset();
    copyStore(original.m_file, m_file);
    original.reopen();
    reopen();
}

std::vector<Id> SimDevice::unsentRecords()
{
    std::vector<Id> ids;
    const std::vector<store::Row> unsent = rows("SELECT id FROM outbox ORDER BY position");
    for (const store::Row& row : unsent)
        ids.push_back(row.text("id"));
    return ids;
}

void SimDevice::changeFile(const std::string& sql) { SQLite::Database(m_file.string(), SQLite::OPEN_READWRITE).exec(sql); }

std::vector<store::Row> SimDevice::rows(const std::string& sql) { return require(m_store->query({ sql, {}, {} })); }

} // namespace tovholder::simulation
