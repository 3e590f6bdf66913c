// SPDX-License-Identifier: Apache-2.0
#include "tests/screenshots/scenes.h"

#include "cpp/meetings/outcome.h"
#include "cpp/meetings/proposedtimes.h"
#include "cpp/store/demo.h"

#include <QQuickItem>
#include <QTest>

#include <algorithm>
#include <string_view>

namespace tovholder::screenshots {
namespace {

    constexpr int roundsMax = 6; // a list's answer may lead to another question

    constexpr std::int64_t writtenAt = 1'790'000'000'000; // some day, as milliseconds

    /// Two wrote in one agreement's text, and one deleted what another edited.
    std::vector<store::Edit> disputes(const Id& /*organisation*/)
    {
        const Id area = store::demoId("area", "kometparken");
        const auto dispute = [&](const char* record, const char* kind, const char* lost, const char* kept) {
            return store::Edit { "conflict", derivedId("conflict", record), area,
                { { "entity", std::string("agreement") }, { "record_id", store::demoId("agreement", record) }, { "field", std::string("text") },
                    { "kind", std::string(kind) }, { "lost_value", std::string(lost) }, { "lost_type", std::string("text") },
                    { "lost_by", std::string("mona") }, { "lost_device", std::string("Monas telefon") }, { "lost_at", writtenAt },
                    { "kept_value", std::string(kept) }, { "kept_type", std::string("text") }, { "kept_by", std::string("kaj") },
                    { "kept_device", std::string("Tablet i fælleshuset") }, { "kept_at", writtenAt + 600'000 } } };
        };
        return { dispute("brev", "felt", "Mona og Sofie skriver ét fælles brev om flytningen inden jul, så beboerne kun får én dato.",
                     "Vi skriver ét fælles brev om flytningen i stedet for tre."),
            { "agreement", store::demoId("agreement", "kasser"), area, { { "deleted_at", writtenAt } } },
            dispute("kasser", "slettet", "Varmemesteren har tyve flyttekasser og en sækkevogn, som beboerne kan låne.", "") };
    }

    /// A dispute over a text that somebody has written anew since.
    std::vector<store::Edit> threeVersions(const Id& organisation)
    {
        std::vector<store::Edit> edits = disputes(organisation);
        edits.push_back({ "agreement", store::demoId("agreement", "brev"), store::demoId("area", "kometparken"),
            { { "text", std::string("Vi skriver ét fælles brev, og det bliver læst op på beboermødet.") } } });
        return edits;
    }

    /// A resource network with a meeting that is to be laid out.
    std::vector<store::Edit> network(const Id& /*organisation*/)
    {
        const Id area = store::demoId("area", "kometparken");
        const Id group = store::demoId("group", "netvaerk");
        const auto member = [&](const char* person, const char* function, std::int64_t seat) {
            return store::Edit { "membership", derivedId("membership", person), area,
                { { "group_id", group }, { "person_id", store::demoId("person", person) }, { "function", std::string(function) },
                    { "role", std::string(seat == 1 ? "tovholder" : "medlem") }, { "seat", seat } } };
        };
        return { { "group", group, area,
                     { { "kind", std::string("ressourcenetvaerk") }, { "area_id", area }, { "course", std::string("ressourcenetvaerk") },
                         { "name", std::string("Ressourcenetværket i Kometparken") } } },
            member("mona", "beboerkonsulent", 1), member("kaj", "varmemester", 2),
            { "meeting", store::demoId("meeting", "netvaerk-1"), area,
                { { "group_id", group }, { "course", std::string("ressourcenetvaerk") }, { "template", std::string("netvaerksmoede") },
                    { "number", std::int64_t { 1 } }, { "title", std::string("Sommer i gården") }, { "status", std::string("planlagt") } } } };
    }

    /// The next meeting may get three times, two of which some have answered.
    std::vector<store::Edit> proposals(const Id& /*organisation*/)
    {
        constexpr std::int64_t dayMs = 86'400'000;
        constexpr std::int64_t hourMs = 3'600'000;
        const Id area = store::demoId("area", "kometparken");
        const Id meeting = store::demoId("meeting", "komet-4");
        std::vector<store::Edit> edits;
        for (const std::int64_t day : { 1, 2, 6 }) {
            const Id time = derivedId("proposed_time", std::to_string(day));
            edits.push_back(meetings::propose({ meeting, area }, { time, writtenAt + day * dayMs, writtenAt + day * dayMs + 2 * hourMs }));
            if (day < 6) {
                edits.push_back(meetings::answer(area, time, store::demoId("membership", "mona"), "ja"));
                edits.push_back(meetings::answer(area, time, store::demoId("membership", "kaj"), day == 1 ? "nej" : "maaske"));
            }
        }
        return edits;
    }

    constexpr Scene allScenes[] {
        { "today", "today" },
        { "groups", "groups" },
        { "group", "groups", "groupId", "group", "komet" },
        { "capture", "capture" },
        { "agreements", "agreements" },
        { "agreement", "agreements", "agreementId", "agreement", "brev" },
        { "more", "more" },
        { "tray", "tray" },
        { "area", "area" },
        { "areadetail", "area", "areaId", "area", "kometparken" },
        { "areastands", "area", "areaId", "area", "urtegaarden" },
        { "areamap", "area", "areaId", "area", "urtegaarden", 0, { "openMap" } },
        { "playbooks", "playbooks" },
        { "playbook", "playbooks", nullptr, nullptr, nullptr, 0, { "course_app/fire-temaer.json", "copyPlaybook" } },
        { "playbookblock", "playbooks", nullptr, nullptr, nullptr, 0, { "newPlaybook", "outline_/meetings/0", "addBlock", "kind_ideas" } },
        { "playbookkinds", "playbooks", nullptr, nullptr, nullptr, 0, { "newPlaybook", "outline_/meetings/0", "addBlock" } },
        { "playbookpublish", "playbooks", nullptr, nullptr, nullptr, 0, { "newPlaybook", "publish" } },
        { "network", "groups", "groupId", "group", "netvaerk", 0, {}, network },
        { "design", "groups", "groupId", "group", "netvaerk", 0, { "designMeeting" }, network },
        { "groupmap", "groups", "groupId", "group", "komet", 0, { "partnerMap" } },
        { "times", "groups", "groupId", "group", "komet", 0, { "findTime" }, proposals },
        { "invitation", "groups", "groupId", "group", "komet", 0, { "invite" } },
        { "plan", "groups", "groupId", "group", "komet", 0, { "planMeeting" } },
        { "search", "search" },
        { "sync", "sync" },
        { "disputes", "sync", nullptr, nullptr, nullptr, 0, {}, disputes },
        { "threeversions", "sync", nullptr, nullptr, nullptr, 0, {}, threeVersions },
        { "emergency", "sync", nullptr, nullptr, nullptr, 0, { "emergencyCopy" } },
        { "together", "sync", nullptr, nullptr, nullptr, 0, { "together" }, disputes },
        { "settings", "settings" },
        { "meeting-lobby", "meeting", "meetingId", "meeting", "komet-4" },
        { "meeting-prompts", "meeting", "meetingId", "meeting", "komet-4", 3 },
        { "meeting-agreements", "meeting", "meetingId", "meeting", "komet-4", 6 },
        { "meeting-matrix", "meeting", "meetingId", "meeting", "komet-4", 7 },
        { "meeting-closing", "meeting", "meetingId", "meeting", "komet-4", 13 },
        { "meeting-held", "meeting", "meetingId", "meeting", "komet-3" },
        { "meeting-none", "meeting" },
    };
    constexpr State allStates[] { { "empty", false }, { "full" }, { "error", false }, { "long" }, { "large" }, { "gloves" },
        { "offline" }, { "sent" }, { "revoked" } };

    /// As long as names and sentences become when nobody stops them.
    std::vector<store::Edit> longEdits(const Id& organisation)
    {
        constexpr int groups = 12;
        constexpr int partners = 25;
        const Id area = store::demoId("area", "kometparken");
        const Id komet = store::demoId("group", "komet");
        std::vector<store::Edit> edits;
        for (int i = 1; i <= groups; ++i) {
            edits.push_back({ "group", derivedId("group", "long" + std::to_string(i)), area,
                { { "kind", std::string("erfaringsgruppe") }, { "area_id", area },
                    { "name", "Boligsocialhelhedsplansgruppen for Kometparkens gårdhaver " + std::to_string(i) } } });
        }
        for (int i = 1; i <= partners; ++i) {
            const Id partner = derivedId("partner", "long" + std::to_string(i));
            edits.push_back({ "partner", partner, area,
                { { "name", "Beboerforeningen i opgang " + std::to_string(i) }, { "category", std::string("foreninger") } } });
            edits.push_back(meetings::linkPartner(partner, area, komet, "drift"));
        }
        edits.push_back({ "agreement", store::demoId("agreement", "brev"), area,
            { { "text", std::string("Varmemesterordningen og genhusningskonsulenterne skriver sammen ét fælles brev om flytningen, "
                                    "så beboerrådgivningen, ejendomskontoret og byggeledelsen ikke sender tre forskellige "
                                    "datoer ud i samme uge.") } } });
        edits.push_back({ "person", store::demoId("person", "kaj"), organisation,
            { { "name", std::string("Karl-Frederik Nøglebo-Vinterberg Christoffersen") },
                { "title", std::string("Ejendomsfunktionær og varmemesterafløser") } } });
        return edits;
    }

    viewmodels::SyncStatus::Engine engine(const char* state, ErrorCode error, double lastSuccessMs)
    {
        viewmodels::SyncStatus::Engine told;
        told.state = QString::fromLatin1(state);
        told.error = error;
        told.lastSuccessMs = lastSuccessMs;
        return told;
    }

    /// The button with that name that can be pressed; null when there is none.
    QQuickItem* findButton(QQuickItem* item, const QString& name)
    {
        if (!item->isVisible() || !item->isEnabled())
            return nullptr;
        if (item->objectName() == name)
            return item;
        for (QQuickItem* child : item->childItems()) {
            if (QQuickItem* found = findButton(child, name))
                return found;
        }
        return nullptr;
    }

    bool press(QQuickWindow& window, const char* button, viewmodels::AppServices& services)
    {
        QQuickItem* item = nullptr;
        const auto found = [&] { return (item = findButton(window.contentItem(), QString::fromLatin1(button))) != nullptr; };
        if (!QTest::qWaitFor(found) || !QMetaObject::invokeMethod(item, "clicked"))
            return false;
        settle(services);
        return true;
    }

    /// Says yes where the step before asked whether it was meant.
    void confirm(QQuickWindow& window, viewmodels::AppServices& services)
    {
        for (QQuickItem* button : window.findChildren<QQuickItem*>(QStringLiteral("confirm"))) {
            if (button->isVisible())
                QMetaObject::invokeMethod(button, "clicked");
        }
        settle(services);
    }

} // namespace

QVariantMap Scene::about() const
{
    if (!aboutKey)
        return {};
    return { { QString::fromLatin1(aboutKey), QString::fromStdString(store::demoId(entity, record)) } };
}

std::span<const Scene> scenes() { return allScenes; }

std::span<const State> states() { return allStates; }

void enter(const State& state, viewmodels::AppServices& services)
{
    settle(services);
    const std::string_view name = state.name;
    const double nowMs = services.nowMs();
    if (name == "long")
        services.write(longEdits(services.organisation().toStdString()));
    else if (name == "large")
        services.settings()->setTextScale(2);
    else if (name == "gloves")
        services.settings()->setGloves(true);
    else if (name == "offline")
        services.sync()->setEngine(engine("offline", ErrorCode::ServerUnreachable, nowMs));
    else if (name == "sent")
        services.sync()->setEngine(engine("idle", ErrorCode::None, nowMs));
    else if (name == "revoked")
        services.sync()->setEngine(engine("failed", ErrorCode::DeviceRevoked, nowMs));
    settle(services);
}

void settle(viewmodels::AppServices& services)
{
    for (int round = 0; round < roundsMax; ++round) {
        const auto answered = services.onStoreLater([](store::Store&) { return true; });
        if (!QTest::qWaitFor([&] { return answered.isFinished(); }))
            return;
        QCoreApplication::processEvents();
    }
}

bool play(const Scene& scene, QQuickWindow& window, viewmodels::AppServices& services)
{
    auto* navigator = window.findChild<QObject*>(QStringLiteral("navigator"));
    if (!navigator)
        return false;
    if (scene.alsoThere)
        services.write(scene.alsoThere(services.organisation().toStdString()));
    if (scene.aboutKey)
        QMetaObject::invokeMethod(navigator, "open", Q_ARG(QString, QString::fromLatin1(scene.page)),
            Q_ARG(QVariant, QVariant(scene.about())));
    settle(services);
    for (int step = 0; step < scene.steps; ++step) {
        if (!goOn(window, services, step == 0))
            return false;
    }
    for (const char* button : scene.presses) {
        if (button && !press(window, button, services))
            return false;
    }
    return true;
}

bool goOn(QQuickWindow& window, viewmodels::AppServices& services, bool first)
{
    if (!press(window, first ? "startMeeting" : "nextBlock", services))
        return false;
    confirm(window, services);
    return true;
}

} // namespace tovholder::screenshots
