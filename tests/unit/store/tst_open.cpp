// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/entities.h"
#include "tests/unit/runner.h"
#include "testdevice.h"

#include <QFile>
#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

class OpenTest : public QObject {
    Q_OBJECT
private slots:
    void everyEntity_hasItsTable()
    {
        TestDevice device;
        SQLite::Database connection(device.file().string(), SQLite::OPEN_READONLY);
        for (const domain::Entity& entity : domain::entities()) {
            std::set<std::string> expected { "row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks" };
            for (const domain::Field& field : entity.fields)
                expected.emplace(field.name);
            std::set<std::string> columns;
            SQLite::Statement table(connection, "SELECT name FROM pragma_table_info(?)");
            table.bind(1, std::string(entity.name));
            while (table.executeStep())
                columns.insert(table.getColumn(0).getString());
            QCOMPARE(columns, expected);
        }
    }

    void aStoreOfSchemaOne_keepsItsDataAndFindsIt()
    {
        TestDevice device;
        device.store.reset();
        QVERIFY(QFile::remove(QString::fromStdString(device.file().string())));
        QFile first(qEnvironmentVariable("TOVHOLDER_SOURCE") + QStringLiteral("/cpp/store/migrations/0001_first.sql"));
        QVERIFY(first.open(QIODevice::ReadOnly));
        const Id story = derivedId("story", "muren");
        const Id agreement = derivedId("agreement", "kasser");
        {
            SQLite::Database old(device.file().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            old.exec(first.readAll().toStdString());
            old.exec("PRAGMA user_version = 1");
            old.exec("INSERT INTO story (id, space, row_clock, row_device, group_id, title, text) VALUES ('" + story + "', '"
                + areaSpace + "', 5, 9, '" + derivedId("group", "g") + "', 'Muren', 'Den blev flyttet')");
            old.exec("INSERT INTO agreement (id, space, row_clock, row_device, group_id, text, status) VALUES ('" + agreement
                + "', '" + areaSpace + "', 6, 9, '" + derivedId("group", "g") + "', 'Flyttekasser', 'aftalt')");
            // Indexed by the old numbers.
            old.exec("INSERT INTO search_index (rowid, body, entity, id) VALUES (10, 'Flyttekasser', 'agreement', 'x')");
        }
        device.reopen();
        QVERIFY(device.store->check());
        QCOMPARE(device.text(agreement), std::string("Flyttekasser"));
        QCOMPARE(device.store->search("flyttek")->size(), 1u);
        QCOMPARE(device.store->search("muren")->at(0).id, story);
        QVERIFY(device.store->write({ "story", story, areaSpace, { { "worked", std::string("Alle spurgte") } } }));
        QCOMPARE(device.store->search("spurgte")->at(0).id, story);
        QVERIFY(device.store->write({ "vision", derivedId("vision", areaSpace), areaSpace,
            { { "area_id", areaSpace }, { "text", std::string("Et grønt sted") } } }));
        QCOMPARE(device.store->search("grønt")->at(0).entity, std::string("vision"));
    }

    void twoProcesses_neverStampAlike()
    {
        TestDevice device; // the clock stands still: only the counter tells stamps apart
        const Id id = device.addAgreement("af den ene");
        const auto other = Store::open(device.file(), device.clock, device.random);
        QVERIFY((*other)->syncState().takeIdentity(77, "token"));
        QVERIFY((*other)->write({ "agreement", id, areaSpace, { { "text", std::string("af den anden") } } }));
        QVERIFY(device.store->write({ "agreement", id, areaSpace, { { "due_on", std::string("2026-12-01") } } }));
        const Push push = *device.sync().nextPush(10);
        std::set<merge::Version> versions;
        for (const merge::FieldChange& field : push.changes.at(0).fields) {
            if (field.field == "text" || field.field == "due_on")
                versions.insert(field.version);
            if (field.field == "due_on")
                QCOMPARE(field.version.device, 77u);
        }
        QCOMPARE(versions.size(), 2u);
    }

    void aNewerStore_isRefusedUnchanged()
    {
        TestDevice device;
        device.store.reset();
        {
            SQLite::Database connection(device.file().string(), SQLite::OPEN_READWRITE);
            connection.exec("PRAGMA user_version = 1000");
        }
        const auto opened = Store::open(device.file(), device.clock, device.random);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreTooNew);
        SQLite::Database connection(device.file().string(), SQLite::OPEN_READONLY);
        QCOMPARE(connection.execAndGet("PRAGMA user_version").getInt(), 1000);
    }

