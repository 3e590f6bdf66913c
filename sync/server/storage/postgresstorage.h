// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/postgresconnection.h"
#include "sync/server/storage/postgresnews.h"
#include "sync/server/storage/storage.h"

#include <condition_variable>
#include <mutex>

namespace tovholder::server {

class PostgresTransaction;

/// Storage of one organisation in a PostgreSQL database, which other processes may serve meanwhile. A transaction has a
/// connection of its own; when all are taken, begin() waits for one.
class PostgresStorage final : public Storage {
public:
    static constexpr std::size_t connectionsMax = 20; // the HTTP server has 18 threads that ask

    /// As openStorage().
    static Result<std::unique_ptr<Storage>> open(const std::string& place, Random& random, bool create);

    void setNewsListener(NewsListener listener) override;
    std::unique_ptr<Transaction> begin() override;
    std::unique_ptr<Transaction> snapshot() override;
    void checkHealth() override;
    Result<void> backup(const std::filesystem::path& file, Random& random) override;
    std::vector<std::string> integrityFaults() override;

private:
    friend class PostgresTransaction;

    PostgresStorage(std::string database, std::string organisation);
    /// Brings the tables up to date, and finds the organisation's number.
    Result<void> prepare(Random& random, bool create);
    Result<void> findOrganisation(PostgresConnection& connection, Random& random, bool create);
    std::unique_ptr<PostgresTransaction> begin(const char* how);
    std::unique_ptr<PostgresConnection> take();
    void giveBack(std::unique_ptr<PostgresConnection> connection);

    std::string m_database;
    std::string m_organisation;
    std::int64_t m_number = 0;
    std::unique_ptr<PostgresNews> m_news; ///< while someone listens
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<PostgresConnection>> m_idle;
    std::size_t m_taken = 0;
};

} // namespace tovholder::server
