// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/connection.h"

#include "sync/server/http/tus.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <spdlog/spdlog.h>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

#include <netinet/tcp.h>

namespace tovholder::server::http {
namespace {

    using Parser = beast::http::request_parser<beast::http::buffer_body>;
    using tcp = asio::ip::tcp;
    using SteadyClock = std::chrono::steady_clock;
    using beast::http::field;

    constexpr auto quietly = asio::as_tuple(asio::use_awaitable);
    constexpr std::uint32_t headerBytesMax = 16 * 1024;
    constexpr std::size_t pieceBytes = 64 * 1024;
    using Piece = std::array<char, pieceBytes>;
    constexpr std::size_t drainedBytesMax = 1024 * 1024;
    constexpr unsigned statusHeadersTooLarge = 431;
    constexpr unsigned statusNoContent = 204;
    constexpr unsigned statusConflict = 409;

    /// Says now that the header came. Callers that send header and body apart hold the body back until then, and
    /// the kernel would let them wait up to 40 ms.
    void acknowledgeAtOnce([[maybe_unused]] tcp::socket& socket)
    {
#ifdef TCP_QUICKACK
        beast::error_code ignored;
        socket.set_option(asio::detail::socket_option::boolean<IPPROTO_TCP, TCP_QUICKACK>(true), ignored);
#endif
    }

    /// One caller over a stream, plain or TLS.
    template<typename Stream>
    class Connection final : public Stoppable {
    public:
        Connection(Stream stream, std::string address, Context& context)
            : m_stream(std::move(stream))
            , m_address(std::move(address))
            , m_context(context)
        {
            m_context.connections.insert(this);
            m_context.metrics.connectionOpened();
        }
        Connection(const Connection&) = delete;
        Connection& operator=(const Connection&) = delete;
        ~Connection() override
        {
            m_context.connections.erase(this);
            m_context.metrics.connectionClosed();
        }

        void stopWhenIdle() override
        {
            if (m_idle)
                lowest().close();
        }

        asio::awaitable<void> run()
        {
            if constexpr (isTls) {
                lowest().expires_after(m_context.options.limits.request);
                const auto [problem] = co_await m_stream.async_handshake(asio::ssl::stream_base::server, quietly);
                if (problem)
                    co_return;
            }
            bool goesOn = true;
            while (goesOn && !m_context.stopping)
                goesOn = co_await exchange();
            if constexpr (isTls) {
                lowest().expires_after(m_context.options.limits.piece);
                co_await m_stream.async_shutdown(quietly);
            }
            beast::error_code ignored; // the caller may be gone already
            lowest().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        }

    private:
        static constexpr bool isTls = !std::is_same_v<Stream, beast::tcp_stream>;

        /// A body that the caller did not bring whole.
        enum class Body { Whole, TooLarge, Broken };

        beast::tcp_stream& lowest() { return beast::get_lowest_layer(m_stream); }

        /// One request and its answer. False when the connection is at its end.
        asio::awaitable<bool> exchange()
        {
            Parser parser;
            parser.header_limit(headerBytesMax);
            parser.body_limit(boost::none);
            lowest().expires_after(m_context.options.limits.request);
            m_idle = true;
            const auto [problem, headerBytes]
                = co_await beast::http::async_read_header(m_stream, m_buffer, parser, quietly);
            m_idle = false;
            m_startedAt = SteadyClock::now();
            m_bytesIn = headerBytes;
            if (problem && problem.category() != beast::http::make_error_code(beast::http::error::end_of_stream).category())
                co_return false;
            if (problem == beast::http::error::end_of_stream || problem == beast::http::error::partial_message)
                co_return false;
            if (problem)
                co_return co_await refuseHeader(problem == beast::http::error::header_limit);
            acknowledgeAtOnce(lowest().socket());
            Request request = requestOf(parser);
            const Route route = routeOf(request.method, request.path);
            Response response;
            const Body body = co_await answer(parser, route, request, response);
            if (body == Body::Broken)
                co_return false;
            const bool keepAlive = body == Body::Whole && parser.keep_alive() && !m_context.stopping;
            const bool written = co_await write(request, response, keepAlive);
            log(route, request, response);
            if (written && body == Body::TooLarge)
                co_await drain();
            co_return written && keepAlive;
        }

