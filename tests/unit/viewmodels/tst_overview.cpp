// SPDX-License-Identifier: Apache-2.0
// The view models of I dag, Grupper, Aftaler, Område and Søg over the demo's organisation.
#include "cpp/viewmodels/agreementsviewmodel.h"
#include "cpp/viewmodels/agreementviewmodel.h"
#include "cpp/viewmodels/followupviewmodel.h"
#include "cpp/viewmodels/groupviewmodel.h"
#include "cpp/viewmodels/importviewmodel.h"
#include "cpp/viewmodels/invitationviewmodel.h"
#include "cpp/viewmodels/meetingplanviewmodel.h"
#include "cpp/viewmodels/newrecord.h"
#include "cpp/viewmodels/searchviewmodel.h"
#include "cpp/viewmodels/todayviewmodel.h"
#include "demoservices.h"

#include "tests/unit/runner.h"

#include <QSignalSpy>

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

class OverviewTest : public QObject {
    Q_OBJECT

private slots:
    void pastMidnight_yesterdaysMeetingAndItsWordsGo()
    {
        DemoServices test;
        const auto agreements = test.made<AgreementsViewModel>();
        test.services->heedDay();
        const QSignalSpy told(test.services.get(), &AppServices::dayChanged);
        const QSignalSpy recounted(agreements.get(), &AgreementsViewModel::overdueChanged);
        const QString today = test.services->today().toString(Qt::ISODate);
        QVERIFY(!test.services->words()->overdue(today));
        test.services->heedDay();
        QVERIFY(told.isEmpty());
        const qsizetype before = recounted.count();
        test.clock.advance(24LL * 60 * 60 * 1000);
        test.services->heedDay();
        QCOMPARE(told.count(), 1);
        QVERIFY(recounted.count() > before);
        QVERIFY(test.services->words()->overdue(today));
    }

    void today_showsWhatIsNextAndWhatOneHasPromised()
    {
        DemoServices demo;
        const auto today = demo.made<TodayViewModel>();
        QTRY_VERIFY(today->ready() && today->knowsMe());
        QVERIFY(!today->firstTime());
        QCOMPARE(today->nextMeeting().value(QStringLiteral("id")).toString(), DemoServices::id("meeting", "komet-4"));
        QTRY_VERIFY(today->agreements()->count() > 0);
        for (int row = 0; row < today->agreements()->count(); ++row)
            QCOMPARE(today->agreements()->at(row).value(QStringLiteral("owner_name")).toString(), QStringLiteral("Mona Vindfløj"));
        QTRY_VERIFY(today->waiting()->count() > 0);
    }
    void today_afterSomebodyElse_showsTheFacilitatorsTrayAgain()
    {
        DemoServices demo;
        const auto today = demo.made<TodayViewModel>();
        QTRY_VERIFY(today->waiting()->count() > 0);
        demo.signIn("ukendt", "Ukendt");
        QTRY_VERIFY(!today->knowsMe());
        QCOMPARE(today->waiting()->count(), 0);
        demo.signIn("mona", "Mona Vindfløj");
        QTRY_VERIFY(today->waiting()->count() > 0);
    }
    void today_inAnEmptyStore_isTheFirstTime()
    {
        TestServices empty;
        TodayViewModel today;
        today.setProperty("services", QVariant::fromValue(empty.services.get()));
        QTRY_VERIFY(today.ready());
        QVERIFY(today.firstTime());
        QVERIFY(!today.knowsMe());
    }

