// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/result.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <memory>
#include <string>

using namespace tovholder;

class TestResult : public QObject {
    Q_OBJECT

private slots:
    void value_isThereWhenOk()
    {
        const Result<std::string> result(std::string("her"));
        QVERIFY(result.ok());
        QCOMPARE(*result, std::string("her"));
        QCOMPARE(result->size(), std::size_t { 3 });
    }

    void error_keepsCodeDetailAndPlace()
    {
        const Result<int> result(Error { ErrorCode::CsvMalformed, "quote", "people.csv:3" });
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::CsvMalformed);
        QCOMPARE(result.error().detail, std::string("quote"));
        QCOMPARE(result.error().place, std::string("people.csv:3"));
    }

    void value_thatOnlyMovesCanBeTakenOut()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 7);
    }

    void resultOfNothing_isOkUnlessGivenAnError()
    {
        QVERIFY(Result<void>().ok());
        QVERIFY(!Result<void>(ErrorCode::DiskFull).ok());
    }

    void everyCode_hasANameThatLeadsBackToIt()
    {
        constexpr int last = static_cast<int>(ErrorCode::Cancelled);
        for (int i = 1; i <= last; ++i) {
            const auto code = static_cast<ErrorCode>(i);
            QVERIFY2(name(code) != "None", std::to_string(i).c_str());
            QVERIFY(errorCodeNamed(name(code)) == code);
        }
        QVERIFY(errorCodeNamed("NoSuchCode") == ErrorCode::None);
    }
};

TOVHOLDER_TEST(TestResult)
#include "tst_result.moc"
