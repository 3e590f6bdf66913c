// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/meeting/touchscreen.h"

#include "cpp/store/demo.h"
#include "cpp/store/queries/observations.h"
#include "cpp/viewmodels/syncbackend.h"

#include <QImage>
#include <QQuickStyle>
#include <QStandardPaths>

namespace tovholder::test {

/// Answers a sign-in as the test says, and counts the rest.
class FakeBackend final : public viewmodels::SyncBackend {
public:
    void syncNow() override { ++syncs; }
    void notifyLocalChange() override {}
    void signIn(const std::string&, const std::string&, const std::string&, Answer answer) override { answer(signInAnswer); }
    void signOut(Answer answer) override { answer({}); }
    void takeInEmergencyCopy(const std::filesystem::path&, const std::string&, EmergencyAnswer answer) override { answer(ErrorCode::NotSignedIn); }

    Result<void> signInAnswer {};
    int syncs = 0;
};

/// The setting that TOVHOLDER_SIZE, TOVHOLDER_THEME and TOVHOLDER_LANGUAGE ask for: for pictures of every kind.
inline Touchscreen::Setting settingAsked(QSize size = { 390, 844 })
{
    Touchscreen::Setting setting;
    setting.size = size;
    setting.pictures = QStringLiteral("onsite");
    const QStringList asked = qEnvironmentVariable("TOVHOLDER_SIZE").split(QLatin1Char('x'));
    if (asked.size() == 2)
        setting.size = QSize(asked[0].toInt(), asked[1].toInt());
    setting.theme = qEnvironmentVariable("TOVHOLDER_THEME", QStringLiteral("light"));
    setting.language = qEnvironmentVariable("TOVHOLDER_LANGUAGE", QStringLiteral("da"));
    return setting;
}

/// Runs in the store and waits for what it says.
template<typename Ask>
auto inStore(Touchscreen& screen, Ask ask)
{
    using Answer = std::invoke_result_t<Ask, store::Store&>;
    std::optional<Answer> answer;
    QObject context;
    screen.services().onStore(ask).then(&context, [&](const Answer& given) { answer.emplace(given); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("the store does not answer");
    return *answer;
}

inline std::vector<store::Row> rowsOf(Touchscreen& screen, const store::Query& query)
{
    const auto found = inStore(screen, [query](store::Store& store) { return store.query(query); });
    return found ? *found : std::vector<store::Row> {};
}

inline Id kometparken() { return store::demoId("area", "kometparken"); }

/// A photo as a phone would take it.
inline QString pictureIn(const QTemporaryDir& folder, const QString& name, const QColor& color = QColor(40, 90, 160))
{
    QImage image(1600, 1200, QImage::Format_RGB32);
    image.fill(color);
    const QString file = folder.filePath(name);
    if (!image.save(file))
        qFatal("no picture");
    return file;
}

} // namespace tovholder::test

/// One test class over the whole app, without a camera or a desktop.
#define TOVHOLDER_SCREEN_TEST(TestClass)                     \
    int main(int argc, char** argv)                          \
    {                                                        \
        QStandardPaths::setTestModeEnabled(true);            \
        QGuiApplication application(argc, argv);             \
        QQuickStyle::setStyle(QStringLiteral("Basic"));      \
        TestClass test;                                      \
        return QTest::qExec(&test, argc, argv);              \
    }
