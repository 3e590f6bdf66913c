// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/agreementslist.h"
#include "cpp/exports/meetinginvitation.h"
#include "cpp/meetings/outcome.h"
#include "cpp/store/queries/grouponly.h"
#include "cpp/store/queries/meetings.h"
#include "cpp/store/queries/snapshots.h"
#include "tests/unit/exports/heldmeeting.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <algorithm>

using namespace tovholder;
using namespace tovholder::exports::test;

namespace {

playbook::PlaybookLibrary bundledPlaybooks() { return { playbook::bundledFiles(), {} }; }

bool saysUnder(const reports::MinutesData& data, const std::string& text)
{
    return std::ranges::any_of(data.blocks, [&](const reports::MinutesBlock& block) {
        return std::ranges::any_of(block.prompts, [&](const reports::MinutesPrompt& prompt) {
            return std::ranges::any_of(prompt.contributions, [&](const auto& said) { return said.text == text; });
        });
    });
}

} // namespace

class MinutesDataTest : public QObject {
    Q_OBJECT
private slots:
    void agreements_standWithTheirMeeting()
    {
        HeldMeeting held;
        held.agree(meeting, "ny");
        held.agree(meetingBefore, "gammel");
        const reports::MinutesData data = held.minutes(bundledPlaybooks());
        QCOMPARE(data.agreements.size(), 1u);
        QCOMPARE(data.agreements[0].text, std::string("ny"));
        QCOMPARE(data.agreements[0].owner.name, std::string("Asta Eng"));
        QCOMPARE(data.earlierAgreements.size(), 1u);
    }

    void people_standWhereTheyWere()
    {
        HeldMeeting held;
        const reports::MinutesData data = held.minutes(bundledPlaybooks());
        QCOMPARE(data.present.size(), 1u);
        QCOMPARE(data.facilitator, std::string("Asta Eng"));
        QCOMPARE(data.area, std::string("Søparken"));
        QCOMPARE(data.number, 4);
    }

    void questions_comeFromThePlaybook()
    {
        HeldMeeting held;
        held.say("beboerdemokrati-relation", "rolle", "De er øjne i gården");
        const reports::MinutesData data = held.minutes(bundledPlaybooks());
        const auto block = std::ranges::find_if(data.blocks, [](const auto& any) { return !any.prompts.empty(); });
        QVERIFY(block != data.blocks.end());
        QVERIFY(!block->title.empty());
        QVERIFY(!block->prompts[0].text.empty());
        QVERIFY(std::ranges::any_of(data.blocks, &reports::MinutesBlock::showsMatrix));
    }

    void whatNoPlaybookKnows_isInTheMinutesAllTheSame()
    {
        HeldMeeting held;
        held.say("beboerdemokrati-relation", "et-ukendt-spørgsmål", "under en kendt øvelse");
        held.say("en-ukendt-øvelse", "x", "under en ukendt øvelse");
        for (const playbook::PlaybookLibrary& playbooks : { bundledPlaybooks(), playbook::PlaybookLibrary {} }) {
            const reports::MinutesData data = held.minutes(playbooks);
            QVERIFY(saysUnder(data, "under en kendt øvelse"));
            QVERIFY(saysUnder(data, "under en ukendt øvelse"));
        }
    }

    void whatWasNeverShown_isCountedAndLeftOut()
    {
        HeldMeeting held;
        held.note("kan læses", {});
        held.note("skjult", { { "hidden", std::int64_t { 1 } } });
        const reports::MinutesData data = held.minutes(bundledPlaybooks());
        QVERIFY(saysUnder(data, "kan læses"));
        QVERIFY(!saysUnder(data, "skjult"));
        const auto said = std::ranges::find_if(data.blocks, [](const auto& block) { return !block.prompts.empty(); });
        QCOMPARE(said->prompts.at(0).notShown, 1);
    }