        asio::awaitable<bool> refuseHeader(bool tooLarge)
        {
            Request request;
            Response response = failure(request, { ErrorCode::MessageMalformed, "this is not HTTP", {} });
            if (tooLarge)
                response.status = statusHeadersTooLarge;
            co_await write(request, response, false);
            log({ Endpoint::Unknown, "(unreadable)" }, request, response);
            co_await drain();
            co_return false;
        }

        Request requestOf(const Parser& parser)
        {
            Request request;
            request.method = parser.get().method();
            const std::string target(parser.get().target());
            request.path = target.substr(0, target.find('?'));
            request.headers = parser.get().base();
            request.address = m_address;
            if (m_context.options.behindProxy) {
                // The nearest proxy appends the caller that it saw.
                const std::string forwarded = request.header("X-Forwarded-For");
                if (!forwarded.empty())
                    request.address = forwarded.substr(forwarded.find_last_of(", ") + 1);
            }
            return request;
        }

        asio::awaitable<Body> answer(Parser& parser, const Route& route, Request& request, Response& response)
        {
            const auto length = parser.content_length();
            if (length && *length > route.bodyBytesMax) {
                refuseBody(route, request, response);
                co_return Body::TooLarge;
            }
            parser.body_limit(route.bodyBytesMax);
            if (beast::iequals(parser.get()[field::expect], "100-continue")) {
                const bool invited = co_await invite();
                if (!invited)
                    co_return Body::Broken;
            }
            if (route.endpoint == Endpoint::AppendUpload)
                co_return co_await receiveUpload(parser, route, request, response);
            while (!parser.is_done()) {
                const auto piece = co_await readPiece(parser);
                if (m_tooLarge) {
                    refuseBody(route, request, response);
                    co_return Body::TooLarge;
                }
                if (!piece)
                    co_return Body::Broken;
                request.body += *piece;
            }
            asio::thread_pool& pool
                = route.endpoint == Endpoint::SignIn ? m_context.signInWorkers : m_context.workers;
            response = co_await onPool(pool, [&] { return m_context.endpoints.handle(route, request); });
            co_return Body::Whole;
        }

        static void refuseBody(const Route& route, const Request& request, Response& response)
        {
            const std::string detail = "at most " + std::to_string(route.bodyBytesMax) + " bytes";
            response = failure(request, { ErrorCode::BodyTooLarge, detail, {} });
        }

        /// Each piece goes to the file as it comes, so that what arrived before a cut stays.
        asio::awaitable<Body> receiveUpload(Parser& parser, const Route& route, const Request& request, Response& response)
        {
            const auto asked = wholeNumber(request.header("Upload-Offset"));
            Result<UploadState> state = UploadState { route.parameter, asked.value_or(0), 0 };
            if (!asked || request.headers[field::content_type] != "application/offset+octet-stream")
                state = Error { ErrorCode::ValueInvalid, "a PATCH needs Upload-Offset and application/offset+octet-stream", {} };
            std::uint64_t expected = asked.value_or(0);
            bool first = true;
            while (first || !parser.is_done()) {
                first = false;
                const auto piece = co_await readPiece(parser);
                if (!piece)
                    co_return Body::Broken;
                if (!state || state->offset != expected)
                    continue; // refused: the rest is read and let go
                auto next = co_await onPool(m_context.workers, [&] {
                    return std::optional(m_context.endpoints.append(route, request, expected, *piece));
                });
                state = std::move(*next);
                expected += piece->size();
            }
            response = state ? Response { statusNoContent } : failure(request, state.error());
            if (state && state->offset != expected)
                response.status = statusConflict;
            if (state)
                response.headers.emplace_back("Upload-Offset", std::to_string(state->offset));
            response.headers.emplace_back("Tus-Resumable", tusVersion);
            response.device = co_await onPool(m_context.workers, [&] { return m_context.endpoints.deviceOf(request); });
            co_return Body::Whole;
        }

