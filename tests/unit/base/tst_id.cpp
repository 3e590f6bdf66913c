// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/id.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace tovholder;

class TestId : public QObject {
    Q_OBJECT

private slots:
    void newId_isUuidVersion7WithTheTimeInFront()
    {
        const ManualClock clock(0x0123456789ab);
        SeededRandom random(1);
        const Id id = newId(clock, random);
        QVERIFY(isId(id));
        QCOMPARE(id.substr(0, 13), std::string("01234567-89ab"));
        QCOMPARE(id[14], '7');
        QVERIFY2(std::string_view("89ab").find(id[19]) != std::string_view::npos, id.c_str());
    }

    void newId_laterSortsAfterEarlier()
    {
        ManualClock clock(1'000'000'000'000);
        SeededRandom random(2);
        std::vector<Id> made;
        for (int i = 0; i < 1000; ++i) {
            made.push_back(newId(clock, random));
            clock.advance(1);
        }
        QVERIFY(std::ranges::is_sorted(made));
    }

    void newId_sameMillisecondStillDiffers()
    {
        const ManualClock clock(1'000);
        SystemRandom random;
        std::set<Id> made;
        for (int i = 0; i < 1000; ++i)
            made.insert(newId(clock, random));
        QCOMPARE(made.size(), std::size_t { 1000 });
    }

    void newId_sameSeedReplaysTheSameId()
    {
        const ManualClock clock(42);
        SeededRandom first(7);
        SeededRandom second(7);
        QCOMPARE(newId(clock, first), newId(clock, second));
    }

    // Devices of every release must agree on these, so the ids themselves are written down.
    void derivedId_neverChanges()
    {
        const Id id = derivedId("attendance", "a", "b");
        QCOMPARE(id, derivedId("attendance", "a", "b"));
        QCOMPARE(id, std::string("5efd17d8-62dc-5683-a6ff-2a9f27ab8682"));
        QCOMPARE(id[14], '5');
    }

    void derivedId_partsAreNotConfused()
    {
        QVERIFY(derivedId("e", "ab", "c") != derivedId("e", "a", "bc"));
        QVERIFY(derivedId("e", "a") != derivedId("ea", ""));
        QVERIFY(derivedId("attendance", "a", "b") != derivedId("agenda_block", "a", "b"));
    }

    void isId_takesOnlyTheLowerCaseTextForm_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("an id") << std::string("0190b6d0-7a1c-7bcd-8123-0123456789ab") << true;
        QTest::newRow("upper case") << std::string("0190B6D0-7A1C-7BCD-8123-0123456789AB") << false;
        QTest::newRow("too short") << std::string("0190b6d0-7a1c-7bcd-8123-0123456789a") << false;
        QTest::newRow("too long") << std::string("0190b6d0-7a1c-7bcd-8123-0123456789abc") << false;
        QTest::newRow("no hyphens") << std::string("0190b6d007a1c07bcd081230123456789abc") << false;
        QTest::newRow("a hyphen too many") << std::string("0190b6d0-7a1c-7bcd-8123-01234567-9ab") << false;
        QTest::newRow("not hexadecimal") << std::string("0190b6d0-7a1c-7bcd-8123-0123456789ag") << false;
        QTest::newRow("empty") << std::string() << false;
    }
    void isId_takesOnlyTheLowerCaseTextForm()
    {
        QFETCH(std::string, text);
        QFETCH(bool, expected);
        QCOMPARE(isId(text), expected);
    }
};

TOVHOLDER_TEST(TestId)
#include "tst_id.moc"
