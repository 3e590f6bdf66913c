// SPDX-License-Identifier: Apache-2.0
// A time is found for a meeting: three are proposed, the group is asked, its answers are noted, and the calendar files follow.
#include "tests/qml/onsite/onsite.h"

#include "cpp/store/queries/groups.h"
#include "cpp/store/queries/meetings.h"
#include "cpp/viewmodels/invitationviewmodel.h"

#include <QClipboard>

using namespace tovholder;
using namespace tovholder::test;

class FindTimeTest : public QObject {
    Q_OBJECT

    static Id group() { return store::demoId("group", "snegl"); }

    store::Row meeting() { return rowsOf(*m_screen, store::queries::meetingsOf(group())).back(); }

    void propose(const QString& day)
    {
        QVERIFY(m_screen->type(QStringLiteral("proposedDay"), day));
        QVERIFY(m_screen->tap(QStringLiteral("proposeTime")));
    }

    void note(const char* member, int time, const char* answer)
    {
        QVERIFY(m_screen->tap(QStringLiteral("answering_") + QString::fromStdString(store::demoId("membership", member))));
        QVERIFY(m_screen->tap(QStringLiteral("answer%1_%2").arg(time).arg(QLatin1String(answer))));
        QVERIFY(m_screen->tap(QStringLiteral("answering_") + QString::fromStdString(store::demoId("membership", member))));
    }

    /// The calendar file that the open invitation writes, without the breaks of long lines.
    QString calendarFile()
    {
        const QDir folder(m_folder->filePath(QStringLiteral("documents")));
        for (const QString& old : folder.entryList({ QStringLiteral("*.ics") }))
            QFile::remove(folder.filePath(old));
        const auto invitations = m_screen->window()->findChildren<viewmodels::InvitationViewModel*>();
        const auto open = std::ranges::find_if(invitations, [this](const viewmodels::InvitationViewModel* invitation) {
            return invitation->property("meetingId").toString().toStdString() == meeting().text("id");
        });
        if (open == invitations.end())
            return {};
        (*open)->saveCalendarFile({}); // what the folder's dialog, which is the desktop's, ends in
        QStringList files;
        if (!QTest::qWaitFor([&] { return !(files = folder.entryList({ QStringLiteral("*.ics") })).isEmpty(); }))
            return {};
        m_screen->settle();
        QFile file(folder.filePath(files.front()));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(QStringLiteral("\r\n ")) : QString();
    }

    static QString lineOf(const QString& file, const char* name)
    {
        const QStringList lines = file.split(QStringLiteral("\r\n"));
        const auto line = std::ranges::find_if(lines, [name](const QString& each) { return each.startsWith(QLatin1String(name)); });
        return line == lines.end() ? QString() : *line;
    }

private slots:
    void init()
    {
        m_screen.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_screen = std::make_unique<Touchscreen>(m_folder->filePath(QStringLiteral("store.db")), settingAsked());
        m_screen->openPage(QStringLiteral("groups"), { { QStringLiteral("groupId"), QString::fromStdString(group()) } });
    }

    void aDialog_isClosedByATapBesideIt_notByTwoInAField()
    {
        QVERIFY(m_screen->tap(QStringLiteral("planMeeting")));
        for (const char* letters : { "Gå", "rden" })
            QVERIFY(m_screen->type(QStringLiteral("Sted"), QString::fromUtf8(letters)));
        QVERIFY(m_screen->find(QStringLiteral("plan")));
        m_screen->tapAt({ m_screen->window()->width() / 2, 1 });
        QVERIFY(!m_screen->find(QStringLiteral("plan")));
    }

    void threeTimesAreProposed_oneIsChosen_andAnotherPlaceMakesANewCalendarFile()
    {
        QVERIFY(m_screen->tap(QStringLiteral("planMeeting")));
        QVERIFY(m_screen->tap(QStringLiteral("proposeTimes")));
        for (const char* day : { "1.12.2026", "3.12.2026", "8.12.2026" })
            propose(QLatin1String(day));
        QCOMPARE(rowsOf(*m_screen, store::queries::proposedTimes(meeting().text("id"))).size(), std::size_t { 3 });
        m_screen->picture(QStringLiteral("times-proposed"));

        QVERIFY(m_screen->tap(QStringLiteral("inviteWithTimes")));
        m_screen->picture(QStringLiteral("times-asked"));
        QVERIFY(m_screen->tap(QStringLiteral("copyInvitation")));
        const QString letter = QGuiApplication::clipboard()->text();
        for (const char* day : { "1. tirsdag den 1. december", "2. torsdag den 3. december", "3. tirsdag den 8. december" })
            QVERIFY2(letter.contains(QLatin1String(day)), qPrintable(letter));
        QVERIFY(!m_screen->find(QStringLiteral("Gem som kalenderfil"))); // there is no time to put in it
        QVERIFY(m_screen->tap(QStringLiteral("closeDialog")));

        QVERIFY(m_screen->tap(QStringLiteral("findTime")));
        note("frej", 0, "nej");
        note("frej", 1, "ja");
        m_screen->picture(QStringLiteral("times-answered"));
        QVERIFY(m_screen->find(QStringLiteral("Flest kan"), false));
        QVERIFY(m_screen->tap(QStringLiteral("chooseTime1")));
        QVERIFY(rowsOf(*m_screen, store::queries::proposedTimes(meeting().text("id"))).empty());

        QVERIFY(m_screen->tap(QStringLiteral("invite")));
        const QString first = calendarFile();
        QVERIFY2(lineOf(first, "DTSTART;").contains(QStringLiteral(":20261203T")), qPrintable(first));
        m_screen->picture(QStringLiteral("times-chosen"));
        QVERIFY(m_screen->tap(QStringLiteral("closeDialog")));

        QVERIFY(m_screen->tap(QStringLiteral("Ret tid og sted")));
        QVERIFY(m_screen->type(QStringLiteral("Sted"), QStringLiteral("Stuen, ")));
        QVERIFY(m_screen->tap(QStringLiteral("plan")));
        m_screen->picture(QStringLiteral("times-moved"));
        QVERIFY(m_screen->find(QStringLiteral("Mødet er flyttet, siden I inviterede. Send en ny kalenderfil."), false));
        QVERIFY(m_screen->tap(QStringLiteral("invite")));
        const QString second = calendarFile();
        QCOMPARE(lineOf(second, "UID"), lineOf(first, "UID"));
        const auto sequence = [](const QString& file) { return lineOf(file, "SEQUENCE").section(QLatin1Char(':'), 1).toLongLong(); };
        QVERIFY(sequence(second) > sequence(first));
        QCOMPARE(lineOf(second, "DTSTART;"), lineOf(first, "DTSTART;"));
        QVERIFY(lineOf(second, "LOCATION") != lineOf(first, "LOCATION"));
        QVERIFY(m_screen->tap(QStringLiteral("closeDialog")));
        QVERIFY(!m_screen->find(QStringLiteral("Mødet er flyttet, siden I inviterede. Send en ny kalenderfil."), false));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Touchscreen> m_screen;
};

TOVHOLDER_SCREEN_TEST(FindTimeTest)
#include "tst_findtime.moc"