        /// The body's next bytes; nothing when the caller left, was too slow or sent too much (m_tooLarge).
        asio::awaitable<std::optional<std::string>> readPiece(Parser& parser)
        {
            if (parser.is_done())
                co_return std::string {};
            if (SteadyClock::now() - m_startedAt > m_context.options.limits.body)
                co_return std::nullopt;
            auto& body = parser.get().body();
            body.data = m_piece->data();
            body.size = m_piece->size();
            lowest().expires_after(m_context.options.limits.piece);
            const auto [problem, read] = co_await beast::http::async_read_some(m_stream, m_buffer, parser, quietly);
            m_bytesIn += read;
            m_tooLarge = problem == beast::http::error::body_limit;
            if (problem && problem != beast::http::error::need_buffer)
                co_return std::nullopt;
            co_return std::string(m_piece->data(), m_piece->size() - body.size);
        }

        asio::awaitable<bool> invite()
        {
            beast::http::response<beast::http::empty_body> message(beast::http::status::continue_, 11);
            lowest().expires_after(m_context.options.limits.piece);
            const auto [problem, written] = co_await beast::http::async_write(m_stream, message, quietly);
            co_return !problem;
        }

        asio::awaitable<bool> write(const Request& request, Response& response, bool keepAlive)
        {
            beast::http::response<beast::http::string_body> message;
            message.version(11);
            message.result(response.status);
            message.keep_alive(keepAlive);
            if (!response.contentType.empty())
                message.set(field::content_type, response.contentType);
            for (const auto& [name, value] : response.headers)
                message.set(name, value);
            const bool isHead = request.method == beast::http::verb::head;
            if (isHead)
                message.content_length(response.headBytes);
            else if (response.status != statusNoContent)
                message.content_length(response.body.size());
            if (!isHead)
                message.body() = std::move(response.body);
            lowest().expires_after(m_context.options.limits.piece);
            const auto [problem, written] = co_await beast::http::async_write(m_stream, message, quietly);
            m_bytesOut = written;
            co_return !problem;
        }

        /// Reads on for a moment after a refusal, since closing at once would take the answer with it.
        asio::awaitable<void> drain()
        {
            beast::error_code ignored; // the caller may be gone already
            if constexpr (!isTls)
                lowest().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
            lowest().expires_after(m_context.options.limits.piece);
            std::size_t drained = 0;
            while (drained < drainedBytesMax) {
                const auto [problem, read] = co_await m_stream.async_read_some(asio::buffer(*m_piece), quietly);
                if (problem)
                    co_return;
                drained += read;
            }
        }

        void log(const Route& route, const Request& request, const Response& response)
        {
            const std::chrono::duration<double> taken = SteadyClock::now() - m_startedAt;
            const std::string method(beast::http::to_string(request.method));
            m_context.metrics.note(method, route.pattern, response.status, m_bytesIn, m_bytesOut, taken.count());
            spdlog::info("{} {} {} in={} out={} ms={:.1f} device={}", method, route.pattern, response.status, m_bytesIn,
                m_bytesOut, taken.count() * 1000, response.device);
        }

        Stream m_stream;
        std::string m_address;
        Context& m_context;
        beast::flat_buffer m_buffer { headerBytesMax + pieceBytes };
        // On the heap: GCC 12 takes minutes over an array of this size in a coroutine's frame.
        std::unique_ptr<Piece> m_piece = std::make_unique<Piece>();
        SteadyClock::time_point m_startedAt {};
        std::uint64_t m_bytesIn = 0;
        std::uint64_t m_bytesOut = 0;
        bool m_idle = true;
        bool m_tooLarge = false;
    };

} // namespace

asio::awaitable<void> serveConnection(asio::ip::tcp::socket socket, asio::ssl::context* tls, Context& context)
{
    beast::error_code gone;
    const auto endpoint = socket.remote_endpoint(gone);
    if (gone)
        co_return;
    const std::string address = endpoint.address().to_string();
    beast::tcp_stream stream(std::move(socket));
    if (tls) {
        auto connection = std::make_unique<Connection<beast::ssl_stream<beast::tcp_stream>>>(
            beast::ssl_stream<beast::tcp_stream>(std::move(stream), *tls), address, context);
        co_await connection->run();
    } else {
        auto connection = std::make_unique<Connection<beast::tcp_stream>>(std::move(stream), address, context);
        co_await connection->run();
    }
}

} // namespace tovholder::server::http
