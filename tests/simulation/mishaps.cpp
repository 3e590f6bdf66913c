// SPDX-License-Identifier: Apache-2.0
// The part of Simulation that befalls devices and head office, other than what the link does.
#include "checks.h"
#include "require.h"
#include "simulation.h"

#include "tests/faultyvfs.h"

#include <algorithm>

namespace tovholder::simulation {
namespace {

    constexpr std::size_t devicesMax = 20;
    constexpr std::size_t writesBeforeFullMax = 40;

    /// Leaves a store as a program would that does not know agreement.block, but for what has no version of its own.
    constexpr const char* leftByAnOlderProgram = R"sql(
        BEGIN;
        CREATE TEMP TABLE known AS SELECT id FROM agreement
            WHERE block IS NOT NULL AND coalesce(clocks, '') NOT LIKE '%block:%' AND id NOT IN (SELECT id FROM outbox);
        INSERT INTO foreign_field (space, entity, id, field, value, clock, device)
            SELECT (SELECT id FROM space WHERE number = agreement.space), 'agreement', id, 'block', block, row_clock,
                (SELECT id FROM writer WHERE number = row_device) FROM agreement WHERE id IN known;
        UPDATE agreement SET block = NULL WHERE id IN known;
        COMMIT;
    )sql";
    constexpr std::int64_t yearMs = 365 * 24 * hourMs;

} // namespace

void Simulation::jumpClock(SimDevice& device)
{
    const std::int64_t far = m_dice.chance(20) ? yearMs : hourMs;
    const std::int64_t jumpMs = m_dice.between(-far, far);
    device.clock.advance(jumpMs);
    m_trace.add("device " + std::to_string(device.number()) + " clock jumps " + std::to_string(jumpMs));
    if (jumpMs > 0 && m_dice.chance(30))
        buildOnUnheardOf(device);
}

/// What it wrote under that clock gets another stamp, of which it does not hear before somebody has written over it.
void Simulation::buildOnUnheardOf(SimDevice& device)
{
    const auto place = somewhere(device);
    if (!place)
        return;
    typeAt(device, *place);
    syncOver({ .lostReply = 100 }, device);
    SimDevice& other = *m_dice.oneOf(m_devices);
    syncOver({}, other);
    if (other.store().read(place->entity, place->id))
        typeAt(other, *place);
    syncOver({}, other);
    letPass(m_dice.between(1, hourMs)); // in the same millisecond it would be stamped alike
    syncOver({}, device);
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
    m_fates[device.number()].mayForget = true;
    m_fates[device.number()].mayBeTwice = true;
    m_trace.add("device " + std::to_string(device.number()) + " goes back to its backup");
}

/// Starts a device from a copy of the other's disk: two that take themselves for the same.
void Simulation::cloneDevice(SimDevice& device)
{
    if (m_devices.size() >= devicesMax)
        return;
    const bool areBothUsed = m_dice.chance(50);
    if (areBothUsed)
        syncOver({}, device);
    SimDevice& clone = addDevice(device.login());
    clone.becomeCopyOf(device);
    m_fates[clone.number()].mayForget = mayForget(device);
    m_fates[device.number()].mayBeTwice = true;
    m_fates[clone.number()].mayBeTwice = true;
    m_clones.emplace_back(device.number(), clone.number());
    m_trace.add("device " + std::to_string(clone.number()) + " is a copy of device " + std::to_string(device.number()));
    if (areBothUsed)
        useBoth(device, clone);
}

/// Both are used at once, as long as neither has anything to send, and then where many requests are lost: so that their
/// counters need not meet.
void Simulation::useBoth(SimDevice& original, SimDevice& copy)
{
    syncOver({}, original);
    syncOver({}, copy);
    for (std::size_t turns = 2 + m_dice.below(6); turns > 0; --turns) {
        letPass(m_dice.between(1, hourMs)); // what two stamp alike, in the same millisecond, nobody can tell apart
        SimDevice& device = m_dice.chance(50) ? original : copy;
        for (std::size_t edits = 1 + m_dice.below(4); edits > 0; --edits)
            update(device);
        syncOver({ .lostRequest = m_dice.chance(50) ? 100 : 0 }, device);
    }
}

