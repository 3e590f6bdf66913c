// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/fieldwords.h"

#include "cpp/viewmodels/variants.h"
#include "cpp/viewmodels/wordlist.h"

#include "cpp/domain/entities.h"
#include "cpp/store/queries/syncpage.h"

namespace tovholder::viewmodels {
namespace {

    const domain::Field* knownField(std::string_view entityName, std::string_view field)
    {
        const domain::Entity* entity = domain::entityNamed(entityName);
        return entity ? entity->field(field) : nullptr;
    }

} // namespace

std::string writtenOut(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : std::string {};
}

std::string titleOfValue(store::Store& store, std::string_view entity, std::string_view fieldName, const Value& value)
{
    const domain::Field* field = knownField(entity, fieldName);
    const std::string text = writtenOut(value);
    if (!field || field->type != domain::FieldType::Reference)
        return text;
    const Result<std::vector<store::Row>> rows = store.query(store::queries::titleOf(field->target, text));
    return rows && !rows->empty() ? rows->front().text("title") : std::string {};
}

QString wordedValue(const WordList& words, std::string_view entity, std::string_view fieldName, const std::string& title)
{
    const domain::Field* field = knownField(entity, fieldName);
    const QString text = toQString(title);
    if (!field || text.isEmpty())
        return text;
    if (field->type == domain::FieldType::Choice)
        return words.of(toQString(entity), toQString(fieldName), text);
    if (field->type == domain::FieldType::Date)
        return words.dayOf(text);
    if (field->type == domain::FieldType::Time)
        return words.day(text.toDouble()) + QLatin1Char(' ') + words.clockTime(text.toDouble());
    return text;
}

} // namespace tovholder::viewmodels
