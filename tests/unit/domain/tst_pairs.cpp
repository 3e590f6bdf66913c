// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/codes.h"
#include "cpp/domain/pairs.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <map>
#include <set>

using namespace tovholder;
using namespace tovholder::domain;

namespace {

Seated seated(const std::string& name, const std::string& function) { return { derivedId("membership", name), function }; }

const std::vector<Seated> six { seated("a", "boligsocial"), seated("b", "drift"), seated("c", "byggeteknisk"),
    seated("d", "boligsocial"), seated("e", "varmemester"), seated("f", "udlejning") };

} // namespace

class PairsTest : public QObject {
    Q_OBJECT

private slots:
    void everyone_isInOnePairAndIsPresentedOnce()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            SeededRandom random(seed);
            const std::size_t count = 2 + seed % 5;
            const auto pairs = drawPairs(std::span(six).first(count), random);
            std::set<Id> presented;
            for (std::size_t i = 0; i < count; ++i)
                presented.insert(presentedBy(pairs, six[i].membership));
            QCOMPARE(presented.size(), count);
            for (const Pair& pair : pairs)
                QVERIFY(pair.size() == 2 || (count % 2 == 1 && pair.size() == 3));
        }
    }

    void pairs_areOfDifferentEffortsWhereTheyCan()
    {
        std::vector<Seated> twoOfEach = six;
        twoOfEach[4].function = "projektleder";
        for (const std::vector<Seated>& table : { six, twoOfEach }) {
            std::map<Id, Effort> efforts;
            for (const Seated& one : table)
                efforts[one.membership] = effortOf(one.function);
            for (std::uint64_t seed = 0; seed < 200; ++seed) {
                SeededRandom random(seed);
                for (const Pair& pair : drawPairs(table, random))
                    QVERIFY(efforts[pair[0]] != efforts[pair[1]]);
            }
        }
    }

    void chance_drawsDifferentPairs()
    {
        std::set<std::string> drawn;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            SeededRandom random(seed);
            drawn.insert(pairsText(drawPairs(six, random)));
        }
        QVERIFY(drawn.size() > 5);
    }

    void oneAlone_presentsNobody()
    {
        SeededRandom random(1);
        const auto pairs = drawPairs(std::span(six).first(1), random);
        QCOMPARE(pairs.size(), std::size_t { 1 });
        QVERIFY(presentedBy(pairs, six[0].membership).empty());
        QVERIFY(drawPairs({}, random).empty());
    }

    void text_isReadBack()
    {
        SeededRandom random(3);
        const auto pairs = drawPairs(std::span(six).first(5), random);
        QCOMPARE(pairsFrom(pairsText(pairs)), pairs);
        QVERIFY(pairsFrom("\n  \nhvem som helst").empty());
    }
};

TOVHOLDER_TEST(PairsTest)
#include "tst_pairs.moc"
