// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/import/importrows.h"

#include "cpp/base/text.h"
#include "cpp/domain/words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tovholder::store {
namespace {

    struct Heading {
        std::string_view entity;
        std::string_view field;
        std::string_view word; ///< folded
    };

    /// What lists call a field besides its own name and its words in domain/words.
    constexpr std::array otherHeadings = std::to_array<Heading>({
        { "person", "name", "fulde navn" },
        { "person", "name", "full name" },
        { "person", "title", "titel" },
        { "person", "email", "email" },
        { "person", "email", "e-mail" },
        { "person", "email", "e-mailadresse" },
        { "person", "phone", "tlf" },
        { "person", "phone", "tlf." },
        { "person", "phone", "telefonnummer" },
        { "person", "phone", "mobil" },
        { "person", "phone", "mobile" },
        { "person", "area_id", "boligområde" },
        { "department", "name", "afdeling" },
        { "department", "name", "department" },
        { "department", "area_id", "boligområde" },
    });

    const domain::Field* fieldUnder(const domain::Entity& entity, const std::string& heading)
    {
        const std::string word = folded(heading);
        for (const domain::Field& field : entity.fields) {
            const auto fits = [&](std::string_view name) { return folded(name) == word; };
            const bool own = fits(field.name)
                || fits(domain::fieldWord(entity.name, field.name, domain::Language::Danish))
                || fits(domain::fieldWord(entity.name, field.name, domain::Language::English));
            const bool other = std::ranges::any_of(otherHeadings, [&](const Heading& known) {
                return known.entity == entity.name && known.field == field.name && known.word == word;
            });
            if (own || other)
                return &field;
        }
        return nullptr;
    }

    /// The code that a cell means: itself, or its word in Danish or English.
    std::optional<std::string> codeOf(const domain::Field& field, const std::string& cell)
    {
        const std::string word = folded(cell);
        for (const std::string_view code : field.choices) {
            const bool means = word == code || word == folded(domain::word(field.choices, code, domain::Language::Danish))
                || word == folded(domain::word(field.choices, code, domain::Language::English));
            if (means)
                return std::string(code);
        }
        return std::nullopt;
    }

    Result<Value> valueOf(const domain::Field& field, const std::string& cell, const FieldValues& before,
        const KnownRecords& known)
    {
        const Error unusable { ErrorCode::ValueInvalid, cell, std::string(field.name) };
        Value value = cell;
        if (field.type == domain::FieldType::Choice) {
            std::optional<std::string> code = codeOf(field, cell);
            if (!code)
                return unusable;
            value = *std::move(code);
        } else if (field.type == domain::FieldType::Reference) {
            Id target = field.target == "area" ? known.areaNamed(cell)
                                               : known.departmentNamed(cell, textOf(before, "area_id"));
            if (target.empty())
                return unusable;
            value = std::move(target);
        }
        if (const Result<void> fits = domain::checkValue(field, value); !fits)
            return fits.error();
        return value;
    }

    /// The row's values; what is wrong goes into the plan.
    FieldValues valuesOf(const CsvRow& row, const ImportColumns& columns, const KnownRecords& known, ImportPlan& plan)
    {
        FieldValues values;
        // In the order of the fields, so that an area is known before its department is looked up.
        for (const domain::Field& field : known.entity().fields) {
            const auto column = std::ranges::find(columns, &field);
            const auto position = static_cast<std::size_t>(column - columns.begin());
            const bool given = column != columns.end() && position < row.cells.size() && !row.cells[position].empty();
            if (!given) {
                if (field.required)
                    plan.problems.push_back({ row.line, std::string(field.name), ErrorCode::ValueMissing });
                continue;
            }
            Result<Value> value = valueOf(field, row.cells[position], values, known);
            if (value)
                values.emplace(field.name, *std::move(value));
            else
                plan.problems.push_back({ row.line, std::string(field.name), value.error().code });
        }
        const auto isFilled = [](const std::string& cell) { return !cell.empty(); };
        if (row.cells.size() > columns.size()
            && std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(columns.size()), row.cells.end(), isFilled))
            plan.problems.push_back({ row.line, {}, ErrorCode::CsvMalformed });
        return values;
    }

    FieldValues changesTo(const Record& record, const FieldValues& values)
    {
        FieldValues changes;
        for (const auto& [field, value] : values) {
            const auto stored = record.fields.find(field);
            if (stored == record.fields.end() || stored->second != value)
                changes.emplace(field, value);
        }
        return changes;
    }

} // namespace

Result<ImportColumns> importColumns(const domain::Entity& entity, const std::vector<std::string>& headings,
    std::vector<std::string>& unknown)
{
    ImportColumns columns;
    for (const std::string& heading : headings) {
        const domain::Field* field = fieldUnder(entity, heading);
        if (!field && !heading.empty())
            unknown.push_back(heading);
        if (field && std::ranges::find(columns, field) != columns.end())
            return Error { ErrorCode::CsvMalformed, "a column stands twice", std::string(field->name) };
        columns.push_back(field);
    }
    for (const domain::Field& field : entity.fields) {
        if (field.required && std::ranges::find(columns, &field) == columns.end())
            return Error { ErrorCode::CsvMalformed, "a column is missing", std::string(field.name) };
    }
    return columns;
}

void planRow(const CsvRow& row, const ImportColumns& columns, KnownRecords& known, ImportPlan& plan)
{
    const std::size_t problemsBefore = plan.problems.size();
    const FieldValues values = valuesOf(row, columns, known, plan);
    if (plan.problems.size() != problemsBefore)
        return;
    ImportLine line { row.line, std::string(textOf(values, "name")), ImportAction::Unchanged };
    FieldValues changes = values;
    Id id;
    if (const Record* record = known.match(values)) {
        id = record->id;
        changes = changesTo(*record, values);
        if (!changes.empty())
            line.action = ImportAction::Update;
    } else {
        id = known.idForNew(values);
        line.action = ImportAction::Add;
    }
    if (line.action != ImportAction::Unchanged) {
        if (!known.take(id, changes)) {
            plan.problems.push_back({ row.line, "name", ErrorCode::ValueInvalid }); // two lines that disagree
            return;
        }
        if (line.action == ImportAction::Add)
            changes.emplace(domain::deletedAtField, Value {}); // it may lie in the bin
        plan.edits.push_back({ std::string(known.entity().name), id, known.space(), std::move(changes) });
    }
    plan.lines.push_back(std::move(line));
}

} // namespace tovholder::store
