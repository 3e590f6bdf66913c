// SPDX-License-Identifier: Apache-2.0
#include "testservices.h"

#include "tests/unit/runner.h"

using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

class AppSettingsTest : public QObject {
    Q_OBJECT
private slots:
    void oneSetting_leavesTheOthers()
    {
        TestServices test;
        AppSettings& settings = *test.services->settings();
        settings.setLanguage(QStringLiteral("en"));
        settings.setTheme(QStringLiteral("dark"));
        settings.setTextScale(1.5);
        settings.setGloves(true);
        QCOMPARE(settings.language(), QStringLiteral("en"));
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        QCOMPARE(settings.textScale(), 1.5);
        QVERIFY(settings.gloves());
    }

    void foldedCards_areFoldedAfterARestart()
    {
        TestServices test;
        test.services->settings()->setCardsShown(true);
        test.services->settings()->setCardsFolded({ QStringLiteral("say"), QStringLiteral("props") });
        test.inStore([](tovholder::store::Store&) { return true; });
        AppServices again(*test.thread, test.clock, test.random);
        QTRY_VERIFY(again.settings()->cardsShown());
        QCOMPARE(again.settings()->cardsFolded(), (QStringList { QStringLiteral("say"), QStringLiteral("props") }));
    }
};

TOVHOLDER_TEST(AppSettingsTest)
#include "tst_appsettings.moc"
