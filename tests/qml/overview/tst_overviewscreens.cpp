// SPDX-License-Identifier: Apache-2.0
// The screens round the meetings, used by touch alone over a real store with the demo's organisation.
#include "tests/qml/meeting/touchscreen.h"

#include "cpp/store/demo.h"
#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/exercises.h"
#include "cpp/store/queries/groups.h"
#include "cpp/store/queries/meetings.h"

#include <QQuickStyle>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace tovholder;
using namespace tovholder::test;

namespace {

QString idOf(const char* entity, const char* key) { return QString::fromStdString(store::demoId(entity, key)); }

std::vector<store::Row> rows(Touchscreen& screen, const store::Query& query)
{
    std::optional<Result<std::vector<store::Row>>> answer;
    QObject context;
    screen.services().onStore([query](store::Store& store) { return store.query(query); }).then(&context, [&](const auto& found) {
        answer.emplace(found);
    });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }) || !*answer)
        return {};
    return answer->value();
}

store::Row agreement(Touchscreen& screen, const char* key)
{
    return rows(screen, store::queries::agreement(store::demoId("agreement", key))).front();
}

} // namespace

class OverviewScreensTest : public QObject {
    Q_OBJECT

    Touchscreen::Setting setting() const
    {
        Touchscreen::Setting setting;
        const QStringList size = qEnvironmentVariable("TOVHOLDER_SIZE", QStringLiteral("1280x800")).split(QLatin1Char('x'));
        setting.size = QSize(size.value(0).toInt(), size.value(1).toInt());
        setting.pictures = QStringLiteral("overview");
        setting.theme = qEnvironmentVariable("TOVHOLDER_THEME", QStringLiteral("light"));
        return setting;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_screen = std::make_unique<Touchscreen>(m_folder->filePath(QStringLiteral("store.db")), setting());
    }
    void cleanup()
    {
        m_screen.reset();
        m_folder.reset();
    }

    void ownAgreement_isDoneFromToday()
    {
        m_screen->picture(QStringLiteral("today"));
        QVERIFY(m_screen->tap(QStringLiteral("Gennemført")));
        QCOMPARE(agreement(*m_screen, "torsdag").text("status"), std::string("gennemfoert"));
        m_screen->picture(QStringLiteral("today-done"));
    }

    void nextMeeting_isOpenedFromToday()
    {
        QVERIFY(m_screen->tap(QStringLiteral("Åbn mødet")));
        QVERIFY(m_screen->find(QStringLiteral("startMeeting")));
    }

    void composing_saysWhatIsMissing_andSeatsWhomTheQuestionsLedTo()
    {
        const Id group = store::demoId("group", "snegl");
        m_screen->openPage(QStringLiteral("groups"), { { QStringLiteral("groupId"), QString::fromStdString(group) } });
        m_screen->picture(QStringLiteral("group-gap"));
        QVERIFY(m_screen->find(QStringLiteral("Der mangler en fra byggeriet. Spørg en, der arbejder med renoveringen."), false));
        QVERIFY(m_screen->tap(QStringLiteral("Hvem mangler vi?")));
        m_screen->picture(QStringLiteral("group-questions"));
        QVERIFY(m_screen->tap(QStringLiteral("Hvem arbejder med det fysiske?")));
        m_screen->picture(QStringLiteral("group-person"));
        QVERIFY(m_screen->type(QStringLiteral("Navn eller stilling"), QStringLiteral("Ib")));
        QVERIFY(m_screen->tap(QStringLiteral("Ib Tagskæg")));
        QCOMPARE(rows(*m_screen, store::queries::members(group)).size(), std::size_t { 4 });
        QVERIFY(m_screen->find(QStringLiteral("Gruppen er klar til at mødes."), false));
        m_screen->picture(QStringLiteral("group-complete"));
    }

