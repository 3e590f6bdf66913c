// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/agendachange.h"

#include "tests/unit/runner.h"

#include <QtTest>

#include <algorithm>

using namespace tovholder;
using namespace tovholder::meetings;

namespace {

constexpr std::int64_t changedAtMs = 1'800'000'000'000;
const Id heldMeeting = derivedId("meeting", "test");
const std::vector<std::string> blockNames { "first", "second", "third", "fourth" };

playbook::Meeting fourBlocks()
{
    playbook::Meeting meeting;
    for (const std::string& id : blockNames) {
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
    Running running { .meeting = heldMeeting, .space = derivedId("area", "test"), .currentBlock = "second" };
    for (const std::string& id : blockNames)
        running.agenda.push_back({ .id = derivedId("agenda_block", heldMeeting, id), .block = id, .title = id, .kind = "prompts",
            .minutes = 10, .status = "venter" });
    running.agenda[0].status = "gennemfoert";
    running.agenda[1].status = "i_gang";
    return running;
}

/// The last value that the edits give a field; nothing when they leave it.
Value lastValue(const std::vector<store::Edit>& edits, const Id& record, const std::string& field)
{
    Value value;
    for (const store::Edit& edit : edits) {
        if (edit.id == record && edit.fields.contains(field))
            value = edit.fields.at(field);
    }
    return value;
}

Id agendaBlockId(const std::string& name) { return derivedId("agenda_block", heldMeeting, name); }
Value textValue(const char* value) { return std::string(value); }
Value numberValue(std::int64_t value) { return value; }

} // namespace

class AgendaChangeTest : public QObject {
    Q_OBJECT

private slots:
    void skippingWhatWaits_notesWhy()
    {
        const auto edits = skip(underWay(), fourBlocks(), "third", "ikke tid", {}, changedAtMs);
        QCOMPARE(lastValue(edits, agendaBlockId("third"), "status"), textValue("sprunget_over"));
        QCOMPARE(lastValue(edits, agendaBlockId("third"), "reason"), textValue("ikke tid"));
        QCOMPARE(edits.size(), std::size_t { 1 });
    }

    void skippingWhatIsOn_takesTheNextThatWaits()
    {
        Running running = underWay();
        running.agenda[2].status = "sprunget_over";
        const auto edits = skip(running, fourBlocks(), "second", "", {}, changedAtMs);
        QCOMPARE(lastValue(edits, agendaBlockId("second"), "status"), textValue("sprunget_over"));
        QCOMPARE(lastValue(edits, agendaBlockId("fourth"), "status"), textValue("i_gang"));
        QCOMPARE(lastValue(edits, heldMeeting, "current_block"), textValue("fourth"));
    }

    void theLastBlock_cannotBeSkipped()
    {
        Running running = underWay();
        running.agenda[2].status = running.agenda[3].status = "gennemfoert";
        QVERIFY(skip(running, fourBlocks(), "second", "", {}, changedAtMs).empty());
        QVERIFY(skip(running, fourBlocks(), "first", "", {}, changedAtMs).empty());
    }

    void movingABlock_swapsItWithItsNeighbourAndRemembersItsPlace()
    {
        const auto edits = reorder(underWay(), "fourth", -1);
        QCOMPARE(lastValue(edits, agendaBlockId("fourth"), "position"), numberValue(2));
        QCOMPARE(lastValue(edits, agendaBlockId("third"), "position"), numberValue(3));
        QCOMPARE(lastValue(edits, agendaBlockId("fourth"), "moved_from"), numberValue(3));
    }

    void movedBack_itIsNotMoved()
    {
        Running running = underWay();
        std::swap(running.agenda[2], running.agenda[3]);
        running.agenda[2].movedFrom = 3;
        const auto edits = reorder(running, "fourth", 1);
        QVERIFY(edits.front().fields.contains("moved_from"));
        QCOMPARE(lastValue(edits, agendaBlockId("fourth"), "moved_from"), Value());
    }

    void onlyWhatWaits_changesPlaces()
    {
        QVERIFY(reorder(underWay(), "second", 1).empty());
        QVERIFY(reorder(underWay(), "third", -1).empty());
        QVERIFY(reorder(underWay(), "fourth", 1).empty());
    }

    void repeating_putsTheBlockAfterTheOneThatIsOn()
    {
        const auto edits = repeat(underWay(), fourBlocks(), "first");
        QCOMPARE(lastValue(edits, agendaBlockId("first~2"), "position"), numberValue(2));
        QCOMPARE(lastValue(edits, agendaBlockId("first~2"), "status"), textValue("venter"));
        QCOMPARE(lastValue(edits, agendaBlockId("third"), "position"), numberValue(3));
        QCOMPARE(lastValue(edits, agendaBlockId("fourth"), "position"), numberValue(4));
        QCOMPARE(fourBlocks().block("first~2")->id, std::string("first"));
    }

    void aThirdTime_isABlockOfItsOwn()
    {
        Running running = underWay();
        running.agenda[3].block = "first~2";
        QVERIFY(!std::holds_alternative<std::monostate>(
            lastValue(repeat(running, fourBlocks(), "first~2"), agendaBlockId("first~3"), "block")));
    }

    void catchingUp_shortensAndPassesOver()
    {
        const auto edits = catchUp(underWay(), { .shortenings = { { 2, 4 } }, .moves = { 3 } }, "næste gang", changedAtMs);
        QCOMPARE(lastValue(edits, agendaBlockId("third"), "extra_minutes"), numberValue(-4));
        QCOMPARE(lastValue(edits, agendaBlockId("fourth"), "status"), textValue("sprunget_over"));
        QCOMPARE(lastValue(edits, agendaBlockId("fourth"), "reason"), textValue("næste gang"));
    }
};

TOVHOLDER_TEST(AgendaChangeTest)
#include "tst_agendachange.moc"
