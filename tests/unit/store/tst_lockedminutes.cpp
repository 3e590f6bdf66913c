// SPDX-License-Identifier: Apache-2.0
#include "testdevice.h"
#include "tests/unit/runner.h"

#include <QtTest>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

namespace {

const Id lockedMeeting = derivedId("meeting", "locked");
const Id lockedNote = derivedId("contribution", "note");
const Id lockedAgreement = derivedId("agreement", "made there");
const Id lockedCase = derivedId("observation", "opened it");

Edit note(const Id& id, const std::string& text)
{
    return { "contribution", id, areaSpace, { { "meeting_id", lockedMeeting }, { "block", std::string("b") }, { "text", text } } };
}

/// A meeting with a note and an agreement, its minutes locked.
struct LockedDevice : TestDevice {
    LockedDevice()
    {
        const Id group = derivedId("group", "test");
        const std::vector<Edit> edits {
            { "meeting", lockedMeeting, areaSpace,
                { { "group_id", group }, { "title", std::string("Mødet") }, { "status", std::string("afsluttet") } } },
            note(lockedNote, "som det blev sagt"),
            { "agreement", lockedAgreement, areaSpace,
                { { "group_id", group }, { "meeting_id", lockedMeeting }, { "text", std::string("Vi mødes") },
                    { "status", std::string("aftalt") } } },
            { "observation", lockedCase, areaSpace,
                { { "meeting_id", lockedMeeting }, { "text", std::string("Lygten er slukket") }, { "status", std::string("valgt") } } },
            { "meeting", lockedMeeting, areaSpace, { { "locked_at", clock.nowMs() } } },
        };
        if (!store->write(edits))
            qFatal("not written");
    }

    ErrorCode codeOf(const Edit& edit)
    {
        const Result<void> written = store->write(edit);
        return written ? ErrorCode::None : written.error().code;
    }
};

} // namespace

class LockedMinutesTest : public QObject {
    Q_OBJECT

private slots:
    void whatStandsInLockedMinutes_isNotChanged_data()
    {
        QTest::addColumn<Edit>("edit");
        const auto row = [](const char* what, Edit edit) { QTest::newRow(what) << std::move(edit); };
        row("a note", note(lockedNote, "noget andet"));
        row("a new note", note(derivedId("contribution", "late"), "for sent"));
        row("a note in the bin", { "contribution", lockedNote, areaSpace, { { "deleted_at", std::int64_t { 1 } } } });
        row("the meeting", { "meeting", lockedMeeting, areaSpace, { { "notes", std::string("mere") } } });
        row("the lock", { "meeting", lockedMeeting, areaSpace, { { "locked_at", Value() } } });
        row("an agreement's words", { "agreement", lockedAgreement, areaSpace, { { "text", std::string("Vi mødes ikke") } } });
        row("an agreement moved away", { "agreement", lockedAgreement, areaSpace, { { "meeting_id", Value() } } });
        row("an agreement of another group", { "agreement", lockedAgreement, areaSpace, { { "group_id", derivedId("group", "other") } } });
        row("an opening case", { "observation", lockedCase, areaSpace, { { "text", std::string("Lygten er tændt") } } });
        row("an opening case in the bin", { "observation", lockedCase, areaSpace, { { "deleted_at", std::int64_t { 1 } } } });
        row("the area as it stood", { "area_snapshot", derivedId("area_snapshot", lockedMeeting), areaSpace,
            { { "meeting_id", lockedMeeting }, { "partners", std::string("[]") } } });
        row("a proposal to the board", { "board_proposal", derivedId("board_proposal", "late"), areaSpace,
            { { "group_id", derivedId("group", "test") }, { "meeting_id", lockedMeeting }, { "status", std::string("udkast") } } });
        row("a new agreement", { "agreement", derivedId("agreement", "late"), areaSpace,
            { { "group_id", derivedId("group", "test") }, { "meeting_id", lockedMeeting }, { "status", std::string("aftalt") } } });
    }
    void whatStandsInLockedMinutes_isNotChanged()
    {
        QFETCH(Edit, edit);
        LockedDevice device;
        QCOMPARE(device.codeOf(edit), ErrorCode::MinutesLocked);
        QCOMPARE(std::get<std::string>(device.store->read("contribution", lockedNote)->fields.at("text")), std::string("som det blev sagt"));
    }

    void anAgreement_isFollowedUpAfterwards()
    {
        LockedDevice device;
        QCOMPARE(device.codeOf({ "agreement", lockedAgreement, areaSpace,
            { { "status", std::string("flyttet") }, { "due_on", std::string("2030-01-01") } } }), ErrorCode::None);
    }

    void anOpeningCase_isAnsweredForAfterwards()
    {
        LockedDevice device;
        QCOMPARE(device.codeOf({ "observation", lockedCase, areaSpace, { { "status", std::string("besvaret") } } }), ErrorCode::None);
    }

    void whatIsWrittenAgainUnchanged_isNoChange()
    {
        LockedDevice device;
        QCOMPARE(device.codeOf(note(lockedNote, "som det blev sagt")), ErrorCode::None);
    }

    void whatAnotherDeviceWroteMeanwhile_isSeen_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("seen");
        QTest::newRow("nothing") << "SELECT 1" << false;
        QTest::newRow("a note") << "UPDATE contribution SET text = 'som den anden huskede det'" << true;
        QTest::newRow("a note less") << "UPDATE contribution SET deleted_at = 5" << true;
        QTest::newRow("an agreement's words") << "UPDATE agreement SET text = 'Vi mødes ikke'" << true;
        QTest::newRow("an agreement's progress") << "UPDATE agreement SET status = 'gennemfoert'" << false;
        QTest::newRow("a field that was never filled") << "UPDATE meeting SET notes = ''" << false;
        QTest::newRow("a lock without a fingerprint") << "UPDATE meeting SET locked_digest = NULL, title = 'Et andet'" << false;
    }
    void whatAnotherDeviceWroteMeanwhile_isSeen()
    {
        QFETCH(QString, change);
        LockedDevice device;
        {
            SQLite::Database behind(device.file().string(), SQLite::OPEN_READWRITE); // as pulled: no edit of this device
            behind.exec(change.toStdString());
        }
        QTEST(*device.store->changedSinceLocked(lockedMeeting), "seen");
    }

    void aMeetingWrittenWithItsLock_isLockedAsItStandsThen()
    {
        TestDevice device;
        QVERIFY(device.store->write({ "meeting", lockedMeeting, areaSpace,
            { { "group_id", derivedId("group", "test") }, { "title", std::string("Mødet") }, { "status", std::string("afsluttet") },
                { "locked_at", std::int64_t { 5 } } } }));
        QVERIFY(!*device.store->changedSinceLocked(lockedMeeting));
    }

    void anAddendum_isAddedAndThenStands()
    {
        LockedDevice device;
        const Id addendum = derivedId("addendum", "one");
        const auto saying = [&](const char* text) {
            return Edit { "addendum", addendum, areaSpace, { { "meeting_id", lockedMeeting }, { "text", std::string(text) } } };
        };
        QCOMPARE(device.codeOf(saying("Det hed gården")), ErrorCode::None);
        QCOMPARE(device.codeOf(saying("Det hed haven")), ErrorCode::MinutesLocked);
    }
};


TOVHOLDER_TEST(LockedMinutesTest)
#include "tst_lockedminutes.moc"
