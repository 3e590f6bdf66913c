// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingdesignviewmodel.h"
#include "plannedmeeting.h"

#include "tests/unit/runner.h"

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

namespace {

/// A planned meeting of a resource network, laid out as the playbook has it.
struct PlannedNetwork : PlannedMeeting {
    PlannedNetwork()
    {
        write({ "meeting", meetingId, areaSpace,
            { { "course", std::string("ressourcenetvaerk") }, { "template", std::string("netvaerksmoede") } } });
    }
    void write(const store::Edit& edit)
    {
        if (!inStore([&](store::Store& store) { return store.write(edit).ok(); }))
            qFatal("not written");
    }
};

int placeOf(const MeetingDesignViewModel& design, const char* block)
{
    const QVariantList agenda = design.agenda();
    for (int i = 0; i < agenda.size(); ++i) {
        if (agenda[i].toMap().value(QStringLiteral("block")).toString() == QLatin1String(block))
            return i;
    }
    return -1;
}

} // namespace

class MeetingDesignTest : public QObject {
    Q_OBJECT

private slots:
    void playbooksAgenda_lacksOnlyAWhyAndRoles()
    {
        PlannedNetwork test;
        const auto meeting = test.open();
        MeetingDesignViewModel design;
        design.setMeeting(meeting.get());
        QTRY_COMPARE(design.minutes(), 150);
        QCOMPARE(design.warnings().size(), 2);
        test.write({ "meeting", meetingId, areaSpace, { { "why", std::string("Flere unge i arbejde") } } });
        QTRY_COMPARE(design.warnings().size(), 1);
        for (const char* name : { "Mona", "Kaj", "Sofie" })
            design.giveRole(toQString(derivedId("membership", name)), QStringLiteral("Holder tiden"));
        QTRY_COMPARE(design.warnings(), QStringList());
        QCOMPARE(meeting->info().value(QStringLiteral("question")).toString(), QStringLiteral("Flere unge i arbejde"));
    }

    void warnings_followTheAgendaAsItIsLaidOut()
    {
        PlannedNetwork test;
        const auto meeting = test.open();
        MeetingDesignViewModel design;
        design.setMeeting(meeting.get());
        QTRY_COMPARE(design.minutes(), 150);
        const qsizetype usual = design.warnings().size();
        design.giveTime(QStringLiteral("oplaeg"), 5);
        QTRY_COMPARE(design.warnings().size(), usual + 1); // too long
        design.leaveOut(QStringLiteral("mad"));
        QTRY_COMPARE(placeOf(design, "mad"), -1);
        QCOMPARE(design.minutes(), 139);
        QCOMPARE(design.warnings().size(), usual + 1); // nothing to eat
        design.putIn(QStringLiteral("mad"));
        QTRY_COMPARE(placeOf(design, "mad"), 7);
        design.repeat(QStringLiteral("oplaeg"));
        QTRY_COMPARE(placeOf(design, "oplaeg~2"), placeOf(design, "oplaeg") + 1);
        QCOMPARE(design.warnings().size(), usual + 2); // too long, too many points
    }

    void meeting_isHeldAsItWasLaidOut()
    {
        PlannedNetwork test;
        const auto meeting = test.open();
        MeetingDesignViewModel design;
        design.setMeeting(meeting.get());
        QTRY_COMPARE(design.minutes(), 150);
        design.leaveOut(QStringLiteral("siden-sidst"));
        QTRY_COMPARE(design.leftOut().size(), 1);
        design.move(QStringLiteral("ideer"), -100);
        QTRY_COMPARE(placeOf(design, "ideer"), 0);
        meeting->start();
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("ideer"));
        QCOMPARE(meeting->running().agenda.size(), std::size_t { 11 });
    }
};

TOVHOLDER_TEST(MeetingDesignTest)
#include "tst_meetingdesign.moc"
