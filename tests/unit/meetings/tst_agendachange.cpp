// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/agendachange.h"

#include "tests/unit/runner.h"

#include <QtTest>

#include <algorithm>

using namespace tovholder;
using namespace tovholder::meetings;

namespace {

constexpr std::int64_t nowMs = 1'800'000'000'000;
const Id meetingId = derivedId("meeting", "test");
const std::vector<std::string> names { "first", "second", "third", "fourth" };

playbook::Meeting plannedMeeting()
{
    playbook::Meeting meeting;
    for (const std::string& id : names) {
        playbook::Block block;
        block.id = id;
        block.minutes = 10;
        meeting.blocks.push_back(block);
    }
    return meeting;
}

/// The second block is on the table, the first is done.
Running underWay()
{
    Running running { .meeting = meetingId, .space = derivedId("area", "test"), .currentBlock = "second" };
    for (const std::string& id : names)
        running.agenda.push_back({ .id = derivedId("agenda_block", meetingId, id), .block = id, .title = id, .kind = "prompts",
            .minutes = 10, .status = "venter" });
    running.agenda[0].status = "gennemfoert";
    running.agenda[1].status = "i_gang";
    return running;
}

/// The last value that the edits give a field; nothing when they leave it.
Value valueOf(const std::vector<store::Edit>& edits, const Id& record, const std::string& field)
{
    Value value;
    for (const store::Edit& edit : edits) {
        if (edit.id == record && edit.fields.contains(field))
            value = edit.fields.at(field);
    }
    return value;
}

Id blockId(const std::string& name) { return derivedId("agenda_block", meetingId, name); }
Value text(const char* value) { return std::string(value); }
Value number(std::int64_t value) { return value; }

} // namespace

class AgendaChangeTest : public QObject {
    Q_OBJECT

private slots:
    void skippingWhatWaits_notesWhy()
    {
        const auto edits = skip(underWay(), plannedMeeting(), "third", "ikke tid", {}, nowMs);
        QCOMPARE(valueOf(edits, blockId("third"), "status"), text("sprunget_over"));
        QCOMPARE(valueOf(edits, blockId("third"), "reason"), text("ikke tid"));
        QCOMPARE(edits.size(), std::size_t { 1 });
    }

    void skippingWhatIsOn_takesTheNextThatWaits()
    {
        Running running = underWay();
        running.agenda[2].status = "sprunget_over";
        const auto edits = skip(running, plannedMeeting(), "second", "", {}, nowMs);
        QCOMPARE(valueOf(edits, blockId("second"), "status"), text("sprunget_over"));
        QCOMPARE(valueOf(edits, blockId("fourth"), "status"), text("i_gang"));
        QCOMPARE(valueOf(edits, meetingId, "current_block"), text("fourth"));
    }

    void theLastBlock_cannotBeSkipped()
    {
        Running running = underWay();
        running.agenda[2].status = running.agenda[3].status = "gennemfoert";
        QVERIFY(skip(running, plannedMeeting(), "second", "", {}, nowMs).empty());
        QVERIFY(skip(running, plannedMeeting(), "first", "", {}, nowMs).empty());
    }

    void movingABlock_swapsItWithItsNeighbourAndRemembersItsPlace()
    {
        const auto edits = reorder(underWay(), "fourth", -1);
        QCOMPARE(valueOf(edits, blockId("fourth"), "position"), number(2));
        QCOMPARE(valueOf(edits, blockId("third"), "position"), number(3));
        QCOMPARE(valueOf(edits, blockId("fourth"), "moved_from"), number(3));
    }

    void movedBack_itIsNotMoved()
    {
        Running running = underWay();
        std::swap(running.agenda[2], running.agenda[3]);
        running.agenda[2].movedFrom = 3;
        const auto edits = reorder(running, "fourth", 1);
        QVERIFY(edits.front().fields.contains("moved_from"));
        QCOMPARE(valueOf(edits, blockId("fourth"), "moved_from"), Value());
    }

    void onlyWhatWaits_changesPlaces()
    {
        QVERIFY(reorder(underWay(), "second", 1).empty());
        QVERIFY(reorder(underWay(), "third", -1).empty());
        QVERIFY(reorder(underWay(), "fourth", 1).empty());
    }

    void repeating_putsTheBlockAfterTheOneThatIsOn()
    {
        const auto edits = repeat(underWay(), plannedMeeting(), "first");
        QCOMPARE(valueOf(edits, blockId("first~2"), "position"), number(2));
        QCOMPARE(valueOf(edits, blockId("first~2"), "status"), text("venter"));
        QCOMPARE(valueOf(edits, blockId("third"), "position"), number(3));
        QCOMPARE(valueOf(edits, blockId("fourth"), "position"), number(4));
        QCOMPARE(plannedMeeting().block("first~2")->id, std::string("first"));
    }

    void aThirdTime_isABlockOfItsOwn()
    {
        Running running = underWay();
        running.agenda[3].block = "first~2";
        QVERIFY(!std::holds_alternative<std::monostate>(
            valueOf(repeat(running, plannedMeeting(), "first~2"), blockId("first~3"), "block")));
    }

    void catchingUp_shortensAndPassesOver()
    {
        const auto edits = catchUp(underWay(), { .shortenings = { { 2, 4 } }, .moves = { 3 } }, "næste gang", nowMs);
        QCOMPARE(valueOf(edits, blockId("third"), "extra_minutes"), number(-4));
        QCOMPARE(valueOf(edits, blockId("fourth"), "status"), text("sprunget_over"));
        QCOMPARE(valueOf(edits, blockId("fourth"), "reason"), text("næste gang"));
    }
};

TOVHOLDER_TEST(AgendaChangeTest)
#include "tst_agendachange.moc"
