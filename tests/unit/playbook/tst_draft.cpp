// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/draft.h"

#include "cpp/domain/codes.h"
#include "cpp/playbook/form.h"
#include "cpp/playbook/library.h"
#include "cpp/playbook/reader.h"

#include "tests/unit/playbook/playbooktext.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <algorithm>

using namespace tovholder;
using namespace tovholder::playbook;
using domain::Language;

namespace {

Draft smallDraft() { return *Draft::from(smallPlaybook().dump()); }

Playbook readOf(const Draft& draft) { return std::get<Playbook>(read(draft.bytes(), "kladde")); }

/// The place and reason of the first problem; empty when there is none.
std::string firstProblem(const Draft& draft)
{
    const std::vector<Problem> problems = draft.problems();
    return problems.empty() ? std::string() : problems.front().pointer;
}

void fillTexts(Draft& draft, const std::string& place)
{
    for (const FormPart part : formParts(draft, place)) {
        for (const FormRow& row : form(draft, place, part)) {
            if (row.kind == FormKind::Texts && !row.optional && draft.text(row.place).empty()) {
                draft.setText(row.place, Language::Danish, "Tekst");
                draft.setText(row.place, Language::English, "Text");
            }
        }
    }
}

QByteArray bytesOf(const std::string& text) { return QByteArray::fromStdString(text); }

} // namespace

class PlaybookDraftTest : public QObject {
    Q_OBJECT

private slots:
    void everyShippedPlaybook_isTheSameAfterBeingADraft()
    {
        for (const SourceFile& file : bundledFiles()) {
            const auto draft = Draft::from(file.bytes);
            QVERIFY2(draft, file.name.c_str());
            QVERIFY2(draft->problems().empty(), file.name.c_str());
            QVERIFY2(readOf(*draft) == std::get<Playbook>(read(file.bytes, file.name)), file.name.c_str());
            QCOMPARE(Draft::from(draft->bytes())->bytes(), draft->bytes());
        }
    }

    void everyShippedPlaybook_standsWhollyInTheForm()
    {
        for (const SourceFile& file : bundledFiles()) {
            Draft draft = *Draft::from(file.bytes);
            int texts = 0;
            const auto countTexts = [&](const std::string& place) {
                for (const FormPart part : formParts(draft, place)) {
                    for (const FormRow& row : form(draft, place, part)) {
                        if (row.kind == FormKind::Texts && !draft.text(row.place).empty())
                            ++texts;
                    }
                }
            };
            countTexts({});
            for (std::size_t meeting = 0; meeting < draft.count("/meetings"); ++meeting) {
                const std::string at = "/meetings/" + std::to_string(meeting);
                countTexts(at);
                for (std::size_t block = 0; block < draft.count(at + "/blocks"); ++block)
                    countTexts(at + "/blocks/" + std::to_string(block));
            }
            QCOMPARE(texts, static_cast<int>(bytesOf(draft.bytes()).count("\"da\":")));
        }
    }

    void mediaFiles_areThoseOfThePages_eachOnce()
    {
        Draft draft = smallDraft();
        QVERIFY(draft.mediaFiles().empty());
        const std::string block = draft.add("/meetings/0/blocks", BlockKind::Reading);
        draft.setCode(block + "/pages/0/film", "moede.webm");
        draft.setCode(draft.add(block + "/pages") + "/film", "moede.webm");
        draft.setCode(block + "/pages/0/picture", "gaard.jpg");
        const std::vector<std::string> expected { "gaard.jpg", "moede.webm" };
        QCOMPARE(draft.mediaFiles(), expected);
    }

    void newBlockOfEveryKind_isRightOnceItsTextsAreWritten()
    {
        for (std::size_t kind = 0; kind < domain::blockKinds.size(); ++kind) {
            Draft draft = smallDraft();
            const std::string block = draft.add("/meetings/0/blocks", static_cast<BlockKind>(kind));
            QCOMPARE(block, std::string("/meetings/0/blocks/2"));
            draft.setNumber("/meetings/0/minutes", draft.minutesOfBlocks("/meetings/0"));
            fillTexts(draft, block);
            QVERIFY2(draft.problems().empty(), (std::string(domain::blockKinds[kind]) + firstProblem(draft)).c_str());
            QVERIFY(!readOf(draft).meetings[0].blocks[2].title.empty());
        }
    }

    void newMeeting_isRightOnceItsTextsAreWritten()
    {
        Draft draft = *Draft::from(emptyPlaybook());
        draft.setIdentity(copiedId("forloeb", "a1"), 1);
        draft.add("/meetings");
        for (const char* place : { "", "/meetings/0", "/meetings/0/blocks/0", "/meetings/0/blocks/1", "/meetings/1", "/meetings/1/blocks/0", "/meetings/1/blocks/1" })
            fillTexts(draft, place);
        QCOMPARE(firstProblem(draft), std::string());
        QCOMPARE(readOf(draft).meetings[1].id, std::string("moede-2"));
    }

