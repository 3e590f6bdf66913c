// SPDX-License-Identifier: Apache-2.0
// What the group does at the table in each kind of block.
#include "tests/qml/course/facilitator.h"

#include "cpp/store/queries/exercises.h"

#include <algorithm>
#include <array>

namespace tovholder::test {

void Facilitator::askEachQuestion(const playbook::Block& block)
{
    for (const playbook::Prompt& prompt : block.prompts)
        say(QStringLiteral("question_") + QString::fromStdString(prompt.id), "Det siger vi sammen");
    middle(block);
}

void Facilitator::followUp(const playbook::Block& block)
{
    const std::array answers { "gennemfoert", "flyttet", "opgivet", "i_gang" };
    const auto open = m_tablet.rows(store::queries::openBefore(m_tablet.groupId(), m_tablet.meetingId));
    for (std::size_t i = 0; block.recap.onlyOpen && i < open.size(); ++i) {
        const QString id = QString::fromStdString(open[i].text("id"));
        const std::string_view answer = answers.at(i % answers.size());
        tap(QStringLiteral("followUp_%1_%2").arg(id, QString::fromUtf8(answer.data())));
        if (answer == "flyttet")
            write(QStringLiteral("newDay_") + id, QStringLiteral("1.2.2027"));
        if (answer == "flyttet" || answer == "opgivet")
            say(QStringLiteral("why_") + id, "Der kom noget i vejen");
    }
    askEachQuestion(block);
}

void Facilitator::goThroughPrompts(const playbook::Block& block)
{
    for (const playbook::Prompt& prompt : block.prompts) {
        if (prompt.writtenInPrivate)
            writeInPrivate(block);
        else {
            giveWord(0);
            say(QStringLiteral("note"), "Vi ringer, før vi skriver");
            tap(QStringLiteral("passTurn"));
            say(QStringLiteral("note"), "Jeg går forbi om fredagen");
        }
        if (&prompt == &block.prompts.front())
            middle(block);
        if (&prompt != &block.prompts.back())
            tap(QStringLiteral("nextPrompt"));
    }
    for (const playbook::Seed& seed : block.seeds)
        tap(QStringLiteral("seed_%1_taget_op").arg(QString::fromStdString(seed.id)));
}

void Facilitator::writeInPrivate(const playbook::Block& block)
{
    giveWord(0);
    for (int seat = 0; seat < Tablet::members; ++seat) {
        tap(QStringLiteral("takeTablet"));
        say(QStringLiteral("note"), "Det tænker jeg for mig selv");
        tap(QStringLiteral("passTablet"));
        if (seat == 1)
            middle(block);
    }
    m_tablet.screen().picture(m_step + QStringLiteral("-private"));
    tap(QStringLiteral("revealNotes"));
    tap(QStringLiteral("confirm"));
}

void Facilitator::presentColleagues(const playbook::Block& block)
{
    tap(QStringLiteral("drawPairs"));
    for (const int seat : { 1, 2 }) {
        giveWord(seat);
        for (std::size_t field = 0; field < block.prompts.size(); ++field)
            say(QStringLiteral("field%1").arg(field), "Min kollega holder varmen oppe");
    }
    m_tablet.screen().picture(m_step + QStringLiteral("-pairs"));
    middle(block);
    tap(QStringLiteral("tellAll"));
    tap(QStringLiteral("passTurn"));
}

void Facilitator::tellStories(const playbook::Block& block)
{
    say(QStringLiteral("storyTitle"), "Porten, der blev til et værksted");
    say(QStringLiteral("storyText"), "Vi gav nøglen til dem, der hang ud i porten");
    middle(block);
    say(QStringLiteral("storyWorked"), "Vi mødtes i gården først");
    giveWord(1);
    tap(QStringLiteral("shareStory"));
    tap(QStringLiteral("oneMore"));
    say(QStringLiteral("storyTitle"), "Den grønne væg");
}

void Facilitator::giveAdvice(const playbook::Block& block)
{
    const bool hidden = block.prompts.front().writtenInPrivate;
    for (const int seat : { 0, 1, 2 }) {
        giveWord(seat);
        if (hidden)
            tap(QStringLiteral("takeTablet"));
        for (int piece = 0; piece < block.each; ++piece)
            say(QStringLiteral("field%1").arg(piece), "Drik kaffe med varmemesteren");
        if (hidden)
            tap(QStringLiteral("passTablet"));
        if (seat == 1)
            middle(block);
    }
    tap(QStringLiteral("wholeGroup"));
    if (hidden) {
        tap(QStringLiteral("revealNotes"));
        tap(QStringLiteral("confirm"));
    }
    tap(QStringLiteral("takeAlong"));
}

void Facilitator::writeFunctions(const playbook::Block& block)
{
    for (int seat = 0; seat < Tablet::members; ++seat) {
        giveWord(seat);
        say(QStringLiteral("field0"), "Jeg kender hvert rør");
        if (seat == 1)
            middle(block);
    }
    for (std::size_t field = 1; field < block.prompts.size(); ++field)
        say(QStringLiteral("field%1").arg(field), "Spørg mig om husene");
}

void Facilitator::weighCompetences(const playbook::Block& block)
{
    tap(QStringLiteral("holder0"));
    tap(QStringLiteral("agreeOn"));
    middle(block);
    tap(QStringLiteral("addCard_faglig"));
    say(QStringLiteral("card"), "Kende foreningerne i bydelen");
}

void Facilitator::takeUpContributions(const playbook::Block& block)
{
    const auto seed = [&](std::size_t number) { return QString::fromStdString(block.seeds.at(number).id); };
    tap(QStringLiteral("seed_%1_taget_op").arg(seed(0)));
    tap(QStringLiteral("agreeOn"));
    tap(QStringLiteral("seed_%1_aendret").arg(seed(1)));
    say(QStringLiteral("changed_") + seed(1), "Sådan gør vi det her");
    middle(block);
    tap(QStringLiteral("seed_%1_droppet").arg(seed(2)));
    tap(QStringLiteral("addCard"));
    say(QStringLiteral("card"), "Udlejningen finder en bolig i nærheden");
}

void Facilitator::tryProposals(const playbook::Block& block)
{
    tap(QStringLiteral("addCard"));
    say(QStringLiteral("card"), "Et drivhus på taget");
    middle(block);
    for (const playbook::Prompt& criterion : block.criteria)
        tap(QStringLiteral("%1_ja").arg(QString::fromStdString(criterion.id)));
    tap(QStringLiteral("agreeOn"));
    if (!block.toTheBoard)
        return;
    tap(QStringLiteral("toTheBoard"));
    say(QStringLiteral("boardWhy"), "Taget får alligevel nye plader");
}

void Facilitator::findVision(const playbook::Block& block)
{
    for (const playbook::Prompt& prompt : block.prompts)
        say(QStringLiteral("analysis_") + QString::fromStdString(prompt.id), "Mange børn og få job");
    tap(QStringLiteral("theme0"));
    middle(block);
    say(QStringLiteral("ownTheme"), "Grønne gårde");
    if (!QTest::currentTestFailed())
        QVERIFY(m_tablet.screen().press(QStringLiteral("ownTheme"), Qt::Key_Return));
    say(QStringLiteral("visionSentence"), "Her har børn en have og voksne et job");
}

void Facilitator::group(const playbook::Block& block)
{
    const auto notes = m_tablet.rows(store::queries::contributionsOfBlock(m_tablet.meetingId, block.from));
    QVERIFY(notes.size() >= 2);
    tap(QStringLiteral("addCard"));
    say(QStringLiteral("card"), "At få besked");
    tap(QString::fromStdString(notes[0].text("text")));
    tap(QString::fromStdString(notes[1].text("text")));
    tap(QStringLiteral("putHere"));
    middle(block);
}

void Facilitator::vote(const playbook::Block& block)
{
    const auto notes = m_tablet.rows(store::queries::contributionsOfBlock(m_tablet.meetingId, block.from));
    QVERIFY(!notes.empty());
    for (int seat = 0; seat < Tablet::members; ++seat) {
        giveWord(seat);
        for (int dot = 0; dot < std::min(block.each, 1 + seat % 2); ++dot)
            tap(QString::fromStdString(notes[static_cast<std::size_t>(seat + dot) % notes.size()].text("text")));
        if (seat == 1)
            middle(block);
    }
    m_tablet.screen().picture(m_step + QStringLiteral("-own"));
    tap(QStringLiteral("wholeGroup"));
}

void Facilitator::read(const playbook::Block& block)
{
    for (std::size_t page = 1; page < block.pages.size(); ++page) {
        m_tablet.screen().picture(QStringLiteral("%1-page%2").arg(m_step).arg(page));
        tap(QStringLiteral("pageForward"));
    }
    middle(block);
}

void Facilitator::checkRecommendations(const playbook::Block& block)
{
    tap(QStringLiteral("tile") + QString::fromStdString(block.recommendations.back()));
    say(QStringLiteral("stands"), "Vi kender skolen, men ikke klubben");
    middle(block);
    say(QStringLiteral("plan"), "Vi inviterer klubben til næste møde");
    tap(QStringLiteral("addEvidence"));
    tap(QStringLiteral("evidence0"));
}

void Facilitator::gatherIdeas(const playbook::Block& block)
{
    tap(QStringLiteral("addCard"));
    say(QStringLiteral("cardTitle"), "Bænke i solen");
    say(QStringLiteral("card"), "Flyt de gamle bænke hen, hvor folk går");
    middle(block);
}

void Facilitator::agree(const playbook::Block& block)
{
    for (const int seat : { 0, 1 }) {
        if (seat > 0)
            tap(QStringLiteral("oneMore"));
        say(QStringLiteral("agreementText"), "Vi besøger hinanden hvert forår");
        tap(QStringLiteral("owner_") + QString::fromStdString(m_tablet.memberId(seat)));
        tap(QStringLiteral("inAMonth"));
    }
    middle(block);
}

void Facilitator::fillMatrix(const playbook::Block& block)
{
    tap(QStringLiteral("name_udlejning_foreninger"));
    say(QStringLiteral("partnerName"), "Lejerforeningen");
    tap(QStringLiteral("putPartner"));
    tap(QStringLiteral("passTurn"));
    middle(block);
}

void Facilitator::findRhythm(const playbook::Block& block)
{
    tap(QStringLiteral("frequency_hvert_kvartal"));
    askEachQuestion(block);
    tap(QStringLiteral("planMeetings"));
    tap(QStringLiteral("saveCalendarFiles"));
}

void Facilitator::haveABreak(const playbook::Block& block) { middle(block); }

} // namespace tovholder::test