    void group_isMade_andAsksWhoIsToSitThere()
    {
        m_screen->openPage(QStringLiteral("groups"), {});
        QVERIFY(m_screen->tap(QStringLiteral("Ny gruppe")));
        QVERIFY(m_screen->type(QStringLiteral("Hvad hedder gruppen?"), QStringLiteral("Gruppen i gården")));
        QVERIFY(m_screen->choose(QStringLiteral("I hvilket område?"), QStringLiteral("Urtegården")));
        m_screen->picture(QStringLiteral("group-new"));
        QVERIFY(m_screen->tap(QStringLiteral("Opret gruppen")));
        const auto groups = rows(*m_screen, store::queries::groups(store::demoId("area", "urtegaarden")));
        QCOMPARE(groups.size(), std::size_t { 2 });
        QCOMPARE(groups.back().text("course"), std::string("erfaringsgruppe"));
        QVERIFY(m_screen->find(QStringLiteral("Gruppen har ingen tovholder. Vælg den, der holder møderne."), false));
        QVERIFY(m_screen->find(QStringLiteral("Hvem har gode historier at fortælle?")));
        m_screen->picture(QStringLiteral("group-empty"));
        QVERIFY(m_screen->tap(QStringLiteral("Slet gruppen")));
        QCOMPARE(rows(*m_screen, store::queries::groups(store::demoId("area", "urtegaarden"))).size(), std::size_t { 1 });
        QVERIFY(m_screen->tap(QStringLiteral("Fortryd")));
        QCOMPARE(rows(*m_screen, store::queries::groups(store::demoId("area", "urtegaarden"))).size(), std::size_t { 2 });
    }

    void person_whoIsNotListed_isAdded()
    {
        const Id group = store::demoId("group", "snegl");
        m_screen->openPage(QStringLiteral("groups"), { { QStringLiteral("groupId"), QString::fromStdString(group) } });
        QVERIFY(m_screen->tap(QStringLiteral("Tilføj en person")));
        QVERIFY(m_screen->type(QStringLiteral("Navn eller stilling"), QStringLiteral("Åse Murerhat")));
        QVERIFY(m_screen->tap(QStringLiteral("Tilføj en ny person")));
        m_screen->picture(QStringLiteral("person-new"));
        QVERIFY(m_screen->choose(QStringLiteral("Funktion"), QStringLiteral("Byggeteknisk")));
        QVERIFY(m_screen->tap(QStringLiteral("Tilføj")));
        const auto members = rows(*m_screen, store::queries::members(group));
        QCOMPARE(members.size(), std::size_t { 4 });
        QCOMPARE(members.back().text("name"), std::string("Åse Murerhat"));
    }

    void memberMail_isMendedBesideTheName()
    {
        const Id group = store::demoId("group", "snegl");
        const store::Row member = rows(*m_screen, store::queries::members(group)).front();
        m_screen->openPage(QStringLiteral("groups"), { { QStringLiteral("groupId"), QString::fromStdString(group) } });
        QVERIFY(m_screen->tap(QString::fromStdString(member.text("name"))));
        QVERIFY(m_screen->type(QStringLiteral("E-mail til invitationer"), QStringLiteral(".dk")));
        m_screen->picture(QStringLiteral("member-mail"));
        QVERIFY(m_screen->tap(QString::fromStdString(member.text("name"))));
        QTRY_COMPARE(rows(*m_screen, store::queries::members(group)).front().text("email").size(), member.text("email").size() + 3);
    }