    void composing_saysWhatIsMissing_untilTheGroupCanMeet()
    {
        DemoServices demo;
        const auto area = DemoServices::id("area", "urtegaarden");
        NewRecord record;
        record.setProperty("services", QVariant::fromValue(demo.services.get()));
        record.setProperty("entity", QStringLiteral("group"));
        QSignalSpy made(&record, &NewRecord::made);
        const QString groupId = record.make(area, { { QStringLiteral("name"), QStringLiteral("Ny gruppe") },
            { QStringLiteral("kind"), QStringLiteral("erfaringsgruppe") }, { QStringLiteral("area_id"), area } });
        QVERIFY(made.wait());
        const auto group = demo.made<GroupViewModel>(with("groupId", groupId));
        QTRY_COMPARE(group->space(), area);
        QTRY_COMPARE(group->gaps().size(), 5);
        group->take(DemoServices::id("person", "ruth"), QStringLiteral("boligsocial"), QStringLiteral("socialt"));
        QTRY_COMPARE(group->members()->count(), 1);
        QTRY_COMPARE(group->gaps().size(), 3);
        group->take(DemoServices::id("person", "palle"), QStringLiteral("byggeteknisk"), QStringLiteral("fysisk"));
        QTRY_COMPARE(group->members()->count(), 2);
        group->take(DemoServices::id("person", "yrsa"), QStringLiteral("drift"), QString());
        QTRY_COMPARE(group->gaps(), QStringList());
        QTRY_COMPARE(group->questions().first().toMap().value(QStringLiteral("names")).toString(), QStringLiteral("Ruth Kvistholt"));
    }
    void answeringTwiceWithOnePerson_seatsThemOnce()
    {
        DemoServices demo;
        const auto group = demo.made<GroupViewModel>(with("groupId", DemoServices::id("group", "urt")));
        QTRY_COMPARE(group->members()->count(), 3);
        group->take(DemoServices::id("person", "ruth"), QStringLiteral("boligsocial"), QStringLiteral("historier"));
        QTRY_VERIFY(!demo.field("group", DemoServices::id("group", "urt"), "composition").empty());
        QCOMPARE(group->members()->count(), 3);
    }

    void recordWithoutARequiredField_isRefusedWithASentence()
    {
        DemoServices demo;
        NewRecord record;
        record.setProperty("services", QVariant::fromValue(demo.services.get()));
        record.setProperty("entity", QStringLiteral("area"));
        QTRY_VERIFY(!demo.services->organisation().isEmpty());
        QSignalSpy told(&record, &NewRecord::problemChanged);
        record.make(demo.services->organisation(), { { QStringLiteral("name"), QStringLiteral("Ring 010190-1234") } });
        QVERIFY(told.wait());
        QVERIFY(!record.problem().isEmpty());
        QCOMPARE(record.problemField(), QStringLiteral("name"));
    }

    void recordBeforeTheFirstSignIn_isRefusedWithASentence()
    {
        TestServices empty;
        NewRecord record;
        record.setProperty("services", QVariant::fromValue(empty.services.get()));
        record.setProperty("entity", QStringLiteral("area"));
        QVERIFY(record.make(empty.services->organisation(), with("name", QStringLiteral("Skråningen"))).isEmpty());
        QVERIFY(!record.problem().isEmpty());
    }

    void planning_takesTheNextOfTheCourse_andMovesTheEndAlong()
    {
        DemoServices demo;
        const auto group = demo.made<GroupViewModel>(with("groupId", DemoServices::id("group", "snegl")));
        QTRY_COMPARE(group->meetings()->count(), 1);
        MeetingPlanViewModel plan;
        plan.setProperty("services", QVariant::fromValue(demo.services.get()));
        plan.setProperty("group", group->group());
        plan.setProperty("meetings", QVariant::fromValue(group->meetings()));
        plan.begin();
        QCOMPARE(plan.meetingTemplate(), QStringLiteral("moede-2"));
        QVERIFY(!plan.title().isEmpty());
        QCOMPARE(plan.to(), QStringLiteral("15:00"));
        plan.setFrom(QStringLiteral("09:30"));
        QCOMPARE(plan.to(), QStringLiteral("11:30"));
        plan.setTo(QStringLiteral("09:00"));
        QVERIFY(plan.endsTooEarly());
        plan.setTo(QStringLiteral("11:00"));
        plan.setDay(QStringLiteral("2031-03-04"));
        QSignalSpy planned(&plan, &MeetingPlanViewModel::planned);
        plan.plan();
        QVERIFY(planned.wait());
        QTRY_COMPARE(group->meetings()->count(), 2);
        const QVariantMap stored = group->meetings()->at(1);
        QCOMPARE(stored.value(QStringLiteral("number")).toInt(), 2);
        QCOMPARE(stored.value(QStringLiteral("starts_at")).toLongLong(),
            QDateTime(QDate(2031, 3, 4), QTime(9, 30)).toMSecsSinceEpoch());
    }

