// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/http/endpoints.h"
#include "sync/server/http/server.h"
#include "sync/server/http/waitingroom.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <map>
#include <set>
#include <string>

namespace tovholder::server::http {

namespace asio = boost::asio;

/// A connection as the server sees it.
class Stoppable {
public:
    virtual ~Stoppable() = default;
    /// Closes the connection unless a request is running on it; one that waits for news is answered.
    virtual void stopWhenIdle() = 0;
};

/// What all connections share. Belongs to the I/O thread, but for the pools.
struct Context {
    Endpoints& endpoints;
    Metrics& metrics;
    const ServerOptions& options;
    asio::thread_pool& workers; ///< for what waits for the database or the disk
    asio::thread_pool& signInWorkers; ///< Argon2 takes long: few of them, so that the rest goes on
    std::set<Stoppable*> connections {};
    std::map<std::string, std::size_t> connectionsByAddress {};
    WaitingRoom waitingRoom {};
    bool stopping = false;
};

/// The call's result, worked out on one of the pool's threads. The result has a default.
template<typename Call>
asio::awaitable<std::invoke_result_t<Call>> onPool(asio::thread_pool& pool, Call call)
{
    using Answer = std::invoke_result_t<Call>;
    auto work = [call = std::move(call)]() mutable -> asio::awaitable<Answer> { co_return call(); };
    co_return co_await asio::co_spawn(pool.get_executor(), std::move(work), asio::use_awaitable);
}

} // namespace tovholder::server::http