void Simulation::syncOver(const LinkFaults& line, SimDevice& device)
{
    excuseWhatMayGo(device);
    device.link.setFaults(line);
    (void)syncChecked(device, {});
}

void Simulation::revokeDevice(SimDevice& device)
{
    const std::uint64_t number = require(device.store().syncState().account()).device;
    if (!m_headOffice.revokeDevice(number))
        return;
    for (const auto& each : m_devices) {
        if (require(each->store().syncState().account()).device == number)
            m_fates[each->number()].mayForget = true;
    }
    m_trace.add("device " + std::to_string(device.number()) + " is revoked");
}

void Simulation::changeGrant()
{
    static const std::vector<std::string> roles { "", "registrant", "medlem", "tovholder" };
    const std::string& role = m_dice.oneOf(roles);
    m_headOffice.setRole("tove", m_areas.back(), role);
    m_roleChanged = true;
    m_trace.add("tove is " + (role.empty() ? "nobody" : role));
}

/// Starts a program that knows a field more than the one before it.
void Simulation::upgradeProgram(SimDevice& device)
{
    device.changeFile(leftByAnOlderProgram);
    device.reopen();
    m_trace.add("device " + std::to_string(device.number()) + " has a newer program");
}

/// There is room for a few more writes. The person and the engine go on trying, until there is room again or the program is
/// killed, which then has happened at the write that was the last.
void Simulation::fillDisk(SimDevice& device)
{
    tests::FaultyVfs::setFault(static_cast<int>(m_dice.below(writesBeforeFullMax)), device.fileName());
    m_trace.add("the disk of device " + std::to_string(device.number()) + " is full soon");
    for (std::size_t tries = 1 + m_dice.below(4); tries > 0; --tries)
        m_dice.chance(50) ? edit(device) : sync(device);
    tests::FaultyVfs::makeRoom();
    if (m_dice.chance(50))
        device.reopen();
}

void Simulation::fillServersDisk(SimDevice& device)
{
    tests::FaultyVfs::setFault(static_cast<int>(m_dice.below(writesBeforeFullMax)), m_headOffice.fileName());
    m_trace.add("the server's disk is full soon");
    for (std::size_t tries = 1 + m_dice.below(3); tries > 0; --tries)
        sync(device);
    tests::FaultyVfs::makeRoom();
}

void Simulation::backUpOrRestoreServer()
{
    if (m_dice.chance(60)) {
        const bool isSnapshot = m_dice.chance(50);
        isSnapshot ? m_headOffice.takeSnapshot() : m_headOffice.backUp();
        m_trace.add(isSnapshot ? "a snapshot is taken of the server" : "server is backed up");
        return;
    }
    // Who lost a dispute last is told so and takes over what won: that there was one, only the server knew.
    const std::set<std::string> overwritten = m_headOffice.overwrittenTexts();
    const std::uint64_t given = sequencesGiven(m_headOffice);
    const std::uint64_t epoch = m_headOffice.storage().begin()->epoch();
    if (m_headOffice.restoreBackup()) {
        m_serverWentBack = true;
        for (const std::string& text : overwritten)
            m_ledger.excuseText(text);
        // What a device sent and was then purged of, only the server had.
        for (const auto& device : m_devices) {
            if (m_fates[device->number()].wasPurged)
                m_ledger.excuseAll(device->number());
        }
        m_trace.add("server goes back to its backup");
        letWhoIsAheadComeFirst();
        // What was accepted of a device whose cursor had not moved yet, nobody knows to be missing but the digests.
        const bool isNoticed = m_headOffice.storage().begin()->epoch() != epoch;
        m_serverWentBackUnnoticed |= !isNoticed;
        for (std::size_t i = 0; !isNoticed && i < m_devices.size() && sequencesGiven(m_headOffice) < given; ++i)
            m_ledger.excuseAll(m_devices[i]->number());
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
        syncOver({}, *device);
    }
}

} // namespace tovholder::simulation