    void meeting_withoutADay_saysSoInItsInvitation_andOpensByAButton()
    {
        const Id group = store::demoId("group", "snegl");
        m_screen->openPage(QStringLiteral("groups"), { { QStringLiteral("groupId"), QString::fromStdString(group) } });
        QVERIFY(m_screen->tap(QStringLiteral("Planlæg et møde")));
        QVERIFY(m_screen->tap(QStringLiteral("Planlæg mødet")));
        QVERIFY(m_screen->tap(QStringLiteral("Invitér")));
        m_screen->picture(QStringLiteral("invite-without-day"));
        QVERIFY(m_screen->find(QStringLiteral("Mødet har ingen dag endnu, så der står ikke hvornår. Luk her, og vælg Find et tidspunkt eller Ret tid og sted."), false));
        QVERIFY(m_screen->tap(QStringLiteral("Luk")));
        QVERIFY(m_screen->tap(QStringLiteral("openMeeting")));
        QVERIFY(m_screen->find(QStringLiteral("startMeeting")));
    }

    void halfTypedForms_areAsTheyWere_afterAKill()
    {
        const QVariantMap snegl { { QStringLiteral("groupId"), idOf("group", "snegl") } };
        const QVariantMap letter { { QStringLiteral("agreementId"), idOf("agreement", "brev") } };
        m_screen->openPage(QStringLiteral("groups"), snegl);
        QVERIFY(m_screen->tap(QStringLiteral("Ny gruppe")));
        QVERIFY(m_screen->type(QStringLiteral("Hvad hedder gruppen?"), QStringLiteral("Gruppen i gå")));
        QVERIFY(m_screen->tap(QStringLiteral("Luk")));
        QVERIFY(m_screen->tap(QStringLiteral("Tilføj en person")));
        QVERIFY(m_screen->tap(QStringLiteral("Tilføj en ny person")));
        QVERIFY(m_screen->type(QStringLiteral("Navn"), QStringLiteral("Åse Mur")));
        QVERIFY(m_screen->tap(QStringLiteral("Luk")));
        QVERIFY(m_screen->tap(QStringLiteral("Planlæg et møde")));
        QVERIFY(m_screen->type(QStringLiteral("Dag"), QStringLiteral("24.12.2031")));
        QVERIFY(m_screen->tap(QStringLiteral("Luk")));
        m_screen->openPage(QStringLiteral("agreements"), letter);
        QVERIFY(m_screen->tap(QStringLiteral("Flyt")));
        QVERIFY(m_screen->type(QStringLiteral("Hvorfor flytter I den?"), QStringLiteral("Trykkeriet er")));

        startAfterKill();
        m_screen->openPage(QStringLiteral("groups"), snegl);
        QVERIFY(m_screen->tap(QStringLiteral("Ny gruppe")));
        QVERIFY(m_screen->find(QStringLiteral("Gruppen i gå"), false));
        QVERIFY(m_screen->tap(QStringLiteral("Annullér")));
        QVERIFY(m_screen->tap(QStringLiteral("Ny gruppe")));
        QVERIFY(!m_screen->find(QStringLiteral("Gruppen i gå"), false));
        QVERIFY(m_screen->tap(QStringLiteral("Luk")));
        QVERIFY(m_screen->tap(QStringLiteral("Tilføj en person")));
        QVERIFY(m_screen->find(QStringLiteral("Åse Mur"), false));
        QVERIFY(m_screen->tap(QStringLiteral("Luk")));
        QVERIFY(m_screen->tap(QStringLiteral("Planlæg et møde")));
        QVERIFY(m_screen->find(QStringLiteral("24.12.2031"), false));
        QVERIFY(m_screen->tap(QStringLiteral("Luk")));
        m_screen->openPage(QStringLiteral("agreements"), letter);
        QVERIFY(m_screen->tap(QStringLiteral("Flyt")));
        QVERIFY(m_screen->find(QStringLiteral("Trykkeriet er"), false));
    }

