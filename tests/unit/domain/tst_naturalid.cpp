// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/naturalid.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <map>

using namespace tovholder;

class NaturalIdTest : public QObject {
    Q_OBJECT
private slots:
    void sameMeetingAndMember_isTheSameAttendance();
    void anotherBlock_isAnotherRecord();
    void keyThatIsNotWhole_givesNothing();
    void contributionWithoutPerson_hasNoNaturalId();
    void whatAnAreaHasOneOf_isTheSameOnEveryDevice();
    void ordinaryRecord_hasNone();
};

namespace {

std::optional<Id> idOf(std::string_view entity, const std::map<std::string, std::string, std::less<>>& fields)
{
    return domain::naturalId(entity, [&](std::string_view field) {
        const auto found = fields.find(field);
        return found == fields.end() ? std::string {} : found->second;
    });
}

} // namespace

void NaturalIdTest::sameMeetingAndMember_isTheSameAttendance()
{
    const std::optional<Id> here = idOf("attendance", { { "meeting_id", "m" }, { "membership_id", "p" }, { "note", "a" } });
    const std::optional<Id> there = idOf("attendance", { { "meeting_id", "m" }, { "membership_id", "p" }, { "note", "b" } });
    QVERIFY(here && isId(*here));
    QCOMPARE(*here, *there);
}

void NaturalIdTest::anotherBlock_isAnotherRecord()
{
    QVERIFY(idOf("agenda_block", { { "meeting_id", "m" }, { "block", "a" } })
        != idOf("agenda_block", { { "meeting_id", "m" }, { "block", "b" } }));
}

void NaturalIdTest::keyThatIsNotWhole_givesNothing()
{
    QVERIFY(!idOf("partner_link", { { "partner_id", "p" } }));
}

void NaturalIdTest::contributionWithoutPerson_hasNoNaturalId()
{
    QVERIFY(!idOf("contribution", { { "meeting_id", "m" }, { "block", "b" }, { "prompt", "p" } }));
    QVERIFY(idOf("contribution", { { "meeting_id", "m" }, { "block", "b" }, { "prompt", "p" }, { "membership_id", "x" } }));
}

void NaturalIdTest::whatAnAreaHasOneOf_isTheSameOnEveryDevice()
{
    QVERIFY(idOf("vision", { { "area_id", "a" }, { "text", "x" } }) == idOf("vision", { { "area_id", "a" } }));
    QVERIFY(idOf("vision", { { "area_id", "a" } }) != idOf("vision", { { "area_id", "b" } }));
    QVERIFY(idOf("recommendation", { { "area_id", "a" }, { "number", "1" } })
        != idOf("recommendation", { { "area_id", "a" }, { "number", "2" } }));
    QVERIFY(idOf("evidence", { { "recommendation_id", "r" }, { "record_id", "x" } }));
    QVERIFY(idOf("shared_story", { { "story_id", "s" } }));
    QVERIFY(idOf("vote", { { "contribution_id", "c" }, { "block", "b" }, { "membership_id", "p" } })
        != idOf("vote", { { "contribution_id", "c" }, { "block", "b" }, { "membership_id", "q" } }));
}

void NaturalIdTest::ordinaryRecord_hasNone() { QVERIFY(!idOf("agreement", { { "group_id", "g" } })); }

TOVHOLDER_TEST(NaturalIdTest)
#include "tst_naturalid.moc"
