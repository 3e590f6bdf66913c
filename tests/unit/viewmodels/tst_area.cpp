// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/areaviewmodel.h"
#include "cpp/viewmodels/partnermapviewmodel.h"
#include "cpp/viewmodels/recommendationsviewmodel.h"
#include "demoservices.h"
#include "tests/unit/runner.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

class AreaTest : public QObject {
    Q_OBJECT

private slots:
    void area_groupsItsPartners_andMarksTheSharedOnes()
    {
        DemoServices demo;
        const auto area = demo.made<AreaViewModel>(with("areaId", DemoServices::id("area", "kometparken")));
        QTRY_VERIFY(!area->partnerColumns().isEmpty());
        bool someShared = false;
        for (const QVariant& column : area->partnerColumns()) {
            for (const QVariant& partner : column.toMap().value(QStringLiteral("partners")).toList()) {
                const QVariantMap map = partner.toMap();
                const auto functions = map.value(QStringLiteral("functions")).toList().size();
                QCOMPARE(map.value(QStringLiteral("shared")).toBool(), functions > 1);
                someShared |= functions > 1;
            }
        }
        QVERIFY(someShared);
        QTRY_COMPARE(area->area().value(QStringLiteral("name")).toString(), QStringLiteral("Kometparken"));
        QTRY_COMPARE(area->departments()->count(), 2);
    }

    void area_sharesItsStoryWithTheOthers_andTakesItBack()
    {
        DemoServices demo;
        const QString story = DemoServices::id("story", "noeglen");
        const auto own = demo.made<AreaViewModel>(with("areaId", DemoServices::id("area", "kometparken")));
        const auto other = demo.made<AreaViewModel>(with("areaId", DemoServices::id("area", "urtegaarden")));
        QTRY_COMPARE(other->storiesOfOthers()->count(), 1);
        QTRY_VERIFY(own->stories()->indexOf(story) >= 0);
        QVERIFY(own->storiesOfOthers()->count() == 0); // its own are not told it as those of others
        own->shareStory(story);
        QTRY_COMPARE(other->storiesOfOthers()->count(), 2);
        QCOMPARE(other->storiesOfOthers()->at(0).value(QStringLiteral("area_name")).toString(), QStringLiteral("Kometparken"));
        own->unshareStory(story);
        QTRY_COMPARE(other->storiesOfOthers()->count(), 1);
    }

    void area_writesItsVisionAndRecommendations()
    {
        DemoServices demo;
        const auto area = demo.made<AreaViewModel>(with("areaId", DemoServices::id("area", "urtegaarden")));
        QSignalSpy saved(area.get(), &AreaViewModel::fileSaved);
        area->writeDocument();
        QVERIFY(saved.wait());
        QVERIFY(QFileInfo::exists(saved.first().first().toString()));
    }

    void partnerMap_marksWhatHasComeAndGoneSinceAMeeting()
    {
        DemoServices demo;
        const QVariantMap then { { QStringLiteral("area"), DemoServices::id("area", "kometparken") },
            { QStringLiteral("since"), DemoServices::id("meeting", "komet-1") } };
        const auto map = demo.made<PartnerMapViewModel>(then);
        const auto changes = [&map](const char* function, const char* category) {
            QVariantMap byName;
            for (const QVariant& note : map->cell(QString::fromLatin1(function), QString::fromLatin1(category)))
                byName.insert(note.toMap().value(QStringLiteral("name")).toString(), note.toMap().value(QStringLiteral("change")));
            return byName;
        };
        QTRY_COMPARE(map->change().value(QStringLiteral("gonePartners")).toInt(), 1);
        QTRY_COMPARE(map->change().value(QStringLiteral("newPartners")).toInt(), 5);
        QCOMPARE(map->change().value(QStringLiteral("newlyShared")).toInt(), 3);
        QCOMPARE(changes("drift", "foreninger"), (QVariantMap { { QStringLiteral("Kometens Boldklub"), QStringLiteral("deles") },
            { QStringLiteral("Cykelværkstedet"), QStringLiteral("vaek") } }));
        QCOMPARE(changes("drift", "institutioner"), (QVariantMap { { QStringLiteral("Halevejens Skole"), QStringLiteral("ny") } }));
        map->setProperty("asOf", DemoServices::id("meeting", "komet-3"));
        QTRY_COMPARE(map->change().value(QStringLiteral("newPartners")).toInt(), 3);
        map->setProperty("since", QString());
        QTRY_VERIFY(!changes("drift", "institutioner").isEmpty());
        QTRY_COMPARE(changes("drift", "institutioner").first().toString(), QString());
    }

    void recommendationsOutsideAMeeting_areAllNine()
    {
        DemoServices demo;
        const auto check = demo.made<RecommendationsViewModel>(with("area", DemoServices::id("area", "urtegaarden")));
        QTRY_COMPARE(check->begun(), 3);
        QCOMPARE(check->tiles().size(), 9);
        QTRY_COMPARE(check->tiles().at(2).toMap().value(QStringLiteral("evidence")).toList().size(), 2);
    }
};

TOVHOLDER_TEST(AreaTest)
#include "tst_area.moc"