    void everythingWrong_isToldInItsPlace_withWordsForIt()
    {
        Draft draft = smallDraft();
        draft.setText("/title", Language::English, " ");
        draft.setNumber("/meetings/0/blocks/1/minutes", 25);
        draft.setText("/meetings/0/blocks/0/prompts/0/text", Language::Danish, std::string(201, 'x'));
        draft.setText("/meetings/0/blocks/0/seeds/0/text", Language::Danish, "ring 010190-1234");
        const std::vector<Problem> problems = draft.problems();
        std::vector<std::string> places;
        std::ranges::transform(problems, std::back_inserter(places), &Problem::pointer);
        const std::vector<std::string> expected { "/title/en", "/meetings/0/blocks/0/prompts/0/text/da", "/meetings/0/blocks/0/seeds/0/text/da", "/meetings/0/minutes" };
        QCOMPARE(places, expected);
        QCOMPARE(formPlace(draft, places[0], Language::Danish).words, std::string("Forløbets navn (engelsk)"));
        const FormPlace inPrompt = formPlace(draft, places[1], Language::Danish);
        QCOMPARE(inPrompt.words, std::string("Møde 1 › Historier › Spørgsmål 1 › Spørgsmål (dansk)"));
        QCOMPARE(inPrompt.place, std::string("/meetings/0/blocks/0"));
        QCOMPARE(inPrompt.part, FormPart::Questions);
        QCOMPARE(formPlace(draft, places[3], Language::English).words, std::string("Meeting 1 › Length of the meeting, minutes"));
        for (const Problem& problem : problems)
            QVERIFY(formReason(problem, Language::Danish) != formReason(problem, Language::English));
    }

    void textLikeACpr_isNotKept_andTheRestIs()
    {
        Draft draft = smallDraft();
        draft.setText("/title", Language::Danish, "Ring til 010190-1234");
        const Draft kept = *Draft::from(draft.bytesToKeep());
        QCOMPARE(kept.text("/title").danish, std::string());
        QCOMPARE(kept.text("/title").english, std::string("Trial"));
        QCOMPARE(draft.text("/title").danish, std::string("Ring til 010190-1234"));
    }

    void removedItem_isPutBackWhereItWas()
    {
        Draft draft = smallDraft();
        const std::string before = draft.bytes();
        for (const char* list : { "/meetings", "/meetings/0/blocks", "/meetings/0/blocks/0/seeds" }) {
            const std::string item = draft.remove(list, 0);
            QVERIFY(draft.bytes() != before);
            draft.putBack(list, 0, item);
            QCOMPARE(readOf(draft), std::get<Playbook>(read(before, {})));
        }
    }

    void listThatNeedNotBeThere_goesWithItsLastItem()
    {
        Draft draft = smallDraft();
        draft.remove("/meetings/0/blocks/0/seeds", 0);
        QVERIFY(!draft.has("/meetings/0/blocks/0/seeds"));
        QCOMPARE(firstProblem(draft), std::string());
        draft.remove("/meetings/0/blocks/0/prompts", 0);
        QCOMPARE(firstProblem(draft), std::string("/meetings/0/blocks/0/prompts"));
    }

    void blockMovedBeforeItsNotes_isTold()
    {
        Draft draft = smallDraft();
        draft.add("/meetings/0/blocks", BlockKind::Voting);
        QCOMPARE(draft.code("/meetings/0/blocks/2/from"), std::string("historier"));
        draft.move("/meetings/0/blocks", 2, 0);
        QCOMPARE(draft.code("/meetings/0/blocks/1/id"), std::string("historier"));
        const std::vector<Problem> problems = draft.problems();
        QVERIFY(std::ranges::any_of(problems, [](const Problem& problem) { return problem.reason == Reason::NoEarlierBlock; }));
    }

    void whatIsNotThere_isEmptyAndNothingBreaks()
    {
        Draft draft = smallDraft();
        const std::string before = draft.bytes();
        for (const char* place : { "/meetings/7", "/meetings/x/title", "/title/da/x", "x", "/meetings/99999999999999999999" }) {
            QVERIFY(draft.text(place).empty());
            QCOMPARE(draft.count(place), std::size_t { 0 });
            draft.setNumber(std::string(place) + "/minutes", 3);
            draft.move(place, 0, 1);
            QVERIFY(draft.remove(place, 0).empty());
        }
        QCOMPARE(draft.bytes(), before);
        QVERIFY(!Draft::from("[]"));
        QVERIFY(!Draft::from("{"));
    }

    void whatIsOfTheWrongKind_countsAsNothing()
    {
        Draft draft = *Draft::from(R"({"meetings": [{"id": 1, "blocks": [{"kind": 5, "id": []}, {"kind": "ideas", "id": 7}, 3]}]})");
        QCOMPARE(draft.add("/meetings/0/blocks", BlockKind::Voting), std::string("/meetings/0/blocks/3"));
        QCOMPARE(draft.code("/meetings/0/blocks/3/from"), std::string());
        QCOMPARE(draft.add("/meetings/0/blocks/0/seeds"), std::string("/meetings/0/blocks/0/seeds/0"));
        QCOMPARE(draft.add("/meetings"), std::string("/meetings/1"));
        QVERIFY(!draft.problems().empty());
    }

    void draftThatIsTooDeep_isRefused()
    {
        const std::string lists(1'000'000, '[');
        QVERIFY(!Draft::from(R"({"title": )" + lists + std::string(lists.size(), ']') + '}'));
    }
};

TOVHOLDER_TEST(PlaybookDraftTest)
#include "tst_draft.moc"
