// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/exercises.h"
#include "cpp/meetings/turn.h"

#include "cpp/domain/entities.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::meetings;

namespace {

const Id anna = derivedId("membership", "anna");
const Id bo = derivedId("membership", "bo");
const Id idea = derivedId("contribution", "idé");
const Id other = derivedId("contribution", "en anden");
const Running running { .meeting = derivedId("meeting", "m"), .space = derivedId("area", "a") };

/// Whether the store would take it.
bool isSound(const store::Edit& edit)
{
    const domain::Entity* entity = domain::entityNamed(edit.entity);
    for (const auto& [name, value] : edit.fields) {
        const domain::Field* field = entity ? entity->field(name) : nullptr;
        if (!field || !domain::checkValue(*field, value))
            return false;
    }
    for (const domain::Field& field : entity->fields) {
        if (field.required && !edit.fields.contains(field.name))
            return false;
    }
    return isId(edit.id);
}

std::int64_t number(const store::Edit& edit, const char* field) { return std::get<std::int64_t>(edit.fields.at(field)); }
std::string text(const store::Edit& edit, const char* field) { return std::get<std::string>(edit.fields.at(field)); }

} // namespace

class ExercisesTest : public QObject {
    Q_OBJECT

private slots:
    void dots_areGivenUntilNoneIsLeft()
    {
        std::vector<Dots> given { { idea, anna, 0 }, { other, anna, 1 }, { idea, bo, 3 } };
        QCOMPARE(dotsLeft(given, anna, 3), 2);
        QCOMPARE(dotsLeft(given, bo, 3), 0);
        for (const std::int64_t expected : { 1, 2, 0, 1 }) {
            const store::Edit edit = tapDot(running, "valg", given, idea, anna, 3);
            QVERIFY(isSound(edit));
            QCOMPARE(number(edit, "dots"), expected);
            given[0].dots = expected;
        }
    }

    void dotsOfOnePerson_areOneRecordInEveryBlock()
    {
        const auto idIn = [](const char* block, const Id& person) {
            return tapDot(running, block, {}, idea, person, 3).id;
        };
        QCOMPARE(idIn("valg", anna), idIn("valg", anna));
        QVERIFY(idIn("valg", anna) != idIn("valg", bo));
        QVERIFY(idIn("valg", anna) != idIn("igen", anna));
    }

    void criteria_areAnsweredSeparately()
    {
        QVERIFY(assessmentId(idea, "nyt") != assessmentId(idea, "drift"));
    }

    void seed_isTheNoteOfTheGroupUnderItsOwnId()
    {
        const playbook::Seed seed { .id = "kasser" };
        QCOMPARE(playbook::contributionIdOf(seed, running.meeting, "genhusning"), noteId(running.meeting, "genhusning", "kasser", {}));
    }

    void drawnPairs_areKeptOnTheBlock()
    {
        SeededRandom random(1);
        const std::vector<domain::Seated> table { { anna, "drift" }, { bo, "boligsocial" } };
        const AgendaBlock block { .id = derivedId("agenda_block", "b"), .block = "b" };
        const auto pairs = domain::pairsFrom(text(drawPairs(running, block, table, random), "pairs"));
        QCOMPARE(domain::presentedBy(pairs, anna), bo);
        QCOMPARE(domain::presentedBy(pairs, bo), anna);
    }

    void sharedStory_liesInTheCommonSpaceUntilTakenBack()
    {
        const Id organisation = derivedId("organisation", "o");
        const SharedStory story { .story = derivedId("story", "muren"), .area = running.space, .title = "Muren" };
        const store::Edit edit = share(story, organisation);
        QVERIFY(isSound(edit));
        QCOMPARE(edit.space, organisation);
        QCOMPARE(share(story, organisation).id, edit.id);
    }

    void evidence_isNotedOnceForARecord()
    {
        const store::Edit edit = showEvidence(running.space, "6", "story", idea);
        QVERIFY(isSound(edit));
        QCOMPARE(text(edit, "recommendation_id"), recommendationId(running.space, "6"));
        QVERIFY(showEvidence(running.space, "7", "story", idea).id != edit.id);
    }
};

TOVHOLDER_TEST(ExercisesTest)
#include "tst_exercises.moc"
