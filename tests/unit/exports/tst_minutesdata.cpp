// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/agreementslist.h"
#include "cpp/exports/meetinginvitation.h"
#include "cpp/exports/minutesdata.h"
#include "cpp/playbook/library.h"
#include "cpp/store/store.h"
#include "tests/unit/runner.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tovholder;

namespace {

const Id area = derivedId("area", "test");
const Id group = derivedId("group", "test");
const Id seat = derivedId("membership", "asta");
const Id meeting = derivedId("meeting", "4");
const Id meetingBefore = derivedId("meeting", "3");

/// A store with a group's fourth meeting as it was held.
class HeldMeeting {
public:
    HeldMeeting()
    {
        auto opened = store::Store::open(m_folder.filePath(QStringLiteral("s")).toStdString(), m_clock, m_random);
        store = *std::move(opened);
        add("area", area, { { "name", std::string("Søparken") } });
        add("person", derivedId("person", "asta"),
            { { "name", std::string("Asta Eng") }, { "function", std::string("drift") },
                { "email", std::string("asta@example.org") } });
        add("group", group, { { "kind", std::string("erfaringsgruppe") }, { "area_id", area }, { "name", std::string("Gruppen") } });
        add("membership", seat,
            { { "group_id", group }, { "person_id", derivedId("person", "asta") }, { "role", std::string("tovholder") },
                { "function", std::string("drift") } });
        for (const auto& [id, number] : { std::pair { meetingBefore, 3 }, std::pair { meeting, 4 } }) {
            add("meeting", id,
                { { "group_id", group }, { "title", std::string("Videre forløb") }, { "number", std::int64_t { number } },
                    { "course", std::string("erfaringsgruppe") }, { "template", "moede-" + std::to_string(number) },
                    { "status", std::string("afsluttet") }, { "starts_at", std::int64_t { 1'795'000'000'000 } },
                    { "invitation", std::string("Kom glad") } });
        }
        add("attendance", derivedId("attendance", "a"),
            { { "meeting_id", meeting }, { "membership_id", seat }, { "state", std::string("til_stede") } });
    }

    void add(const std::string& entity, const Id& id, store::FieldValues fields)
    {
        if (const auto written = store->write(store::Edit { entity, id, area, std::move(fields) }); !written)
            qFatal("%s was not written: %s", entity.c_str(), written.error().place.c_str());
    }
    void say(const std::string& block, const std::string& prompt, const std::string& text)
    {
        add("contribution", store->makeId(), { { "meeting_id", meeting }, { "block", block }, { "prompt", prompt },
            { "membership_id", seat }, { "text", text } });
    }
    void agree(const Id& where, const std::string& text)
    {
        add("agreement", store->makeId(), { { "group_id", group }, { "meeting_id", where }, { "text", text },
            { "status", std::string("aftalt") }, { "owner_id", seat } });
    }
    reports::MinutesData minutes(const playbook::PlaybookLibrary& playbooks)
    {
        auto data = exports::minutesData(*store, playbooks, meeting, domain::Language::Danish);
        if (!data)
            qFatal("no minutes");
        return *std::move(data);
    }

    std::unique_ptr<store::Store> store;

private:
    QTemporaryDir m_folder;
    ManualClock m_clock { 1'795'000'000'000 };
    SeededRandom m_random { 7 };
};

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
        QCOMPARE(files->at(0).filename().string(), std::string("referat-gruppen-4.pdf"));
        for (const std::filesystem::path& file : *files)
            QVERIFY(std::filesystem::file_size(file) > 1000);
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
