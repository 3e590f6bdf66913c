// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/records.h"

#include "cpp/store/queries/spaces.h"

namespace tovholder::store::queries {

Query records(const domain::Entity& entity, const RecordFilter& filter)
{
    const std::string table(entity.name);
    Query query { "SELECT id, " + spaceOf("r") + " AS space, deleted_at", { table }, {} };
    for (const domain::Field& field : entity.fields)
        query.sql.append(", ").append(field.name);
    query.sql += " FROM \"" + table + "\" AS r WHERE deleted_at IS " + (filter.inBin ? "NOT NULL" : "NULL");
    if (!filter.space.empty()) {
        query.sql += " AND " + livesIn("r", ":space");
        query.parameters["space"] = filter.space;
    }
    for (const auto& [field, value] : filter.fields) {
        query.sql += " AND " + field + " IS :" + field;
        query.parameters[field] = value;
    }
    query.sql += " ORDER BY id LIMIT :records_max";
    query.parameters["records_max"] = filter.recordsMax;
    return query;
}

Record recordFrom(const Row& row, const domain::Entity& entity)
{
    Record record { std::string(entity.name), row.text("id"), row.text("space"), {} };
    for (std::size_t i = 0; i < row.columns().size(); ++i) {
        const std::string& column = row.columns()[i];
        if (column != "id" && column != "space" && !std::holds_alternative<std::monostate>(row.values()[i]))
            record.fields.emplace(column, row.values()[i]);
    }
    return record;
}

} // namespace tovholder::store::queries
