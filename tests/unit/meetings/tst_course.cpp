// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/course.h"
#include "cpp/meetings/turn.h"

#include "cpp/domain/entities.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <map>

using namespace tovholder;
using namespace tovholder::meetings;

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t startMs = 1'800'000'000'000;

const Id meetingId = derivedId("meeting", "test");
const Id space = derivedId("area", "test");
const std::vector<Id> seats { derivedId("membership", "a"), derivedId("membership", "b"), derivedId("membership", "c") };

playbook::Meeting plannedMeeting()
{
    playbook::Meeting meeting;
    for (const char* id : { "first", "second", "third", "fourth" }) {
        playbook::Block block;
        block.id = id;
        block.title.danish = id;
        block.minutes = 10;
        block.kind = playbook::BlockKind::Prompts;
        block.prompts = { { .id = "p1", .mode = playbook::Mode::Round },
            { .id = "p2", .mode = playbook::Mode::Plenum } };
        meeting.blocks.push_back(block);
    }
    return meeting;
}

/// The records that edits make, as the store would keep them, and the meeting read back from them.
class Table {
public:
    void apply(const std::vector<store::Edit>& edits)
    {
        for (const store::Edit& edit : edits) {
            for (const auto& [field, value] : edit.fields) {
                const domain::Field* known = domain::entityNamed(edit.entity)->field(field);
                QVERIFY2(known && domain::checkValue(*known, value), field.c_str());
                m_records[edit.id][field] = value;
            }
        }
    }

    [[nodiscard]] Running running() const
    {
        Running running { .meeting = meetingId, .space = space };
        if (const auto found = m_records.find(meetingId); found != m_records.end()) {
            running.currentBlock = text(found->second, "current_block");
            running.startedAt = number(found->second, "started_at").value_or(0);
        }
        for (const playbook::Block& planned : plannedMeeting().blocks) {
            const auto found = m_records.find(derivedId("agenda_block", meetingId, planned.id));
            if (found == m_records.end())
                continue;
            const store::FieldValues& fields = found->second;
            running.agenda.push_back({ found->first, text(fields, "block"), text(fields, "title"), "prompts",
                static_cast<int>(number(fields, "minutes").value_or(0)), static_cast<int>(number(fields, "extra_minutes").value_or(0)),
                text(fields, "status"), number(fields, "started_at"), number(fields, "ended_at"), text(fields, "current_prompt"),
                text(fields, "current_speaker"), domain::spokenFrom(text(fields, "spoken")) });
        }
        return running;
    }

    [[nodiscard]] std::string fieldOf(const Id& record, const std::string& field) const { return text(m_records.at(record), field); }

private:
    static std::string text(const store::FieldValues& fields, std::string_view name)
    {
        const auto found = fields.find(name);
        const auto* value = found == fields.end() ? nullptr : std::get_if<std::string>(&found->second);
        return value ? *value : std::string();
    }
    static std::optional<std::int64_t> number(const store::FieldValues& fields, std::string_view name)
    {
        const auto found = fields.find(name);
        const auto* value = found == fields.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
        return value ? std::optional(*value) : std::nullopt;
    }

    std::map<Id, store::FieldValues> m_records;
};

Table started()
{
    Table table;
    table.apply(start(Running { .meeting = meetingId, .space = space },
        plannedMeeting(), seats, seats, domain::Language::Danish, startMs));
    return table;
}

} // namespace

class CourseTest : public QObject {
    Q_OBJECT

private slots:
    void starting_runsTheFirstBlockWithItsFirstPrompt()
    {
        const Running running = started().running();
        QCOMPARE(running.agenda.size(), std::size_t { 4 });
        QCOMPARE(running.currentBlock, std::string("first"));
        QCOMPARE(running.current()->status, std::string("i_gang"));
        QCOMPARE(running.current()->currentPrompt, std::string("p1"));
        QCOMPARE(running.current()->currentSpeaker, seats[0]);
        QCOMPARE(running.agenda[1].status, std::string("venter"));
    }

    void whoeverIsNotNoted_isThere()
    {
        QCOMPARE(started().fieldOf(derivedId("attendance", meetingId, seats[1]), "state"), std::string("til_stede"));
    }

    void movingOn_endsTheBlockAndStartsTheNext()
    {
        Table table = started();
        table.apply(moveTo(table.running(), plannedMeeting(), "second", seats, startMs + 5 * minuteMs));
        QCOMPARE(table.running().currentBlock, std::string("second"));
        QCOMPARE(table.running().agenda[0].status, std::string("gennemfoert"));
        QCOMPARE(table.running().agenda[0].endedAt, std::optional(startMs + 5 * minuteMs));
        QCOMPARE(table.running().agenda[1].startedAt, std::optional(startMs + 5 * minuteMs));
    }

    void jumpingAhead_skipsWhatLiesBetween()
    {
        Table table = started();
        table.apply(moveTo(table.running(), plannedMeeting(), "fourth", seats, startMs + minuteMs));
        QCOMPARE(table.running().agenda[1].status, std::string("sprunget_over"));
        QCOMPARE(table.running().agenda[2].status, std::string("sprunget_over"));
    }

