// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/import/knownrecords.h"

#include "cpp/base/text.h"
#include "cpp/store/queries/records.h"
#include "cpp/store/syncstate.h"

#include <iterator>

namespace tovholder::store {

std::string_view textOf(const FieldValues& fields, std::string_view field)
{
    const auto found = fields.find(field);
    const auto* text = found == fields.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text ? std::string_view(*text) : std::string_view {};
}

Result<KnownRecords> KnownRecords::of(Store& store, const domain::Entity& entity)
{
    const Result<Account> account = store.syncState().account();
    if (!account)
        return account.error();
    if (account->organisation.empty())
        return ErrorCode::NotSignedIn;
    KnownRecords known;
    known.m_store = &store;
    known.m_entity = &entity;
    known.m_space = account->organisation;
    for (const char* name : { "area", "department", "person" }) {
        if (const Result<void> done = known.read(*domain::entityNamed(name)); !done)
            return done.error();
        if (entity.name == name)
            break; // parents come first; nothing refers to what comes after
    }
    return known;
}

Result<void> KnownRecords::read(const domain::Entity& entity)
{
    for (const bool inBin : { false, true }) {
        queries::RecordFilter filter;
        filter.inBin = inBin;
        const Result<std::vector<Row>> rows = m_store->query(queries::records(entity, filter));
        if (!rows)
            return rows.error();
        for (const Row& row : *rows)
            remember(queries::recordFrom(row, entity));
    }
    return {};
}

void KnownRecords::remember(Record record)
{
    const auto [place, isNew] = m_records.insert_or_assign(record.id, std::move(record));
    const Record& kept = place->second;
    if (kept.fields.contains(domain::deletedAtField))
        return;
    const std::string name = folded(textOf(kept.fields, "name"));
    if (kept.entity == "area")
        m_areas.emplace(name, &kept);
    if (kept.entity == "department")
        m_departments.emplace(name, &kept);
    if (kept.entity != m_entity->name)
        return;
    m_byKey.insert_or_assign(key(kept.fields), &kept);
    if (isNew)
        m_ours.emplace(name, &kept);
}

std::string KnownRecords::key(const FieldValues& fields) const
{
    const bool isPerson = m_entity->name == "person";
    const std::string_view second = textOf(fields, isPerson ? "email" : "area_id");
    return folded(textOf(fields, "name")) + '\n' + folded(second);
}

Id KnownRecords::areaNamed(std::string_view name) const
{
    const auto [first, last] = m_areas.equal_range(folded(name));
    return std::distance(first, last) == 1 ? first->second->id : Id {};
}

Id KnownRecords::departmentNamed(std::string_view name, std::string_view area) const
{
    const auto [first, last] = m_departments.equal_range(folded(name));
    Id found;
    for (auto department = first; department != last; ++department) {
        if (!area.empty() && textOf(department->second->fields, "area_id") != area)
            continue;
        if (!found.empty())
            return {};
        found = department->second->id;
    }
    return found;
}

const Record* KnownRecords::match(const FieldValues& fields) const
{
    if (const auto found = m_byKey.find(key(fields)); found != m_byKey.end())
        return found->second;
    if (m_entity->name != "person")
        return nullptr;
    const auto [first, last] = m_ours.equal_range(folded(textOf(fields, "name")));
    if (std::distance(first, last) != 1)
        return nullptr;
    const Record* only = first->second;
    const bool oneHasNoEmail = textOf(fields, "email").empty() || textOf(only->fields, "email").empty();
    return oneHasNoEmail ? only : nullptr;
}

Id KnownRecords::idForNew(const FieldValues& fields) const
{
    const std::string natural = key(fields);
    Id id = derivedId(m_entity->name, natural);
    const auto holder = m_records.find(id);
    // One that lies in the bin under that name is taken out again; one that was renamed since is another.
    const bool taken = holder != m_records.end() && key(holder->second.fields) != natural;
    return taken ? m_store->makeId() : id;
}

bool KnownRecords::take(const Id& id, const FieldValues& fields)
{
    if (!m_taken.insert(id).second)
        return false;
    Record record { std::string(m_entity->name), id, m_space, {} };
    if (const auto known = m_records.find(id); known != m_records.end())
        record = known->second;
    for (const auto& [field, value] : fields)
        record.fields.insert_or_assign(field, value);
    record.fields.erase(std::string(domain::deletedAtField));
    remember(std::move(record));
    return true;
}

} // namespace tovholder::store
