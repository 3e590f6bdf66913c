// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/postgresconnection.h"
#include "sync/server/storage/storage.h"

#include <thread>

namespace tovholder::server {

/// Tells all processes that serve the organisation. Sent after a commit rather than within the transaction, where it would
/// make the commits of all spaces wait for each other; the next read or settle() of the connection carries it.
void sendNews(PostgresConnection& connection, std::int64_t organisation, const std::vector<News>& news);

/// A thread that hears what all processes tell from the moment on that this is made, on a connection of its own. When that
/// was lost, everybody is told once it is back.
class PostgresNews {
public:
    PostgresNews(std::string database, std::int64_t organisation, Storage::NewsListener listener);
    PostgresNews(const PostgresNews&) = delete;
    PostgresNews& operator=(const PostgresNews&) = delete;
    ~PostgresNews();

private:
    void run();
    void connect();
    /// Until the connection is lost, or this ends.
    void listen();
    /// Until there is something to read, or this ends, which is false.
    bool waitFor(int socket, int timeoutMs);

    std::string m_database;
    std::int64_t m_organisation;
    Storage::NewsListener m_listener;
    std::unique_ptr<PostgresConnection> m_connection;
    int m_end[2] = { -1, -1 }; ///< a pipe whose closing ends the thread
    std::thread m_thread;
};

} // namespace tovholder::server
