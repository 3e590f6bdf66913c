// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/random.h"
#include "cpp/base/value.h" // moc 6.4 trips over <compare> unless <variant> came before it
#include "sync/merge/rowversions.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <array>

using namespace tovholder;
using namespace tovholder::merge;

class TestRowVersions : public QObject {
    Q_OBJECT

private slots:
    void anyEdits_readAsIfEachFieldHadItsOwn()
    {
        const std::array<std::string, 4> fields { "text", "theme", "due_on", "status" };
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            SeededRandom random(seed);
            const Version row { 100, 7 };
            RowVersions versions(row);
            std::array<Version, 4> oracle { row, row, row, row };
            for (int i = 0; i < 10; ++i) {
                const std::size_t field = random.next() % fields.size();
                oracle[field] = { 99 + random.next() % 4, 7 };
                versions.set(fields[field], oracle[field]);
                versions = RowVersions(row, versions.exceptionsText());
            }
            for (std::size_t field = 0; field < fields.size(); ++field)
                QVERIFY2(versions.of(fields[field]) == oracle[field], std::to_string(seed).c_str());
        }
    }

    void insert_costsNoExceptions()
    {
        RowVersions versions({ 100, 7 });
        versions.set("text", { 100, 7 });
        QCOMPARE(versions.exceptionsText(), std::string());
    }

    void fieldBackAtTheRowsVersion_isNoLongerListed()
    {
        RowVersions versions({ 100, 7 });
        versions.set("text", { 101, 7 });
        QVERIFY(versions.lists("text"));
        versions.set("text", { 100, 7 });
        QVERIFY(!versions.lists("text"));
    }

    void latest_isOfAllFields()
    {
        RowVersions versions({ 100, 7 });
        QVERIFY(versions.latest() == (Version { 100, 7 }));
        versions.set("text", { 103, 2 });
        versions.set("theme", { 50, 9 });
        QVERIFY(versions.latest() == (Version { 103, 2 }));
    }

    void textThatIsNotItsOwn_givesNoExceptions()
    {
        for (const char* text : { "nonsense", ";;;", "a:1", "a:x:2", "a:1:x", "a:99999999999999999999:1", ":" })
            QVERIFY2(RowVersions({ 1, 1 }, text).exceptionsText().empty(), text);
        QCOMPARE(RowVersions({ 1, 1 }, "bad;text:5:6").exceptionsText(), std::string("text:5:6"));
    }
};

TOVHOLDER_TEST(TestRowVersions)
#include "tst_rowversions.moc"
