// SPDX-License-Identifier: Apache-2.0
// kill -9 in the middle of every kind of exercise: a process of its own sits at the table and is killed while it types.
#include "tests/qml/course/facilitator.h"
#include "tests/qml/onsite/onsite.h"

#include "cpp/domain/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <set>

using namespace tovholder;
using namespace tovholder::test;

namespace {

const QString typistArgument = QStringLiteral("--typist");
constexpr char letter = '+'; ///< typed only here, so that a text without it is what stood before
constexpr int lettersMin = 2;

/// Where the meeting is, as its records have it.
QStringList placeOf(Touchscreen& screen, const Id& meeting)
{
    QStringList place { QString::fromStdString(rowsOf(screen, store::queries::meeting(meeting)).at(0).text("current_block")) };
    for (const store::Row& block : rowsOf(screen, store::queries::agendaBlocks(meeting))) {
        for (const char* field : { "status", "current_prompt", "current_speaker", "spoken", "pairs" })
            place.append(QString::fromStdString(block.text(field)));
    }
    return place;
}

bool is(const QQuickItem& item, const char* type) { return QByteArray(item.metaObject()->className()).contains(type); }

/// The controls that lie on the table; what a field tells of its past once somebody was in it comes and goes.
void addControls(QQuickItem& item, bool onTable, QList<QQuickItem*>& controls)
{
    if (!item.isVisible() || is(item, "RecordFoot_QML"))
        return;
    const bool here = onTable || is(item, "Exercise_QML") || is(item, "QQuickOverlay");
    if (here && look::isControl(item))
        controls.append(&item);
    for (QQuickItem* child : item.childItems())
        addControls(*child, here, controls);
}

QList<QQuickItem*> onTheTable(Touchscreen& screen)
{
    screen.settle();
    QList<QQuickItem*> controls;
    addControls(*screen.window()->contentItem(), false, controls);
    return controls;
}

/// Each control with what stands in it, and whether it is chosen.
QStringList toldOf(const QList<QQuickItem*>& controls)
{
    QStringList told;
    for (const QQuickItem* control : controls)
        told.append(control->property("text").toString().remove(QLatin1Char(letter))
            + (control->property("checked").toBool() ? QStringLiteral(" (chosen)") : QString()));
    return told;
}

/// Where words are written, or else a name.
QQuickItem* fieldOf(const QList<QQuickItem*>& controls)
{
    for (const char* type : { "QQuickTextEdit", "QQuickTextInput" }) {
        const auto field = std::ranges::find_if(controls, [type](const QQuickItem* control) { return control->inherits(type); });
        if (field != controls.end())
            return *field;
    }
    return nullptr;
}

/// What has to be pressed, before the kill and after it, to come to where something is typed.
QStringList wayToField(Touchscreen& screen, const std::string& kind)
{
    if (kind == "matrix")
        return { QStringLiteral("name_udlejning_foreninger") };
    return screen.find(QStringLiteral("takeTablet")) ? QStringList { QStringLiteral("takeTablet") } : QStringList();
}

/// What is done where nothing is typed.
QStringList deedsOf(const std::string& kind, const QList<QQuickItem*>& controls)
{
    if (kind == "reading")
        return { QStringLiteral("pageBack") };
    if (kind != "voting")
        return {};
    const auto note = std::ranges::find_if(controls, [](const QQuickItem* control) { return is(*control, "DotButton_QML"); });
    return { Tablet::memberName(2), note == controls.cend() ? QString() : (*note)->property("text").toString() };
}

bool tapAll(Touchscreen& screen, const QStringList& names)
{
    return std::ranges::all_of(names, [&](const QString& name) { return screen.tap(name); });
}

/// The field says so; a name in a dialog says nothing, since it is kept with the letter.
bool isSaved(const QQuickItem* field)
{
    if (field->inherits("QQuickTextInput"))
        return true;
    while (field && !field->property("savedText").isValid())
        field = field->parentItem();
    return field && field->property("savedText").toString().startsWith(QStringLiteral("Gemt her"));
}

/// What is on the glass, to be compared across the kill.
struct Seen {
    QStringList place;
    QStringList table;
};

Seen see(Touchscreen& screen, const Id& meeting) { return { placeOf(screen, meeting), toldOf(onTheTable(screen)) }; }

void openMeeting(Touchscreen& screen, const Id& meeting)
{
    screen.openPage(QStringLiteral("meeting"), { { QStringLiteral("meetingId"), QString::fromStdString(meeting) } });
}

void print(const QJsonObject& line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// Sits down at the meeting, does what its kind asks and types on and on; prints what is on the glass and each letter that
/// the field says is saved. Until killed.
int type(const QString& storeFile, const Id& meeting, const std::string& kind)
{
    Touchscreen screen(storeFile, settingAsked({ 1280, 800 }));
    openMeeting(screen, meeting);
    if (!tapAll(screen, wayToField(screen, kind)) || !tapAll(screen, deedsOf(kind, onTheTable(screen))))
        return 1;
    QQuickItem* field = fieldOf(onTheTable(screen));
    if (field)
        field->forceActiveFocus(Qt::MouseFocusReason);
    QTest::keyClick(screen.window(), Qt::Key_End, Qt::ControlModifier);
    Seen seen;
    for (int letters = 0;; ++letters) {
        if (letters < 2) // the first letter makes a record, which may be shown
            seen = see(screen, meeting);
        print({ { QStringLiteral("place"), QJsonArray::fromStringList(seen.place) },
            { QStringLiteral("table"), QJsonArray::fromStringList(seen.table) }, { QStringLiteral("letters"), field ? letters : -1 } });
        if (!field)
            return QCoreApplication::exec();
        QTest::keyClick(screen.window(), letter);
        if (!QTest::qWaitFor([&] { return isSaved(field); }))
            return 1;
        screen.settle(); // what a dialog keeps is in the store
    }
}

} // namespace

class KilledKindTest : public QObject {
    Q_OBJECT

