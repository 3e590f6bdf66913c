// SPDX-License-Identifier: Apache-2.0
// Full disks, kills and foreign files, at every write that they can hit.
#include "cpp/store/import/import.h"
#include "cpp/store/schema.h"
#include "testdevice.h"

#include "tests/faultyvfs.h"
#include "tests/unit/runner.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;
using tests::FaultyVfs;
using tests::killedAtWrite;

namespace {

using Rows = std::map<std::string, std::vector<std::string>>;

/// Every row of every table but the full text index, which is made from the others; and what the tables are.
Rows contentOf(const std::string& file, bool withSchema)
{
    SQLite::Database connection(file, SQLite::OPEN_READONLY);
    Rows content;
    SQLite::Statement tables(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'");
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        SQLite::Statement rows(connection, "SELECT * FROM \"" + table + "\" ORDER BY 1, 2");
        std::vector<std::string>& found = content[table];
        for (int i = 0; withSchema && i < rows.getColumnCount(); ++i)
            found.emplace_back(rows.getColumnName(i));
        while (rows.executeStep()) {
            std::string row;
            for (int i = 0; i < rows.getColumnCount(); ++i)
                row += (rows.isColumnNull(i) ? std::string("NULL") : rows.getColumn(i).getString()) + '|';
            found.push_back(row);
        }
    }
    return content;
}

QDir goldenFolder() { return { qEnvironmentVariable("TOVHOLDER_SOURCE") + QStringLiteral("/tests/unit/store/golden") }; }

/// One script for each schema that was in people's hands.
QStringList goldens() { return goldenFolder().entryList({ QStringLiteral("schema_*.sql") }); }

/// Makes a store as the program that had this schema left it, with something in every table.
void makeGolden(const std::string& file, const QString& golden)
{
    QFile script(goldenFolder().filePath(golden));
    if (!script.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(golden));
    QFile::remove(QString::fromStdString(file));
    SQLite::Database connection(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    connection.exec("PRAGMA journal_mode = WAL");
    connection.exec("BEGIN");
    connection.exec(script.readAll().toStdString());
    connection.exec("COMMIT");
}

/// A migration that touches every agreement, makes a table of them and drops a column: what the next one may do.
constexpr const char* nextMigration = R"sql(
    ALTER TABLE agreement ADD COLUMN colour TEXT;
    UPDATE agreement SET colour = 'blå';
    CREATE TABLE agreement_copy (id TEXT PRIMARY KEY, text TEXT) STRICT;
    INSERT INTO agreement_copy SELECT id, text FROM agreement;
    CREATE INDEX agreement_colour ON agreement (colour);
)sql";

std::vector<const char*> migrationsAndNext()
{
    std::vector<const char*> steps(ownMigrations().begin(), ownMigrations().end());
    steps.push_back(nextMigration);
    return steps;
}

constexpr std::string_view shortList = "Navn;Funktion;Område\nAsta Eng;Drift;Søparken\nBo Holm;boligsocial;Søparken\n";

std::string longList()
{
    std::string list(shortList);
    for (int i = 0; i < 60; ++i)
        list += "Person " + std::to_string(i) + ";Drift;Søparken\n";
    return list;
}

/// A signed-in device with the area that the list names.
void prepareImport(TestDevice& device)
{
    Account account;
    account.organisation = organisationSpace;
    if (!device.sync().setAccount(account)
        || !device.store->write({ "area", areaSpace, organisationSpace, { { "name", std::string("Søparken") } } }))
        qFatal("not prepared");
}

std::int64_t peopleIn(TestDevice& device)
{
    return device.store->query({ "SELECT count(*) AS id FROM person", {}, {} })->at(0).integer("id");
}

Result<void> importList(Store& store)
{
    const Result<ImportPlan> plan = planImport(store, ImportKind::People, longList());
    return plan ? importPlanned(store, *plan) : Result<void>(plan.error());
}

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT
private slots:
    void storesOfEverySchema_openWithEveryRow()
    {
        QCOMPARE(goldens().size(), static_cast<qsizetype>(ownMigrations().size())); // golden/make.py makes that of a new migration
        TestDevice fresh;
        const Rows expected = contentOf(fresh.file().string(), true);
        for (const QString& golden : goldens()) {
            TestDevice device;
            device.store.reset();
            makeGolden(device.file().string(), golden);
            const Rows before = contentOf(device.file().string(), false);
            device.reopen();
            QVERIFY(device.store->check());
            const Rows after = contentOf(device.file().string(), true);
            for (const auto& [table, columns] : expected) {
                QVERIFY2(after.contains(table), table.c_str());
                QCOMPARE(after.at(table).front(), columns.front());
            }
            for (const auto& [table, rows] : before)
                QVERIFY2(after.at(table).size() > rows.size(), table.c_str()); // one more: the names of its columns
        }
    }

