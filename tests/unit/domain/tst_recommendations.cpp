// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/codes.h"
#include "cpp/domain/recommendations.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder::domain;

class RecommendationsTest : public QObject {
    Q_OBJECT

private slots:
    void everyRecommendation_saysWhyAndAsksInBothLanguages()
    {
        for (const std::string_view code : recommendations) {
            const Recommendation* recommendation = recommendationWith(code);
            QVERIFY2(recommendation, code.data());
            for (const Language language : { Language::Danish, Language::English }) {
                QVERIFY2(recommendation->about.in(language).ends_with('.'), code.data());
                QVERIFY(recommendation->questions.size() >= 2);
                for (const Words& question : recommendation->questions)
                    QVERIFY2(question.in(language).ends_with('?'), question.english.data());
            }
        }
    }

    void unknownCode_isNoRecommendation() { QVERIFY(!recommendationWith("10")); }
};

TOVHOLDER_TEST(RecommendationsTest)
#include "tst_recommendations.moc"
