// SPDX-License-Identifier: Apache-2.0
#include "testdevice.h"
#include "tests/unit/runner.h"

#include <QtTest>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

namespace {

const Id meetingId = derivedId("meeting", "locked");
const Id noteId = derivedId("contribution", "note");
const Id agreementId = derivedId("agreement", "made there");

Edit note(const Id& id, const std::string& text)
{
    return { "contribution", id, areaSpace, { { "meeting_id", meetingId }, { "block", std::string("b") }, { "text", text } } };
}

/// A meeting with a note and an agreement, its minutes locked.
struct LockedMeeting : TestDevice {
    LockedMeeting()
    {
        const Id group = derivedId("group", "test");
        const std::vector<Edit> edits {
            { "meeting", meetingId, areaSpace,
                { { "group_id", group }, { "title", std::string("Mødet") }, { "status", std::string("afsluttet") } } },
            note(noteId, "som det blev sagt"),
            { "agreement", agreementId, areaSpace,
                { { "group_id", group }, { "meeting_id", meetingId }, { "text", std::string("Vi mødes") },
                    { "status", std::string("aftalt") } } },
            { "meeting", meetingId, areaSpace, { { "locked_at", clock.nowMs() } } },
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
        row("a note", note(noteId, "noget andet"));
        row("a new note", note(derivedId("contribution", "late"), "for sent"));
        row("a note in the bin", { "contribution", noteId, areaSpace, { { "deleted_at", std::int64_t { 1 } } } });
        row("the meeting", { "meeting", meetingId, areaSpace, { { "notes", std::string("mere") } } });
        row("the lock", { "meeting", meetingId, areaSpace, { { "locked_at", Value() } } });
        row("an agreement's words", { "agreement", agreementId, areaSpace, { { "text", std::string("Vi mødes ikke") } } });
        row("an agreement moved away", { "agreement", agreementId, areaSpace, { { "meeting_id", Value() } } });
        row("a new agreement", { "agreement", derivedId("agreement", "late"), areaSpace,
            { { "group_id", derivedId("group", "test") }, { "meeting_id", meetingId }, { "status", std::string("aftalt") } } });
    }
    void whatStandsInLockedMinutes_isNotChanged()
    {
        QFETCH(Edit, edit);
        LockedMeeting device;
        QCOMPARE(device.codeOf(edit), ErrorCode::MinutesLocked);
        QCOMPARE(std::get<std::string>(device.store->read("contribution", noteId)->fields.at("text")), std::string("som det blev sagt"));
    }

    void anAgreement_isFollowedUpAfterwards()
    {
        LockedMeeting device;
        QCOMPARE(device.codeOf({ "agreement", agreementId, areaSpace,
            { { "status", std::string("flyttet") }, { "due_on", std::string("2030-01-01") } } }), ErrorCode::None);
    }

    void whatIsWrittenAgainUnchanged_isNoChange()
    {
        LockedMeeting device;
        QCOMPARE(device.codeOf(note(noteId, "som det blev sagt")), ErrorCode::None);
    }

    void anAddendum_isAddedAndThenStands()
    {
        LockedMeeting device;
        const Id addendum = derivedId("addendum", "one");
        const auto saying = [&](const char* text) {
            return Edit { "addendum", addendum, areaSpace, { { "meeting_id", meetingId }, { "text", std::string(text) } } };
        };
        QCOMPARE(device.codeOf(saying("Det hed gården")), ErrorCode::None);
        QCOMPARE(device.codeOf(saying("Det hed haven")), ErrorCode::MinutesLocked);
    }
};

Q_DECLARE_METATYPE(Edit)

TOVHOLDER_TEST(LockedMinutesTest)
#include "tst_lockedminutes.moc"