    void invitation_isWrittenForTheGroup_andSavedAsACalendarFile()
    {
        DemoServices demo;
        const auto invitation = demo.made<InvitationViewModel>(with("meetingId", DemoServices::id("meeting", "snegl-1")));
        QTRY_VERIFY(invitation->written().contains(QStringLiteral("Sneglebakken")));
        QVERIFY(invitation->hasTime());
        const QUrl mail = invitation->mail(QStringLiteral("Linje ét & to\nLinje tre"));
        QCOMPARE(mail.scheme(), QStringLiteral("mailto"));
        QVERIFY(mail.toEncoded().contains("Linje%20%C3%A9t%20%26%20to%0D%0ALinje%20tre"));
        QVERIFY(mail.toEncoded().contains("tove@lygtemanden.example"));
        QSignalSpy saved(invitation.get(), &InvitationViewModel::fileSaved);
        invitation->saveCalendarFile(QUrl::fromLocalFile(demo.folder.path()));
        QVERIFY(saved.wait());
        QFile file(saved.first().first().toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("BEGIN:VCALENDAR"));
    }
    void meetingCalledOff_leavesAFileForTheCalendars_andGoesToTheBin()
    {
        DemoServices demo;
        const QString meeting = DemoServices::id("meeting", "snegl-1");
        const auto invitation = demo.made<InvitationViewModel>(with("meetingId", meeting));
        QTRY_VERIFY(invitation->hasTime());
        QSignalSpy saved(invitation.get(), &InvitationViewModel::fileSaved);
        QSignalSpy removed(demo.services.get(), &AppServices::removed);
        invitation->callOff(QUrl::fromLocalFile(demo.folder.path()));
        QTRY_COMPARE(removed.count(), 1);
        QCOMPARE(removed.first().at(1).toString(), meeting);
        QFile file(saved.first().first().toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("STATUS:CANCELLED"));
    }
    void calendarFile_thatCannotBeWritten_isTold()
    {
        DemoServices demo;
        const auto invitation = demo.made<InvitationViewModel>(with("meetingId", DemoServices::id("meeting", "snegl-1")));
        QTRY_VERIFY(invitation->hasTime());
        QSignalSpy failed(invitation.get(), &InvitationViewModel::fileFailed);
        invitation->saveCalendarFile(QUrl::fromLocalFile(QStringLiteral("/proc/none")));
        QVERIFY(failed.wait());
        QVERIFY(!failed.first().first().toString().isEmpty());
    }

    void filters_narrowTheAgreements_andLetGoAgain()
    {
        DemoServices demo;
        const auto agreements = demo.made<AgreementsViewModel>();
        QTRY_VERIFY(agreements->agreements()->count() > 0);
        const int open = agreements->agreements()->count();
        agreements->setProperty("words", QStringLiteral("vaskeri"));
        QTRY_COMPARE(agreements->agreements()->count(), 1);
        agreements->setProperty("area", DemoServices::id("area", "urtegaarden"));
        QTRY_COMPARE(agreements->agreements()->count(), 0);
        agreements->showAll();
        QVERIFY(!agreements->narrowed());
        QTRY_VERIFY(agreements->agreements()->count() > open);
    }
    void meeting_narrowsToItsOwnAgreements()
    {
        DemoServices demo;
        const auto agreements = demo.made<AgreementsViewModel>(with("status", QString()));
        QTRY_VERIFY(agreements->agreements()->count() > 0);
        const int all = agreements->agreements()->count();
        const QString meeting = agreements->agreements()->at(0).value(QStringLiteral("meeting_id")).toString();
        agreements->setProperty("meeting", meeting);
        QVERIFY(agreements->narrowed());
        QTRY_VERIFY(agreements->agreements()->count() < all);
        for (int row = 0; row < agreements->agreements()->count(); ++row)
            QCOMPARE(agreements->agreements()->at(row).value(QStringLiteral("meeting_id")).toString(), meeting);
        QVERIFY(agreements->agreements()->count() > 0);
    }
    void csv_holdsWhatIsListed()
    {
        DemoServices demo;
        const auto agreements = demo.made<AgreementsViewModel>(with("words", QStringLiteral("vaskeri")));
        QTRY_COMPARE(agreements->agreements()->count(), 1);
        QSignalSpy saved(agreements.get(), &AgreementsViewModel::fileSaved);
        agreements->saveCsv(QUrl::fromLocalFile(demo.folder.path()));
        QVERIFY(saved.wait());
        QFile file(saved.first().first().toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("vaskeri"));
        QCOMPARE(text.count("\r\n"), 2);
    }

