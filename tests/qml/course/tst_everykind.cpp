// SPDX-License-Identifier: Apache-2.0
// A meeting with every kind of exercise, held by the keyboard alone.
#include "tests/qml/course/documents.h"
#include "tests/qml/course/facilitator.h"

#include <QQuickStyle>
#include <QStandardPaths>

using namespace tovholder;
using namespace tovholder::test;

namespace {

Touchscreen::Setting byKeys()
{
    Touchscreen::Setting setting;
    setting.byKeys = true;
    setting.theme = qEnvironmentVariable("TOVHOLDER_THEME", QStringLiteral("light"));
    setting.language = qEnvironmentVariable("TOVHOLDER_LANGUAGE", QStringLiteral("da"));
    setting.pictures = QStringLiteral("keys");
    return setting;
}

} // namespace

class EveryKindTest : public QObject {
    Q_OBJECT

    static playbook::Meeting meeting(Tablet& tablet)
    {
        return tablet.screen().services().playbooks()->playbook("alle-oevelser")->meetings.front();
    }

private slots:
    void aMeetingWithEveryExercise_isHeldFromPlanToMinutesByKeysAlone()
    {
        Tablet tablet("alle-oevelser", "erfaringsgruppe", byKeys());
        Facilitator facilitator(tablet);
        const playbook::Meeting plan = meeting(tablet);
        facilitator.plan(plan.id);
        facilitator.hold(plan);
        facilitator.writeMinutes();
        if (!QTest::currentTestFailed())
            QCOMPARE(missingInDocuments(facilitator.said(), tablet.documents()), QByteArray());
    }
};

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    EveryKindTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_everykind.moc"
