// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/composing.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::viewmodels;

namespace {

const Id area = derivedId("area", "a");
const Id anna = derivedId("membership", "anna");
const Id bo = derivedId("membership", "bo");
const Id carl = derivedId("membership", "carl");
const std::vector<SeatedMember> table { { anna, 1 }, { bo, 2 }, { carl, 3 } };

/// "bo=1 anna=2": who gets which seat.
std::string seatsIn(const std::vector<store::Edit>& edits)
{
    std::string text;
    for (const store::Edit& edit : edits) {
        text += edit.id == anna ? "anna=" : edit.id == bo ? "bo=" : "carl=";
        text += std::to_string(std::get<std::int64_t>(edit.fields.at("seat"))) + " ";
    }
    return text;
}

} // namespace

class ComposingTest : public QObject {
    Q_OBJECT

private slots:
    void movingAMember_numbersOnlyTheSeatsThatChange()
    {
        QCOMPARE(seatsIn(moveSeat(table, area, bo, -1)), std::string("bo=1 anna=2 "));
        QCOMPARE(seatsIn(moveSeat(table, area, bo, 1)), std::string("carl=2 bo=3 "));
    }
    void movingBeyondTheEnds_changesNothing()
    {
        QVERIFY(moveSeat(table, area, anna, -1).empty());
        QVERIFY(moveSeat(table, area, carl, 1).empty());
        QVERIFY(moveSeat(table, area, derivedId("membership", "x"), 1).empty());
    }
    void seatsWithoutANumber_areGivenOne()
    {
        const std::vector<SeatedMember> unseated { { anna, 0 }, { bo, 0 } };
        QCOMPARE(seatsIn(moveSeat(unseated, area, bo, 0)), std::string("anna=1 bo=2 "));
    }
    void onlyOneFacilitates()
    {
        const std::vector<std::pair<Id, bool>> members { { anna, true }, { bo, false }, { carl, false } };
        const auto edits = makeFacilitator(members, area, carl);
        QCOMPARE(edits.size(), std::size_t { 2 });
        QCOMPARE(edits[0].id, anna);
        QCOMPARE(std::get<std::string>(edits[0].fields.at("role")), std::string("medlem"));
        QCOMPARE(edits[1].id, carl);
        QCOMPARE(std::get<std::string>(edits[1].fields.at("role")), std::string("tovholder"));
        QVERIFY(makeFacilitator(members, area, anna).empty());
    }
    void answers_surviveTheField()
    {
        const ComposingAnswers answers { { "historier", { anna, bo } }, { "uenig", { carl } } };
        QCOMPARE(composingAnswersFrom(toJson(answers)), answers);
    }
    void fieldThatIsNoJson_hasNoAnswers()
    {
        QVERIFY(composingAnswersFrom("").empty());
        QVERIFY(composingAnswersFrom("Anna og Bo").empty());
        QVERIFY(composingAnswersFrom("[1,2]").empty());
    }
};

TOVHOLDER_TEST(ComposingTest)
#include "tst_composing.moc"
