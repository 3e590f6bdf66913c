// SPDX-License-Identifier: Apache-2.0
#include "simulation.h"

#include "checks.h"
#include "corruption.h"
#include "require.h"

#include <algorithm>
#include <set>

namespace tovholder::simulation {
namespace {

    constexpr int stepsPerRun = 90;
    constexpr int healRoundsMax = 8;
    constexpr std::int64_t secondMs = 1000;
    constexpr std::int64_t dayMs = 24 * hourMs;

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
    const bool allRemember = !m_serverWentBack && m_clones.empty()
        && std::ranges::none_of(m_fates, [](const auto& fate) { return fate.second.mayForget || fate.second.hasNewNumber; });
    if (allRemember)
        checkConflictsAreReal(m_headOffice, m_ledger);
    // Who may write less than before cannot offer what others wrote: the digests tell who can.
    const bool allWasOffered = !m_serverWentBackUnnoticed && !(m_serverWentBack && m_roleChanged);
    if (allWasOffered && m_clones.empty())
        checkNothingHadToBeHealed(devices);
    checkCopiesAreFound();
    spoilAndHeal(devices);
}

/// As soon as the token is replaced: also those that never wrote anything, which no counter gives away.
void Simulation::checkCopiesAreFound()
{
    if (m_clones.empty())
        return;
    letPass((server::Accounts::rotatedAfterDays + 1) * dayMs);
    heal();
    letPass(2 * server::Accounts::onTheWayMs);
    heal();
    std::set<std::uint64_t> numbers;
    for (const auto& device : m_devices) {
        if (!numbers.insert(require(device->store().syncState().account()).device).second)
            throw Broken("device " + std::to_string(device->number()) + " still has the number of a copy");
    }
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

SimDevice& Simulation::addDevice(const std::string& login)
{
    const int number = static_cast<int>(m_devices.size());
    const std::int64_t skewMs = m_dice.chance(30) ? m_dice.between(-hourMs, hourMs) : 0;
    m_devices.push_back(std::make_unique<SimDevice>(number, login, m_folder / ("device" + std::to_string(number) + ".db"),
        m_seed * 100 + static_cast<std::uint64_t>(number), m_headOffice.clock.nowMs() + skewMs, m_batches,
        [this]() -> wire::SyncProtocol& { return m_headOffice.service(m_dice.below(2)); }, m_dice, m_trace));
    SimDevice& device = *m_devices.back();
    device.link.setMeanwhile([this, &device] {
        edit(device);
        excuseWhatMayGo(device);
    });
    return device;
}

void Simulation::setUp()
{
    m_headOffice.addUser("chef");
    m_headOffice.addUser("tove");
    m_headOffice.makeAdministrator("chef");
    if (m_dice.chance(50)) // what is little, too, comes in many batches
        m_batches = { 1 + m_dice.below(4), 1 + m_dice.below(3) };
    SimDevice& first = addDevice("chef");
    require(first.sync({}));
    const Id organisation = require(first.store().syncState().account()).organisation;
    for (const char* name : { "Nord", "Syd" }) {
        m_areas.push_back(first.store().makeId());
        require(first.store().write({ "area", m_areas.back(), organisation, { { "name", std::string(name) } } }));
    }
    require(first.sync({}));
    for (const Id& area : m_areas)
        m_headOffice.setRole("tove", area, "tovholder");
    const std::size_t more = m_dice.chance(5) ? 8 + m_dice.below(8) : 1 + m_dice.below(5);
    for (std::size_t i = 0; i < more; ++i)
        require(addDevice(i % 2 == 0 ? "tove" : "chef").sync({}));
    if (m_dice.chance(30))
        m_newerProgram = std::make_unique<NewerProgram>(m_headOffice, "chef", m_dice, m_ledger, m_trace);
    const auto perCent = [&](int most) { return static_cast<int>(m_dice.below(static_cast<std::size_t>(most))); };
    m_faults = { perCent(15), perCent(15), perCent(15), perCent(10), perCent(4), perCent(4), perCent(50), perCent(5), perCent(20) };
}

/// For everybody. No request is under way for longer than the server waits for it.
void Simulation::letPass(std::int64_t ms)
{
    for (const auto& device : m_devices) {
        if (ms > server::Accounts::onTheWayMs)
            device->link.deliverLate();
        device->clock.advance(ms);
    }
    m_headOffice.clock.advance(ms);
}

/// Until something happens again: moments, hours, or so long that tokens are replaced, or run out.
std::int64_t Simulation::oftenShortMs()
{
    if (m_dice.chance(2))
        return m_dice.between(1, m_dice.chance(10) ? 2 * server::Accounts::tokenDays : 2 * server::Accounts::rotatedAfterDays) * dayMs;
    return m_dice.between(1, m_dice.chance(10) ? hourMs : secondMs);
}

void Simulation::step()
{
    letPass(oftenShortMs());
    SimDevice& device = *m_dice.oneOf(m_devices);
    const std::size_t what = m_dice.below(100);
    if (what < 50)
        edit(device);
    else if (what < 80)
        sync(device);
    else if (what < 83)
        jumpClock(device);
    else if (what < 86)
        pickConflict(device);
    else if (what < 88)
        restoreDevice(device);
    else if (what < 90)
        changeGrant();
    else if (what < 91)
        revokeDevice(device);
    else if (what < 93)
        m_newerProgram ? m_newerProgram->write() : backUpOrRestoreServer();
    else if (what < 95)
        fillDisk(device);
    else if (what < 97)
        fillServersDisk(device);
    else if (what < 98)
        cloneDevice(device);
    else
        m_dice.chance(50) ? upgradeProgram(device) : device.reopen();
}

void Simulation::sync(SimDevice& device)
{
    excuseWhatMayGo(device);
    device.link.setFaults(m_faults);
    const bool dies = m_dice.chance(8);
    (void)syncChecked(device, dies ? std::optional(m_dice.below(12)) : std::nullopt);
    const std::size_t areas = require(device.store().syncState().grants()).size();
    if (device.login() == "tove" && areas < 1 + m_areas.size())
        m_fates[device.number()].wasPurged = true;
    checkCounted(m_headOffice, device);
}

/// Whoever has no copy is not taken for one, whatever became of the replies that brought the next token.
Result<void> Simulation::syncChecked(SimDevice& device, std::optional<std::size_t> dieAfterWorks)
{
    const auto number = [&] { return require(device.store().syncState().account()).device; };
    const std::uint64_t before = number();
    auto done = device.sync(dieAfterWorks);
    m_fates[device.number()].hasNewNumber |= number() != before;
    if (device.wasSignedOutAsCopy() && !m_fates[device.number()].mayBeTwice)
        throw Broken("device " + std::to_string(device.number()) + " is signed out as if its token had been copied");
    return done;
}

bool Simulation::mayForget(const SimDevice& device) const
{
    const auto fate = m_fates.find(device.number());
    return fate != m_fates.end() && fate->second.mayForget;
}

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

void Simulation::heal()
{
    m_headOffice.setRole("tove", m_areas.back(), "tovholder");
    for (int round = 0; round < healRoundsMax; ++round) {
        const std::uint64_t before = sequencesGiven(m_headOffice);
        bool quiet = true;
        for (const auto& device : m_devices) {
            excuseWhatMayGo(*device);
            device->link.setFaults({});
            if (const auto done = syncChecked(*device, {}); !done)
                throw Broken("device " + std::to_string(device->number()) + " cannot sync when all is well: " + worded(done.error()));
            quiet = quiet && require(device->store().syncState().waiting()).records == 0;
        }
        if (quiet && round > 0 && sequencesGiven(m_headOffice) == before)
            return;
    }
    throw Broken("the devices do not come to rest");
}

} // namespace tovholder::simulation
