// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/layout.h"
#include "cpp/meetings/course.h"

#include "cpp/domain/entities.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::meetings;

namespace {

const Id layoutMeetingId = derivedId("meeting", "layout");

playbook::Meeting threeBlocks()
{
    playbook::Meeting meeting;
    for (const char* id : { "velkomst", "oplaeg", "ideer" }) {
        playbook::Block block;
        block.id = id;
        block.title.danish = id;
        block.minutes = 10;
        meeting.blocks.push_back(block);
    }
    return meeting;
}

Running plannedWith(const std::vector<LaidOutBlock>& agenda = {})
{
    Running asPlanned { .meeting = layoutMeetingId, .space = derivedId("area", "layout") };
    for (const LaidOutBlock& block : agenda)
        asPlanned.agenda.push_back({ .id = derivedId("agenda_block", layoutMeetingId, block.block), .block = block.block,
            .minutes = block.minutes, .status = "venter" });
    return asPlanned;
}

std::vector<store::Edit> stored(const Running& asPlanned, const std::vector<LaidOutBlock>& agenda)
{
    return layOut(asPlanned, threeBlocks(), agenda, domain::Language::Danish, 1);
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private slots:
    void untouchedAgenda_isThePlaybooks()
    {
        const std::vector<LaidOutBlock> agenda = laidOut(plannedWith(), threeBlocks());
        QCOMPARE(agenda.size(), std::size_t { 3 });
        QCOMPARE(agenda[1], (LaidOutBlock { "oplaeg", 10 }));
    }
    void laidOutAgenda_isReadBack_andWhatIsLeftOutGoes()
    {
        const std::vector<LaidOutBlock> agenda { { "ideer", 25 }, { "velkomst", 5 }, { "ideer~2", 5 } };
        QCOMPARE(laidOut(plannedWith(agenda), threeBlocks()), agenda);
        const std::vector<store::Edit> edits = stored(plannedWith(agenda), { { "ideer", 25 } });
        QCOMPARE(edits.size(), std::size_t { 3 });
        QCOMPARE(edits[0].fields.at("position"), Value(std::int64_t { 0 }));
        QCOMPARE(edits[0].fields.at(std::string(domain::deletedAtField)), Value());
        QCOMPARE(edits[1].fields.at(std::string(domain::deletedAtField)), Value(std::int64_t { 1 }));
    }
    void blockThatThePlaybookNoLongerHas_isLeftOut()
    {
        QCOMPARE(stored(plannedWith(), { { "ukendt", 5 } }).size(), std::size_t { 0 });
    }
    void meeting_startsWithTheFirstBlockThatWasLaidOut()
    {
        const auto edits = start(plannedWith({ { "ideer", 25 }, { "velkomst", 5 } }), threeBlocks(), {}, {}, domain::Language::Danish, 7);
        QCOMPARE(edits.size(), std::size_t { 3 });
        QCOMPARE(edits[0].fields.at("status"), Value(std::string("i_gang")));
        QCOMPARE(edits[0].fields.at("minutes"), Value(std::int64_t { 25 }));
        QCOMPARE(edits.back().fields.at("current_block"), Value(std::string("ideer")));
    }
};

TOVHOLDER_TEST(LayoutTest)
#include "tst_layout.moc"
