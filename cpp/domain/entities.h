// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/base/value.h"

#include <cstddef>
#include <span>
#include <string_view>

/// The records that the app keeps, described once. The store's tables, the command line, import,
/// search and the checks of what a person typed all read this description.
namespace tovholder::domain {

enum class FieldType {
    Text, ///< one line
    Prose, ///< many lines
    Integer,
    Flag, ///< 0 or 1
    Time, ///< ms since 1970 UTC
    Date, ///< yyyy-mm-dd
    Choice, ///< one of the field's choices
    Reference, ///< id of a record of the field's target entity
};

/// Which space a record lives in.
enum class Home {
    Organisation, ///< the organisation's common space
    Area, ///< the space of one area, whose id is the area's id
};

struct Field {
    std::string_view name;
    FieldType type;
    std::size_t bytesMax;
    bool required = false;
    std::span<const std::string_view> choices {};
    std::string_view target {};
    bool byWords = false; ///< running text: what two wrote at the same time may be merged by words
};

struct Entity {
    std::string_view name; ///< also its table's name
    Home home;
    std::span<const Field> fields;

    /// Null when the entity has no such field.
    [[nodiscard]] const Field* field(std::string_view fieldName) const;
};

/// Every record carries this field besides its own: when it was put in the bin, ms, or nothing.
inline constexpr std::string_view deletedAtField = "deleted_at";

/// All entities, parents before children.
[[nodiscard]] std::span<const Entity> entities();

/// Null when there is no such entity.
[[nodiscard]] const Entity* entityNamed(std::string_view name);

/// Whether a field can hold a value of this kind at all, text or number; nothing fits everywhere.
[[nodiscard]] bool isOfFieldsKind(const Field& field, const Value& value);

/// Whether a value may stand in a field: type, length, choice, date, and no CPR number in a text.
/// Errors: ValueInvalid, TextTooLong, CprNumber; the error's place is the field's name.
[[nodiscard]] Result<void> checkValue(const Field& field, const Value& value);

} // namespace tovholder::domain
