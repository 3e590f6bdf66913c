// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/json.h"

#include <charconv>
#include <optional>

namespace tovholder::cli {
namespace {

    std::optional<Value> valueOf(const Json& json)
    {
        if (json.is_null())
            return Value {};
        if (json.is_string())
            return json.get<std::string>();
        if (json.is_boolean())
            return std::int64_t { json.get<bool>() };
        const bool fits = json.is_number_integer()
            && (!json.is_number_unsigned() || json.get<std::uint64_t>() <= std::uint64_t { INT64_MAX });
        if (fits)
            return json.get<std::int64_t>();
        return std::nullopt;
    }

    Result<store::Edit> editFrom(const Json& json, const std::string& entity, const std::string& place)
    {
        if (!json.is_object() || !json.contains("fields") || !json["fields"].is_object())
            return Error { ErrorCode::ValueInvalid, "a record is an object with \"fields\"", place };
        const auto text = [&](const char* key, const std::string& otherwise) {
            const auto found = json.find(key);
            return found != json.end() && found->is_string() ? found->get<std::string>() : otherwise;
        };
        store::Edit edit { text("entity", entity), text("id", {}), text("space", {}), {} };
        if (!domain::entityNamed(edit.entity))
            return Error { ErrorCode::UnknownEntity, edit.entity, place };
        for (const auto& [field, given] : json["fields"].items()) {
            std::optional<Value> value = valueOf(given);
            if (!value)
                return Error { ErrorCode::ValueInvalid, given.type_name(), place + '.' + field };
            edit.fields.emplace(field, *std::move(value));
        }
        return edit;
    }

} // namespace

std::string asText(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string asIndentedText(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

Json asJson(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number;
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    return nullptr;
}

Json asJson(const store::RejectedRecord& record, domain::Language language)
{
    return { { "entity", record.entity }, { "id", record.id }, { "field", record.field }, { "code", record.code },
        { "sentence", domain::sentence(errorCodeNamed(record.code), language) } };
}

Json asJson(const store::Record& record)
{
    Json fields = Json::object();
    for (const auto& [name, value] : record.fields)
        fields[name] = asJson(value);
    return { { "entity", record.entity }, { "id", record.id }, { "space", record.space }, { "fields", std::move(fields) } };
}

Json asJson(const store::Row& row)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < row.columns().size(); ++i)
        json[row.columns()[i]] = asJson(row.values()[i]);
    return json;
}

Result<Value> typedValue(const domain::Field& field, const std::string& text)
{
    using enum domain::FieldType;
    if (text.empty())
        return Value {};
    if (field.type != Integer && field.type != Flag && field.type != Time)
        return Value { text };
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc {} || end != text.data() + text.size())
        return Error { ErrorCode::ValueInvalid, "not a whole number", std::string(field.name) };
    return Value { number };
}

Result<std::vector<store::Edit>> editsFrom(std::string_view jsonText, const std::string& entity)
{
    const Json json = Json::parse(jsonText, nullptr, false);
    if (json.is_discarded())
        return Error { ErrorCode::ValueInvalid, "not JSON", "--json" };
    const Json records = json.is_array() ? json : Json::array({ json });
    std::vector<store::Edit> edits;
    for (const Json& record : records) {
        Result<store::Edit> edit = editFrom(record, entity, std::to_string(edits.size() + 1));
        if (!edit)
            return edit.error();
        edits.push_back(*std::move(edit));
    }
    return edits;
}

} // namespace tovholder::cli
