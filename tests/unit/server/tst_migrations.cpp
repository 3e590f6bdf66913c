// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/recordstate.h"
#include "sync/server/storage/schema.h"
#include "tests/unit/server/serverfixture.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace tovholder::server {
namespace {

    const Id organisation = "00000000-0000-7000-8000-00000000000a";
    const Id area = "00000000-0000-7000-8000-00000000000b";
    const Id one = "00000000-0000-7000-8000-000000000001";
    const Id two = "00000000-0000-7000-8000-000000000002";

    StoredField text(const char* value, std::uint64_t sequence) { return { "text", std::string(value), { sequence, 7 }, sequence, 7 }; }

    /// A file as the program with so many migrations left it, with a record in each of two spaces, the area's after one that moved.
    void makeOld(const std::string& file, std::size_t version)
    {
        SQLite::Database database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        for (std::size_t i = 0; i < version; ++i)
            database.exec(sqliteMigrations.at(i));
        database.exec("PRAGMA user_version = " + std::to_string(version));
        database.exec("INSERT INTO space (id, kind, sequence) VALUES ('" + organisation + "', 'organisation', 1), ('" + area + "', 'area', 5)");
        const auto put = [&](const Id& space, const Id& id, const StoredField& field) {
            SQLite::Statement insert(database, "INSERT INTO record (entity, id, space, sequence, state) VALUES ('agreement', ?, ?, ?, ?)");
            const std::string state = stateBytes({ field });
            insert.bind(1, id);
            insert.bind(2, space);
            insert.bind(3, static_cast<std::int64_t>(field.sequence));
            insert.bind(4, state.data(), static_cast<int>(state.size()));
            insert.exec();
        };
        put(area, one, text("Mal opgang 3", 5));
        put(area, two, text("Hæng skilte op", 4));
        put(organisation, "00000000-0000-7000-8000-000000000003", text("Fælles", 1));
    }

    QStringList idsAbove(RecordStorage& records, const Id& space, std::uint64_t sequence)
    {
        QStringList ids;
        records.eachAbove(space, sequence, [&](const StoredRecord& record) {
            ids.append(QString::fromStdString(record.id).right(1));
            return true;
        });
        return ids;
    }

}

class TestMigrations : public QObject {
    Q_OBJECT

private slots:
    void storesOfEverySchema_openWithEveryRecordInItsPlace_data()
    {
        QTest::addColumn<int>("version");
        // From the sixth on the program writes records as it does today, and its own tests say what it reads.
        for (int version = 1; version <= 5; ++version)
            QTest::newRow(qPrintable(QString::number(version))) << version;
    }

    void storesOfEverySchema_openWithEveryRecordInItsPlace()
    {
        QFETCH(const int, version);
        const QTemporaryDir folder;
        const std::string file = folder.filePath(sqliteFile).toStdString();
        makeOld(file, static_cast<std::size_t>(version));
        SeededRandom random { 7 };
        const auto storage = openStorage(file, random, false);
        QVERIFY(storage.ok());
        const auto transaction = (*storage)->begin();
        RecordStorage& records = transaction->records();
        QCOMPARE(idsAbove(records, area, 0), QStringList({ QStringLiteral("2"), QStringLiteral("1") }));
        QCOMPARE(idsAbove(records, area, 4), QStringList({ QStringLiteral("1") }));
        QCOMPARE(idsAbove(records, area, ~std::uint64_t { 0 }), QStringList {});
        QCOMPARE(idsAbove(records, organisation, 0), QStringList({ QStringLiteral("3") }));
        const auto record = records.record("agreement", one);
        QVERIFY(record.has_value());
        QCOMPARE(record->space, area);
        QCOMPARE(std::get<std::string>(record->field("text")->value), std::string("Mal opgang 3"));
        QCOMPARE(records.space(area)->sequence, std::uint64_t { 5 });
    }

    void recordsOfASpaceThatIsNewer_followTheirSpaces()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(sqliteFile).toStdString();
        makeOld(file, 5);
        SeededRandom random { 7 };
        const auto storage = openStorage(file, random, false);
        QVERIFY(storage.ok());
        const Id newer = "00000000-0000-7000-8000-000000000000"; // comes before the others by its id
        const auto transaction = (*storage)->begin();
        RecordStorage& records = transaction->records();
        records.putSpace({ newer, SpaceKind::Area, 1 });
        records.putRecord({ newer, "agreement", "00000000-0000-7000-8000-000000000004", { text("Nyt", 1) } });
        records.putRecord({ area, "agreement", two, { text("Hæng flere skilte op", 6) } });
        QCOMPARE(idsAbove(records, newer, 0), QStringList({ QStringLiteral("4") }));
        QCOMPARE(idsAbove(records, area, 0), QStringList({ QStringLiteral("1"), QStringLiteral("2") }));
    }
};

TOVHOLDER_TEST(TestMigrations)

} // namespace tovholder::server

#include "tst_migrations.moc"
