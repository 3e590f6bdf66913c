// SPDX-License-Identifier: Apache-2.0
// Each kind of exercise by touch and keyboard, on the real screens and a real store: what was typed is there after a kill.
#include "exercisetable.h"

#include "cpp/store/demo.h"
#include "cpp/store/queries/exercises.h"
#include "cpp/store/queries/groups.h"
#include "cpp/store/queries/meetings.h"

#include <QQuickStyle>
#include <QStandardPaths>

using namespace tovholder;
using namespace tovholder::test;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

} // namespace

class ExercisesTest : public QObject {
    Q_OBJECT

private slots:
    void myFunction_isACardForEach()
    {
        ExerciseTable table(QStringLiteral("funktion"));
        table->picture(QStringLiteral("functions-1-empty"));
        QVERIFY(table->tap(text("Mona Vindfløj")));
        QVERIFY(table->type(QStringLiteral("field0"), text("Jeg kan få folk til at snakke")));
        table.killAndResume();
        QCOMPARE(table.texts("funktion"), QStringList { text("Jeg kan få folk til at snakke") });
        QVERIFY(table->type(QStringLiteral("field1"), text("Hvem der hjælper hvem")));
        QVERIFY(table->tap(text("Kaj Nøglebo")));
        QVERIFY(table->type(QStringLiteral("field0"), text("Jeg kender hvert rør")));
        table->picture(QStringLiteral("functions-2-filled"));
        QVERIFY(table->find(text("Jeg kan få folk til at snakke"), false));
        QTRY_COMPARE(table.texts("funktion").size(), 3);
    }

    void contributions_areTakenUpAndAgreedOn()
    {
        ExerciseTable table(QStringLiteral("bidrag"));
        table->picture(QStringLiteral("contributions-1-empty"));
        QVERIFY(table->tap(text("Det gør vi")));
        QVERIFY(table->tap(text("Gør det til en aftale")));
        QCOMPARE(table.agreements().size(), std::size_t { 1 });
        QVERIFY(table->tap(QStringLiteral("addCard")));
        QVERIFY(table->type(QStringLiteral("card"), text("Udlejningen finder en bolig i nærheden")));
        table->picture(QStringLiteral("contributions-2-filled"));
        table.killAndResume();
        QVERIFY(table->find(text("Udlejningen finder en bolig i nærheden"), false));
        QVERIFY(table->tap(text("Se aftalen")));
        table->picture(QStringLiteral("contributions-3-agreement"));
    }

    void colleagues_talkInPairsAndPresentEachOther()
    {
        ExerciseTable table(QStringLiteral("kollega"));
        table->picture(QStringLiteral("colleagues-1-empty"));
        QVERIFY(table->tap(QStringLiteral("drawPairs")));
        QVERIFY(table->tap(QStringLiteral("drawAgain")));
        QVERIFY(table->tap(text("Kaj Nøglebo")));
        QVERIFY(table->type(QStringLiteral("field0"), text("Kaj holder varmen oppe")));
        table->picture(QStringLiteral("colleagues-2-pairs"));
        table.killAndResume();
        QCOMPARE(table.texts("kollega"), QStringList { text("Kaj holder varmen oppe") });
        QVERIFY(table->find(text("Kaj holder varmen oppe"), false));
        QVERIFY(table->tap(QStringLiteral("tellAll")));
        for (int turn = 0; turn < 5 && !table->find(text("Kaj holder varmen oppe"), false); ++turn)
            QVERIFY(table->tap(text("Giv ordet videre")));
        QVERIFY(table->find(text("Kaj holder varmen oppe"), false));
        table->picture(QStringLiteral("colleagues-3-told"));
    }