    void meeting_isPlanned_andItsInvitationWritten()
    {
        const Id group = store::demoId("group", "snegl");
        m_screen->openPage(QStringLiteral("groups"), { { QStringLiteral("groupId"), QString::fromStdString(group) } });
        QVERIFY(m_screen->tap(QStringLiteral("Planlæg et møde")));
        QVERIFY(m_screen->type(QStringLiteral("Dag"), QStringLiteral("24.12.2031")));
        m_screen->picture(QStringLiteral("plan"));
        QVERIFY(m_screen->tap(QStringLiteral("Planlæg mødet")));
        const auto meetings = rows(*m_screen, store::queries::meetingsOf(group));
        QCOMPARE(meetings.size(), std::size_t { 2 });
        QCOMPARE(meetings.back().text("template"), std::string("moede-2"));
        QCOMPARE(meetings.back().integer("starts_at"), QDateTime(QDate(2031, 12, 24), QTime(13, 0)).toMSecsSinceEpoch());
        QVERIFY(m_screen->tap(QStringLiteral("Invitér")));
        m_screen->picture(QStringLiteral("invite"));
        QVERIFY(m_screen->tap(QStringLiteral("Kopiér teksten")));
    }

    void invitedMeeting_thatIsMoved_saysSo_andIsCalledOffInTheCalendarsToo()
    {
        const Id group = store::demoId("group", "snegl");
        const store::Row meeting = rows(*m_screen, store::queries::meetingsOf(group)).front();
        m_screen->services().write({ { "meeting", meeting.text("id"), store::demoId("area", "sneglebakken"),
            { { "invited_sequence", std::int64_t { 1 } }, { "invited_starts_at", std::int64_t { 1 } } } } });
        m_screen->openPage(QStringLiteral("groups"), { { QStringLiteral("groupId"), QString::fromStdString(group) } });
        QVERIFY(m_screen->find(QStringLiteral("Mødet er flyttet, siden I inviterede. Send en ny kalenderfil."), false));
        QVERIFY(m_screen->find(QStringLiteral("Invitér igen")));
        QVERIFY(m_screen->tap(QStringLiteral("Aflys")));
        QVERIFY(m_screen->find(QStringLiteral("Gem aflysningen, og aflys")));
        m_screen->picture(QStringLiteral("call-off"));
        QVERIFY(m_screen->tap(QStringLiteral("Behold mødet")));
        m_screen->picture(QStringLiteral("moved"));
        QCOMPARE(rows(*m_screen, store::queries::meetingsOf(group)).size(), std::size_t { 1 });
    }

    void networkMeeting_isLaidOutFromItsWhy_andWarnsOfWhatIsNotKept()
    {
        const Id area = store::demoId("area", "sneglebakken");
        const Id group = store::demoId("group", "netvaerk");
        const Id meeting = store::demoId("meeting", "netvaerk-1");
        m_screen->services().write({ { "group", group, area, { { "kind", std::string("ressourcenetvaerk") }, { "area_id", area },
                                         { "name", std::string("Netværket på Sneglebakken") }, { "course", std::string("ressourcenetvaerk") } } },
            { "membership", store::demoId("membership", "netvaerk-ib"), area,
                { { "group_id", group }, { "person_id", store::demoId("person", "ib") }, { "role", std::string("tovholder") },
                    { "function", std::string("byggeteknisk") } } },
            { "meeting", meeting, area, { { "group_id", group }, { "number", std::int64_t { 1 } }, { "title", std::string("Netværksmøde") },
                                            { "course", std::string("ressourcenetvaerk") }, { "template", std::string("netvaerksmoede") },
                                            { "status", std::string("planlagt") } } } });
        m_screen->openPage(QStringLiteral("groups"), { { QStringLiteral("groupId"), QString::fromStdString(group) } });
        QVERIFY(m_screen->tap(QStringLiteral("Tilrettelæg mødet")));
        QVERIFY(m_screen->find(QStringLiteral("Dagsorden · 150 min."), false));
        m_screen->picture(QStringLiteral("design"));
        QVERIFY(m_screen->type(QStringLiteral("Hvad er det vigtigste, der skal komme ud af mødet?"), QStringLiteral("Flere unge i arbejde")));
        QVERIFY(m_screen->tap(QStringLiteral("Opsamling")));
        QVERIFY(m_screen->tap(QStringLiteral("Mad")));
        m_screen->picture(QStringLiteral("design-block"));
        QVERIFY(m_screen->tap(QStringLiteral("Tag punktet af")));
        QVERIFY(m_screen->find(QStringLiteral("Der er ikke noget at spise. Sæt mad på dagsordenen."), false));
        m_screen->picture(QStringLiteral("design-warned"));
        QVERIFY(m_screen->tap(QStringLiteral("Mad")));
        QVERIFY(!m_screen->find(QStringLiteral("Der er ikke noget at spise. Sæt mad på dagsordenen."), false));
        QVERIFY(m_screen->tap(QStringLiteral("Færdig")));
        const store::Row stored = rows(*m_screen, store::queries::meeting(meeting)).front();
        QCOMPARE(stored.text("why"), std::string("Flere unge i arbejde"));
        QCOMPARE(stored.text("outcome_form"), std::string("opsamling"));
    }

