// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/handover.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder::domain;

class HandoverTest : public QObject {
    Q_OBJECT

private slots:
    void whatSomebodyLeft_isCountedWithItsPhotos()
    {
        const auto begins = [](const Unsent& unsent, Language language, const char* with) {
            return handoverWarning("Asta", unsent, language).starts_with(with);
        };
        QVERIFY(begins({ 1, 2 }, Language::Danish, "Her ligger 1 ting og 2 billeder, som Asta ikke"));
        QVERIFY(begins({ 0, 1 }, Language::Danish, "Her ligger 1 billede, som"));
        QVERIFY(begins({ 3, 0 }, Language::English, "Here lies what Asta has not sent: 3 things."));
        QVERIFY(begins({ 1, 1 }, Language::English, "Here lies what Asta has not sent: 1 thing and 1 photo."));
    }
    void nothingLeft_isNothingToTell()
    {
        QVERIFY(!Unsent {}.any());
        QVERIFY((Unsent { 0, 1 }.any()));
    }
};

TOVHOLDER_TEST(HandoverTest)
#include "tst_handover.moc"
