// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/codes.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <algorithm>

using namespace tovholder::domain;

class TestCodes : public QObject {
    Q_OBJECT

private slots:
    void matrixFunctionOf_givesEveryFunctionButManagementARow()
    {
        for (const auto function : functions) {
            const auto row = matrixFunctionOf(function);
            if (function == "ledelse")
                QVERIFY(row.empty());
            else
                QVERIFY2(std::ranges::find(matrixFunctions, row) != matrixFunctions.end(), function.data());
        }
        QVERIFY(matrixFunctionOf("ukendt").empty());
    }

    void matrixFunctionOf_keepsAFunctionThatHasItsOwnRow()
    {
        for (const auto function : matrixFunctions)
            QCOMPARE(matrixFunctionOf(function), function);
        QCOMPARE(matrixFunctionOf("varmemester"), std::string_view("drift"));
    }

    void effortOf_tellsSocialPhysicalAndInBetween()
    {
        QVERIFY(effortOf("boligsocial") == Effort::Social);
        QVERIFY(effortOf("byggeteknisk") == Effort::Physical);
        QVERIFY(effortOf("projektleder") == Effort::Physical);
        for (const auto function : { "varmemester", "genhusning", "beboerkonsulent", "udlejning" })
            QVERIFY2(effortOf(function) == Effort::InBetween, function);
        QVERIFY(effortOf("ledelse") == Effort::Other);
    }
};

TOVHOLDER_TEST(TestCodes)
#include "tst_codes.moc"
