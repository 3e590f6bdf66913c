// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/entities.h"
#include "cpp/store/database.h"
#include "sync/merge/change.h"
#include "sync/merge/rowversions.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tovholder::store {

/// A row as it stands in its entity's table, with the versions of its fields.
struct StoredRow {
    Id space;
    merge::RowVersions versions;
    std::vector<Value> values; ///< in the order of the entity's fields, deleted_at last

    [[nodiscard]] const Value& value(const domain::Entity& entity, std::string_view field) const;
    /// Not set when the field never got a value.
    [[nodiscard]] merge::Version version(const domain::Entity& entity, std::string_view field) const;
};

/// Field names in the order of StoredRow::values.
[[nodiscard]] std::vector<std::string_view> fieldNames(const domain::Entity& entity);

[[nodiscard]] std::optional<StoredRow> readRow(Database& database, const domain::Entity& entity, std::string_view id);

/// A field's new value and the version that it carries.
struct FieldWrite {
    std::string_view field;
    const Value* value = nullptr;
    merge::Version version;
};

/// Inserts the row unless there is one of that id; returns whether it did.
[[nodiscard]] bool insertIfNew(Database& database, const domain::Entity& entity, std::string_view id, std::string_view space,
    const std::vector<FieldWrite>& writes);
/// Inserts a row that is not there yet. Throws Failed when it is.
void insertRow(Database& database, const domain::Entity& entity, std::string_view id, std::string_view space,
    const std::vector<FieldWrite>& writes);

/// Sets some fields of a row; row is what readRow() gave.
void updateRow(Database& database, const domain::Entity& entity, std::string_view id, const StoredRow& row,
    const std::vector<FieldWrite>& writes);

/// Removes the row for good: a rejected edit was given up that the upstream has nothing for.
void eraseRow(Database& database, const domain::Entity& entity, std::string_view id, const StoredRow& row);

} // namespace tovholder::store
