// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/clock.h"
#include "cpp/base/random.h"
#include "sync/server/administration.h"
#include "sync/server/service.h"
#include "sync/server/storage/storage.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace tovholder::simulation {

inline constexpr auto password = "hemmelig-nok";
inline constexpr std::int64_t startMs = 1'700'000'000'000;

/// The server's real service, in two processes on one store. Its clock is right by definition.
class HeadOffice {
public:
    HeadOffice(std::filesystem::path folder, std::uint64_t seed);

    /// That of either process, 0 or 1.
    [[nodiscard]] wire::SyncProtocol& service(std::size_t process) { return *m_processes.at(process).service; }
    [[nodiscard]] server::Storage& storage() { return *m_processes.front().storage; }
    /// What the names of its store's files have in common; on PostgreSQL there are none.
    [[nodiscard]] std::string fileName() const;

    void addUser(const std::string& login);
    void makeAdministrator(const std::string& login);
    /// An empty role takes the grant away.
    void setRole(const std::string& login, const Id& area, const std::string& role);
    /// False when it knows no such device, having gone back to a backup.
    bool revokeDevice(std::uint64_t number);

    /// Every text that was overwritten, as its history has it.
    [[nodiscard]] std::set<std::string> overwrittenTexts();

    void backUp();
    /// Takes a snapshot as of a whole machine: the copy does not know that it is one.
    void takeSnapshot();
    /// Goes back to the last backup or snapshot. False when there is none.
    bool restoreBackup();

    ManualClock clock { startMs };

private:
    struct Process {
        std::unique_ptr<server::Storage> storage;
        std::unique_ptr<server::Service> service;
    };

    void open(const std::string& place, bool create);
    server::Administration administration();

    std::filesystem::path m_folder;
    SeededRandom m_random;
    std::optional<std::filesystem::path> m_backup;
    int m_filesMade = 0;
    std::string m_place;
    std::array<Process, 2> m_processes;
};

} // namespace tovholder::simulation