    void agreement_isMovedWithAReason()
    {
        m_screen->openPage(QStringLiteral("agreements"), { { QStringLiteral("agreementId"), idOf("agreement", "brev") } });
        m_screen->picture(QStringLiteral("agreement"));
        QVERIFY(m_screen->tap(QStringLiteral("Flyt")));
        m_screen->picture(QStringLiteral("agreement-move"));
        QVERIFY(m_screen->type(QStringLiteral("Ny dato"), QStringLiteral("1.2.2031")));
        QVERIFY(m_screen->type(QStringLiteral("Hvorfor flytter I den?"), QStringLiteral("Trykkeriet er forsinket")));
        QVERIFY(m_screen->tap(QStringLiteral("Flyt aftalen")));
        const store::Row moved = agreement(*m_screen, "brev");
        QCOMPARE(moved.text("status"), std::string("flyttet"));
        QCOMPARE(moved.text("due_on"), std::string("2031-02-01"));
        QCOMPARE(moved.text("why"), std::string("Trykkeriet er forsinket"));
        m_screen->picture(QStringLiteral("agreement-moved"));
    }

    void agreements_areFoundByAWord()
    {
        m_screen->openPage(QStringLiteral("agreements"), {});
        QVERIFY(m_screen->tap(QStringLiteral("Vis filtre")));
        m_screen->picture(QStringLiteral("agreements-filters"));
        QVERIFY(m_screen->type(QStringLiteral("Søg i aftalerne"), QStringLiteral("vaskeri")));
        QVERIFY(m_screen->find(QStringLiteral("Det tomme vaskeri åbner som værksted hver onsdag eftermiddag.")));
        QVERIFY(!m_screen->find(QStringLiteral("Vi skriver ét fælles brev om flytningen i stedet for tre.")));
        QVERIFY(m_screen->type(QStringLiteral("Søg i aftalerne"), QStringLiteral("xyz")));
        QVERIFY(m_screen->tap(QStringLiteral("Vis alle aftaler")));
        QVERIFY(m_screen->tap(QStringLiteral("Vis på en tidslinje")));
        m_screen->picture(QStringLiteral("agreements-timeline"));
    }

    void search_findsDanishLetters_andOpensTheAgreement()
    {
        m_screen->openPage(QStringLiteral("search"), {});
        QVERIFY(m_screen->type(QStringLiteral("Skriv et ord"), QStringLiteral("gård")));
        m_screen->picture(QStringLiteral("search"));
        QVERIFY(m_screen->type(QStringLiteral("Skriv et ord"), QStringLiteral("qq")));
        m_screen->picture(QStringLiteral("search-none"));
        QVERIFY(m_screen->find(QStringLiteral("Ingen har skrevet noget med »gårdqq«."), false));
    }

    void area_showsPartnersAndPlans()
    {
        m_screen->openPage(QStringLiteral("area"), { { QStringLiteral("areaId"), idOf("area", "kometparken") } });
        QVERIFY(m_screen->find(QStringLiteral("Samarbejdspartnere"), false));
        m_screen->picture(QStringLiteral("area"));
        QVERIFY(m_screen->tap(QStringLiteral("Se bakken")));
    }

