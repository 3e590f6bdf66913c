// SPDX-License-Identifier: Apache-2.0
#include "simulation.h"

#include "checks.h"
#include "corruption.h"
#include "require.h"

#include <algorithm>
#include <array>

namespace tovholder::simulation {
namespace {

    constexpr int stepsPerRun = 90;
    constexpr int healRoundsMax = 8;
    constexpr std::int64_t secondMs = 1000;
    constexpr std::int64_t hourMs = 3'600 * secondMs;
    constexpr std::int64_t yearMs = 365 * 24 * hourMs;

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

} // namespace

Simulation::Simulation(std::uint64_t seed, const std::filesystem::path& folder)
    : m_seed(seed)
    , m_folder(folder)
    , m_dice(seed)
    , m_headOffice(folder, seed + 1)
{
}

void Simulation::run()
{
    setUp();
    for (int i = 0; i < stepsPerRun; ++i)
        step();
    heal();
    std::vector<SimDevice*> devices;
    for (const auto& device : m_devices)
        devices.push_back(device.get());
    excuseWhatBothEndsForgot();
    checkEverything(m_headOffice, devices, m_ledger);
    // Who was put back from a backup does not know what it had seen.
    const bool allRemember = !m_serverWentBack && std::ranges::find(m_mayForget, true) == m_mayForget.end();
    if (allRemember)
        checkConflictsAreReal(m_headOffice, m_ledger);
    spoilAndHeal(devices);
}

/// A bad disk at both ends, once all is well: both notice, and come to the same again.
void Simulation::spoilAndHeal(const std::vector<SimDevice*>& devices)
{
    const bool spoilt = spoil(*m_dice.oneOf(devices), m_dice, m_trace);
    const bool spoiltThere = m_dice.chance(50) && spoil(m_headOffice, m_dice, m_trace);
    if (!spoilt && !spoiltThere)
        return;
    heal();
    checkEverything(m_headOffice, devices, m_ledger);
}

void Simulation::addDevice(const std::string& login)
{
    const int number = static_cast<int>(m_devices.size());
    const std::int64_t skewMs = m_dice.chance(30) ? m_dice.between(-hourMs, hourMs) : 0;
    m_devices.push_back(std::make_unique<SimDevice>(number, login, m_folder / ("device" + std::to_string(number) + ".db"),
        m_seed * 100 + static_cast<std::uint64_t>(number), m_headOffice.clock.nowMs() + skewMs,
        [this]() -> wire::SyncProtocol& { return m_headOffice.service(); }, m_dice, m_trace));
    m_mayForget.push_back(false);
}

void Simulation::setUp()
{
    m_headOffice.addUser("chef");
    m_headOffice.addUser("tove");
    m_headOffice.makeAdministrator("chef");
    addDevice("chef");
    SimDevice& first = *m_devices.front();
    require(first.sync({}));
    const Id organisation = require(first.store().syncState().account()).organisation;
    for (const char* name : { "Nord", "Syd" }) {
        m_areas.push_back(first.store().makeId());
        require(first.store().write({ "area", m_areas.back(), organisation, { { "name", std::string(name) } } }));
    }
    require(first.sync({}));
    for (const Id& area : m_areas)
        m_headOffice.setRole("tove", area, "tovholder");
    for (const char* login : { "tove", "chef", "tove" }) {
        addDevice(login);
        require(m_devices.back()->sync({}));
    }
    const auto perCent = [&](int most) { return static_cast<int>(m_dice.below(static_cast<std::size_t>(most))); };
    m_faults = { perCent(15), perCent(15), perCent(15), perCent(10), perCent(4), perCent(4), perCent(50) };
}

void Simulation::step()
{
    const std::int64_t passedMs = m_dice.between(1, m_dice.chance(10) ? hourMs : secondMs);
    m_headOffice.clock.advance(passedMs);
    for (const auto& device : m_devices)
        device->clock.advance(passedMs);

    SimDevice& device = *m_dice.oneOf(m_devices);
    const std::size_t what = m_dice.below(100);
    if (what < 52)
        edit(device);
    else if (what < 84)
        sync(device);
    else if (what < 88)
        jumpClock(device);
    else if (what < 91)
        pickConflict(device);
    else if (what < 94)
        restoreDevice(device);
    else if (what < 96)
        changeGrant();
    else if (what < 97)
        revokeDevice(device);
    else if (what < 99)
        backUpOrRestoreServer();
    else
        device.reopen();
}

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
    require(device.store().write(edit));
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
    const Kind& kind = m_dice.oneOf(kinds());
    const auto rows = device.rows("SELECT id, space FROM \"" + kind.entity + "\" WHERE deleted_at IS NULL ORDER BY id LIMIT 3");
    if (rows.empty())
        return;
    const store::Row& row = m_dice.oneOf(rows);
    const std::string& field = m_dice.oneOf(kind.texts);
    store::Edit edit { kind.entity, row.text("id"), row.text("space"), {} };
    ++m_valuesTyped;
    const store::Record before = require(device.store().read(kind.entity, edit.id));
    const auto stands = before.fields.find(field);
    const auto* text = stands == before.fields.end() ? nullptr : std::get_if<std::string>(&stands->second);
    edit.fields[field] = text && m_dice.chance(60) ? extended(*text) : newestWord();
    write(device, edit, field);
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
    if (!done && done.error().code != ErrorCode::NotFound) // longer in the bin than it is kept, by a clock that jumped
        require(done);
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
    require(device.store().syncState().settle(conflict.text("id"), { resolution }));
    m_trace.add("device " + std::to_string(device.number()) + " picks " + resolution);
    const auto stood = record->fields.find(conflict.text("field"));
    if (resolution == "vaelg_anden" && stood != record->fields.end() && std::holds_alternative<std::string>(stood->second))
        m_ledger.chosen(conflict.text("lost_value"), std::get<std::string>(stood->second));
}

