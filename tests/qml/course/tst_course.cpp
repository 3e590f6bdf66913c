// SPDX-License-Identifier: Apache-2.0
// Every playbook of the app from plan to minutes by touch alone; what was said stands in the minutes.
#include "tests/qml/course/documents.h"
#include "tests/qml/course/facilitator.h"

#include <QQuickStyle>
#include <QStandardPaths>

using namespace tovholder;
using namespace tovholder::test;

class CourseTest : public QObject {
    Q_OBJECT

    static Touchscreen::Setting setting(const QString& language, QSize size)
    {
        Touchscreen::Setting setting;
        setting.language = qEnvironmentVariable("TOVHOLDER_LANGUAGE", language);
        setting.theme = qEnvironmentVariable("TOVHOLDER_THEME", QStringLiteral("light"));
        setting.pictures = QStringLiteral("course");
        const QStringList asked = qEnvironmentVariable("TOVHOLDER_SIZE").split(QLatin1Char('x'));
        setting.size = asked.size() == 2 ? QSize(asked[0].toInt(), asked[1].toInt()) : size;
        return setting;
    }

private slots:
    void everyMeeting_isHeldFromPlanToMinutes_data()
    {
        QTest::addColumn<QString>("course");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        constexpr QSize tablet(1280, 800);
        constexpr QSize phone(390, 844);
        constexpr QSize desktop(1600, 1000);
        QTest::newRow("the course") << QStringLiteral("erfaringsgruppe") << QStringLiteral("erfaringsgruppe") << QStringLiteral("da") << tablet;
        QTest::newRow("four themes") << QStringLiteral("fire-temaer") << QStringLiteral("erfaringsgruppe") << QStringLiteral("en") << desktop;
        QTest::newRow("workshop") << QStringLiteral("erfa-moede") << QStringLiteral("workshop") << QStringLiteral("da") << desktop;
        QTest::newRow("boards") << QStringLiteral("bestyrelses-workshop") << QStringLiteral("workshop") << QStringLiteral("en") << tablet;
        QTest::newRow("network") << QStringLiteral("ressourcenetvaerk") << QStringLiteral("ressourcenetvaerk") << QStringLiteral("da") << phone;
    }
    void everyMeeting_isHeldFromPlanToMinutes()
    {
        QFETCH(QString, course);
        QFETCH(QString, kind);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        Tablet tablet(course.toStdString(), kind.toStdString(), setting(language, size));
        const playbook::PlaybookLibrary library(playbook::bundledFiles(), {});
        for (const playbook::Meeting& meeting : library.playbook(course.toStdString())->meetings) {
            Facilitator facilitator(tablet);
            facilitator.plan(meeting.id);
            facilitator.hold(meeting);
            facilitator.writeMinutes();
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(missingInDocuments(facilitator.said(), tablet.documents()), QByteArray());
            QVERIFY(QDir(tablet.documents()).removeRecursively()); // the next meeting's say what it says itself
        }
    }
};

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    CourseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_course.moc"
