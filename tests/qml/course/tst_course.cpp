// SPDX-License-Identifier: Apache-2.0
// Every playbook of the app from plan to minutes by touch alone; what was said stands in the minutes.
#include "tests/qml/course/facilitator.h"

#include <QProcess>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace tovholder;
using namespace tovholder::test;

namespace {

/// Without the breaks that lines make.
QString joined(QString text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\s\\x{ad}]+"));
    return text.remove(breaks);
}

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s", qPrintable(program));
    return joined(QString::fromUtf8(process.readAllStandardOutput()));
}

/// The texts of the documents of a kind: the minutes, and the catalogue of ideas beside them.
QString textsOf(const QString& folder, const QString& ending)
{
    QString texts;
    for (const QFileInfo& file : QDir(folder).entryInfoList({ QStringLiteral("*.") + ending }, QDir::Files))
        texts += ending == QLatin1String("pdf")
            ? output(QStringLiteral("pdftotext"), { file.filePath(), QStringLiteral("-") })
            : output(QStringLiteral("unzip"), { QStringLiteral("-p"), file.filePath(), QStringLiteral("content.xml") });
    return texts;
}

/// What was said and does not stand in the document, a line each.
QByteArray missing(const QStringList& said, const QString& document)
{
    QStringList missing;
    std::ranges::copy_if(said, std::back_inserter(missing), [&](const QString& words) { return !document.contains(joined(words)); });
    return missing.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

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
            for (const char* ending : { "pdf", "odt" })
                QCOMPARE(missing(facilitator.said(), textsOf(tablet.documents(), QLatin1String(ending))), QByteArray());
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