void Simulation::sync(SimDevice& device)
{
    excuseWhatMayGo(device);
    device.link.setFaults(m_faults);
    const bool dies = m_dice.chance(8);
    (void)device.sync(dies ? std::optional(m_dice.below(12)) : std::nullopt);
}

bool Simulation::mayForget(const SimDevice& device) const { return m_mayForget[static_cast<std::size_t>(device.number())]; }

/// A device that is wiped takes with it what was not sent: that is promised, too.
void Simulation::excuseWhatMayGo(SimDevice& device)
{
    if (mayForget(device))
        excuseUnsent(device);
}

/// What the server's backup did not have yet, and its device was wiped of before it could offer it again. And what is
/// offered again does not say what its writer had seen, so a clash that the backup had not heard of is history only.
void Simulation::excuseWhatBothEndsForgot()
{
    if (!m_serverWentBack)
        return;
    for (const std::string& value : m_headOffice.overwrittenTexts())
        m_ledger.excuseText(value);
    for (const auto& device : m_devices) {
        if (mayForget(*device))
            m_ledger.excuseAll(device->number());
    }
}

void Simulation::excuseUnsent(SimDevice& device)
{
    for (const Id& record : device.unsentRecords())
        m_ledger.excuse(device.number(), record);
}

void Simulation::jumpClock(SimDevice& device)
{
    const std::int64_t far = m_dice.chance(20) ? yearMs : hourMs;
    const std::int64_t jumpMs = m_dice.between(-far, far);
    device.clock.advance(jumpMs);
    m_trace.add("device " + std::to_string(device.number()) + " clock jumps " + std::to_string(jumpMs));
}

void Simulation::restoreDevice(SimDevice& device)
{
    if (m_dice.chance(50)) {
        device.backUp();
        m_trace.add("device " + std::to_string(device.number()) + " is backed up");
        return;
    }
    excuseUnsent(device);
    if (!device.restoreBackup())
        return;
    m_mayForget[static_cast<std::size_t>(device.number())] = true;
    m_trace.add("device " + std::to_string(device.number()) + " goes back to its backup");
}

void Simulation::revokeDevice(SimDevice& device)
{
    if (!m_headOffice.revokeDevice(require(device.store().syncState().account()).device))
        return;
    m_mayForget[static_cast<std::size_t>(device.number())] = true;
    m_trace.add("device " + std::to_string(device.number()) + " is revoked");
}

void Simulation::changeGrant()
{
    m_grantIsGone = !m_grantIsGone;
    m_headOffice.setRole("tove", m_areas.back(), m_grantIsGone ? "" : "tovholder");
    m_trace.add(m_grantIsGone ? "grant is taken" : "grant is given");
}

void Simulation::backUpOrRestoreServer()
{
    if (m_dice.chance(60)) {
        const bool isSnapshot = m_dice.chance(50);
        isSnapshot ? m_headOffice.takeSnapshot() : m_headOffice.backUp();
        m_trace.add(isSnapshot ? "a snapshot is taken of the server" : "server is backed up");
    } else if (m_headOffice.restoreBackup()) {
        m_serverWentBack = true;
        m_trace.add("server goes back to its backup");
        letWhoIsAheadComeFirst();
    }
}

/// A snapshot that was put back is noticed as long as someone has seen more than it gave since.
void Simulation::letWhoIsAheadComeFirst()
{
    const std::uint64_t epoch = m_headOffice.storage().begin()->epoch();
    for (const auto& device : m_devices) {
        const auto cursors = require(device->store().syncState().cursors());
        const bool isAhead = std::ranges::any_of(cursors, [&](const store::Cursor& cursor) {
            const auto space = m_headOffice.storage().begin()->records().space(cursor.space);
            return space && cursor.sequence > space->sequence;
        });
        if (!isAhead || m_headOffice.storage().begin()->epoch() != epoch)
            continue;
        excuseWhatMayGo(*device);
        device->link.setFaults({});
        (void)device->sync({});
    }
}

void Simulation::heal()
{
    m_headOffice.setRole("tove", m_areas.back(), "tovholder");
    for (int round = 0; round < healRoundsMax; ++round) {
        const std::uint64_t before = sequencesGiven(m_headOffice);
        bool quiet = true;
        for (const auto& device : m_devices) {
            excuseWhatMayGo(*device);
            device->link.setFaults({});
            if (const auto done = device->sync({}); !done)
                throw Broken("device " + std::to_string(device->number()) + " cannot sync when all is well: " + worded(done.error()));
            quiet = quiet && require(device->store().syncState().waiting()).records == 0;
        }
        if (quiet && round > 0 && sequencesGiven(m_headOffice) == before)
            return;
    }
    throw Broken("the devices do not come to rest");
}

} // namespace tovholder::simulation
