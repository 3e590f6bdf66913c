// SPDX-License-Identifier: Apache-2.0
// kill -9 while somebody types: a process of its own shows the app and types, and is killed between two letters.
#include "onsite.h"

#include "cpp/viewmodels/captureviewmodel.h"
#include "cpp/viewmodels/recordeditor.h"

#include <QProcess>
#include <QtTest>

using namespace tovholder;
using namespace tovholder::test;

namespace {

const QString typistArgument = QStringLiteral("--typist");
const QString sentence = QStringLiteral("Lampen i opgang 4 blinker, og det er den tredje i år.");

std::vector<store::Row> mine(Touchscreen& phone)
{
    return rowsOf(phone, store::queries::observationsBy(phone.services().login().toStdString(),
        viewmodels::CaptureViewModel::deviceName().toStdString()));
}

/// Types a letter, waits until the field says that it is saved, and prints how many letters that is. Until killed.
int type(const QString& storeFile)
{
    Touchscreen phone(storeFile, settingAsked());
    phone.services().settings()->setArea(QString::fromStdString(kometparken()));
    phone.openPage(QStringLiteral("capture"), {});
    const auto* editor = phone.window()->findChild<viewmodels::RecordEditor*>();
    if (!editor)
        return 1;
    for (int letters = 1; letters <= sentence.size(); ++letters) {
        if (!phone.type(QStringLiteral("Hvad så du? (kan undværes)"), sentence.mid(letters - 1, 1))
            || !QTest::qWaitFor([&] { return editor->savedAt() > 0 && !editor->pending(); }))
            return 1;
        std::printf("%d\n", letters);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

class KilledTest : public QObject {
    Q_OBJECT
private slots:
    void killedWhileTyping_everyLetterThatWasSavedIsThere_data()
    {
        QTest::addColumn<int>("letters");
        for (const int letters : { 1, 7, 23 })
            QTest::addRow("after %d letters", letters) << letters;
    }

    void killedWhileTyping_everyLetterThatWasSavedIsThere()
    {
        QFETCH(const int, letters);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("typing.db"));
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(), { typistArgument, file });
        int saved = 0;
        while (saved < letters && typist.waitForReadyRead()) {
            while (typist.canReadLine())
                saved = typist.readLine().toInt();
        }
        QVERIFY(saved >= letters);
        typist.kill(); // SIGKILL
        QVERIFY(typist.waitForFinished());
        QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
        while (typist.canReadLine())
            saved = typist.readLine().toInt();

        Touchscreen phone(file, settingAsked());
        const auto rows = mine(phone);
        QCOMPARE(rows.size(), std::size_t { 1 });
        const QString found = QString::fromStdString(rows.front().text("text"));
        QVERIFY2(found.size() >= saved, qPrintable(found));
        QVERIFY2(sentence.startsWith(found), qPrintable(found));
    }
};

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == typistArgument)
        return type(arguments.value(2));
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