    void followUp_isNotedEachTime_andMovesTheAgreement()
    {
        DemoServices demo;
        const QString id = DemoServices::id("agreement", "brev");
        const auto agreement = demo.made<AgreementViewModel>(with("agreementId", id));
        QTRY_VERIFY(!agreement->owners().isEmpty());
        const QString space = agreement->agreement().value(QStringLiteral("area_id")).toString();
        const int before = agreement->history()->count();
        QTRY_VERIFY(!demo.services->userName().isEmpty());
        const auto followUp = demo.made<FollowUpViewModel>();
        QSignalSpy said(followUp.get(), &FollowUpViewModel::said);
        followUp->say(id, space, QStringLiteral("note"), QStringLiteral("Nøglen er fundet."), {});
        QVERIFY(said.wait());
        const std::string status = demo.field("agreement", id, "status");
        QVERIFY(status != "flyttet");
        followUp->say(id, space, QStringLiteral("flyttet"), QStringLiteral("Maleren kommer senere."), QStringLiteral("2031-02-01"));
        QVERIFY(said.wait());
        QTRY_COMPARE(agreement->history()->count(), before + 2);
        QCOMPARE(demo.field("agreement", id, "status"), std::string("flyttet"));
        QCOMPARE(demo.field("agreement", id, "due_on"), std::string("2031-02-01"));
        QCOMPARE(agreement->history()->at(0).value(QStringLiteral("author")).toString(), QStringLiteral("Mona Vindfløj"));
    }
    void followUpWithACprNumber_isRefused_andNothingWritten()
    {
        DemoServices demo;
        const QString id = DemoServices::id("agreement", "brev");
        const auto followUp = demo.made<FollowUpViewModel>();
        QSignalSpy told(followUp.get(), &FollowUpViewModel::problemChanged);
        followUp->say(id, DemoServices::id("area", "kometparken"), QStringLiteral("opgivet"), QStringLiteral("010190-1234 vil ikke"), {});
        QVERIFY(told.wait());
        QVERIFY(!followUp->problem().isEmpty());
        QVERIFY(demo.field("agreement", id, "status") != "opgivet");
    }

    void search_findsDanishLetters_andOpensTheRecord()
    {
        DemoServices demo;
        const auto search = demo.made<SearchViewModel>();
        search->setProperty("words", QStringLiteral("gård"));
        QTRY_VERIFY(search->ready() && search->count() > 0);
        const QVariantMap kind = search->kinds().first().toMap();
        const QVariantMap hit = kind.value(QStringLiteral("hits")).toList().first().toMap();
        QVERIFY(hit.value(QStringLiteral("html")).toString().contains(QStringLiteral("<b>")));
        QSignalSpy found(search.get(), &SearchViewModel::found);
        search->open(kind.value(QStringLiteral("entity")).toString(), hit.value(QStringLiteral("id")).toString());
        QVERIFY(found.wait());
        QVERIFY(!found.first().first().toString().isEmpty());
        search->setProperty("words", QStringLiteral("kvantefysik"));
        QTRY_VERIFY(search->ready());
        QCOMPARE(search->count(), 0);
    }

    void import_showsBadLines_andTakesNothing()
    {
        DemoServices demo;
        const QString path = demo.folder.path() + QStringLiteral("/personer.csv");
        const auto write = [&](const char* text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
        };
        QVERIFY(write("Navn;Funktion\nEllen Tagsten;drift\nUden Funktion;\n"));
        const auto import = demo.made<ImportViewModel>();
        import->read(QUrl::fromLocalFile(path), QStringLiteral("person"));
        QTRY_VERIFY(import->planned());
        QCOMPARE(import->problems().size(), 1);
        QCOMPARE(import->problems().first().toMap().value(QStringLiteral("line")).toInt(), 3);
        QVERIFY(write("Navn;Funktion\nEllen Tagsten;drift\n"));
        import->read(QUrl::fromLocalFile(path), QStringLiteral("person"));
        QTRY_VERIFY(import->planned() && import->problems().isEmpty());
        QSignalSpy taken(import.get(), &ImportViewModel::taken);
        import->take();
        QVERIFY(taken.wait());
        QCOMPARE(taken.first().first().toInt(), 1);
        import->read(QUrl::fromLocalFile(QStringLiteral("/none/list.csv")), QStringLiteral("person"));
        QVERIFY(!import->problem().isEmpty());
    }
};

TOVHOLDER_TEST(OverviewTest)
#include "tst_overview.moc"
