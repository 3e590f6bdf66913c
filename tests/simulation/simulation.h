// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dice.h"
#include "headoffice.h"
#include "ledger.h"
#include "newerprogram.h"
#include "simdevice.h"
#include "trace.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tovholder::simulation {

inline constexpr std::int64_t hourMs = 3'600'000;

/// Devices and a head office under faults, then healed and checked: everything from one seed.
class Simulation {
public:
    Simulation(std::uint64_t seed, const std::filesystem::path& folder);

    /// Throws Broken when a promise does not hold.
    void run();
    [[nodiscard]] const Trace& trace() const { return m_trace; }

private:
    struct Fate {
        bool mayForget = false; ///< it was revoked once, or put back from a backup
        bool mayBeTwice = false; ///< its token was in a copy, or in a backup that came back
        bool hasNewNumber = false; ///< what it wrote under the one before, and was not answered for, does not pass for its own
        bool wasPurged = false; ///< it was sent away from a space once
    };

    struct Place {
        std::string entity;
        Id id;
        Id space;
        std::string field;
    };

    void setUp();
    void step();
    void heal();
    void letPass(std::int64_t ms);
    [[nodiscard]] std::int64_t oftenShortMs();
    Result<void> syncChecked(SimDevice& device, std::optional<std::size_t> dieAfterWorks);
    void checkCopiesAreFound();
    void spoilAndHeal(const std::vector<SimDevice*>& devices);

    void edit(SimDevice& device);
    void insert(SimDevice& device);
    void update(SimDevice& device);
    /// Where there is a text to change; nothing when the device has none.
    [[nodiscard]] std::optional<Place> somewhere(SimDevice& device);
    void typeAt(SimDevice& device, const Place& place);
    void binOrRestore(SimDevice& device);
    [[nodiscard]] std::string newestWord() const;
    [[nodiscard]] std::string extended(const std::string& text);
    void pickConflict(SimDevice& device);
    void write(SimDevice& device, const store::Edit& edit, const std::string& field);

    void sync(SimDevice& device);
    void excuseWhatMayGo(SimDevice& device);
    void excuseUnsent(SimDevice& device);
    void excuseWhatBothEndsForgot();
    [[nodiscard]] bool mayForget(const SimDevice& device) const;
    void jumpClock(SimDevice& device);
    void buildOnUnheardOf(SimDevice& device);
    void restoreDevice(SimDevice& device);
    void cloneDevice(SimDevice& device);
    void useBoth(SimDevice& original, SimDevice& copy);
    void syncOver(const LinkFaults& line, SimDevice& device);
    void upgradeProgram(SimDevice& device);
    void fillDisk(SimDevice& device);
    void fillServersDisk(SimDevice& device);
    void revokeDevice(SimDevice& device);
    void changeGrant();
    void backUpOrRestoreServer();
    void letWhoIsAheadComeFirst();
    SimDevice& addDevice(const std::string& login);

    std::uint64_t m_seed;
    std::filesystem::path m_folder;
    Dice m_dice;
    Trace m_trace;
    HeadOffice m_headOffice;
    Ledger m_ledger;
    LinkFaults m_faults;
    std::vector<Id> m_areas;
    std::vector<std::unique_ptr<SimDevice>> m_devices;
    client::BatchSizes m_batches;
    std::unique_ptr<NewerProgram> m_newerProgram;
    std::map<int, Fate> m_fates; ///< by device
    bool m_serverWentBack = false;
    bool m_roleChanged = false;
    bool m_serverWentBackUnnoticed = false; ///< so nobody offered everything again
    std::vector<std::pair<int, int>> m_clones; ///< original and copy
    int m_valuesTyped = 0;
};

} // namespace tovholder::simulation