    void killedAtEveryWriteOfAMigration_everyRowIsThereAndItGoesOn()
    {
        const TestDevice device;
        const std::string file = device.folder.path().toStdString() + "/golden.sqlite";
        const std::vector<const char*> steps = migrationsAndNext();
        for (const QString& golden : { goldens().front(), goldens().back() }) { // the longest way and the shortest
            const auto migrate = [&] {
                SQLite::Database connection(file, SQLite::OPEN_READWRITE);
                bringUpToDate(connection, false, steps);
            };
            makeGolden(file, golden);
            const Rows before = contentOf(file, false);
            migrate();
            const Rows migrated = contentOf(file, false);
            QCOMPARE(migrated.at("agreement_copy").size(), before.at("agreement").size());
            int writes = 0;
            for (bool killed = true; killed; ++writes) {
                makeGolden(file, golden);
                killed = killedAtWrite(writes, migrate);
                const Rows found = contentOf(file, false);
                QVERIFY(found == before || found == migrated);
                migrate();
                QCOMPARE(contentOf(file, false), migrated);
            }
            QVERIFY(writes > 5);
        }
    }

    void aDiskThatIsFullAtAnyWriteOfOpening_isTold()
    {
        int writes = 0;
        for (bool full = true; full; ++writes) {
            TestDevice device;
            const std::filesystem::path file = device.folder.path().toStdString() + "/fresh.sqlite";
            {
                const FaultyVfs vfs(FaultyVfs::Fault::DiskFull, writes);
                const auto opened = Store::open(file, device.clock, device.random);
                full = FaultyVfs::struck();
                QCOMPARE(opened ? ErrorCode::None : opened.error().code, full ? ErrorCode::DiskFull : ErrorCode::None);
            }
            QVERIFY(Store::open(file, device.clock, device.random));
        }
        QVERIFY(writes > 5);
    }

    void anIdentityThatADiskHadNoRoomFor_isNotTaken()
    {
        const FaultyVfs vfs(FaultyVfs::Fault::DiskFull, 0);
        FaultyVfs::makeRoom();
        TestDevice device;
        const merge::DeviceNumber before = device.sync().account()->device;
        FaultyVfs::setFault(0, {});
        QVERIFY(!device.sync().takeIdentity(before + 1, "token"));
        FaultyVfs::makeRoom();
        QCOMPARE(device.sync().account()->device, before);
        device.addAgreement("Vi mødes hver mandag");
        QCOMPARE(device.sync().nextPush(10)->changes.at(0).fields.at(0).version.device, before);
    }

    void ownEditsWaitForTheDisk_whatHeadOfficeHasDoesNot()
    {
        const FaultyVfs vfs(FaultyVfs::Fault::DiskFull, 0);
        FaultyVfs::makeRoom();
        TestDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        const auto waits = [](const auto& work) {
            const int before = FaultyVfs::syncs();
            work();
            return FaultyVfs::syncs() > before;
        };
        const merge::RecordChange change { areaSpace, "agreement", device.store->makeId(), { { "text", std::string("Vi ses"), { 9, 9 }, {} } } };
        QVERIFY(!waits([&] { QVERIFY(device.sync().applyPull({ change }, {})); }));
        Id own;
        QVERIFY(waits([&] { own = device.addAgreement("Vi mødes hver mandag"); }));
        PushOutcome outcome { 0, { { "agreement", own } }, {}, {}, {} };
        QVERIFY(waits([&] { outcome.counter = device.sync().nextPush(10)->counter; }));
        QVERIFY(!waits([&] { QVERIFY(device.sync().applyOutcome(outcome)); }));
        QVERIFY(!*device.sync().isAnyWaiting());
        QVERIFY(waits([&] { device.addAgreement("Vi mødes hver tirsdag"); }));
    }

