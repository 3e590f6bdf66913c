// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/demo.h"

#include "cpp/domain/entities.h"
#include "cpp/domain/naturalid.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <ctime>
#include <map>
#include <optional>
#include <string>

namespace tovholder::store {
namespace {

    using nlohmann::json;

    constexpr std::int64_t minuteMs = 60'000;
    constexpr std::int64_t quarterMs = 15 * minuteMs;

    std::tm localTimeOf(std::int64_t ms)
    {
        const auto seconds = static_cast<std::time_t>(ms / 1000);
        std::tm parts {};
        localtime_r(&seconds, &parts);
        return parts;
    }

    std::tm dayFrom(std::int64_t nowMs, int days)
    {
        std::tm parts = localTimeOf(nowMs);
        parts.tm_mday += days;
        parts.tm_hour = 12; // away from the hours that daylight saving moves
        parts.tm_isdst = -1;
        std::mktime(&parts);
        return parts;
    }

    std::string dateFrom(std::int64_t nowMs, int days)
    {
        const std::tm parts = dayFrom(nowMs, days);
        char text[sizeof "yyyy-mm-dd"] = {};
        return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%d", &parts));
    }

    /// Nothing when the text is no "hh:mm".
    std::optional<std::int64_t> timeFrom(std::int64_t nowMs, int days, const std::string& at)
    {
        std::tm parts = dayFrom(nowMs, days);
        if (std::sscanf(at.c_str(), "%2d:%2d", &parts.tm_hour, &parts.tm_min) != 2)
            return std::nullopt;
        parts.tm_sec = 0;
        parts.tm_isdst = -1;
        return std::int64_t { std::mktime(&parts) } * 1000;
    }

    int wholeNumber(const json& object, const char* key)
    {
        const auto found = object.find(key);
        return found != object.end() && found->is_number_integer() ? found->get<int>() : 0;
    }

    std::string text(const json& object, const char* key)
    {
        const auto found = object.find(key);
        return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
    }

    /// Nothing when the value cannot stand in such a field.
    std::optional<Value> relativeTime(const domain::Field& field, const json& value, std::int64_t nowMs)
    {
        const int days = wholeNumber(value, "days");
        if (field.type == domain::FieldType::Date)
            return Value { dateFrom(nowMs, days) };
        if (field.type != domain::FieldType::Time)
            return std::nullopt;
        if (value.contains("minutes")) {
            const std::int64_t ms = nowMs + wholeNumber(value, "minutes") * minuteMs;
            return Value { ms - ms % quarterMs };
        }
        const auto ms = timeFrom(nowMs, days, text(value, "at"));
        return ms ? std::optional(Value { *ms }) : std::nullopt;
    }

    /// The ids of the records read so far, by entity and key: some have a natural one.
    using KnownIds = std::map<std::pair<std::string, std::string>, Id>;

    Id idOf(const KnownIds& known, std::string_view entity, const std::string& key)
    {
        const auto found = known.find({ std::string(entity), key });
        return found == known.end() ? demoId(entity, key) : found->second;
    }

    /// Rows as an area_snapshot keeps them; a record in them is told as { entity, key }.
    std::string rowsText(json rows, const KnownIds& known)
    {
        for (json& row : rows) {
            for (json& value : row) {
                if (value.is_object())
                    value = idOf(known, text(value, "entity"), text(value, "key"));
            }
        }
        return rows.dump();
    }

    std::optional<Value> valueOf(const domain::Field& field, const json& value, const KnownIds& known, std::int64_t nowMs)
    {
        if (value.is_object() && value.contains("entity")) // a record of any entity
            return Value { idOf(known, text(value, "entity"), text(value, "key")) };
        if (value.is_array())
            return Value { rowsText(value, known) };
        if (value.is_object())
            return relativeTime(field, value, nowMs);
        if (value.is_number_integer())
            return Value { value.get<std::int64_t>() };
        if (!value.is_string())
            return std::nullopt;
        const auto& string = value.get_ref<const std::string&>();
        const bool isReference = field.type == domain::FieldType::Reference;
        return Value { isReference ? idOf(known, field.target, string) : string };
    }

    std::string fieldText(const FieldValues& fields, std::string_view name)
    {
        const auto found = fields.find(name);
        const auto* value = found == fields.end() ? nullptr : std::get_if<std::string>(&found->second);
        return value ? *value : std::string();
    }

    Result<Edit> editOf(const json& record, const Id& organisation, KnownIds& known, std::int64_t nowMs)
    {
        if (!record.is_object())
            return ErrorCode::ValueInvalid;
        const domain::Entity* entity = domain::entityNamed(text(record, "entity"));
        if (!entity)
            return ErrorCode::UnknownEntity;
        const std::string space = text(record, "space");
        Edit edit { std::string(entity->name), {}, space.empty() ? organisation : demoId("area", space), {} };
        const json fields = record.value("fields", json::object());
        for (const auto& [name, value] : fields.items()) {
            const domain::Field* field = entity->field(name);
            if (!field)
                return Error { ErrorCode::UnknownField, name };
            const auto read = valueOf(*field, value, known, nowMs);
            if (!read)
                return Error { ErrorCode::ValueInvalid, name };
            edit.fields.emplace(name, *read);
        }
        const std::string key = text(record, "key");
        const auto natural = domain::naturalId(
            entity->name, [&edit](std::string_view field) { return fieldText(edit.fields, field); });
        if (!natural && key.empty())
            return Error { ErrorCode::ValueMissing, "key" };
        edit.id = natural ? *natural : entity->name == "organisation" ? organisation : demoId(entity->name, key);
        if (!key.empty())
            known[{ edit.entity, key }] = edit.id;
        return edit;
    }

} // namespace

Id demoId(std::string_view entity, std::string_view key) { return derivedId("demo", entity, key); }

Result<std::vector<Edit>> demoEdits(std::string_view bytes, const Id& organisation, std::int64_t nowMs)
{
    constexpr bool throws = false;
    const json file = json::parse(bytes, nullptr, throws);
    if (!file.is_object() || wholeNumber(file, "format") != 1 || !file.contains("records") || !file["records"].is_array())
        return Error { ErrorCode::ValueInvalid, "no demo of format 1" };
    std::vector<Edit> edits;
    KnownIds known;
    for (const json& record : file["records"]) {
        Result<Edit> edit = editOf(record, organisation, known, nowMs);
        if (!edit)
            return Error { edit.error().code, edit.error().detail, "records/" + std::to_string(edits.size()) };
        edits.push_back(*std::move(edit));
    }
    return edits;
}

} // namespace tovholder::store