    void goodStories_areWrittenWhileTold()
    {
        ExerciseTable table(QStringLiteral("historier"));
        table->picture(QStringLiteral("stories-1-empty"));
        QVERIFY(table->type(QStringLiteral("storyTitle"), text("Porten, der blev til et værksted")));
        QVERIFY(table->type(QStringLiteral("storyWorked"), text("At vi mødtes i gården først")));
        QVERIFY(table->tap(text("Kaj Nøglebo")));
        table.killAndResume();
        QVERIFY(table->find(text("At vi mødtes i gården først"), false));
        QVERIFY(table->tap(QStringLiteral("shareStory")));
        table->picture(QStringLiteral("stories-2-shared"));
        const auto shared = table.rows(store::queries::sharedStories());
        QVERIFY(std::ranges::any_of(shared, [](const store::Row& row) { return row.text("worked") == "At vi mødtes i gården først"; }));
        QVERIFY(table->tap(text("Skriv en historie mere")));
        QVERIFY(table->type(QStringLiteral("storyTitle"), text("Den grønne væg")));
        QTRY_COMPARE(table.rows(store::queries::storiesOfMeeting(meetingId)).size(), std::size_t { 2 });
        table->picture(QStringLiteral("stories-3-two"));
        QVERIFY(table->tap(text("Slet historien: Den grønne væg")));
        QTRY_COMPARE(table.rows(store::queries::storiesOfMeeting(meetingId)).size(), std::size_t { 1 });
    }

    void advice_isGivenByEachAndPicked()
    {
        ExerciseTable table(QStringLiteral("raad"));
        table->picture(QStringLiteral("advice-1-empty"));
        QVERIFY(table->tap(text("Mona Vindfløj")));
        QVERIFY(table->tap(QStringLiteral("takeTablet")));
        QVERIFY(table->type(QStringLiteral("field0"), text("Drik kaffe med varmemesteren")));
        QVERIFY(table->type(QStringLiteral("field1"), text("Gå en tur i kælderen")));
        table->picture(QStringLiteral("advice-2-writing"));
        table.killAndResume();
        QVERIFY(!table->find(text("Gå en tur i kælderen"), false));
        QVERIFY(table->tap(text("Skriv for hele gruppen")));
        QVERIFY(!table->find(text("Gå en tur i kælderen"), false));
        QVERIFY(table->tap(QStringLiteral("revealNotes")));
        QVERIFY(table->tap(text("Vis det")));
        QVERIFY(table->find(text("Gå en tur i kælderen"), false));
        QVERIFY(table->tap(text("Det tager vi med")));
        table->picture(QStringLiteral("advice-3-picked"));
        QTRY_VERIFY(std::ranges::any_of(table.rows(store::queries::contributionsOfBlock(meetingId, "raad")),
            [](const store::Row& row) { return row.text("mark") == "taget_op"; }));
    }

    void competences_showWhatIsMissing()
    {
        ExerciseTable table(QStringLiteral("kompetencer"));
        table->picture(QStringLiteral("competences-1-empty"));
        QVERIFY(table->tap(QStringLiteral("Kaj")));
        QVERIFY(table->find(text("I har 1 af de 2, som holdet skal have"), false));
        QVERIFY(table->tap(text("Aftal, hvordan I får det")));
        QTRY_COMPARE(table.agreements().size(), std::size_t { 1 });
        QCOMPARE(table.agreements().front().text("theme"), std::string("kompetencer"));
        QVERIFY(table->tap(QStringLiteral("addCard_faglig")));
        QVERIFY(table->type(QStringLiteral("card"), text("Kende foreningerne i bydelen")));
        table.killAndResume();
        QVERIFY(table->find(text("Kende foreningerne i bydelen"), false));
        table->picture(QStringLiteral("competences-2-filled"));
    }

    void proposals_thatMeetTheCriteriaBecomeAgreements()
    {
        ExerciseTable table(QStringLiteral("forslag"));
        table->picture(QStringLiteral("proposals-1-empty"));
        QVERIFY(table->tap(QStringLiteral("addCard")));
        QVERIFY(table->type(QStringLiteral("card"), text("Et drivhus på taget")));
        QVERIFY(!table->find(text("Gør det til en aftale")));
        for (int criterion = 0; criterion < 2; ++criterion) {
            QVERIFY(table->tap(criterion == 0 ? QStringLiteral("nyt_ja") : QStringLiteral("drift_ja")));
        }
        table.killAndResume();
        QVERIFY(table->find(text("Klarer det hele"), false));
        QVERIFY(table->tap(text("Gør det til en aftale")));
        QTRY_COMPARE(table.agreements().front().text("text"), std::string("Et drivhus på taget"));
        QVERIFY(table->tap(QStringLiteral("toTheBoard")));
        QVERIFY(table->type(QStringLiteral("boardWhy"), text("Taget får alligevel nye plader")));
        table->picture(QStringLiteral("proposals-2-passed"));
        QTRY_COMPARE(table.rows(store::queries::boardProposals(store::demoId("group", "komet"))).front().text("why"), std::string("Taget får alligevel nye plader"));
    }