    void aDiskThatIsFullAtAnyWriteOfAMigration_changesNothing()
    {
        const TestDevice device;
        const std::string file = device.folder.path().toStdString() + "/golden.sqlite";
        const std::vector<const char*> steps = migrationsAndNext();
        for (int writes = 0;; ++writes) {
            makeGolden(file, goldens().front());
            const Rows before = contentOf(file, false);
            {
                const FaultyVfs vfs(FaultyVfs::Fault::DiskFull, writes);
                SQLite::Database connection(file, SQLite::OPEN_READWRITE);
                try {
                    bringUpToDate(connection, false, steps);
                } catch (const SQLite::Exception& exception) {
                    QCOMPARE(exception.getErrorCode(), SQLITE_FULL);
                }
                if (!FaultyVfs::struck())
                    break;
            }
            QCOMPARE(contentOf(file, false), before);
        }
    }

    void anImportThatIsKilledAtAnyWrite_isThereWholeOrNotAtAll()
    {
        int writes = 0;
        for (bool killed = true; killed; ++writes) {
            TestDevice device;
            prepareImport(device);
            device.store.reset();
            killed = killedAtWrite(writes, [&] {
                device.reopen();
                if (!importList(*device.store))
                    ::_exit(1);
            });
            device.reopen();
            QVERIFY(device.store->check());
            const std::int64_t found = peopleIn(device);
            QVERIFY2(found == 62 || (killed && found == 0), std::to_string(found).c_str());
        }
        QVERIFY(writes > 5);
    }

    void anImportOnADiskThatIsFullAtAnyWrite_leavesNothingHalf()
    {
        int told = 0;
        for (int writes = 0;; ++writes) {
            TestDevice device;
            prepareImport(device);
            device.store.reset();
            bool full = false;
            {
                const FaultyVfs vfs(FaultyVfs::Fault::DiskFull, writes);
                auto opened = Store::open(device.file(), device.clock, device.random);
                const Result<void> done = opened ? importList(**opened) : Result<void>(opened.error());
                full = !done;
                if (full) {
                    QCOMPARE(done.error().code, ErrorCode::DiskFull);
                    ++told;
                }
            }
            device.reopen();
            QCOMPARE(peopleIn(device), full ? 0 : 62);
            if (!full)
                break;
        }
        QVERIFY(told > 5);
    }

    void aFileOfSomethingElse_isRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("document") << QByteArray("%PDF-1.7\n") + QByteArray(9000, 'x');
        QTest::newRow("words") << QByteArray("kun ord");
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("other.sqlite"));
        {
            SQLite::Database other(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("CREATE TABLE bookmark (url TEXT)");
        }
        QFile other(file);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QTest::newRow("another program's store") << other.readAll();
    }

    void aFileOfSomethingElse_isRefusedUntouched()
    {
        QFETCH(const QByteArray, content);
        TestDevice device;
        const QDir folder(device.folder.path());
        QFile file(folder.filePath(QStringLiteral("referat.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto opened = Store::open(file.fileName().toStdString(), device.clock, device.random);
        QCOMPARE(opened.error().code, ErrorCode::NotOurStore);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QVERIFY(folder.entryList({ QStringLiteral("referat.pdf?*") }).isEmpty());
    }

    void ourStoreUnderAnotherName_isKnownByItsHeader()
    {
        TestDevice device;
        device.store.reset();
        const std::filesystem::path moved = device.file().parent_path() / "kopi.bak";
        std::filesystem::rename(device.file(), moved);
        QFile file(QString::fromStdString(moved.string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.write(QByteArray(4000, '\xff'));
        file.close();
        QCOMPARE(Store::open(moved, device.clock, device.random).error().code, ErrorCode::StoreCorrupt);
    }
};

TOVHOLDER_TEST(FaultsTest)
#include "tst_faults.moc"
