// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/areapicture.h"
#include "cpp/exports/exercisetalk.h"
#include "cpp/store/queries/exercises.h"
#include "cpp/store/queries/meetings.h"
#include "tests/unit/exports/heldmeeting.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::exports;
using namespace tovholder::exports::test;

namespace {

using Told = std::vector<reports::MinutesPrompt>;

/// A meeting with one block of the kind, "b".
class Exercise {
public:
    explicit Exercise(playbook::BlockKind kind)
    {
        block.id = "b";
        block.kind = kind;
    }

    Id say(const std::string& prompt, const std::string& text, store::FieldValues more = {})
    {
        const Id id = held.store->makeId();
        more.insert({ { "meeting_id", meeting }, { "block", std::string("b") }, { "prompt", prompt }, { "text", text } });
        held.add("contribution", id, std::move(more));
        return id;
    }
    void dot(const Id& contribution, int dots)
    {
        held.add("vote", derivedId("vote", contribution), { { "contribution_id", contribution }, { "membership_id", seat },
            { "meeting_id", meeting }, { "block", std::string("b") }, { "dots", std::int64_t { dots } } });
    }
    Told told()
    {
        const auto rows = [this](const store::Query& query) { return *held.store->query(query); };
        return exerciseTalk(block, { .meeting = meeting, .agenda = {},
                .contributions = rows(store::queries::contributionsOfMeeting(meeting)),
                .votes = rows(store::queries::votesOfMeeting(meeting)),
                .vision = rows(store::queries::vision(area)),
                .recommendations = rows(store::queries::recommendations(area)),
                .evidence = rows(store::queries::evidence(area)) }, domain::Language::Danish).value();
    }

    HeldMeeting held;
    playbook::Block block;
};

const reports::MinutesPrompt& under(const Told& told, std::string_view heading)
{
    for (const reports::MinutesPrompt& prompt : told) {
        if (prompt.text == heading)
            return prompt;
    }
    qFatal("nothing under %s", std::string(heading).c_str());
}

} // namespace

class ExerciseTalkTest : public QObject {
    Q_OBJECT

private slots:
    void contributions_standUnderTheFunctionOfTheirSeed()
    {
        Exercise exercise(playbook::BlockKind::Contributions);
        exercise.block.seeds = { { .id = "pakning", .function = "drift" } };
        exercise.say("pakning", "Driften pakker", { { "mark", std::string("aendret") } });
        const Told told = exercise.told();
        QCOMPARE(under(told, "Drift").contributions.at(0).text, std::string("Driften pakker"));
        QCOMPARE(under(told, "Drift").contributions.at(0).beneath, std::string("Lavet om"));
    }

    void competences_sayWhoHasThemAndWhatIsMissing()
    {
        Exercise exercise(playbook::BlockKind::Competences);
        exercise.block.seeds = { { .id = "tal", .competence = "faglig", .text = { "Kan regne", "" } },
            { .id = "lytte", .competence = "faglig", .text = { "Kan lytte", "" } },
            { .id = "flyve", .competence = "faglig", .text = { "Kan flyve", "" } } };
        QVERIFY(exercise.told().empty()); // nobody has touched it
        const Id calculating = playbook::contributionIdOf(exercise.block.seeds[0], meeting, "b");
        exercise.say(calculating, "", { { "membership_id", seat }, { "mark", std::string("har") } });
        exercise.held.add("contribution", playbook::contributionIdOf(exercise.block.seeds[2], meeting, "b"),
            { { "meeting_id", meeting }, { "block", std::string("b") }, { "prompt", std::string("flyve") },
                { "mark", std::string("droppet") } });
        const Told told = exercise.told();
        const auto& professional = under(told, "Faglig").contributions;
        QCOMPARE(professional.size(), 3u);
        QCOMPARE(professional[0].beneath, std::string("Asta Eng"));
        QCOMPARE(professional[1].beneath, std::string("Ingen endnu"));
        QCOMPARE(professional[2].beneath, std::string("Droppet"));
    }

