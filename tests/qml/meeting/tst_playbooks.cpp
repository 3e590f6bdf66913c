// SPDX-License-Identifier: Apache-2.0
#include "exercisetable.h"

#include <QQuickStyle>
#include <QStandardPaths>

using namespace tovholder;
using namespace tovholder::test;

namespace {

/// Whether an item of that QML type is on the screen.
bool shows(const QQuickItem* item, const QByteArray& type)
{
    if (QByteArray(item->metaObject()->className()).startsWith(type))
        return true;
    return std::ranges::any_of(item->childItems(), [&type](const QQuickItem* child) { return shows(child, type); });
}

QByteArray exerciseOf(const playbook::Block& block)
{
    QByteArray type(playbook::code(block.kind).data());
    type[0] = static_cast<char>(std::toupper(type[0]));
    return type + "Exercise_QMLTYPE";
}

} // namespace

/// The bundled meetings on the real screens, block by block.
class PlaybooksTest : public QObject {
    Q_OBJECT

private slots:
    void everyBlock_comesToTheTableWithItsExercise_data()
    {
        QTest::addColumn<QString>("course");
        QTest::addColumn<QString>("meeting");
        const playbook::PlaybookLibrary library(playbook::bundledFiles(), {});
        for (const playbook::Playbook* course : library.playbooks()) {
            for (const playbook::Meeting& meeting : course->meetings)
                QTest::addRow("%s %s", course->id.c_str(), meeting.id.c_str())
                    << QString::fromStdString(course->id) << QString::fromStdString(meeting.id);
        }
    }
    void everyBlock_comesToTheTableWithItsExercise()
    {
        QFETCH(QString, course);
        QFETCH(QString, meeting);
        const playbook::PlaybookLibrary library(playbook::bundledFiles(), {});
        const playbook::Meeting& plan = *library.meeting(course.toStdString(), meeting.toStdString());
        ExerciseTable table(QString::fromStdString(plan.blocks.front().id), QStringLiteral("da"), course.toStdString(),
            meeting.toStdString());
        for (const playbook::Block& block : plan.blocks) {
            std::vector<store::Edit> edits { { "meeting", meetingId, store::demoId("area", "kometparken"),
                { { "current_block", block.id } } } };
            if (!block.prompts.empty())
                edits.push_back({ "agenda_block", derivedId("agenda_block", meetingId, block.id),
                    store::demoId("area", "kometparken"), meetings::openingOf(block.prompts.front(), {}) });
            table->services().write(std::move(edits));
            QTRY_VERIFY2(shows(table->window()->contentItem(), exerciseOf(block)), block.id.c_str());
            table->settle();
            table->picture(meeting + QLatin1Char('-') + QString::fromStdString(block.id));
        }
    }
};

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    PlaybooksTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_playbooks.moc"
