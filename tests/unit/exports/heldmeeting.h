// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/exports/minutesdata.h"
#include "cpp/playbook/library.h"
#include "cpp/store/store.h"

#include <QTemporaryDir>

namespace tovholder::exports::test {

inline const Id area = derivedId("area", "test");
inline const Id group = derivedId("group", "test");
inline const Id seat = derivedId("membership", "asta");
inline const Id meeting = derivedId("meeting", "4");
inline const Id meetingBefore = derivedId("meeting", "3");

/// A store with a group's fourth meeting as it was held.
class HeldMeeting {
public:
    HeldMeeting()
    {
        auto opened = store::Store::open(m_folder.filePath(QStringLiteral("s")).toStdString(), m_clock, m_random);
        store = *std::move(opened);
        add("area", area, { { "name", std::string("Søparken") } });
        add("person", derivedId("person", "asta"),
            { { "name", std::string("Asta Eng") }, { "function", std::string("drift") },
                { "email", std::string("asta@example.org") } });
        add("group", group, { { "kind", std::string("erfaringsgruppe") }, { "area_id", area }, { "name", std::string("Gruppen") } });
        add("membership", seat,
            { { "group_id", group }, { "person_id", derivedId("person", "asta") }, { "role", std::string("tovholder") },
                { "function", std::string("drift") } });
        for (const auto& [id, number] : { std::pair { meetingBefore, 3 }, std::pair { meeting, 4 } }) {
            add("meeting", id,
                { { "group_id", group }, { "title", std::string("Videre forløb") }, { "number", std::int64_t { number } },
                    { "course", std::string("erfaringsgruppe") }, { "template", "moede-" + std::to_string(number) },
                    { "status", std::string("afsluttet") }, { "starts_at", std::int64_t { 1'795'000'000'000 } },
                    { "invitation", std::string("Kom glad") } });
        }
        add("attendance", derivedId("attendance", "a"),
            { { "meeting_id", meeting }, { "membership_id", seat }, { "state", std::string("til_stede") } });
    }

    void add(const std::string& entity, const Id& id, store::FieldValues fields)
    {
        if (const auto written = store->write(store::Edit { entity, id, area, std::move(fields) }); !written)
            qFatal("%s was not written: %s", entity.c_str(), written.error().place.c_str());
    }
    void say(const std::string& block, const std::string& prompt, const std::string& text)
    {
        add("contribution", store->makeId(), { { "meeting_id", meeting }, { "block", block }, { "prompt", prompt },
            { "membership_id", seat }, { "text", text } });
    }
    void note(const std::string& text, store::FieldValues marks)
    {
        marks.merge(store::FieldValues { { "meeting_id", meeting }, { "block", std::string("b") }, { "prompt", std::string("p") }, { "text", text } });
        add("contribution", store->makeId(), std::move(marks));
    }
    void agree(const Id& where, const std::string& text)
    {
        add("agreement", store->makeId(), { { "group_id", group }, { "meeting_id", where }, { "text", text },
            { "status", std::string("aftalt") }, { "owner_id", seat } });
    }
    /// An agreement of a block that is for the group only, as evidence of a recommendation.
    void agreeInPrivate(const std::string& text, const Id& recommendation)
    {
        const Id agreement = store->makeId();
        add("agenda_block", derivedId("agenda_block", "private"), { { "meeting_id", meeting }, { "block", std::string("private") },
            { "status", std::string("gennemfoert") }, { "confidential", std::int64_t { 1 } } });
        add("agreement", agreement, { { "group_id", group }, { "meeting_id", meeting }, { "block", std::string("private") },
            { "text", text }, { "status", std::string("aftalt") } });
        add("evidence", derivedId("evidence", recommendation, agreement), { { "recommendation_id", recommendation },
            { "entity", std::string("agreement") }, { "record_id", agreement } });
    }
    reports::MinutesData minutes(const playbook::PlaybookLibrary& playbooks, exports::Reader reader = exports::Reader::Group)
    {
        auto data = exports::minutesData(*store, playbooks, meeting, domain::Language::Danish, reader);
        if (!data)
            qFatal("no minutes");
        return *std::move(data);
    }

    std::unique_ptr<store::Store> store;

private:
    QTemporaryDir m_folder;
    ManualClock m_clock { 1'795'000'000'000 };
    SeededRandom m_random { 7 };
};

} // namespace tovholder::exports::test