    /// What was on the glass when the process was killed, as it printed it.
    static QJsonObject killed(const QString& storeFile, const Id& meeting, const std::string& kind)
    {
        QProcess typist;
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QCoreApplication::applicationFilePath(),
            { typistArgument, storeFile, QString::fromStdString(meeting), QString::fromStdString(kind) });
        QJsonObject left;
        const auto read = [&] {
            while (typist.canReadLine())
                left = QJsonDocument::fromJson(typist.readLine()).object();
            const int letters = left.value(QStringLiteral("letters")).toInt();
            return letters < 0 || letters >= lettersMin;
        };
        while (!read() && typist.waitForReadyRead()) { }
        typist.kill(); // SIGKILL, while it types on
        typist.waitForFinished();
        read();
        return typist.exitStatus() == QProcess::CrashExit ? left : QJsonObject();
    }

    static QStringList list(const QJsonObject& left, const char* name)
    {
        return left.value(QLatin1String(name)).toVariant().toStringList();
    }

    static void killAndResume(Tablet& tablet, const playbook::Block& block)
    {
        const std::string kind(playbook::code(block.kind));
        QJsonObject left;
        tablet.handOver([&](const QString& storeFile) { left = killed(storeFile, tablet.meetingId, kind); });
        QVERIFY2(!left.isEmpty(), block.id.c_str());
        Touchscreen& screen = tablet.screen();
        openMeeting(screen, tablet.meetingId);
        const QStringList way = wayToField(screen, kind);
        QVERIFY2(tapAll(screen, way), block.id.c_str());
        const Seen found = see(screen, tablet.meetingId);
        QCOMPARE(found.place, list(left, "place"));
        QCOMPARE(found.table.join(QLatin1Char('\n')), list(left, "table").join(QLatin1Char('\n')));
        const int letters = left.value(QStringLiteral("letters")).toInt();
        const QQuickItem* field = fieldOf(onTheTable(screen));
        QVERIFY2(letters < 0 || (field && field->property("text").toString().count(QLatin1Char(letter)) >= letters), block.id.c_str());
        if (way.isEmpty())
            return;
        tablet.handOver([](const QString&) {}); // so that the group goes on as if nothing had been opened
        openMeeting(tablet.screen(), tablet.meetingId);
    }

private slots:
    void killedInTheMiddleOfEachExercise_itGoesOnWhereItWas()
    {
        Tablet tablet("alle-oevelser", "erfaringsgruppe", settingAsked({ 1280, 800 }));
        std::set<playbook::BlockKind> kinds;
        Facilitator facilitator(tablet, [&](const playbook::Block& block) {
            kinds.insert(block.kind);
            killAndResume(tablet, block);
        });
        const playbook::Meeting plan = tablet.screen().services().playbooks()->playbook("alle-oevelser")->meetings.front();
        facilitator.plan(plan.id);
        facilitator.hold(plan);
        if (!QTest::currentTestFailed())
            QCOMPARE(kinds.size(), domain::blockKinds.size());
    }
};

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == typistArgument)
        return type(arguments.value(2), arguments.value(3).toStdString(), arguments.value(4).toStdString());
    KilledKindTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedkind.moc"