    void whatIsForTheGroupOnly_isKeptFromOthers()
    {
        HeldMeeting held;
        held.note("for alle", {});
        held.note("kun for os", { { "confidential", std::int64_t { 1 } } });
        QVERIFY(saysUnder(held.minutes(bundledPlaybooks()), "kun for os"));
        const reports::MinutesData open = held.minutes(bundledPlaybooks(), exports::Reader::Others);
        QVERIFY(saysUnder(open, "for alle"));
        QVERIFY(!saysUnder(open, "kun for os"));
        QCOMPARE(open.notesLeftOut, 1);
        const QTemporaryDir folder;
        QCOMPARE(exports::writeMinutes(open, folder.path().toStdString())->files.at(0).filename().string(),
            std::string("referat-gruppen-4-uden-fortroligt.pdf"));
    }

    void aBlockForTheGroupOnly_keepsItsNotesAndAgreementsFromOthers()
    {
        HeldMeeting held;
        held.add("agenda_block", derivedId("agenda_block", "x"), { { "meeting_id", meeting }, { "block", std::string("fortroligt") },
            { "status", std::string("gennemfoert") }, { "confidential", std::int64_t { 1 } } });
        held.say("fortroligt", "x", "en note");
        held.add("agreement", held.store->makeId(), { { "group_id", group }, { "meeting_id", meeting }, { "block", std::string("fortroligt") },
            { "text", std::string("en aftale") }, { "status", std::string("aftalt") } });
        QCOMPARE(held.minutes(bundledPlaybooks()).agreements.size(), 1u);
        const reports::MinutesData open = held.minutes(bundledPlaybooks(), exports::Reader::Others);
        QVERIFY(!saysUnder(open, "en note"));
        QVERIFY(open.agreements.empty());
        QCOMPARE(open.notesLeftOut, 2);
    }

    void whatGrewOfWhatIsForTheGroupOnly_isKeptFromOthersToo()
    {
        HeldMeeting held;
        const Id note = derivedId("contribution", "secret");
        held.add("contribution", note, { { "meeting_id", meeting }, { "block", std::string("b") }, { "text", std::string("et forslag") },
            { "confidential", std::int64_t { 1 } } });
        held.add("board_proposal", derivedId("board_proposal", note), { { "group_id", group }, { "meeting_id", meeting },
            { "contribution_id", note }, { "text", std::string("et forslag") }, { "status", std::string("udkast") } });
        held.add("story", held.store->makeId(), { { "group_id", group }, { "meeting_id", meeting }, { "text", std::string("en historie") } });
        const reports::MinutesData before = held.minutes(bundledPlaybooks(), exports::Reader::Others);
        QVERIFY(before.boardProposals.empty());
        QCOMPARE(before.stories.size(), 1u);
        held.add("agenda_block", derivedId("agenda_block", "x"), { { "meeting_id", meeting }, { "block", std::string("historier") },
            { "status", std::string("gennemfoert") }, { "confidential", std::int64_t { 1 } } });
        const reports::MinutesData open = held.minutes({}, exports::Reader::Others);
        QVERIFY(open.stories.empty());
        QCOMPARE(open.notesLeftOut, 3);
        QCOMPARE(held.minutes({}).boardProposals.size() + held.minutes({}).stories.size(), 2u);
    }

    void agreementsThatGrewOfWhatIsForTheGroupOnly_areKeptFromOthersAndAnswerNoCase()
    {
        HeldMeeting held;
        const Id note = derivedId("contribution", "secret");
        const Id seen = derivedId("observation", "lygten");
        held.add("contribution", note, { { "meeting_id", meeting }, { "block", std::string("b") }, { "text", std::string("en note") },
            { "confidential", std::int64_t { 1 } } });
        held.add("observation", seen, { { "meeting_id", meeting }, { "text", std::string("Lygten er slukket") },
            { "status", std::string("besvaret") } });
        held.add("agreement", derivedId("agreement", note), { { "group_id", group }, { "meeting_id", meeting },
            { "contribution_id", note }, { "observation_id", seen }, { "text", std::string("en aftale") }, { "status", std::string("aftalt") } });
        QCOMPARE(held.minutes({}).cases.at(0).reply, std::string("en aftale"));
        const reports::MinutesData open = held.minutes({}, exports::Reader::Others);
        QVERIFY(open.agreements.empty());
        QCOMPARE(open.cases.at(0).reply, std::string());
        QCOMPARE(open.notesLeftOut, 2);
    }

