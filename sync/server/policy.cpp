// SPDX-License-Identifier: Apache-2.0
#include "sync/server/policy.h"

#include "cpp/base/cpr.h"
#include "cpp/base/limits.h"
#include "sync/merge/readers.h"

#include <algorithm>
#include <array>
#include <span>

namespace tovholder::server {
namespace {

    using Names = std::span<const std::string_view>;

    constexpr std::array<std::string_view, 2> ofRegistrants { "observation", "photo" };
    constexpr std::array<std::string_view, 16> ofMembers { "observation", "photo", "contribution", "agreement",
        "agreement_followup", "partner", "partner_link", "story", "attendance", conflictEntity, "agenda_block", "vote",
        "vision", "recommendation", "evidence", "board_proposal" };
    /// Live in the organisation's space only, so that an area's people cannot make their own.
    constexpr std::array<std::string_view, 7> ofTheOrganisation { organisationEntity, areaEntity, "department",
        "person", userEntity, "shared_story", "playbook" };
    constexpr std::array<std::string_view, 3> ofLeadersInTheOrganisation { "person", conflictEntity, "shared_story" };

    /// Audiences, as places in SpaceDigests. They are stored: who changes them, counts every space anew.
    constexpr std::size_t everybody = 0;
    constexpr std::size_t theTable = 1;
    constexpr std::size_t settlers = 2;

    bool names(Names list, std::string_view entity) { return std::ranges::find(list, entity) != list.end(); }

    std::ptrdiff_t rank(std::string_view role) { return std::ranges::find(rolesRising, role) - rolesRising.begin(); }

    bool leads(std::string_view role) { return role == "tovholder" || role == "leder"; }

} // namespace

bool isRole(std::string_view role) { return names(rolesRising, role); }

bool mayWrite(std::string_view role, std::string_view entity, SpaceKind kind)
{
    if (kind == SpaceKind::Organisation)
        return role == administratorRole || (leads(role) && names(ofLeadersInTheOrganisation, entity));
    if (names(ofTheOrganisation, entity))
        return false;
    if (role == administratorRole || leads(role))
        return true;
    if (role == "medlem")
        return names(ofMembers, entity);
    return role == "registrant" && names(ofRegistrants, entity);
}

bool writesOnlyOwn(std::string_view role) { return role == rolesRising.front(); }

std::size_t audienceOf(std::string_view entity)
{
    return entity == conflictEntity ? settlers : names(merge::ofTheTable, entity) ? theTable : everybody;
}

bool mayRead(std::string_view role, std::string_view entity, SpaceKind kind)
{
    return audienceOf(entity) == everybody || mayWrite(role, entity, kind);
}

std::optional<merge::Digest> digestFor(std::string_view role, const Space& space)
{
    if (space.digested != space.sequence)
        return std::nullopt;
    merge::Digest digest = space.digests[everybody];
    for (const std::string_view entity : { merge::ofTheTable.front(), conflictEntity }) {
        if (mayRead(role, entity, space.kind))
            digest += space.digests.at(audienceOf(entity));
    }
    return digest;
}

bool asksNobody(std::string_view entity) { return entity == conflictEntity || entity == "area_snapshot"; }

Id makerOf(const StoredRecord& record, Transaction& transaction)
{
    std::optional<StoredField> first = transaction.records().firstSuperseded(record);
    for (const StoredField& field : record.fields) {
        if (!first || field.version < first->version)
            first = field;
    }
    if (!first)
        return {};
    auto device = transaction.accounts().device(first->version.device);
    if (!device)
        device = transaction.accounts().device(first->bringer);
    return device ? device->user : Id {};
}

std::vector<SpaceGrant> grantsOf(Transaction& transaction, std::string_view user)
{
    const std::vector<Role> roles = transaction.accounts().rolesOf(user);
    std::string highest(rolesRising.front());
    for (const Role& role : roles) {
        if (rank(role.role) > rank(highest))
            highest = role.role;
    }
    std::vector<SpaceGrant> grants;
    for (const Space& space : transaction.records().spaces()) {
        const auto own = std::ranges::find(roles, space.id, &Role::space);
        if (space.kind == SpaceKind::Organisation || highest == administratorRole)
            grants.push_back({ space.id, space.kind, highest, digestFor(highest, space) });
        else if (own != roles.end())
            grants.push_back({ space.id, space.kind, own->role, digestFor(own->role, space) });
    }
    return grants;
}

std::vector<Refusal> refusedTexts(const merge::RecordChange& change)
{
    std::vector<Refusal> refusals;
    for (const merge::FieldChange& field : change.fields) {
        const auto* text = std::get_if<std::string>(&field.value);
        if (!text)
            continue;
        if (text->size() > limits::textBytesMax)
            refusals.push_back({ field.field, ErrorCode::TextTooLong });
        else if (findCpr(*text))
            refusals.push_back({ field.field, ErrorCode::CprNumber });
    }
    return refusals;
}

} // namespace tovholder::server
