// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/server.h"

#include "sync/server/http/connection.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <csignal>
#include <optional>

#include <sys/resource.h>

namespace tovholder::server::http {
namespace {

    using asio::ip::tcp;

    constexpr std::size_t workerThreads = 16; // they mostly wait: for the disk, or for a database elsewhere
    constexpr std::size_t signInThreads = 2;
    constexpr std::size_t connectionsMax = 10'000; // most of them wait for news
    constexpr std::size_t descriptorsKept = 100; // for the store, photos and the log
    constexpr std::chrono::milliseconds othersEvery { 1'000 };
    constexpr std::chrono::minutes tidiedEvery { 60 };
    constexpr std::chrono::milliseconds acceptPause { 100 }; // after running out of descriptors

    /// As many descriptors as the system gives, of which it gives fewer at first.
    std::size_t descriptorsAllowed()
    {
        rlimit limit {};
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
        return std::max<std::size_t>(limit.rlim_cur, 2 * descriptorsKept);
    }

} // namespace

struct Server::State {
    State(Service& served, PhotoService& servedPhotos, ServerOptions chosen)
        : options(std::move(chosen))
        , service(served)
        , photos(servedPhotos)
        , endpoints(served, servedPhotos, metrics)
        , context { endpoints, metrics, options, workers, signInWorkers }
    {
    }

    asio::awaitable<void> accept();
    /// Hears of what the commands write to the same store.
    asio::awaitable<void> lookForOthers();
    /// Throws away what was kept for its time.
    asio::awaitable<void> tidy();
    void beginStop();

    ServerOptions options;
    Service& service;
    PhotoService& photos;
    asio::thread_pool workers { workerThreads };
    asio::thread_pool signInWorkers { signInThreads };
    Metrics metrics;
    Endpoints endpoints;
    Context context;
    std::optional<asio::ssl::context> tls;
    asio::io_context io { 1 }; // goes before what its unfinished connections still name
    tcp::acceptor acceptor { io };
    asio::signal_set signals { io };
    asio::steady_timer deadline { io };
    asio::steady_timer others { io };
    asio::steady_timer tidying { io };
};

asio::awaitable<void> Server::State::accept()
{
    const std::size_t most = std::min(connectionsMax, descriptorsAllowed() - descriptorsKept);
    while (!context.stopping) {
        auto [problem, socket] = co_await acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
        if (problem == asio::error::operation_aborted)
            co_return;
        if (problem) {
            asio::steady_timer pause(io, acceptPause);
            co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
            continue;
        }
        if (context.connections.size() >= most)
            continue; // the socket closes here
        // Answers go out at once: waiting to fill packets costs every exchange up to 40 ms.
        socket.set_option(tcp::no_delay(true), problem);
        co_spawn(io, serveConnection(std::move(socket), tls ? &*tls : nullptr, context), [this](std::exception_ptr failed) {
            if (failed)
                spdlog::error("a connection ended with an exception");
            if (context.stopping && context.connections.empty())
                deadline.cancel();
        });
    }
}

asio::awaitable<void> Server::State::lookForOthers()
{
    while (!context.stopping) {
        others.expires_after(othersEvery);
        co_await others.async_wait(asio::as_tuple(asio::use_awaitable));
        const Result<void> looked = co_await onPool(workers, [this] { return service.lookForOthers(); });
        if (!looked)
            spdlog::error("the store cannot be looked at: {}", looked.error().detail);
    }
}

asio::awaitable<void> Server::State::tidy()
{
    while (!context.stopping) {
        const auto kept = std::chrono::system_clock::now().time_since_epoch() - options.accessLogKept;
        const std::int64_t keptFromMs = std::chrono::duration_cast<std::chrono::milliseconds>(kept).count();
        const Result<void> tidied = co_await onPool(workers, [this, keptFromMs] {
            const Result<void> swept = photos.removeStaleUploads();
            return swept ? service.forgetAccessesBefore(keptFromMs) : swept;
        });
        if (!tidied)
            spdlog::error("what is old cannot be thrown away: {}", tidied.error().detail);
        tidying.expires_after(tidiedEvery);
        co_await tidying.async_wait(asio::as_tuple(asio::use_awaitable));
    }
}

void Server::State::beginStop()
{
    if (context.stopping)
        return;
    context.stopping = true;
    signals.cancel();
    acceptor.close();
    others.cancel();
    tidying.cancel();
    for (Stoppable* connection : context.connections)
        connection->stopWhenIdle();
    deadline.expires_after(context.connections.empty() ? std::chrono::milliseconds { 0 } : options.limits.shutdown);
    deadline.async_wait([this](beast::error_code) { io.stop(); });
}

Server::Server(Service& service, PhotoService& photos, ServerOptions options)
    : m_state(std::make_unique<State>(service, photos, std::move(options)))
{
}

Server::~Server() = default;

Result<void> Server::listen()
{
    try {
        if (!m_state->options.certificateFile.empty()) {
            m_state->tls.emplace(asio::ssl::context::tls_server);
            m_state->tls->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1
                | asio::ssl::context::no_tlsv1_1);
            m_state->tls->use_certificate_chain_file(m_state->options.certificateFile);
            m_state->tls->use_private_key_file(m_state->options.keyFile, asio::ssl::context::pem);
        }
    } catch (const std::exception& exception) {
        return Error { ErrorCode::CertificateRefused, exception.what(), m_state->options.certificateFile };
    }
    try {
        const tcp::endpoint endpoint(asio::ip::make_address(m_state->options.address), m_state->options.port);
        m_state->acceptor.open(endpoint.protocol());
        m_state->acceptor.set_option(tcp::acceptor::reuse_address(true));
        m_state->acceptor.bind(endpoint);
        m_state->acceptor.listen();
        return {};
    } catch (const std::exception& exception) {
        return Error { ErrorCode::ServerFailed, exception.what(), m_state->options.address };
    }
}

std::string Server::url() const
{
    const tcp::endpoint endpoint = m_state->acceptor.local_endpoint();
    const std::string address = endpoint.address().to_string();
    return std::string(m_state->tls ? "https://" : "http://") + (endpoint.address().is_v6() ? '[' + address + ']' : address)
        + ':' + std::to_string(endpoint.port());
}

void Server::run()
{
    co_spawn(m_state->io, m_state->accept(), asio::detached);
    m_state->service.setNewsListener([state = m_state.get()](const std::vector<News>& news) {
        asio::post(state->io, [state, news] { state->context.waitingRoom.tell(news); });
    });
    co_spawn(m_state->io, m_state->lookForOthers(), asio::detached);
    co_spawn(m_state->io, m_state->tidy(), asio::detached);
    m_state->io.run();
    m_state->service.setNewsListener({});
    m_state->workers.join();
    m_state->signInWorkers.join();
}

void Server::stopOnSignals()
{
    m_state->signals.add(SIGTERM);
    m_state->signals.add(SIGINT);
    m_state->signals.async_wait([this](beast::error_code problem, int) {
        if (!problem)
            m_state->beginStop();
    });
}

void Server::stop()
{
    asio::post(m_state->io, [this] { m_state->beginStop(); });
}

} // namespace tovholder::server::http
