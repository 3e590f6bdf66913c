// SPDX-License-Identifier: Apache-2.0
// Meeting four from the door to the minutes, by touch alone, on the real screens and a real store.
#include "touchscreen.h"

#include "cpp/store/demo.h"
#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/meetings.h"
#include "cpp/store/queries/partners.h"

#include <QQuickStyle>
#include <QStandardPaths>

using namespace tovholder;
using namespace tovholder::test;

class MeetingFourTest : public QObject {
    Q_OBJECT

    static Id meetingId() { return store::demoId("meeting", "komet-4"); }
    static QVariantMap about() { return { { QStringLiteral("meetingId"), QString::fromStdString(meetingId()) } }; }

    static std::vector<store::Row> rows(Touchscreen& tablet, const store::Query& query)
    {
        std::optional<Result<std::vector<store::Row>>> answer;
        QObject context;
        tablet.services().onStore([query](store::Store& store) { return store.query(query); }).then(&context, [&](const auto& found) {
            answer.emplace(found);
        });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }) || !*answer)
            return {};
        return answer->value();
    }

    static QString currentBlock(Touchscreen& tablet)
    {
        const auto meeting = rows(tablet, store::queries::meeting(meetingId()));
        return meeting.empty() ? QString() : QString::fromStdString(meeting.front().text("current_block"));
    }

    /// The tablet goes round: a member and the guest write, and nobody sees it until it is shown.
    static void writeInPrivate(Touchscreen& tablet)
    {
        QVERIFY(tablet.tap(QStringLiteral("hideNotes")));
        QVERIFY(tablet.tap(QStringLiteral("Mona Vindfløj")));
        QVERIFY(!tablet.find(QStringLiteral("note"), false));
        tablet.picture(QStringLiteral("07-private-covered"));
        QVERIFY(tablet.tap(QStringLiteral("takeTablet")));
        QVERIFY(tablet.type(QStringLiteral("note"), QStringLiteral("Hver fredag i vaskeriet")));
        QVERIFY(tablet.tap(QStringLiteral("passTablet")));
        QVERIFY(!tablet.find(QStringLiteral("Hver fredag i vaskeriet"), false));
        QVERIFY(tablet.tap(QStringLiteral("Ida Besøg")));
        QVERIFY(tablet.tap(QStringLiteral("takeTablet")));
        QVERIFY(tablet.type(QStringLiteral("note"), QStringLiteral("Når nogen flytter")));
        tablet.picture(QStringLiteral("07-private-writing"));
        QVERIFY(tablet.tap(QStringLiteral("revealNotes")));
        QVERIFY(tablet.tap(QStringLiteral("Vis det")));
        QVERIFY(tablet.find(QStringLiteral("Hver fredag i vaskeriet"), false));
        tablet.picture(QStringLiteral("07-private-shown"));
    }

    /// A block that waits is passed over with a reason, and taken back.
    static void changeAgenda(Touchscreen& tablet)
    {
        if (!tablet.find(QStringLiteral("changeAgenda")))
            QVERIFY(tablet.tap(QStringLiteral("Dagsorden")));
        QVERIFY(tablet.tap(QStringLiteral("Ret dagsordenen")));
        QVERIFY(tablet.tap(QStringLiteral("skip_beboerdemokrati-udvikling")));
        tablet.picture(QStringLiteral("07-agenda-skip"));
        QVERIFY(tablet.tap(QStringLiteral("Tages næste gang")));
        tablet.picture(QStringLiteral("07-agenda-skipped"));
        QCOMPARE(blockField(tablet, "beboerdemokrati-udvikling", "reason"), QStringLiteral("Tages næste gang"));
        QVERIFY(tablet.tap(QStringLiteral("Luk")));
        QVERIFY(tablet.tap(QStringLiteral("Fortryd")));
        QCOMPARE(blockField(tablet, "beboerdemokrati-udvikling", "reason"), QString());
    }

    /// Read through, a note corrected and one kept within the group, approved by all, locked, and added to.
    static void approveAndLock(Touchscreen& tablet)
    {
        QVERIFY(tablet.tap(QStringLiteral("Vi mødes i gården hver uge")));
        QVERIFY(tablet.type(QStringLiteral("correction"), QStringLiteral("Ja. ")));
        tablet.picture(QStringLiteral("19-correcting"));
        QVERIFY(tablet.tap(QStringLiteral("approve_Mona")));
        QVERIFY(tablet.tap(QStringLiteral("Kun for gruppen")));
        for (const char* name : { "Sofie", "Samir", "Bente", "Kaj", "Jon" }) {
            const QString seat = QStringLiteral("approve_") + QLatin1String(name);
            if (tablet.find(seat))
                QVERIFY(tablet.tap(seat));
        }
        tablet.picture(QStringLiteral("19-approved"));
        QVERIFY(tablet.tap(QStringLiteral("lockMinutes")));
        QVERIFY(tablet.tap(QStringLiteral("Lås referatet")));
        QVERIFY(rows(tablet, store::queries::meeting(meetingId())).front().integer("locked_at") > 0);
        QVERIFY(tablet.type(QStringLiteral("addendumText"), QStringLiteral("Mødet sluttede ti minutter før")));
        QVERIFY(tablet.tap(QStringLiteral("addAddendum")));
        QCOMPARE(rows(tablet, store::queries::addenda(meetingId())).size(), std::size_t { 1 });
        tablet.picture(QStringLiteral("19-locked"));
    }

    static QString blockField(Touchscreen& tablet, std::string_view block, std::string_view field)
    {
        for (const store::Row& row : rows(tablet, store::queries::agendaBlocks(meetingId()))) {
            if (row.text("block") == block)
                return QString::fromStdString(row.text(field));
        }
        return {};
    }

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void meetingFour_isHeldByTouchAlone()
    {
        Touchscreen::Setting setting;
        const QStringList size = qEnvironmentVariable("TOVHOLDER_SIZE", QStringLiteral("1280x800")).split(QLatin1Char('x'));
        setting.size = QSize(size.value(0).toInt(), size.value(1).toInt());
        setting.theme = qEnvironmentVariable("TOVHOLDER_THEME", QStringLiteral("light"));
        Touchscreen tablet(m_folder.filePath(QStringLiteral("held.db")), setting);
        tablet.openPage(QStringLiteral("meeting"), about());
        tablet.picture(QStringLiteral("01-before"));
        QVERIFY(tablet.tap(QStringLiteral("Afbud")));
        QVERIFY(tablet.tap(QStringLiteral("guests")));
        QVERIFY(tablet.type(QStringLiteral("guestName"), QStringLiteral("Ida Besøg")));
        QVERIFY(tablet.tap(QStringLiteral("Udlejning")));
        tablet.picture(QStringLiteral("01-guest"));
        QVERIFY(tablet.tap(QStringLiteral("seatGuest")));
        QVERIFY(tablet.tap(QStringLiteral("Luk")));
        QVERIFY(tablet.tap(QStringLiteral("startMeeting")));
        QCOMPARE(currentBlock(tablet), QStringLiteral("velkomst"));
        tablet.picture(QStringLiteral("02-welcome"));

        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        tablet.picture(QStringLiteral("03-recap"));
        QVERIFY(tablet.tap(QStringLiteral("Gjort")));
        tablet.picture(QStringLiteral("04-recap-done"));

        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        tablet.picture(QStringLiteral("04-recap-going-on"));
        QVERIFY(tablet.tap(QStringLiteral("Gå videre")));
        QVERIFY(tablet.tap(QStringLiteral("Kort til tovholderen")));
        tablet.picture(QStringLiteral("05-cards"));
        QVERIFY(tablet.find(QStringLiteral("Hold øje med"), false));
        QVERIFY(tablet.tap(tablet.find(QStringLiteral("Luk")) ? QStringLiteral("Luk") : QStringLiteral("Kort til tovholderen")));
        tablet.picture(QStringLiteral("05-prompts"));
        QVERIFY(tablet.type(QStringLiteral("note"), QStringLiteral("De ved, hvem der bor her")));
        QVERIFY(tablet.tap(QStringLiteral("Giv ordet videre")));
        QVERIFY(tablet.type(QStringLiteral("note"), QStringLiteral("Vi mødes i gården hver uge")));
        tablet.picture(QStringLiteral("06-prompts-spoken"));
        QVERIFY(tablet.tap(QStringLiteral("nextPrompt")));
        tablet.picture(QStringLiteral("07-prompts-next"));
        writeInPrivate(tablet);
        changeAgenda(tablet);
        for (int i = 0; i < 3; ++i)
            QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        QCOMPARE(currentBlock(tablet), QStringLiteral("beboerdemokrati-aftaler"));
        tablet.picture(QStringLiteral("08-agreements"));
        QVERIFY(tablet.type(QStringLiteral("agreementText"), QStringLiteral("Bestyrelsen besøger Sneglebakken hvert forår")));
        tablet.picture(QStringLiteral("09-agreements-missing"));
        QVERIFY(tablet.tap(QStringLiteral("Om en måned")));
        QVERIFY(tablet.tap(QStringLiteral("Skriv en aftale mere")));
        tablet.picture(QStringLiteral("10-agreements-one"));

        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        tablet.picture(QStringLiteral("11-matrix"));
        QVERIFY(tablet.tap(QStringLiteral("name_udlejning_foreninger")));
        tablet.picture(QStringLiteral("12-matrix-name"));
        QVERIFY(tablet.type(QStringLiteral("partnerName"), QStringLiteral("Lejerforeningen")));
        QVERIFY(tablet.tap(QStringLiteral("putPartner")));
        QVERIFY(tablet.tap(QStringLiteral("Lejerforeningen")));
        tablet.picture(QStringLiteral("13-matrix-partner"));
        QVERIFY(tablet.tap(QStringLiteral("Luk")));
        for (int i = 0; i < 3; ++i)
            QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        tablet.picture(QStringLiteral("14-break"));
        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        tablet.picture(QStringLiteral("15-recap-themes"));
        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        QVERIFY(tablet.tap(QStringLiteral("Hvert kvartal")));
        tablet.picture(QStringLiteral("16-cadence"));
        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        tablet.picture(QStringLiteral("17-closing"));
        QVERIFY(tablet.tap(QStringLiteral("closeMeeting")));
        tablet.picture(QStringLiteral("18-closing-confirm"));
        QVERIFY(tablet.tap(QStringLiteral("Afslut mødet")));
        tablet.picture(QStringLiteral("19-closed"));
        approveAndLock(tablet);
        QVERIFY(tablet.tap(QStringLiteral("writeMinutes")));
        QVERIFY(QTest::qWaitFor([&] { return tablet.find(QStringLiteral("Kopiér teksten")) != nullptr; }, minutesMsMax));
        tablet.picture(QStringLiteral("20-minutes"));

        QCOMPARE(rows(tablet, store::queries::meeting(meetingId())).front().text("status"), std::string("afsluttet"));
        QCOMPARE(rows(tablet, store::queries::contributionsOfMeeting(meetingId())).size(), std::size_t { 4 });
        QCOMPARE(rows(tablet, store::queries::agreementsOfMeeting(meetingId())).size(), std::size_t { 1 });
        QCOMPARE(rows(tablet, store::queries::meeting(meetingId())).front().text("frequency"), std::string("hvert_kvartal"));
    }

    void theWall_showsTheQuestionAndFollowsTheTabletButNeverWhatIsHidden()
    {
        Touchscreen tablet(m_folder.filePath(QStringLiteral("wall.db")), {});
        tablet.openPage(QStringLiteral("meeting"), about());
        QVERIFY(tablet.tap(QStringLiteral("startMeeting")));
        QVERIFY(tablet.tap(QStringLiteral("present")));
        QQuickWindow* wall = tablet.otherWindow(QStringLiteral("presenter"));
        QVERIFY(wall && QTest::qWaitForWindowExposed(wall));
        const auto question = [&] {
            auto* text = wall->findChild<QQuickItem*>(QStringLiteral("wallQuestion"));
            return text ? text->property("text").toString() : QString();
        };
        const QString welcome = question();
        QVERIFY(!welcome.isEmpty());
        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        QVERIFY(tablet.tap(QStringLiteral("Gå videre")));
        QTRY_VERIFY(question() != welcome);
        QVERIFY(tablet.tap(QStringLiteral("hideNotes")));
        QVERIFY(tablet.tap(QStringLiteral("takeTablet")));
        tablet.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(tablet.window()));
        QVERIFY(tablet.type(QStringLiteral("note"), QStringLiteral("Det her er mit eget")));
        QVERIFY(!Touchscreen::shows(wall, QStringLiteral("Det her er mit eget")));
        tablet.pictureOf(wall, QStringLiteral("21-wall-hidden"));
        QVERIFY(tablet.tap(QStringLiteral("revealNotes")));
        QVERIFY(tablet.tap(QStringLiteral("Vis det")));
        QTRY_VERIFY(Touchscreen::shows(wall, QStringLiteral("Det her er mit eget")));
        tablet.pictureOf(wall, QStringLiteral("22-wall"));
        QVERIFY(!Touchscreen::shows(wall, QStringLiteral("Sig")));
        tablet.openPage(QStringLiteral("today"), {});
        QTRY_VERIFY(!tablet.otherWindow(QStringLiteral("presenter")));
    }

    void theWall_isClosedByTouch()
    {
        Touchscreen tablet(m_folder.filePath(QStringLiteral("wallcloses.db")), {});
        tablet.openPage(QStringLiteral("meeting"), about());
        QVERIFY(tablet.tap(QStringLiteral("startMeeting")));
        QVERIFY(tablet.tap(QStringLiteral("present")));
        QQuickWindow* wall = tablet.otherWindow(QStringLiteral("presenter"));
        QVERIFY(wall && QTest::qWaitForWindowExposed(wall));
        auto* cross = wall->findChild<QQuickItem*>(QStringLiteral("closeWall"));
        QVERIFY(cross);
        QTest::mouseClick(wall, Qt::LeftButton, {}, cross->mapToScene(QPointF(cross->width() / 2, cross->height() / 2)).toPoint());
        QTRY_VERIFY(!tablet.otherWindow(QStringLiteral("presenter")));
    }

    void aRehearsal_leavesNoTrace()
    {
        Touchscreen tablet(m_folder.filePath(QStringLiteral("rehearsed.db")), {});
        const auto everything = [&] { return tracesIn(tablet); };
        const QString before = everything();
        tablet.openPage(QStringLiteral("rehearsal"), { { QStringLiteral("course"), QStringLiteral("erfaringsgruppe") } });
        tablet.picture(QStringLiteral("23-rehearsal-choice"));
        QVERIFY(tablet.tap(QStringLiteral("rehearse_moede-4")));
        tablet.settle();
        QVERIFY(tablet.tap(QStringLiteral("startMeeting")));
        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        tablet.picture(QStringLiteral("24-rehearsal-recap"));
        QVERIFY(tablet.tap(QStringLiteral("Gjort")));
        QVERIFY(tablet.tap(QStringLiteral("Slut prøven")));
        QCOMPARE(everything(), before);
    }

private:
    static QString tracesIn(Touchscreen& tablet)
    {
        return QString::number(rows(tablet, store::queries::agreementsByTheme(store::demoId("group", "komet"))).size()) + QLatin1Char(' ')
            + tablet.outboxSize();
    }

    static constexpr int minutesMsMax = 20'000;

    QTemporaryDir m_folder;
};

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    MeetingFourTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_meetingfour.moc"
