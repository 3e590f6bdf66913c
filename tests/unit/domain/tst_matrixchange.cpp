// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/matrixchange.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <vector>

using namespace tovholder::domain;

namespace {

const MatrixLink school { "school", "institutioner", "drift" };
const MatrixLink schoolOfLetting { "school", "institutioner", "udlejning" };
const MatrixLink club { "club", "foreninger", "drift" };
const MatrixLink unlinked { "unlinked", "foreninger", "" };

} // namespace

class MatrixChangeTest : public QObject {
    Q_OBJECT

private slots:
    void whoComes_isNew_andWhoGoesIsGone()
    {
        const std::vector before { school };
        const std::vector after { club, unlinked };
        const MatrixChange change(before, after);
        QCOMPARE(change.came(club), std::string_view("ny"));
        QVERIFY(change.isGone(school));
        QCOMPARE(change.newPartners(), 1);
        QCOMPARE(change.gonePartners(), 1);
        QCOMPARE(change.newlyShared(), 0);
        QCOMPARE(change.emptyCells(), 19);
    }

    void aKnownPartnerOfOneMoreFunction_isSharedNow_notNew()
    {
        const std::vector before { school };
        const std::vector after { school, schoolOfLetting };
        const MatrixChange change(before, after);
        QCOMPARE(change.came(school), std::string_view());
        QCOMPARE(change.came(schoolOfLetting), std::string_view("deles"));
        QVERIFY(!change.isGone(school));
        QCOMPARE(change.newPartners(), 0);
        QCOMPARE(change.newlyShared(), 1);
        QCOMPARE(MatrixChange(after, after).newlyShared(), 0);
    }

    void aFunctionThatLeavesASharedPartner_isGoneFromItsCellOnly()
    {
        const std::vector before { school, schoolOfLetting };
        const std::vector after { school };
        const MatrixChange change(before, after);
        QVERIFY(change.isGone(schoolOfLetting));
        QCOMPARE(change.gonePartners(), 0);
    }
};

TOVHOLDER_TEST(MatrixChangeTest)
#include "tst_matrixchange.moc"
