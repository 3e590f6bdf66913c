// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/proposedtimesviewmodel.h"
#include "cpp/viewmodels/invitationviewmodel.h"
#include "plannedmeeting.h"

#include "tests/unit/runner.h"

#include <QSignalSpy>
#include <QTest>

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

namespace {

const QString thursday = QStringLiteral("2026-12-03");
const QString friday = QStringLiteral("2026-12-04");
const QString one = QStringLiteral("13:00");
const QString three = QStringLiteral("15:00");

struct TwoTimes : PlannedMeeting {
    TwoTimes()
    {
        give(times);
        give(invitation);
        if (!QTest::qWaitFor([this] { return times.members().size() == 3; }))
            qFatal("the group is not there");
        times.propose(friday, one, three);
        times.propose(thursday, one, three);
    }

    template<typename ViewModel>
    void give(ViewModel& model)
    {
        model.setProperty("services", QVariant::fromValue(services.get()));
        model.setProperty("meetingId", toQString(meetingId));
    }

    QVariantMap time(int index) { return times.times().value(index).toMap(); }
    QString idOf(int index) { return time(index).value(QStringLiteral("id")).toString(); }

    void answer(const char* name, int index, const char* answer)
    {
        times.setProperty("member", toQString(derivedId("membership", name)));
        times.note(idOf(index), QLatin1String(answer));
    }

    store::FieldValues stored(std::string_view entity, const Id& id)
    {
        return inStore([&](store::Store& store) { return store.read(entity, id)->fields; });
    }

    ProposedTimesViewModel times;
    InvitationViewModel invitation;
};

} // namespace

class ProposedTimesTest : public QObject {
    Q_OBJECT

private slots:
    void proposedTimes_standInTheInvitation_untilOneIsChosen()
    {
        TwoTimes test;
        QTRY_COMPARE(test.invitation.proposed(), 2);
        const QString first = test.time(0).value(QStringLiteral("word")).toString();
        QVERIFY2(first.contains(QStringLiteral("3. december 2026")), qPrintable(first)); // the earliest first
        QVERIFY(test.invitation.written().contains(QStringLiteral("1. ") + first));
        QVERIFY(!test.invitation.written().contains(QStringLiteral("Hvornår:")));
        QVERIFY(!test.invitation.tellsTime(QStringLiteral("Kom, når du kan")));
        test.times.choose(test.idOf(0), QStringLiteral("valgt"));
        QTRY_COMPARE(test.invitation.proposed(), 0);
        QTRY_VERIFY(test.invitation.hasTime());
        QTRY_VERIFY(test.invitation.written().contains(QStringLiteral("Hvornår:")));
    }
    void answers_areNotedByMember_andSayWhichTimeSuitsMost()
    {
        TwoTimes test;
        QTRY_COMPARE(test.times.times().size(), 2);
        QTRY_COMPARE(test.times.members().size(), 3);
        test.answer("Mona", 1, "ja");
        test.answer("Kaj", 1, "maaske");
        test.answer("Mona", 0, "nej");
        QTRY_COMPARE(test.times.answered(), 1);
        QCOMPARE(test.time(1).value(QStringLiteral("can")).toString(), QStringLiteral("Mona"));
        QCOMPARE(test.time(1).value(QStringLiteral("perhaps")).toString(), QStringLiteral("Kaj"));
        QVERIFY(test.time(1).value(QStringLiteral("suitsMost")).toBool());
        QVERIFY(!test.time(0).value(QStringLiteral("suitsMost")).toBool());
        QCOMPARE(test.time(0).value(QStringLiteral("answer")).toString(), QStringLiteral("nej"));
        test.answer("Mona", 0, "");
        QTRY_COMPARE(test.times.answered(), 0);
    }
    void choosing_givesTheMeetingItsTime_andCanBeUndone()
    {
        TwoTimes test;
        QTRY_COMPARE(test.times.times().size(), 2);
        QTRY_COMPARE(test.times.members().size(), 3);
        test.answer("Kaj", 1, "nej");
        QTRY_VERIFY(!test.time(1).value(QStringLiteral("cannot")).toString().isEmpty());
        QSignalSpy done(test.services.get(), &AppServices::done);
        test.times.choose(test.idOf(1), QStringLiteral("valgt"));
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(std::get<std::string>(test.stored("attendance", derivedId("attendance", meetingId, derivedId("membership", "Kaj"))).at("state")),
            std::string("afbud"));
        QVERIFY(test.stored("meeting", meetingId).contains("starts_at"));
        QTRY_VERIFY(test.times.times().isEmpty());
        test.services->undo();
        QTRY_COMPARE(test.times.times().size(), 2);
        QTRY_VERIFY(!test.invitation.hasTime());
    }
    void atMostFiveTimes_noneTwice_noneThatEndsBeforeItBegins()
    {
        TwoTimes test;
        QTRY_COMPARE(test.times.times().size(), 2);
        QVERIFY(!test.times.canBe(friday, one, three));
        QVERIFY(!test.times.canBe(QStringLiteral("2026-12-07"), three, one));
        QVERIFY(!test.times.canBe(QString(), one, three));
        for (const char* day : { "2026-12-07", "2026-12-08", "2026-12-09" })
            test.times.propose(QLatin1String(day), one, three);
        QTRY_VERIFY(test.times.full());
        test.times.propose(QStringLiteral("2026-12-10"), one, three);
        QTRY_COMPARE(test.times.times().size(), 5);
    }
};

TOVHOLDER_TEST(ProposedTimesTest)
#include "tst_proposedtimes.moc"
