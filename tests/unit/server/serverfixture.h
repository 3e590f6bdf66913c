// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/administration.h"
#include "sync/server/service.h"
#include "sync/server/storage/storage.h"
#include "sync/wire/blocks.h"
#include "tests/postgres.h"

#include <QTemporaryDir>
#include <QTest>

namespace tovholder::server {

inline constexpr auto testPassword = "hemmelig-nok";
inline constexpr std::int64_t hourMs = 3'600'000;
inline constexpr std::int64_t dayMs = 24 * hourMs;

/// Whether the tests run on PostgreSQL; on SQLite if not.
inline bool isOnPostgres() { return qEnvironmentVariable("TOVHOLDER_TEST_STORAGE") == QStringLiteral("postgresql"); }

/// Names the store of a test that is about SQLite's file.
inline const QString sqliteFile = QStringLiteral("server.db");

/// A server in a temporary folder with a clock that tests drive, an administrator "chef" and one area.
struct TestServer {
    /// On the storage that the tests run on, unless a place is named in the folder.
    explicit TestServer(const QString& name = {})
        : place(isOnPostgres() && name.isEmpty() ? tests::PostgresCluster::shared().freshPlace()
                                                 : folder.filePath(sqliteFile).toStdString())
    {
    }

    QTemporaryDir folder;
    std::string place;
    ManualClock clock { 1'800'000'000'000 };
    SeededRandom random { 7 };
    std::unique_ptr<Storage> storage { *openStorage(place, random, true) };
    Service service { *storage, clock, random, PasswordCost::least() };
    Administration administration { *storage, clock, random, PasswordCost::least() };
    Id organisation { *administration.init("Boligforeningen Solsiden") };
    Id area { newId(clock, random) };

    [[nodiscard]] std::filesystem::path path(const char* name) const
    {
        return folder.filePath(QString::fromUtf8(name)).toStdString();
    }

    Id addUser(const std::string& login) { return *administration.addUser(login, "Frk. " + login, testPassword); }

    v1::SignInReply signIn(const std::string& login)
    {
        v1::SignInRequest request;
        request.set_user(login);
        request.set_password(testPassword);
        request.set_device_name(login + "s tablet");
        request.set_protocol(wire::protocolVersion);
        return *service.signIn(request);
    }
};

/// A device that speaks the wire by hand: what it pushes is up to the test.
class TestDevice {
public:
    TestDevice(TestServer& server, const std::string& login)
        : m_server(server)
        , m_account(server.signIn(login))
    {
    }

    [[nodiscard]] const v1::SignInReply& account() const { return m_account; }
    [[nodiscard]] merge::DeviceNumber number() const { return m_account.device(); }
    [[nodiscard]] merge::Version now(std::uint16_t tick = 0) const
    {
        return { merge::hybridTimeAt(m_server.clock.nowMs(), tick), number() };
    }

    [[nodiscard]] v1::SyncRequest request(const std::vector<merge::RecordChange>& changes, std::uint64_t counter) const
    {
        v1::SyncRequest request;
        request.set_protocol(wire::protocolVersion);
        request.set_counter(counter);
        wire::writeBlocks(changes, *request.mutable_push());
        return request;
    }

    /// One of several counters without an answer; a copy counts in another series.
    [[nodiscard]] v1::SyncRequest attempt(
        const std::vector<merge::RecordChange>& changes, std::uint64_t counter, std::uint64_t unanswered, std::uint32_t series) const
    {
        v1::SyncRequest request = this->request(changes, counter);
        request.set_unanswered(unanswered);
        request.set_series(series);
        return request;
    }

    v1::SyncReply push(const std::vector<merge::RecordChange>& changes)
    {
        return *m_server.service.sync(m_account.token(), request(changes, ++m_counter));
    }
    /// Pushes what the server may have lost.
    v1::SyncReply offer(const std::vector<merge::RecordChange>& changes)
    {
        v1::SyncRequest request = this->request(changes, ++m_counter);
        request.set_reoffer(true);
        return *send(request);
    }
    Result<v1::SyncReply> send(const v1::SyncRequest& request) { return m_server.service.sync(m_account.token(), request); }

    v1::SyncReply pull(const Id& space, std::uint64_t sequence, bool ownRows = false, std::uint32_t recordsMax = 0)
    {
        v1::SyncRequest request = this->request({}, m_counter);
        v1::SpaceCursor& cursor = *request.add_cursors();
        cursor.set_space(space);
        cursor.set_sequence(sequence);
        cursor.set_own_rows(ownRows);
        request.set_pull_records_max(recordsMax);
        return *send(request);
    }

    [[nodiscard]] std::uint64_t counter() const { return m_counter; }

private:
    TestServer& m_server;
    v1::SignInReply m_account;
    std::uint64_t m_counter = 0;
};

/// The server with its area pushed by the administrator's device.
struct TestOffice : TestServer {
    explicit TestOffice(const QString& name = {})
        : TestServer(name)
    {
        addUser("chef");
        (void)administration.grantOrganisation("chef");
        TestDevice chef(*this, "chef");
        (void)chef.push({ { organisation, "area", area, { { "name", "Birkeparken", chef.now(), {} } } } });
    }

    TestDevice deviceOf(const std::string& login, const std::string& role)
    {
        addUser(login);
        const auto granted = administration.grantArea(login, role, "Birkeparken");
        if (!granted)
            qFatal("%s", granted.error().detail.c_str());
        return { *this, login };
    }

    std::optional<StoredRecord> stored(std::string_view entity, const Id& id)
    {
        return storage->begin()->records().record(entity, id);
    }
    [[nodiscard]] std::uint64_t sequence() { return storage->begin()->records().space(area)->sequence; }
    [[nodiscard]] std::string text(std::string_view entity, const Id& id, std::string_view field)
    {
        const auto record = stored(entity, id);
        const StoredField* found = record ? record->field(field) : nullptr;
        const auto* value = found ? std::get_if<std::string>(&found->value) : nullptr;
        return value ? *value : "(nothing)";
    }

    /// An agreement with one text, as a device would push it.
    [[nodiscard]] merge::RecordChange agreement(
        const Id& id, Value text, merge::Version version, merge::Version base = {}) const
    {
        return { area, "agreement", id, { { "text", std::move(text), version, base } } };
    }
};

inline std::vector<merge::RecordChange> changesOf(const wire::Blocks& blocks) { return *wire::readBlocks(blocks); }

} // namespace tovholder::server
