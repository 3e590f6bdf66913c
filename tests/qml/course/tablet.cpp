// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/course/tablet.h"

#include "cpp/store/queries/groups.h"

#include <array>

namespace tovholder::test {
namespace {

    constexpr std::array<Tablet::Member, Tablet::members> seats { Tablet::Member { "mona", "Mona Vindfløj", "beboerkonsulent" },
        { "kaj", "Kaj Nøglebo", "varmemester" }, { "sofie", "Sofie Murske", "projektleder" }, { "samir", "Samir Solkrog", "boligsocial" },
        { "bente", "Bente Kassekær", "genhusning" }, { "jon", "Jon Nøglefelt", "udlejning" } };

} // namespace

Tablet::Tablet(const std::string& course, const std::string& kind, Touchscreen::Setting setting)
    : m_setting(std::move(setting))
    , m_storeFile(m_folder.filePath(QStringLiteral("table.db")))
{
    QDir(m_folder.path()).mkpath(QStringLiteral("playbooks"));
    QFile::copy(qEnvironmentVariable("TOVHOLDER_SOURCE") + QStringLiteral("/tests/qml/meeting/exercises.json"),
        m_folder.filePath(QStringLiteral("playbooks/exercises.json")));
    start();
    gather(course, kind);
}

Tablet::Tablet(Touchscreen::Setting setting)
    : m_setting(std::move(setting))
    , m_storeFile(m_folder.filePath(QStringLiteral("empty.db")))
{
    m_setting.demo = false;
    start();
}

void Tablet::start()
{
    m_screen = std::make_unique<Touchscreen>(m_storeFile, m_setting);
    m_screen->window()->requestActivate();
}

void Tablet::handOver(const std::function<void(const QString&)>& other)
{
    m_screen.reset();
    other(m_storeFile);
    start();
}

std::vector<store::Row> Tablet::rows(const store::Query& query)
{
    std::optional<Result<std::vector<store::Row>>> answer;
    QObject context;
    m_screen->services().onStore([query](store::Store& store) { return store.query(query); }).then(&context, [&](const auto& found) {
        answer.emplace(found);
    });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }) || !*answer)
        return {};
    return answer->value();
}

bool Tablet::find(const std::string& meetingTemplate)
{
    meetingId.clear();
    for (const store::Row& row : rows(store::queries::meetingsOf(groupId()))) {
        if (row.text("template") == meetingTemplate && row.text("status") == "planlagt")
            meetingId = row.text("id");
    }
    return !meetingId.empty();
}

Id Tablet::groupId()
{
    const store::Query named { "SELECT id FROM \"group\" WHERE name = :name", { "group" }, { { "name", group().toStdString() } } };
    return rows(named).at(0).text("id");
}

Id Tablet::memberId(int seat) { return rows(store::queries::members(groupId())).at(static_cast<std::size_t>(seat)).text("id"); }

const Tablet::Member& Tablet::member(int seat) { return seats.at(static_cast<std::size_t>(seat)); }

void Tablet::gather(const std::string& course, const std::string& kind)
{
    const Id area = store::demoId("area", "kometparken");
    const Id made = derivedId("group", "the whole course");
    std::vector<store::Edit> edits { { "group", made, area,
        { { "kind", kind }, { "area_id", area }, { "course", course }, { "name", group().toStdString() } } } };
    for (int seat = 0; seat < members; ++seat) {
        edits.push_back({ "membership", derivedId("membership", member(seat).person), area,
            { { "group_id", made }, { "person_id", store::demoId("person", member(seat).person) }, { "function", std::string(member(seat).function) },
                { "role", std::string(seat == 0 ? "tovholder" : "medlem") }, { "seat", std::int64_t { seat + 1 } } } });
    }
    m_screen->services().write(std::move(edits));
    m_screen->settle();
}

} // namespace tovholder::test
