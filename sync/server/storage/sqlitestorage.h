// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/random.h"
#include "cpp/base/result.h"
#include "sync/server/storage/sqliteconnection.h"
#include "sync/server/storage/storage.h"

#include <filesystem>
#include <mutex>

namespace tovholder::server {

/// Storage in one SQLite file. One transaction at a time; other programs may use the file meanwhile.
class SqliteStorage final : public Storage {
public:
    /// Opens the file, or makes it when `create` says so. Errors: NotFound, StoreTooNew, StoreCorrupt, StoreFailed.
    static Result<std::unique_ptr<SqliteStorage>> open(const std::filesystem::path& file, Random& random, bool create);

    void setNewsListener(NewsListener listener) override;
    void lookForOthers() override;
    std::unique_ptr<Transaction> begin() override;
    std::unique_ptr<Transaction> snapshot() override { return begin(); } // others wait
    void checkHealth() override;
    Result<void> backup(const std::filesystem::path& file, Random& random) override;
    std::vector<std::string> integrityFaults() override;

private:
    SqliteStorage(const std::filesystem::path& file, Random& random, bool create);
    void copyTo(const std::filesystem::path& file);
    std::int64_t dataVersion();

    std::filesystem::path m_file;
    SqliteConnection m_connection;
    std::mutex m_mutex;
    NewsListener m_listener;
    std::int64_t m_dataVersion = 0; ///< changes when another connection has written
};

} // namespace tovholder::server
