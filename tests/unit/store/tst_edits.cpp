// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/limits.h"
#include "tests/unit/runner.h"
#include "testdevice.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

class EditsTest : public QObject {
    Q_OBJECT
private slots:
    void writing_notesTheRowInTheOutbox()
    {
        TestDevice device;
        const Id id = device.addAgreement("Vi mødes hver mandag");
        QCOMPARE(device.text(id), std::string("Vi mødes hver mandag"));
        QCOMPARE(device.sync().waiting()->records, 1);
    }

    void oneBadEdit_leavesNothingOfTheOthers()
    {
        TestDevice device;
        const Id good = device.store->makeId();
        const std::vector<Edit> edits {
            { "story", good, areaSpace, { { "group_id", derivedId("group", "x") }, { "text", std::string("god") } } },
            { "story", device.store->makeId(), areaSpace, { { "text", std::string("uden gruppe") } } },
        };
        const Result<void> written = device.store->write(edits);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::ValueMissing);
        QCOMPARE(written.error().place, std::string("group_id"));
        QVERIFY(!device.store->read("story", good));
        QCOMPARE(device.sync().waiting()->records, 0);
    }

    void theClock_movesWithTheRowsAndNotWithoutThem()
    {
        TestDevice device;
        const auto kept = [&] { return device.store->query({ "SELECT value FROM setting WHERE name = 'sync.clock'", {}, {} })->at(0).text("value"); };
        const Id id = device.addAgreement("Vi mødes hver mandag");
        const std::string before = kept();
        device.clock.advance(1000);
        QVERIFY(!device.set(id, "status", std::string("ukendt")));
        QCOMPARE(kept(), before);
        const merge::Version first = device.sync().nextPush(10)->changes.at(0).fields.at(0).version;
        device.clock.advance(-3'600'000);
        device.reopen();
        QVERIFY(device.set(id, "text", std::string("Vi mødes hver tirsdag")));
        const Push push = *device.sync().nextPush(10);
        QVERIFY(std::ranges::any_of(push.changes.at(0).fields, [&](const merge::FieldChange& field) { return field.version > first; }));
    }

    void refusedValues_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("cpr") << "text" << "ring til 010190-1234" << int(ErrorCode::CprNumber);
        QTest::newRow("too long") << "text" << QString(int(limits::textBytesMax) + 1, QLatin1Char('a'))
                                  << int(ErrorCode::TextTooLong);
        QTest::newRow("choice") << "status" << "måske" << int(ErrorCode::ValueInvalid);
        QTest::newRow("date") << "due_on" << "2026-02-30" << int(ErrorCode::ValueInvalid);
        QTest::newRow("unknown field") << "colour" << "red" << int(ErrorCode::UnknownField);
        QTest::newRow("required") << "status" << "" << int(ErrorCode::ValueMissing);
    }

    void refusedValues()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(int, code);
        TestDevice device;
        const Id id = device.addAgreement("før");
        const Result<void> written = device.set(id, field.toStdString(), value.toStdString());
        QVERIFY(!written);
        QCOMPARE(int(written.error().code), code);
        QCOMPARE(device.text(id), std::string("før"));
    }

    void writingTheSameValue_changesNothing()
    {
        TestDevice device;
        const Id id = device.addAgreement("samme");
        device.pushAndAccept();
        QVERIFY(device.set(id, "text", std::string("samme")));
        QCOMPARE(device.sync().waiting()->records, 0);
    }

    void aSecondEdit_keepsTheFirstBase()
    {
        TestDevice device;
        const Id id = device.addAgreement("et");
        const merge::Version first = device.pushAndAccept().changes.at(0).fields.at(0).version;
        QVERIFY(device.set(id, "text", std::string("to")));
        QVERIFY(device.set(id, "text", std::string("tre")));
        const Push push = *device.sync().nextPush(10);
        QCOMPARE(push.changes.size(), 1u);
        QCOMPARE(push.changes[0].fields.size(), 1u);
        QCOMPARE(push.changes[0].fields[0].value, Value(std::string("tre")));
        QVERIFY(push.changes[0].fields[0].base == first);
    }

    void aDeletedRecord_comesBackWithinThirtyDays()
    {
        TestDevice device;
        const Id id = device.addAgreement("i kurven");
        QVERIFY(device.store->remove("agreement", id));
        QVERIFY(device.store->read("agreement", id)->fields.contains("deleted_at"));
        device.clock.advance((limits::binDays - 1) * 24 * 3600 * 1000);
        QVERIFY(device.store->restore("agreement", id));
        QVERIFY(!device.store->read("agreement", id)->fields.contains("deleted_at"));
    }

    void afterThirtyDays_theBinIsEmpty()
    {
        TestDevice device;
        const Id id = device.addAgreement("for sent");
        QVERIFY(device.store->remove("agreement", id));
        device.clock.advance((limits::binDays + 1) * 24 * 3600 * 1000);
        QCOMPARE(device.store->restore("agreement", id).error().code, ErrorCode::NotFound);
    }

    void emojiAndRightToLeftText_comeBackAsTheyWere()
    {
        TestDevice device;
        const std::string text = "Kage 🍰 til alle · مرحبا بالجميع · ÆØÅ";
        QCOMPARE(device.text(device.addAgreement(text)), text);
    }
};

TOVHOLDER_TEST(EditsTest)
#include "tst_edits.moc"