    void aCorruptStore_isKeptAside()
    {
        TestDevice device;
        device.store.reset();
        QFile file(QString::fromStdString(device.file().string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes("this was a store once, and now it is something else entirely");
        file.write(bytes);
        file.close();
        const auto opened = Store::open(device.file(), device.clock, device.random);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreCorrupt);
        const auto kept = Store::setAside(device.file(), device.clock);
        QVERIFY(kept);
        QFile keptFile(QString::fromStdString(kept->string()));
        QVERIFY(keptFile.open(QIODevice::ReadOnly));
        QCOMPARE(keptFile.readAll(), bytes);
        QVERIFY(Store::open(device.file(), device.clock, device.random));
    }

    void aBrokenPage_isFoundByCheck()
    {
        TestDevice device;
        for (int i = 0; i < 200; ++i)
            device.addAgreement("Aftale nummer " + std::to_string(i));
        device.store.reset();
        QFile file(QString::fromStdString(device.file().string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        // Every page after the schema's, so that whatever the layout is a table is hit.
        const qint64 pageBytes = 4096;
        for (qint64 page = file.size() / pageBytes - 1; page > file.size() / pageBytes / 2; --page) {
            file.seek(page * pageBytes);
            file.write(QByteArray(256, '\xff'));
        }
        file.close();
        const auto opened = Store::open(device.file(), device.clock, device.random);
        QVERIFY(!opened || !(*opened)->check());
    }

    void aReadOnlyStore_refusesToWrite()
    {
        TestDevice device;
        const Id id = device.addAgreement("læs mig");
        device.reopen({ .readOnly = true });
        QCOMPARE(device.text(id), std::string("læs mig"));
        QCOMPARE(device.set(id, "text", std::string("nej")).error().code, ErrorCode::StoreReadOnly);
    }

    void anUnknownFolder_isAnError()
    {
        TestDevice device;
        QVERIFY(!Store::open(device.folder.path().toStdString() + "/no/such/folder/x.sqlite", device.clock, device.random));
    }

    void theIdentity_survivesARestart()
    {
        TestDevice device;
        const std::uint64_t before = device.sync().account()->device;
        QVERIFY(before != 0);
        device.reopen();
        QCOMPARE(device.sync().account()->device, before);
    }

    void killedAfterAWrite_nothingIsMissing()
    {
        TestDevice device;
        device.store.reset();
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            // The child writes and says so after each commit, until it is killed in the middle of it all.
            device.reopen();
            for (int i = 0;; ++i) {
                device.addAgreement("Aftale " + std::to_string(i));
                if (::write(ends[1], "x", 1) != 1)
                    ::_exit(1);
            }
        }
        ::close(ends[1]);
        char acknowledged[25];
        for (char& one : acknowledged)
            QCOMPARE(::read(ends[0], &one, 1), 1);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        std::int64_t written = sizeof acknowledged;
        char more = 0;
        while (::read(ends[0], &more, 1) == 1)
            ++written;
        ::close(ends[0]);
        device.reopen();
        QVERIFY(device.store->check());
        const auto rows = device.store->query({ "SELECT count(*) AS id FROM agreement", {}, {} });
        QVERIFY(rows->at(0).integer("id") >= written);
        QCOMPARE(device.sync().waiting()->records, rows->at(0).integer("id"));
    }
};

TOVHOLDER_TEST(OpenTest)
#include "tst_open.moc"
