// SPDX-License-Identifier: Apache-2.0
// A full meeting on the real screens: 6 members, 400 notes, 40 agreements. How long until it stands where it was, and what a
// frame takes while it is scrolled through and written in. In JSON, ms.
#include "tests/bench/fixtures.h"
#include "tests/qml/meeting/exercisetable.h"

#include <QQuickStyle>
#include <QStandardPaths>

#include <cstdio>

using namespace tovholder;

namespace {

constexpr int notes = 400;
constexpr int agreements = 40;
constexpr int frames = 120;

void measure(const char* block, const char* field)
{
    test::ExerciseTable table(QString::fromLatin1(block));
    table.fill("skriv", notes, agreements);
    table.restart();
    const double startMs = bench::nowMs();
    table.open();
    const double openMs = bench::nowMs() - startMs;

    auto* scroll = table->find(QStringLiteral("exerciseScroll"), false);
    if (!scroll)
        qFatal("nothing to scroll");
    const double end = scroll->property("contentHeight").toDouble() - scroll->height();
    std::vector<double> scrollMs;
    for (int frame = 0; frame < frames; ++frame) {
        const double frameMs = bench::nowMs();
        scroll->setProperty("contentY", end * frame / frames);
        table->window()->grabWindow();
        scrollMs.push_back(bench::nowMs() - frameMs);
    }
    scroll->setProperty("contentY", 0);

    std::vector<double> typeMs;
    table->type(QString::fromLatin1(field), QStringLiteral("V"));
    for (int letter = 0; letter < frames; ++letter) {
        const double frameMs = bench::nowMs();
        QTest::keyClick(table->window(), 'a');
        QCoreApplication::processEvents();
        table->window()->grabWindow();
        typeMs.push_back(bench::nowMs() - frameMs);
    }
    std::printf("{\"block\": \"%s\", \"open_ms\": %.0f, \"scroll_ms\": %.1f, \"type_ms\": %.1f}\n", block, openMs,
        bench::median(scrollMs), bench::median(typeMs));
}

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    measure("skriv", "note");
    measure("aftaler", "agreementText");
    return 0;
}