    void vision_growsFromTheAnalyses()
    {
        ExerciseTable table(QStringLiteral("vision"));
        table->picture(QStringLiteral("vision-1-empty"));
        QVERIFY(table->type(QStringLiteral("analysis_social"), text("Mange børn og få job")));
        QVERIFY(table->tap(text("Plads til familier")));
        QVERIFY(table->type(QStringLiteral("ownTheme"), text("Grønne gårde")));
        table.killAndResume();
        QVERIFY(table->find(text("Mange børn og få job"), false));
        QVERIFY(table->press(QStringLiteral("ownTheme"), Qt::Key_Return));
        QVERIFY(table->type(QStringLiteral("visionSentence"), text("Her har børn en have og voksne et job.")));
        table->picture(QStringLiteral("vision-2-filled"));
        const Id area = store::demoId("area", "kometparken");
        QTRY_COMPARE(table.rows(store::queries::vision(area)).front().text("text"), std::string("Her har børn en have og voksne et job."));
        QCOMPARE(table.rows(store::queries::vision(area)).front().text("themes"), std::string("Plads til familier\nGrønne gårde"));
    }

    void privateWriting_isHiddenUntilShown()
    {
        ExerciseTable table(QStringLiteral("skriv"));
        table->picture(QStringLiteral("private-1-empty"));
        QVERIFY(table->tap(text("Mona Vindfløj")));
        QVERIFY(!table->find(QStringLiteral("note"), false));
        QVERIFY(table->tap(QStringLiteral("takeTablet")));
        QVERIFY(table->type(QStringLiteral("note"), text("Vi hører det for sent")));
        table->picture(QStringLiteral("private-2-writing"));
        QVERIFY(table->tap(QStringLiteral("passTablet")));
        QVERIFY(!table->find(text("Vi hører det for sent"), false));
        table->picture(QStringLiteral("private-3-handed-on"));
        table.killAndResume();
        QVERIFY(!table->find(text("Vi hører det for sent"), false));
        QCOMPARE(table.texts("skriv"), QStringList());
        QVERIFY(table->tap(QStringLiteral("revealNotes")));
        QVERIFY(table->tap(text("Vis det")));
        QVERIFY(table->find(text("Vi hører det for sent"), false));
        table->picture(QStringLiteral("private-4-shown"));
    }

    void notes_areGroupedAndVotedOnByTap()
    {
        ExerciseTable table(QStringLiteral("grupper"));
        table->picture(QStringLiteral("grouping-0-nothing"));
        table.write("skriv", { "Vi hører det for sent", "Ingen ved, hvem der ringer til hvem", "Kælderen er glemt" });
        QVERIFY(table->tap(QStringLiteral("addCard")));
        QVERIFY(table->type(QStringLiteral("card"), text("At få besked")));
        QVERIFY(table->tap(text("Vi hører det for sent")));
        QVERIFY(table->tap(text("Ingen ved, hvem der ringer til hvem")));
        table->picture(QStringLiteral("grouping-1-chosen"));
        QVERIFY(table->tap(text("Læg 2 sedler her")));
        table.killAndResume();
        table->picture(QStringLiteral("grouping-2-filled"));
        QVERIFY(table->find(text("2 af 3 sedler har fundet plads"), false));
        QVERIFY(table->tap(text("Tag sedlen ud: Vi hører det for sent")));
        QVERIFY(table->find(text("1 af 3 sedler har fundet plads"), false));
    }

    void dots_areLimited()
    {
        ExerciseTable table(QStringLiteral("prikker"));
        table.write("skriv", { "Vi hører det for sent", "Kælderen er glemt" });
        table->picture(QStringLiteral("voting-1-empty"));
        QVERIFY(table->tap(text("Kaj Nøglebo")));
        QVERIFY(table->tap(text("Kælderen er glemt")));
        QVERIFY(table->tap(text("Kælderen er glemt")));
        table.killAndResume();
        table->picture(QStringLiteral("voting-2-kaj"));
        const auto votes = table.rows(store::queries::votes(meetingId, "prikker"));
        QCOMPARE(votes.size(), std::size_t { 1 });
        QCOMPARE(votes.front().integer("dots"), 2);
        QVERIFY(table->tap(text("Vi hører det for sent")));
        QCOMPARE(table.rows(store::queries::votes(meetingId, "prikker")).size(), std::size_t { 1 });
        QVERIFY(table->tap(text("Skriv for hele gruppen")));
        table->picture(QStringLiteral("voting-3-all"));
    }