    void whoLeftTheGroupLater_wasThereAllTheSame()
    {
        HeldMeeting held;
        held.add("meeting", meeting, { { "closed_at", std::int64_t { 1'795'000'009'000 } } });
        QVERIFY(held.store->remove("membership", seat));
        held.add("membership", derivedId("membership", "new"), { { "group_id", group }, { "person_id", derivedId("person", "new") },
            { "role", std::string("tovholder") }, { "function", std::string("drift") } });
        const reports::MinutesData data = held.minutes(bundledPlaybooks());
        QCOMPARE(data.present.size(), 1u);
        QCOMPARE(data.facilitator, std::string("Asta Eng"));
    }

    void guestsAndAChangedAgenda_standInTheMinutes()
    {
        HeldMeeting held;
        held.add("guest", derivedId("guest", "ida"),
            { { "meeting_id", meeting }, { "name", std::string("Ida Gæst") }, { "function", std::string("udlejning") } });
        held.add("story", held.store->makeId(), { { "group_id", group }, { "meeting_id", meeting }, { "text", std::string("en historie") },
            { "told_by", derivedId("guest", "ida") } });
        held.add("agenda_block", derivedId("agenda_block", "x"), { { "meeting_id", meeting }, { "block", std::string("partnerkort") },
            { "title", std::string("Partnerkortet") }, { "status", std::string("sprunget_over") }, { "reason", std::string("ikke tid") } });
        const reports::MinutesData data = held.minutes({});
        QVERIFY(data.present.back().guest);
        QCOMPARE(data.stories.at(0).toldBy, std::string("Ida Gæst"));
        QVERIFY(data.blocks[0].skipped);
        QCOMPARE(data.blocks[0].reason, std::string("ikke tid"));
        const QTemporaryDir folder;
        QVERIFY(exports::writeMinutes(data, folder.path().toStdString()).ok());
    }

    void anAgreementFollowedUpLater_standsAsItDidWhenTheMeetingClosed()
    {
        HeldMeeting held;
        constexpr std::int64_t closedAt = 1'795'000'009'000;
        held.add("meeting", meeting, { { "closed_at", closedAt }, { "locked_at", closedAt }, { "locked_by", std::string("Asta Eng") } });
        const Id agreement = derivedId("agreement", "old");
        held.add("agreement", agreement, { { "group_id", group }, { "meeting_id", meetingBefore }, { "text", std::string("gammel") },
            { "status", std::string("gennemfoert") }, { "due_on", std::string("2027-03-01") } });
        const auto follow = [&](const char* kind, std::int64_t at, const char* oldDay) {
            held.add("agreement_followup", held.store->makeId(), { { "agreement_id", agreement }, { "kind", std::string(kind) },
                { "noted_at", at }, { "old_due_on", std::string(oldDay) } });
        };
        follow("i_gang", closedAt - 1, "");
        follow("flyttet", closedAt + 1, "2027-01-01");
        follow("gennemfoert", closedAt + 2, "");
        held.add("addendum", held.store->makeId(), { { "meeting_id", meeting }, { "text", std::string("Det var en tirsdag") },
            { "author", std::string("Asta Eng") }, { "noted_at", closedAt + 3 } });
        const reports::MinutesData data = held.minutes(bundledPlaybooks());
        QCOMPARE(data.earlierAgreements.at(0).status, std::string("i_gang"));
        QCOMPARE(data.earlierAgreements.at(0).dueOn, std::string("2027-01-01"));
        QCOMPARE(data.lockedBy, std::string("Asta Eng"));
        QCOMPARE(data.addenda.at(0).text, std::string("Det var en tirsdag"));
    }

