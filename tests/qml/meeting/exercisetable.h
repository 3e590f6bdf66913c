// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "touchscreen.h"

#include "cpp/meetings/course.h"
#include "cpp/meetings/turn.h"
#include "cpp/store/demo.h"
#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/meetings.h"

namespace tovholder::test {

inline const Id meetingId = derivedId("meeting", "all exercises");

/// A tablet on which the meeting of exercises.json is under way with one block on the table, and which can be killed.
class ExerciseTable {
public:
    explicit ExerciseTable(const QString& block, const QString& language = QStringLiteral("da"),
        const std::string& course = "alle-oevelser", const std::string& meetingTemplate = "moede")
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("playbooks"));
        QFile::copy(qEnvironmentVariable("TOVHOLDER_SOURCE") + QStringLiteral("/tests/qml/meeting/exercises.json"),
            m_folder.filePath(QStringLiteral("playbooks/exercises.json")));
        const QStringList size = qEnvironmentVariable("TOVHOLDER_SIZE", QStringLiteral("1280x800")).split(QLatin1Char('x'));
        m_setting.size = QSize(size.value(0).toInt(), size.value(1).toInt());
        m_setting.theme = qEnvironmentVariable("TOVHOLDER_THEME", QStringLiteral("light"));
        m_setting.language = qEnvironmentVariable("TOVHOLDER_LANGUAGE", language);
        m_setting.pictures = QStringLiteral("exercise");
        restart();
        plan(block, course, meetingTemplate);
        open();
    }

    Touchscreen* operator->() { return m_tablet.get(); }

    /// The tablet's battery is pulled, and the meeting opened again.
    void killAndResume()
    {
        restart();
        open();
    }
    void restart()
    {
        m_tablet.reset();
        m_tablet = std::make_unique<Touchscreen>(m_folder.filePath(QStringLiteral("t.db")), m_setting);
    }
    void open()
    {
        m_tablet->openPage(QStringLiteral("meeting"), { { QStringLiteral("meetingId"), QString::fromStdString(meetingId) } });
        m_tablet->settle();
    }

    std::vector<store::Row> rows(const store::Query& query)
    {
        std::optional<Result<std::vector<store::Row>>> answer;
        QObject context;
        m_tablet->services().onStore([query](store::Store& store) { return store.query(query); }).then(&context, [&](const auto& found) {
            answer.emplace(found);
        });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }) || !*answer)
            return {};
        return answer->value();
    }

    /// What is written in a block, the texts in the order they were written.
    QStringList texts(const char* block)
    {
        QStringList texts;
        for (const store::Row& row : rows(store::queries::contributionsOfBlock(meetingId, block)))
            texts.append(QString::fromStdString(row.text("text")));
        return texts;
    }

    /// Notes that members wrote in an earlier block.
    void write(const char* block, const std::vector<const char*>& notes)
    {
        std::vector<store::Edit> edits;
        for (const char* note : notes)
            edits.push_back({ "contribution", derivedId("contribution", note), store::demoId("area", "kometparken"),
                { { "meeting_id", meetingId }, { "block", std::string(block) }, { "prompt", std::string("hemmelig") },
                    { "membership_id", store::demoId("membership", "kaj") }, { "text", std::string(note) } } });
        m_tablet->services().write(std::move(edits));
        m_tablet->settle();
    }

    /// So many notes of the members under an earlier block, and so many agreements of the meeting.
    void fill(const char* block, int notes, int agreements)
    {
        const Id area = store::demoId("area", "kometparken");
        const std::array members { "mona", "kaj", "sofie", "samir", "bente", "jon" };
        std::vector<store::Edit> edits;
        for (int i = 0; i < notes; ++i)
            edits.push_back({ "contribution", derivedId("contribution", "many", std::to_string(i)), area,
                { { "meeting_id", meetingId }, { "block", std::string(block) }, { "prompt", std::string("hemmelig") },
                    { "membership_id", store::demoId("membership", members[static_cast<std::size_t>(i) % members.size()]) },
                    { "text", "Note " + std::to_string(i) + ": vi ringer til hinanden, før vi sender brevet ud" } } });
        for (int i = 0; i < agreements; ++i)
            edits.push_back({ "agreement", derivedId("agreement", "many", std::to_string(i)), area,
                { { "group_id", store::demoId("group", "komet") }, { "meeting_id", meetingId }, { "block", std::string("aftaler") },
                    { "status", std::string("aftalt") }, { "text", "Aftale " + std::to_string(i) } } });
        m_tablet->services().write(std::move(edits));
        m_tablet->settle();
    }

    std::vector<store::Row> agreements() { return rows(store::queries::agreementsOfMeeting(meetingId)); }

private:
    void plan(const QString& block, const std::string& playbookId, const std::string& meetingTemplate)
    {
        viewmodels::AppServices& services = m_tablet->services();
        const Id area = store::demoId("area", "kometparken");
        const playbook::Meeting* course = services.playbooks()->meeting(playbookId, meetingTemplate);
        QVERIFY2(course, "there is no such meeting, or exercises.json is refused");
        std::vector<Id> members;
        for (const char* name : { "mona", "kaj", "sofie", "samir", "bente" })
            members.push_back(store::demoId("membership", name));
        meetings::Running running { .meeting = meetingId, .space = area };
        const auto nowMs = static_cast<std::int64_t>(services.nowMs());
        std::vector<store::Edit> edits { meetings::plan({ .meeting = meetingId, .group = store::demoId("group", "komet"),
            .space = area, .number = 9, .course = playbookId, .meetingTemplate = meetingTemplate, .title = "Alle øvelser" }) };
        for (store::Edit& edit : meetings::start(running, *course, members, members, domain::Language::Danish, nowMs))
            edits.push_back(std::move(edit));
        for (store::Edit& edit : edits) {
            if (edit.entity == "meeting" && edit.fields.contains("current_block"))
                edit.fields["current_block"] = block.toStdString();
        }
        const playbook::Block* planned = course->block(block.toStdString());
        if (!planned->prompts.empty())
            edits.push_back({ "agenda_block", derivedId("agenda_block", meetingId, planned->id), area,
                meetings::openingOf(planned->prompts.front(), {}) });
        services.write(std::move(edits));
        m_tablet->settle();
    }

    QTemporaryDir m_folder;
    Touchscreen::Setting m_setting;
    std::unique_ptr<Touchscreen> m_tablet;
};

} // namespace tovholder::test