    void pages_areTurnedAndKept()
    {
        ExerciseTable table(QStringLiteral("laes"));
        table->picture(QStringLiteral("reading-1"));
        QVERIFY(table->tap(QStringLiteral("pageForward")));
        QVERIFY(table->find(text("En kort film"), false));
        table.killAndResume();
        QVERIFY(table->find(text("En kort film"), false));
        QVERIFY(table->find(text("Filmen ligger ikke på denne enhed. Læs siden sammen, eller få filmen lagt i mappen med forløb."), false));
        table->picture(QStringLiteral("reading-2-film"));
        QVERIFY(table->press(QStringLiteral("pageBack"), Qt::Key_Left));
        QVERIFY(table->find(text("Tre slags ansvar"), false));
    }

    void recommendations_areAnsweredWithEvidence()
    {
        ExerciseTable table(QStringLiteral("anbefalinger"));
        table->picture(QStringLiteral("recommendations-1-empty"));
        QVERIFY(table->tap(QStringLiteral("tile3")));
        QVERIFY(table->type(QStringLiteral("stands"), text("Vi kender skolen, men ikke klubben")));
        QVERIFY(table->type(QStringLiteral("plan"), text("Vi inviterer klubben til næste møde")));
        QVERIFY(table->tap(QStringLiteral("addEvidence")));
        QVERIFY(table->tap(text("Samarbejdspartner")));
        table->picture(QStringLiteral("recommendations-2-picker"));
        QVERIFY(table->tap(QStringLiteral("evidence0")));
        table.killAndResume();
        QVERIFY(table->tap(QStringLiteral("tile3")));
        QVERIFY(table->find(text("Vi kender skolen, men ikke klubben"), false));
        table->picture(QStringLiteral("recommendations-3-filled"));
        const auto evidence = [&] { return table.rows(store::queries::evidence(store::demoId("area", "kometparken"))); };
        QCOMPARE(evidence().size(), std::size_t { 1 });
        QVERIFY(table->tap(text("Tag sporet væk: %1").arg(QString::fromStdString(evidence().front().text("title")))));
        QCOMPARE(evidence().size(), std::size_t { 0 });
    }

    void ideas_haveANameAndWords()
    {
        ExerciseTable table(QStringLiteral("ideer"));
        table->picture(QStringLiteral("ideas-1-empty"));
        QVERIFY(table->tap(QStringLiteral("addCard")));
        QVERIFY(table->type(QStringLiteral("cardTitle"), text("Bænke i solen")));
        QVERIFY(table->type(QStringLiteral("card"), text("Flyt de gamle bænke hen, hvor folk går")));
        table.killAndResume();
        QVERIFY(table->find(text("Flyt de gamle bænke hen, hvor folk går"), false));
        table->picture(QStringLiteral("ideas-2-filled"));
        QVERIFY(table->tap(text("Fjern kortet: Flyt de gamle bænke hen, hvor folk går")));
        QVERIFY(!table->find(text("Flyt de gamle bænke hen, hvor folk går"), false));
    }

    void cadence_plansTheHalfYear()
    {
        ExerciseTable table(QStringLiteral("fremover"));
        QVERIFY(table->tap(text("Hver anden måned")));
        table->picture(QStringLiteral("cadence-1-proposed"));
        QVERIFY(table->tap(QStringLiteral("planMeetings")));
        table.killAndResume();
        table->picture(QStringLiteral("cadence-2-planned"));
        const auto planned = table.rows(store::queries::meetingsOf(store::demoId("group", "komet")));
        QCOMPARE(std::ranges::count_if(planned, [](const store::Row& row) { return row.text("course") == "alle-oevelser"; }), 4);
        QVERIFY(table->tap(text("Gem kalenderfiler")));
        const Id next = derivedId("meeting", meetingId, "1");
        QTRY_VERIFY(table.rows(store::queries::meeting(next)).at(0).integer("invited") > 0);
    }
};

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    ExercisesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exercises.moc"
