// SPDX-License-Identifier: Apache-2.0
// A tovholder who has an account and nothing else: from an empty store to the fourth meeting's locked minutes, by touch
// alone and only through what the screens offer. TOVHOLDER_PICTURES=FOLDER keeps a picture of each step.
#include "tests/qml/course/documents.h"
#include "tests/qml/course/facilitator.h"

#include "cpp/viewmodels/syncbackend.h"

#include <QQuickStyle>
#include <QStandardPaths>

using namespace tovholder;
using namespace tovholder::test;

namespace {

/// Knows every password, and never has anything to send.
class HeadOffice final : public viewmodels::SyncBackend {
public:
    explicit HeadOffice(viewmodels::AppServices& services)
        : m_services(services)
    {
    }
    void syncNow() override { }
    void notifyLocalChange() override { }
    void signIn(const std::string& server, const std::string& user, const std::string&, Answer answer) override
    {
        const store::Account account { server, user, {}, 7, derivedId("organisation", "of a new user"), "Mona Vindfløj" };
        m_services.onStore([account](store::Store& store) { return store.syncState().setAccount(account); }).then(&m_services, [this, answer](const Result<void>& known) {
            m_services.readAccount();
            answer(known);
        });
    }
    void signOut(Answer answer) override { answer({}); }
    void takeInEmergencyCopy(const std::filesystem::path&, const std::string&, EmergencyAnswer answer) override { answer(ErrorCode::NotSignedIn); }

private:
    viewmodels::AppServices& m_services;
};

} // namespace

class NewUserTest : public QObject {
    Q_OBJECT

    static Touchscreen::Setting setting()
    {
        Touchscreen::Setting setting;
        setting.theme = qEnvironmentVariable("TOVHOLDER_THEME", QStringLiteral("light"));
        setting.pictures = QStringLiteral("newuser");
        const QStringList asked = qEnvironmentVariable("TOVHOLDER_SIZE").split(QLatin1Char('x'));
        if (asked.size() == 2)
            setting.size = QSize(asked[0].toInt(), asked[1].toInt());
        return setting;
    }

    static void signIn(Tablet& tablet)
    {
        Touchscreen& screen = tablet.screen();
        screen.picture(QStringLiteral("01-welcome"));
        QVERIFY(screen.tap(QStringLiteral("Log ind")));
        QVERIFY(screen.type(QStringLiteral("server"), QStringLiteral("tovholder.example.org")));
        QVERIFY(screen.type(QStringLiteral("user"), QStringLiteral("mona")));
        QVERIFY(screen.type(QStringLiteral("password"), QStringLiteral("fire-moeder-og-kage")));
        screen.picture(QStringLiteral("02-sign-in"));
        QVERIFY(screen.tap(QStringLiteral("signIn")));
        QVERIFY(screen.tap(QStringLiteral("Opret et område"))); // back at the start, which has the next step
    }

    static void makeGroup(Tablet& tablet)
    {
        Touchscreen& screen = tablet.screen();
        QVERIFY(screen.type(QStringLiteral("Hvad hedder området?"), QStringLiteral("Kometparken")));
        screen.picture(QStringLiteral("03-area"));
        QVERIFY(screen.tap(QStringLiteral("Opret området")));
        screen.picture(QStringLiteral("04-area-made"));
        QVERIFY(screen.tap(QStringLiteral("Sæt en gruppe sammen")));
        QVERIFY(screen.type(QStringLiteral("Hvad hedder gruppen?"), tablet.group()));
        screen.picture(QStringLiteral("05-group"));
        QVERIFY(screen.tap(QStringLiteral("Opret gruppen")));
        screen.picture(QStringLiteral("06-group-made"));
    }

    static void gather(Tablet& tablet)
    {
        Touchscreen& screen = tablet.screen();
        for (int seat = 0; seat < Tablet::members; ++seat) {
            QVERIFY(screen.tap(QStringLiteral("Tilføj en person")));
            QVERIFY(screen.tap(QStringLiteral("Tilføj en ny person")));
            QVERIFY(screen.type(QStringLiteral("Navn"), Tablet::memberName(seat)));
            QVERIFY(screen.choose(QStringLiteral("Funktion"),
                screen.services().words()->of(QStringLiteral("person"), QStringLiteral("function"), QString::fromUtf8(Tablet::member(seat).function))));
            QVERIFY(screen.type(QStringLiteral("E-mail, hvis personen skal inviteres"), QStringLiteral("%1@example.org").arg(QString::fromUtf8(Tablet::member(seat).person))));
            if (seat == 0)
                screen.picture(QStringLiteral("07-person"));
            QVERIFY(screen.tap(QStringLiteral("Tilføj")));
        }
        screen.picture(QStringLiteral("08-gathered"));
        QVERIFY(screen.find(QStringLiteral("Gruppen er klar til at mødes."), false));
    }

private slots:
    void fromAnEmptyStore_toTheFourthMeetingsLockedMinutes()
    {
        Tablet tablet(setting());
        HeadOffice headOffice(tablet.screen().services());
        tablet.screen().services().sync()->setBackend(&headOffice);
        for (const auto& step : { &NewUserTest::signIn, &NewUserTest::makeGroup, &NewUserTest::gather }) {
            step(tablet);
            if (QTest::currentTestFailed())
                return;
        }
        const playbook::PlaybookLibrary library(playbook::bundledFiles(), {});
        for (const playbook::Meeting& meeting : library.playbook("erfaringsgruppe")->meetings) {
            Facilitator facilitator(tablet);
            facilitator.plan(meeting.id);
            facilitator.hold(meeting);
            facilitator.writeMinutes();
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(missingInDocuments(facilitator.said(), tablet.documents()), QByteArray());
            QVERIFY(QDir(tablet.documents()).removeRecursively()); // the next meeting's say what it says itself
        }
    }
};

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    NewUserTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_newuser.moc"
