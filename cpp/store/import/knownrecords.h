// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/entities.h"
#include "cpp/store/store.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace tovholder::store {

/// The people or departments that are in the store already, found by what people call them.
class KnownRecords {
public:
    /// Reads them all. Errors: NotSignedIn before the organisation is known; the store's.
    static Result<KnownRecords> of(Store& store, const domain::Entity& entity);

    [[nodiscard]] const domain::Entity& entity() const { return *m_entity; }
    [[nodiscard]] const Id& space() const { return m_space; }
    /// Empty when there is no area of that name.
    [[nodiscard]] Id areaNamed(std::string_view name) const;
    /// Empty when there is none of that name, or several and no area tells which.
    [[nodiscard]] Id departmentNamed(std::string_view name, std::string_view area) const;

    /// The record that the fields mean, or null: a department by name and area; a person by name and e-mail, or by
    /// name alone where just one has it and one of the two has no e-mail.
    [[nodiscard]] const Record* match(const FieldValues& fields) const;
    /// The id for a record that matches none: the same on every device, unless it is taken.
    [[nodiscard]] Id idForNew(const FieldValues& fields) const;
    /// Takes a new or changed record into account. False when a line before has spoken of it.
    bool take(const Id& id, const FieldValues& fields);

private:
    using ByName = std::multimap<std::string, const Record*, std::less<>>;

    Result<void> read(const domain::Entity& entity);
    void remember(Record record);
    [[nodiscard]] std::string key(const FieldValues& fields) const;

    Store* m_store = nullptr;
    const domain::Entity* m_entity = nullptr;
    Id m_space;
    std::unordered_map<Id, Record> m_records; ///< of every entity read here, those in the bin among them
    ByName m_areas;
    ByName m_departments;
    ByName m_ours;
    std::unordered_map<std::string, const Record*> m_byKey;
    std::unordered_set<Id> m_taken;
};

/// A field's text, empty when it has none.
[[nodiscard]] std::string_view textOf(const FieldValues& fields, std::string_view field);

} // namespace tovholder::store
