// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/networkmeeting.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder::domain;
using enum NetworkPart;
using enum NetworkWarning;

namespace {

using Agenda = std::vector<NetworkBlock>;
using Warnings = std::vector<NetworkWarning>;

const Agenda good { { Frame, 15 }, { Workshop, 40 }, { Break, 10 }, { Input, 15 }, { Meal, 20 }, { NetworkPart::Result, 40 }, { Frame, 10 } };

Warnings warnings(const Agenda& agenda) { return networkWarnings(agenda, "Færre flytter i utide", true); }

Agenda without(NetworkPart part)
{
    Agenda agenda = good;
    std::erase_if(agenda, [part](const NetworkBlock& block) { return block.part == part; });
    return agenda;
}

} // namespace

class NetworkMeetingTest : public QObject {
    Q_OBJECT

private slots:
    void meetingOfTwoAndAHalfHours_withBreakMealAndWorkshopFirst_hasNoWarning()
    {
        QCOMPARE(warnings(good), Warnings {});
    }
    void oneMinuteMore_isTooLong()
    {
        Agenda agenda = good;
        agenda.back().minutes += 1;
        QCOMPARE(warnings(agenda), Warnings { TooLong });
    }
    void breakAndMeal_areMissedEachForItself()
    {
        QCOMPARE(warnings(without(Break)), Warnings { NoBreak });
        QCOMPARE(warnings(without(Meal)), Warnings { NoMeal });
    }
    void moreThanSevenPoints_areTooMany()
    {
        Agenda agenda = good;
        for (int point = 3; point < networkPointsMax; ++point)
            agenda.insert(agenda.begin() + 2, { NetworkPart::Result, 0 });
        QCOMPARE(warnings(agenda), Warnings {});
        agenda.insert(agenda.begin() + 2, { NetworkPart::Result, 0 });
        QCOMPARE(warnings(agenda), Warnings { TooManyPoints });
    }
    void inputLongerThanTheWorkshop_isTold()
    {
        Agenda agenda = good;
        agenda[1].minutes = 14;
        QCOMPARE(warnings(agenda), Warnings { InputTooLong });
    }
    void inputBeforeTheWorkshop_isTold()
    {
        Agenda agenda = good;
        std::swap(agenda[1], agenda[3]);
        QCOMPARE(warnings(agenda), Warnings { InputFirst });
    }
    void whyAndRoles_areAskedFor()
    {
        QCOMPARE(networkWarnings(good, "", false), (Warnings { NoWhy, NoRole }));
        QVERIFY(sentence(NoRole, Language::English).starts_with("Not everyone"));
    }
    void blocks_areKnownByKindAndId()
    {
        QCOMPARE(networkPartOf("break", { .meal = true }), Meal);
        QCOMPARE(networkPartOf("break"), Break);
        QCOMPARE(networkPartOf("prompts", { .input = true }), Input);
        QCOMPARE(networkPartOf("ideas"), Workshop);
        QCOMPARE(networkPartOf("agreements"), NetworkPart::Result);
        QCOMPARE(networkPartOf("closing"), Frame);
    }
};

TOVHOLDER_TEST(NetworkMeetingTest)
#include "tst_networkmeeting.moc"