    void partnersVisionAndRecommendations_standAsTheyDidWhenTheMeetingClosed()
    {
        HeldMeeting held;
        const Id partner = derivedId("partner", "klub");
        const Id recommendation = derivedId("recommendation", "1");
        const auto stands = [&](const char* name, const char* sentence, const char* said) {
            held.add("partner", partner, { { "name", std::string(name) }, { "category", std::string("foreninger") } });
            held.add("partner_link", derivedId("partner_link", partner), { { "partner_id", partner }, { "function", std::string("drift") } });
            held.add("vision", derivedId("vision", area), { { "area_id", area }, { "meeting_id", meeting }, { "text", std::string(sentence) } });
            held.add("recommendation", recommendation, { { "area_id", area }, { "number", std::string("1") }, { "stands", std::string(said) } });
        };
        const auto rowsOf = [&](const store::Query& query) { return *held.store->query(query); };
        stands("Klubben \"Kometen\"", "En grøn gård", "Vi er\nbegyndt");
        const auto edits = meetings::keepArea(meeting, area, rowsOf(store::queries::areaNow(area)).front(), 1'795'000'009'000);
        QVERIFY(held.store->write(edits));
        stands("Et nyt navn", "En anden gård", "Vi er færdige");
        const reports::MinutesData data = held.minutes(bundledPlaybooks());
        QCOMPARE(data.partners.size(), 1u);
        QCOMPARE(data.partners.at(0).name, std::string("Klubben \"Kometen\""));
        QCOMPARE(data.partners.at(0).function, std::string("drift"));
        QCOMPARE(rowsOf(store::queries::visionAt(meeting)).at(0).text("text"), std::string("En grøn gård"));
        QCOMPARE(rowsOf(store::queries::recommendationsAt(meeting)).at(0).text("stands"), std::string("Vi er\nbegyndt"));
        QVERIFY(rowsOf(store::queries::evidenceAt(meeting)).empty());
    }

    void evidenceThatIsForTheGroupOnly_isKeptFromOthersWithTheAreaAsItWasLeft()
    {
        HeldMeeting held;
        held.add("meeting", meeting, { { "course", std::string("erfa-moede") }, { "template", std::string("erfa-dag") } });
        const Id recommendation = derivedId("recommendation", "1");
        held.add("recommendation", recommendation, { { "area_id", area }, { "number", std::string("1") }, { "stands", std::string("Halvvejs") } });
        held.agreeInPrivate("kun for os", recommendation);
        const auto left = [&] {
            std::set<std::string> entities;
            const auto rows = held.store->query(store::queries::forGroupOnly());
            for (const store::Row& row : *rows)
                entities.insert(row.text("entity"));
            return entities;
        };
        QCOMPARE(left(), (std::set<std::string> { "agreement", "evidence" }));
        const playbook::PlaybookLibrary playbooks = bundledPlaybooks();
        for (const bool kept : { false, true }) {
            if (kept) {
                const store::Row now = held.store->query(store::queries::areaNow(area))->front();
                QVERIFY(held.store->write(meetings::keepArea(meeting, area, now, 1'795'000'009'000)));
            }
            QVERIFY(saysUnder(held.minutes(playbooks), "kun for os"));
            const reports::MinutesData open = held.minutes(playbooks, exports::Reader::Others);
            QVERIFY(saysUnder(open, "Halvvejs"));
            QVERIFY(!saysUnder(open, "kun for os"));
        }
        QCOMPARE(left(), (std::set<std::string> { "agreement", "evidence", "area_snapshot" }));
    }