    void visionAndRecommendations_areReadAndWrittenOutsideAMeeting()
    {
        const Id area = store::demoId("area", "sneglebakken");
        m_screen->openPage(QStringLiteral("area"), { { QStringLiteral("areaId"), QString::fromStdString(area) } });
        QVERIFY(m_screen->type(QStringLiteral("Vores vision i én sætning"), QStringLiteral("Et sted med udsigt")));
        QVERIFY(m_screen->type(QStringLiteral("Temaer, et på hver linje"), QStringLiteral("Familier")));
        QTRY_COMPARE(rows(*m_screen, store::queries::vision(area)).size(), 1u);
        QVERIFY(m_screen->tap(QStringLiteral("areaTile2")));
        QVERIFY(m_screen->type(QStringLiteral("Hvor står I?"), QStringLiteral("Vi er begyndt")));
        m_screen->picture(QStringLiteral("area-recommendation"));
        QVERIFY(m_screen->tap(QStringLiteral("Luk")));
        QTRY_COMPARE(rows(*m_screen, store::queries::recommendations(area)).size(), 1u);
        QCOMPARE(rows(*m_screen, store::queries::recommendations(area)).front().text("stands"), std::string("Vi er begyndt"));
        QTRY_COMPARE(rows(*m_screen, store::queries::vision(area)).front().text("themes"), std::string("Familier"));
    }

    void story_isReadAndSharedFromTheArea()
    {
        m_screen->openPage(QStringLiteral("area"), { { QStringLiteral("areaId"), idOf("area", "kometparken") } });
        QVERIFY(m_screen->tap(QStringLiteral("Nøglen i den rigtige lomme")));
        m_screen->picture(QStringLiteral("area-story"));
        QVERIFY(m_screen->tap(QStringLiteral("Del den med de andre områder")));
        QTRY_COMPARE(rows(*m_screen, store::queries::sharedStories()).size(), 2u);
    }

    void partnerMap_showsWhatHasComeSinceTheFirstMeeting()
    {
        m_screen->openPage(QStringLiteral("area"), { { QStringLiteral("areaId"), idOf("area", "kometparken") } });
        QVERIFY(m_screen->tap(QStringLiteral("openMap")));
        m_screen->picture(QStringLiteral("area-map"));
        QQuickItem* summary = m_screen->find(QStringLiteral("mapSummary"), false);
        QVERIFY(summary);
        QTRY_VERIFY(summary->property("text").toString().startsWith(QStringLiteral("5 nye partnere, 3 deles nu, 1 er ikke med mere")));
        m_screen->picture(QStringLiteral("area-map"));
    }

    void lists_areTakenInFromTheArea()
    {
        m_screen->openPage(QStringLiteral("area"), {});
        QVERIFY(m_screen->tap(QStringLiteral("Hent personer og afdelinger ind")));
        QVERIFY(m_screen->tap(QStringLiteral("Personer")));
        m_screen->picture(QStringLiteral("import"));
        QVERIFY(!m_screen->find(QStringLiteral("Tag listen ind")));
    }

private:
    /// What kill -9 leaves: the store's files as they are on the disk, nothing closed or flushed.
    void startAfterKill()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("killed")));
        for (const char* end : { "", "-wal" }) {
            const QString file = QStringLiteral("store.db") + QString::fromLatin1(end);
            QVERIFY(QFile::copy(m_folder->filePath(file), m_folder->filePath(QStringLiteral("killed/") + file)));
        }
        m_screen.reset();
        m_screen = std::make_unique<Touchscreen>(m_folder->filePath(QStringLiteral("killed/store.db")), setting());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Touchscreen> m_screen;
};

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    OverviewScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_overviewscreens.moc"
