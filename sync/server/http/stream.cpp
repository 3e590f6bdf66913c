// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/stream.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <netinet/tcp.h>

namespace tovholder::server::http {
namespace {

    using asio::ip::tcp;
    using boost::system::error_code;
    using TlsLayer = asio::ssl::stream<tcp::socket>;

    constexpr auto quietly = asio::as_tuple(asio::use_awaitable);

    /// A socket and the timer that cancels what waits on it. Outlives the stream by the timer's last call.
    struct Watch {
        explicit Watch(tcp::socket& watched)
            : socket(&watched)
            , timer(watched.get_executor())
        {
        }

        tcp::socket* socket;
        asio::steady_timer timer;
        unsigned turn = 0; ///< goes up as a wait ends, so that a call that was on its way means nothing
        bool passed = false;
    };

    /// Watches one operation.
    class Limit {
    public:
        Limit(const std::shared_ptr<Watch>& watch, Stream::Deadline deadline)
            : m_watch(*watch)
        {
            m_watch.passed = false;
            m_watch.timer.expires_at(deadline);
            m_watch.timer.async_wait([watch, turn = m_watch.turn](error_code cancelled) {
                if (cancelled || turn != watch->turn)
                    return;
                watch->passed = true;
                error_code ignored; // closed already
                watch->socket->cancel(ignored);
            });
        }
        Limit(const Limit&) = delete;
        Limit& operator=(const Limit&) = delete;
        ~Limit()
        {
            ++m_watch.turn;
            m_watch.timer.cancel();
        }

        [[nodiscard]] error_code verdict(error_code problem) const
        {
            return problem && m_watch.passed ? error_code(asio::error::timed_out) : problem;
        }

    private:
        Watch& m_watch;
    };

    tcp::socket& socketOf(tcp::socket& layer) { return layer; }
    tcp::socket& socketOf(TlsLayer& layer) { return layer.next_layer(); }

    template<typename Layer>
    class StreamOver final : public Stream {
    public:
        explicit StreamOver(Layer layer)
            : m_layer(std::move(layer))
            , m_watch(std::make_shared<Watch>(socketOf(m_layer)))
        {
        }

        asio::awaitable<error_code> greet(Deadline deadline) override
        {
            error_code problem;
            if constexpr (isTls) {
                const Limit limit(m_watch, deadline);
                std::tie(problem) = co_await m_layer.async_handshake(asio::ssl::stream_base::server, quietly);
                problem = limit.verdict(problem);
            }
            co_return problem;
        }

        asio::awaitable<Transfer> read(asio::mutable_buffer into, Deadline deadline) override
        {
            const Limit limit(m_watch, deadline);
            const auto [problem, bytes] = co_await m_layer.async_read_some(into, quietly);
            co_return Transfer { limit.verdict(problem), bytes };
        }

        asio::awaitable<Transfer> write(std::array<asio::const_buffer, 2> bytes, Deadline deadline) override
        {
            const Limit limit(m_watch, deadline);
            const auto [problem, written] = co_await asio::async_write(m_layer, bytes, quietly);
            co_return Transfer { limit.verdict(problem), written };
        }

        asio::awaitable<void> finish(Deadline deadline) override
        {
            if constexpr (isTls) {
                const Limit limit(m_watch, deadline);
                co_await m_layer.async_shutdown(quietly);
            }
            error_code ignored; // the caller may be gone already
            socketOf(m_layer).shutdown(tcp::socket::shutdown_send, ignored);
        }

        void finishWriting() override
        {
            error_code ignored; // the caller may be gone already
            if constexpr (!isTls)
                m_layer.shutdown(tcp::socket::shutdown_send, ignored);
        }

        void acknowledgeAtOnce() override
        {
#ifdef TCP_QUICKACK
            error_code ignored; // only a wish
            socketOf(m_layer).set_option(asio::detail::socket_option::boolean<IPPROTO_TCP, TCP_QUICKACK>(true), ignored);
#endif
        }

        asio::awaitable<void> untilReadable(Deadline deadline) override
        {
            const Limit limit(m_watch, deadline);
            co_await socketOf(m_layer).async_wait(tcp::socket::wait_read, quietly);
        }

        void wake() override
        {
            error_code ignored; // closed already
            socketOf(m_layer).cancel(ignored);
        }

        void close() override
        {
            error_code ignored; // it is gone either way
            socketOf(m_layer).close(ignored);
        }

    private:
        static constexpr bool isTls = std::is_same_v<Layer, TlsLayer>;

        Layer m_layer;
        std::shared_ptr<Watch> m_watch;
    };

} // namespace

std::unique_ptr<Stream> makeStream(tcp::socket socket, asio::ssl::context* tls)
{
    if (tls)
        return std::make_unique<StreamOver<TlsLayer>>(TlsLayer(std::move(socket), *tls));
    return std::make_unique<StreamOver<tcp::socket>>(std::move(socket));
}

} // namespace tovholder::server::http