    void aSnapshotThatIsNoJson_keepsNobodyFromTheMinutes()
    {
        HeldMeeting held;
        held.add("area_snapshot", derivedId("area_snapshot", meeting), { { "meeting_id", meeting }, { "partners", std::string("[{") } });
        QVERIFY(held.minutes(bundledPlaybooks()).partners.empty());
    }

    void unknownMeeting_isNotFound()
    {
        HeldMeeting held;
        const auto data = exports::minutesData(*held.store, {}, derivedId("meeting", "no"), domain::Language::Danish);
        QCOMPARE(data.error().code, ErrorCode::NotFound);
        QCOMPARE(exports::meetingInvitation(*held.store, derivedId("meeting", "no")).error().code, ErrorCode::NotFound);
    }

    void files_areNamedByGroupAndNumber()
    {
        HeldMeeting held;
        const QTemporaryDir folder;
        const auto files = exports::writeMinutes(held.minutes(bundledPlaybooks()), folder.path().toStdString() + "/ny");
        QVERIFY(files.ok());
        QCOMPARE(files->files.at(0).filename().string(), std::string("referat-gruppen-4.pdf"));
        for (const std::filesystem::path& file : files->files)
            QVERIFY(std::filesystem::file_size(file) > 1000);
    }

    void minutesWhosePdfCannotBeWritten_areThereAsOdt()
    {
        HeldMeeting held;
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("referat-gruppen-4.pdf/fylder")));
        const auto papers = exports::writeMinutes(held.minutes(bundledPlaybooks()), folder.path().toStdString());
        QVERIFY(papers.ok());
        QCOMPARE(papers->withoutPdf, ErrorCode::FileUnwritable);
        QCOMPARE(papers->files.front().filename().string(), std::string("referat-gruppen-4.odt"));
        QVERIFY(std::filesystem::file_size(papers->files.front()) > 1000);
    }

    void invitation_asksTheGroup()
    {
        HeldMeeting held;
        const auto invitation = exports::meetingInvitation(*held.store, meeting);
        QVERIFY(invitation.ok());
        QCOMPARE(invitation->organiser.email, std::string("asta@example.org"));
        QCOMPARE(invitation->description, std::string("Kom glad"));
        QVERIFY(reports::invitationText(*invitation).ok());
    }

    void meetingMovedAfterItsInvitation_isNoticedUntilItIsSentAgain()
    {
        HeldMeeting held;
        const auto row = [&] { return held.store->query(store::queries::meeting(meeting))->front(); };
        const auto send = [&](bool calledOff) {
            auto invitation = exports::meetingInvitation(*held.store, meeting);
            invitation->calledOff = calledOff;
            return exports::noteSent(*held.store, *invitation).ok() ? invitation->sequence : 0;
        };
        QCOMPARE(row().integer("moved"), 0);
        const std::int64_t first = send(false);
        QCOMPARE(row().integer("invited"), first);
        QCOMPARE(row().integer("moved"), 0);
        held.add("meeting", meeting, { { "place", std::string("Vaskeriet") } });
        QCOMPARE(row().integer("moved"), 1);
        const std::int64_t second = send(false);
        QVERIFY(second > first); // also within the same minute
        QCOMPARE(row().integer("moved"), 0);
        QVERIFY(send(true) > second);
        QCOMPARE(row().integer("moved"), 1); // a meeting that comes back has to be told again
    }

    void moreAgreementsThanAListShows_areAllInTheSpreadsheet()
    {
        HeldMeeting held;
        std::vector<store::Edit> edits;
        for (int i = 0; i < 2500; ++i) {
            edits.push_back({ "agreement", held.store->makeId(), area,
                { { "group_id", group }, { "text", std::to_string(i) }, { "status", std::string("aftalt") } } });
        }
        QVERIFY(held.store->write(edits));
        QCOMPARE(exports::agreementsList(*held.store, {}, domain::Language::Danish)->rows.size(), 2500u);
    }
};

TOVHOLDER_TEST(MinutesDataTest)
#include "tst_minutesdata.moc"
