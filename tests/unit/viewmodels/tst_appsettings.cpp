// SPDX-License-Identifier: Apache-2.0
#include "testservices.h"

#include "cpp/viewmodels/desktopmotion.h"
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
        settings.setReduceMotion(true);
        QCOMPARE(settings.language(), QStringLiteral("en"));
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        QCOMPARE(settings.textScale(), 1.5);
        QVERIFY(settings.gloves());
        QVERIFY(settings.reduceMotion());
    }
    void settings_areReadAgain()
    {
        TestServices test;
        test.services->settings()->setReduceMotion(true);
        test.services->settings()->setTextScale(1.25);
        AppSettings again(*test.services);
        again.load();
        QTRY_VERIFY(again.reduceMotion());
        QCOMPARE(again.textScale(), 1.25);
        QVERIFY(!again.gloves());
    }
    void desktop_asksForLessMovement_inEitherOfItsWords()
    {
        const auto gnome = QStringLiteral("org.gnome.desktop.interface");
        const auto everyDesktop = QStringLiteral("org.freedesktop.appearance");
        QCOMPARE(DesktopMotion::reducedBy(gnome, QStringLiteral("enable-animations"), false), std::optional(true));
        QCOMPARE(DesktopMotion::reducedBy(gnome, QStringLiteral("enable-animations"), true), std::optional(false));
        QCOMPARE(DesktopMotion::reducedBy(everyDesktop, QStringLiteral("reduced-motion"), 1U), std::optional(true));
        QCOMPARE(DesktopMotion::reducedBy(everyDesktop, QStringLiteral("color-scheme"), 1U), std::optional<bool>());
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
