// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/postgresnews.h"

#include <array>
#include <sstream>
#include <system_error>

#include <poll.h>
#include <unistd.h>

namespace tovholder::server {
namespace {

    constexpr int reconnectMs = 1'000;
    constexpr std::size_t newsPerMessageMax = 100; // PostgreSQL carries 8,000 bytes
    constexpr const char* everybody = "*";

    /// "ORGANISATION", then a line each: "BRINGER TOPIC".
    std::string written(std::int64_t organisation, const std::vector<News>& news)
    {
        std::string message = std::to_string(organisation);
        for (const News& item : news)
            message += '\n' + std::to_string(item.bringer) + ' ' + (item.topic.empty() ? everybody : item.topic);
        return message;
    }

    std::vector<News> readNews(const char* message, std::int64_t organisation)
    {
        std::istringstream lines(message);
        std::int64_t whose = 0;
        lines >> whose;
        std::vector<News> news;
        for (News item; whose == organisation && lines >> item.bringer >> item.topic;) {
            if (item.topic == everybody)
                item.topic.clear();
            news.push_back(item);
        }
        return news;
    }

} // namespace

void sendNews(PostgresConnection& connection, std::int64_t organisation, const std::vector<News>& news)
{
    if (news.empty())
        return;
    const bool isTooMuch = news.size() > newsPerMessageMax;
    connection.query("SELECT pg_notify('tovholder', $1)")
        .with(written(organisation, isTooMuch ? std::vector<News> { {} } : news))
        .run();
}

PostgresNews::PostgresNews(std::string database, std::int64_t organisation, Storage::NewsListener listener)
    : m_database(std::move(database))
    , m_organisation(organisation)
    , m_listener(std::move(listener))
{
    if (pipe(m_end) != 0)
        throw std::system_error(errno, std::generic_category(), "pipe");
    try {
        connect();
    } catch (const PostgresError&) { // the thread tries again
    }
    m_thread = std::thread([this] { run(); });
}

PostgresNews::~PostgresNews()
{
    close(m_end[1]);
    m_thread.join();
    close(m_end[0]);
}

void PostgresNews::run()
{
    do {
        try {
            if (!m_connection) {
                connect();
                m_listener({ {} }); // what was told meanwhile went past
            }
            listen();
        } catch (const PostgresError&) { // tried again
        }
        m_connection.reset();
    } while (waitFor(-1, reconnectMs));
}

void PostgresNews::connect()
{
    auto connection = std::make_unique<PostgresConnection>(m_database);
    connection->runScript("LISTEN tovholder");
    m_connection = std::move(connection);
}

void PostgresNews::listen()
{
    do { // what came with the last answer is here already
        if (PQconsumeInput(m_connection->handle()) == 0)
            return;
        while (PGnotify* notification = PQnotifies(m_connection->handle())) {
            const std::vector<News> news = readNews(notification->extra, m_organisation);
            PQfreemem(notification);
            if (!news.empty())
                m_listener(news);
        }
    } while (waitFor(PQsocket(m_connection->handle()), -1));
}

bool PostgresNews::waitFor(int socket, int timeoutMs)
{
    std::array<pollfd, 2> watched { pollfd { m_end[0], POLLIN, 0 }, pollfd { socket, POLLIN, 0 } };
    while (poll(watched.data(), watched.size(), timeoutMs) < 0) {
        if (errno != EINTR)
            throw std::system_error(errno, std::generic_category(), "poll");
    }
    return watched[0].revents == 0;
}

} // namespace tovholder::server
