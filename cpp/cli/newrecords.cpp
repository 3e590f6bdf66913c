// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/newrecords.h"

#include "cpp/domain/entities.h"
#include "cpp/domain/naturalid.h"
#include "cpp/store/syncstate.h"

#include <map>

namespace tovholder::cli {
namespace {

    using SpacesById = std::map<Id, Id>;

    std::string textOf(const store::Edit& edit, std::string_view field)
    {
        const auto found = edit.fields.find(field);
        const auto* text = found == edit.fields.end() ? nullptr : std::get_if<std::string>(&found->second);
        return text ? *text : std::string {};
    }

    Result<Id> organisationSpace(store::Store& store)
    {
        Result<store::Account> account = store.syncState().account();
        if (!account)
            return account.error();
        if (account->organisation.empty())
            return ErrorCode::NotSignedIn;
        return account->organisation;
    }

    Result<Id> spaceOf(store::Store& store, const store::Edit& edit, const SpacesById& earlier)
    {
        const domain::Entity* entity = domain::entityNamed(edit.entity);
        if (!entity)
            return Error { ErrorCode::UnknownEntity, {}, edit.entity };
        if (entity->home == domain::Home::Organisation)
            return organisationSpace(store);
        for (const domain::Field& field : entity->fields) {
            const Id parent = field.target.empty() ? Id {} : textOf(edit, field.name);
            if (parent.empty())
                continue;
            if (field.target == "area")
                return parent;
            const bool inArea = domain::entityNamed(field.target)->home == domain::Home::Area;
            if (const auto known = earlier.find(parent); inArea && known != earlier.end())
                return known->second;
            if (Result<store::Record> record = store.read(field.target, parent); inArea && record)
                return record->space;
        }
        return Error { ErrorCode::ValueMissing, edit.entity, "space" };
    }

} // namespace

Result<void> completeNewRecords(store::Store& store, std::vector<store::Edit>& edits)
{
    SpacesById earlier;
    for (store::Edit& edit : edits) {
        if (edit.id.empty()) {
            const auto text = [&](std::string_view field) { return textOf(edit, field); };
            edit.id = domain::naturalId(edit.entity, text).value_or(store.makeId());
        }
        if (edit.space.empty()) {
            Result<Id> space = spaceOf(store, edit, earlier);
            if (!space)
                return space.error();
            edit.space = *std::move(space);
        }
        earlier.emplace(edit.id, edit.space);
    }
    return {};
}

std::vector<store::Edit> locksLast(std::vector<store::Edit> edits)
{
    std::vector<store::Edit> locks;
    for (store::Edit& edit : edits) {
        const auto lockedAt = edit.entity == "meeting" ? edit.fields.find("locked_at") : edit.fields.end();
        if (lockedAt == edit.fields.end() || std::holds_alternative<std::monostate>(lockedAt->second))
            continue;
        locks.push_back({ edit.entity, edit.id, edit.space, {} });
        locks.back().fields.insert(edit.fields.extract(lockedAt));
    }
    edits.insert(edits.end(), locks.begin(), locks.end());
    return edits;
}

} // namespace tovholder::cli