    void goingBack_resumesWithTheTimeThatWasLeft()
    {
        Table table = started();
        table.apply(moveTo(table.running(), plannedMeeting(), "second", seats, startMs + 4 * minuteMs));
        table.apply(moveTo(table.running(), plannedMeeting(), "first", seats, startMs + 20 * minuteMs));
        const Running running = table.running();
        QCOMPARE(domain::remainingMs(times(running)[0], startMs + 20 * minuteMs), 6 * minuteMs);
        QCOMPARE(running.agenda[1].status, std::string("venter"));
        QCOMPARE(domain::remainingMs(times(running)[1], startMs + 20 * minuteMs), 10 * minuteMs);
    }

    void whatWasSaidWhereWeWere_staysWhenWeComeBack()
    {
        Table table = started();
        table.apply({ passTurn(table.running(), *table.running().current(), seats) });
        table.apply(moveTo(table.running(), plannedMeeting(), "second", seats, startMs + minuteMs));
        table.apply(moveTo(table.running(), plannedMeeting(), "first", seats, startMs + 2 * minuteMs));
        QCOMPARE(table.running().current()->currentSpeaker, seats[1]);
        QCOMPARE(table.running().current()->spoken, std::vector<Id> { seats[0] });
    }

    void whenAllHaveSpoken_nobodyHasTheWord()
    {
        Table table = started();
        for (std::size_t i = 0; i < seats.size(); ++i)
            table.apply({ passTurn(table.running(), *table.running().current(), seats) });
        QVERIFY(table.running().current()->currentSpeaker.empty());
        QCOMPARE(table.running().current()->spoken, seats);
    }

    void aPromptForAll_givesNobodyTheWord()
    {
        Table table = started();
        table.apply({ showPrompt(table.running(), *table.running().current(), plannedMeeting().blocks[0].prompts[1], seats) });
        QCOMPARE(table.running().current()->currentPrompt, std::string("p2"));
        QVERIFY(table.running().current()->currentSpeaker.empty());
    }

    void moreTime_isAddedAndNeverTakesTheLastMinute()
    {
        Table table = started();
        table.apply({ giveTime(table.running(), *table.running().current(), 5) });
        QCOMPARE(times(table.running())[0].extraMinutes, 5);
        table.apply({ giveTime(table.running(), *table.running().current(), -100) });
        QCOMPARE(table.running().current()->minutes + table.running().current()->extraMinutes, 1);
    }

    void aBlockThatWasBegunAndIsPassedOver_wasHeld()
    {
        Table table = started();
        table.apply(moveTo(table.running(), plannedMeeting(), "second", seats, startMs + minuteMs));
        table.apply(moveTo(table.running(), plannedMeeting(), "first", seats, startMs + 2 * minuteMs));
        table.apply(moveTo(table.running(), plannedMeeting(), "third", seats, startMs + 3 * minuteMs));
        QCOMPARE(table.running().agenda[1].status, std::string("gennemfoert"));
        QCOMPARE(table.running().agenda[1].endedAt, startMs + 2 * minuteMs);
    }

    void closing_endsTheBlockAndSkipsTheRest()
    {
        Table table = started();
        const Id observation = derivedId("observation", "test");
        table.apply(close(table.running(), std::vector { observation }, startMs + 9 * minuteMs));
        QCOMPARE(table.fieldOf(meetingId, "status"), std::string("afsluttet"));
        QCOMPARE(table.fieldOf(observation, "status"), std::string("besvaret"));
        QCOMPARE(table.running().agenda[0].status, std::string("gennemfoert"));
        QCOMPARE(table.running().agenda[3].status, std::string("sprunget_over"));
    }

    void closing_leavesABlockThatWasLeftItsEnd()
    {
        Table table = started();
        table.apply(moveTo(table.running(), plannedMeeting(), plannedMeeting().blocks[1].id, seats, startMs + minuteMs));
        table.apply(moveTo(table.running(), plannedMeeting(), "first", seats, startMs + 3 * minuteMs));
        table.apply(close(table.running(), {}, startMs + 9 * minuteMs));
        const AgendaBlock left = table.running().agenda[1];
        QCOMPARE(left.status, std::string("gennemfoert"));
        QCOMPARE(left.endedAt, std::optional(startMs + 3 * minuteMs));
    }

    void anUnknownBlock_changesNothing()
    {
        QVERIFY(moveTo(started().running(), plannedMeeting(), "nowhere", seats, startMs).empty());
        QVERIFY(moveTo(started().running(), plannedMeeting(), "first", seats, startMs).empty());
    }

    void theEnd_followsTheInvitationOnlyWhenTheMeetingDid()
    {
        Running running = started().running();
        running.startsAt = startMs - 10 * minuteMs;
        running.endsAt = startMs + 110 * minuteMs;
        QCOMPARE(plannedEndMs(running), startMs + 110 * minuteMs);
        running.startsAt = startMs + 600 * minuteMs;
        running.endsAt = startMs + 720 * minuteMs;
        QCOMPARE(plannedEndMs(running), startMs + 40 * minuteMs);
    }
};

TOVHOLDER_TEST(CourseTest)
#include "tst_course.moc"