    void proposals_standWithEveryCriterion()
    {
        Exercise exercise(playbook::BlockKind::Proposals);
        exercise.block.criteria = { { .id = "modigt", .text = { "Er det modigt?", "" } } };
        const Id proposal = exercise.say("forslag", "I kælderen", { { "title", std::string("Værksted") } });
        exercise.say("modigt", "ikke stort", { { "parent_id", proposal }, { "mark", std::string("delvis") } });
        const Told told = exercise.told();
        QCOMPARE(told.at(0).contributions.size(), 1u);
        QCOMPARE(told.at(0).contributions[0].title, std::string("Værksted"));
        QCOMPARE(told.at(0).contributions[0].beneath, std::string("Er det modigt? Næsten. ikke stort"));
    }

    void groups_holdTheirNotes()
    {
        Exercise exercise(playbook::BlockKind::Grouping);
        const Id heading = exercise.say("overskrifter", "Kælderen");
        exercise.held.add("contribution", exercise.held.store->makeId(), { { "meeting_id", meeting },
            { "block", std::string("tidligere") }, { "text", std::string("Mørk") }, { "parent_id", heading } });
        QCOMPARE(under(exercise.told(), "Kælderen").contributions.at(0).text, std::string("Mørk"));
    }

    void dots_putTheMostChosenFirst()
    {
        Exercise exercise(playbook::BlockKind::Voting);
        const Id few = exercise.say("p", "få");
        const Id many = exercise.say("p", "mange");
        exercise.say("p", "ingen");
        exercise.dot(few, 1);
        exercise.dot(many, 3);
        const Told told = exercise.told();
        QCOMPARE(told.at(0).contributions.size(), 2u);
        QCOMPARE(told.at(0).contributions[0].text, std::string("mange"));
        QCOMPARE(told.at(0).contributions[0].beneath, std::string("3 prikker"));
        QCOMPARE(told.at(0).contributions[1].beneath, std::string("1 prik"));
    }

    void hiddenNotes_areInNoDocument()
    {
        Exercise exercise(playbook::BlockKind::Ideas);
        exercise.say("p", "hemmelig", { { "hidden", std::int64_t { 1 } } });
        exercise.say("p", "for alle");
        QCOMPARE(exercise.told().back().contributions.size(), 1u);
    }

    void areaPicture_namesNothingThatIsForAGroupOnly()
    {
        HeldMeeting held;
        const Id seven = derivedId("recommendation", area, "7");
        held.add("recommendation", seven, { { "area_id", area }, { "number", std::string("7") }, { "stands", std::string("Tre breve") } });
        held.agreeInPrivate("Ét brev", seven);
        const auto picture = areaPicture(*held.store, area, domain::Language::Danish);
        QCOMPARE(picture->blocks.at(1).prompts.at(6).contributions.size(), 1u);
    }

    void areaPicture_hasTheVisionAndAllNine()
    {
        HeldMeeting held;
        held.add("vision", derivedId("vision", area), { { "area_id", area }, { "text", std::string("Et grønt sted") } });
        const Id seven = derivedId("recommendation", area, "7");
        held.add("recommendation", seven, { { "area_id", area }, { "number", std::string("7") }, { "stands", std::string("Tre breve") } });
        held.agree(meeting, "Ét brev");
        const Id agreement = held.store->query(store::Query { "SELECT id FROM agreement", {}, {} })->at(0).text("id");
        held.add("evidence", derivedId("evidence", seven, agreement), { { "recommendation_id", seven },
            { "entity", std::string("agreement") }, { "record_id", agreement } });
        const auto picture = areaPicture(*held.store, area, domain::Language::Danish);
        QVERIFY(picture.ok());
        QCOMPARE(picture->title, std::string("Søparken"));
        QCOMPARE(picture->blocks.at(0).prompts.at(0).contributions.at(0).text, std::string("Et grønt sted"));
        const Told& nine = picture->blocks.at(1).prompts;
        QCOMPARE(nine.size(), 9u);
        QCOMPARE(nine[6].contributions.at(0).text, std::string("Tre breve"));
        QCOMPARE(nine[6].contributions.at(1).text, std::string("Ét brev"));
        QCOMPARE(nine[0].contributions.at(0).text, std::string("Ikke skrevet endnu"));
        QCOMPARE(areaPicture(*held.store, derivedId("area", "no"), domain::Language::Danish).error().code, ErrorCode::NotFound);
    }
};

TOVHOLDER_TEST(ExerciseTalkTest)
#include "tst_exercisetalk.moc"
