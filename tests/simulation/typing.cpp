// SPDX-License-Identifier: Apache-2.0
// The part of Simulation that people do.
#include "require.h"
#include "simulation.h"

#include <algorithm>
#include <array>

namespace tovholder::simulation {
namespace {

    /// An entity as the simulation writes it: what an insert must have, and the texts that people change.
    struct Kind {
        std::string entity;
        store::FieldValues required;
        std::vector<std::string> texts;
        bool inOrganisation = false;
    };

    const std::vector<Kind>& kinds()
    {
        static const std::string someone = "00000000-0000-7000-8000-00000000000f";
        static const std::vector<Kind> all {
            { "agreement", { { "group_id", someone }, { "status", std::string("aftalt") } }, { "text", "block" } },
            { "observation", { { "status", std::string("ny") } }, { "text", "place", "reply" } },
            { "story", { { "group_id", someone } }, { "title", "text" } },
            { "partner_link", { { "partner_id", someone }, { "function", std::string("boligsocial") } }, { "cooperation" } },
            { "person", { { "name", std::string("Frk. Prøve") }, { "function", std::string("boligsocial") } },
                { "title", "email" }, true },
        };
        return all;
    }

    /// Some records have an id that devices make alike without talking.
    constexpr std::array<std::string_view, 4> naturalKeys { "a", "b", "c", "d" };

    /// False when there was no room, which the person is told of and may try again.
    bool wentThrough(const Result<void>& done)
    {
        if (!done && done.error().code == ErrorCode::DiskFull)
            return false;
        require(done);
        return true;
    }

} // namespace

void Simulation::edit(SimDevice& device)
{
    const std::size_t what = m_dice.below(10);
    if (what < 3)
        insert(device);
    else if (what < 8)
        update(device);
    else
        binOrRestore(device);
}

void Simulation::write(SimDevice& device, const store::Edit& edit, const std::string& field)
{
    const auto before = device.store().read(edit.entity, edit.id);
    std::string over;
    if (before) {
        const auto known = before->fields.find(field);
        if (known != before->fields.end() && std::holds_alternative<std::string>(known->second))
            over = std::get<std::string>(known->second);
    }
    if (!wentThrough(device.store().write(edit)))
        return;
    const std::string& value = std::get<std::string>(edit.fields.at(field));
    m_ledger.typed(newestWord(), value, edit.id, field, device.number(), over);
    m_trace.add("device " + std::to_string(device.number()) + " types " + value + " over " + over + " in " + edit.entity
        + ' ' + edit.id + ' ' + field);
}

void Simulation::insert(SimDevice& device)
{
    const Kind& kind = m_dice.oneOf(kinds());
    const auto grants = require(device.store().syncState().grants());
    if (grants.empty())
        return;
    const std::string organisation = require(device.store().syncState().account()).organisation;
    const Id space = kind.inOrganisation ? organisation : m_dice.oneOf(m_areas);
    if (!std::ranges::any_of(grants, [&](const auto& grant) { return grant.first == space; }))
        return;
    Id id = device.store().makeId();
    if (kind.entity == "partner_link")
        id = derivedId(kind.entity, m_dice.oneOf(naturalKeys), space);
    const std::string& field = m_dice.oneOf(kind.texts);
    store::Edit edit { kind.entity, id, space, kind.required };
    ++m_valuesTyped;
    edit.fields[field] = newestWord();
    write(device, edit, field);
}

std::string Simulation::newestWord() const { return "ord" + std::to_string(m_valuesTyped); }

/// The text with a new word in it, beside what stands there or in the place of one word of that.
std::string Simulation::extended(const std::string& text)
{
    std::vector<std::string> words = wordsOf(text);
    const std::size_t place = m_dice.below(words.size() + 1);
    const bool replaces = place < words.size() && m_dice.chance(30);
    if (replaces)
        words[place] = newestWord();
    else
        words.insert(words.begin() + static_cast<std::ptrdiff_t>(place), newestWord());
    std::string whole;
    for (const std::string& word : words)
        whole += (whole.empty() ? "" : " ") + word;
    return whole;
}

void Simulation::update(SimDevice& device)
{
    if (const auto place = somewhere(device))
        typeAt(device, *place);
}

std::optional<Simulation::Place> Simulation::somewhere(SimDevice& device)
{
    const Kind& kind = m_dice.oneOf(kinds());
    const auto rows = device.rows("SELECT id, (SELECT id FROM space WHERE number = r.space) AS space FROM \"" + kind.entity + "\" AS r WHERE deleted_at IS NULL ORDER BY id LIMIT 3");
    if (rows.empty())
        return std::nullopt;
    const store::Row& row = m_dice.oneOf(rows);
    return Place { kind.entity, row.text("id"), row.text("space"), m_dice.oneOf(kind.texts) };
}

void Simulation::typeAt(SimDevice& device, const Place& place)
{
    ++m_valuesTyped;
    const store::Record before = require(device.store().read(place.entity, place.id));
    const auto stands = before.fields.find(place.field);
    const auto* text = stands == before.fields.end() ? nullptr : std::get_if<std::string>(&stands->second);
    store::Edit edit { place.entity, place.id, place.space, {} };
    edit.fields[place.field] = text && m_dice.chance(60) ? extended(*text) : newestWord();
    write(device, edit, place.field);
}

void Simulation::binOrRestore(SimDevice& device)
{
    const Kind& kind = m_dice.oneOf(kinds());
    const auto rows = device.rows("SELECT id, deleted_at FROM \"" + kind.entity + "\" ORDER BY id LIMIT 3");
    if (rows.empty())
        return;
    const store::Row& row = m_dice.oneOf(rows);
    const bool isInBin = row.integer("deleted_at") != 0;
    const auto done = isInBin ? device.store().restore(kind.entity, row.text("id")) : device.store().remove(kind.entity, row.text("id"));
    const bool isTooOld = !done && done.error().code == ErrorCode::NotFound; // longer in the bin than it is kept, by a clock that jumped
    if (isTooOld || !wentThrough(done))
        return;
    m_trace.add("device " + std::to_string(device.number()) + (isInBin ? " restores " : " removes ") + row.text("id"));
}

void Simulation::pickConflict(SimDevice& device)
{
    const auto open = device.rows("SELECT c.id, c.entity, c.record_id, c.field, c.kind, c.lost_value, c.lost_type FROM conflict AS c "
                                  "WHERE c.resolution IS NULL ORDER BY c.id");
    if (open.empty())
        return;
    const store::Row& conflict = m_dice.oneOf(open);
    const bool isField = conflict.text("kind") != "slettet";
    const std::string resolution = m_dice.chance(50) ? "behold" : isField ? "vaelg_anden" : "gendan";
    const auto record = device.store().read(conflict.text("entity"), conflict.text("record_id"));
    if (!record)
        return;
    if (!wentThrough(device.store().syncState().settle(conflict.text("id"), { resolution })))
        return;
    m_trace.add("device " + std::to_string(device.number()) + " picks " + resolution);
    const auto stood = record->fields.find(conflict.text("field"));
    if (resolution == "vaelg_anden" && stood != record->fields.end() && std::holds_alternative<std::string>(stood->second))
        m_ledger.chosen(conflict.text("lost_value"), std::get<std::string>(stood->second));
}

} // namespace tovholder::simulation
