// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/connection.h"

#include "sync/server/http/requestreader.h"
#include "sync/server/http/tus.h"

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/write.hpp>
#include <spdlog/spdlog.h>

#include <chrono>
#include <memory>
#include <optional>
#include <sstream>

namespace tovholder::server::http {
namespace {

    using tcp = asio::ip::tcp;
    using SteadyClock = std::chrono::steady_clock;
    using beast::http::field;

    constexpr std::size_t drainedBytesMax = limits::photoBytesMax;
    constexpr unsigned statusConflict = 409;
    constexpr const char* strictTransport = "max-age=31536000"; // a year of HTTPS only

    /// One caller.
    class Connection final : public Stoppable {
    public:
        Connection(std::unique_ptr<Stream> stream, std::string address, Context& context)
            : m_stream(std::move(stream))
            , m_address(std::move(address))
            , m_context(context)
        {
            m_context.connections.insert(this);
            ++m_context.connectionsByAddress[m_address];
            m_context.metrics.connectionOpened();
        }
        Connection(const Connection&) = delete;
        Connection& operator=(const Connection&) = delete;
        ~Connection() override
        {
            m_context.connections.erase(this);
            if (const auto found = m_context.connectionsByAddress.find(m_address); --found->second == 0)
                m_context.connectionsByAddress.erase(found);
            m_context.metrics.connectionClosed();
        }

        void stopWhenIdle() override
        {
            if (m_idle)
                m_stream->close();
            else if (m_waits)
                m_stream->wake();
        }

        asio::awaitable<void> run()
        {
            if (co_await m_stream->greet(within(timeLimits().request)))
                co_return;
            bool isFirst = true;
            while (co_await exchange(isFirst) && !m_context.stopping)
                isFirst = false;
            co_await m_stream->finish(within(timeLimits().piece));
        }

    private:
        const TimeLimits& timeLimits() const { return m_context.options.limits; }
        static Stream::Deadline within(std::chrono::milliseconds time) { return SteadyClock::now() + time; }

        /// One request and its answer. False when the connection is at its end.
        asio::awaitable<bool> exchange(bool isFirst)
        {
            RequestReader reader(*m_stream, m_buffer, timeLimits());
            m_idle = true;
            std::optional<ReadProblem> problem = co_await reader.readHeader(isFirst);
            m_idle = false;
            Route route { Endpoint::Unknown, "(unreadable)" };
            Request request;
            Response response;
            if (!problem) {
                request = requestOf(reader.parser());
                route = routeOf(request.meantMethod(), request.path);
                problem = co_await answer(reader, route, request, response);
            }
            if (problem && problem->isCallerGone())
                co_return false;
            if (problem) {
                response = failure(request, problem->error);
                response.status = problem->status;
            }
            if (route.isTus)
                response.headers.emplace_back("Tus-Resumable", tusVersion);
            // A body that was not read to its end stands where the next request would.
            const bool keepAlive
                = !problem && reader.parser().is_done() && reader.parser().keep_alive() && !m_context.stopping;
            const std::uint64_t written = co_await write(request, response, keepAlive);
            log(route, request, response, reader, written);
            const bool slow = problem && problem->error.code == ErrorCode::TimedOut;
            if (written > 0 && !keepAlive && !slow && !reader.parser().is_done())
                co_await drain();
            co_return written > 0 && keepAlive;
        }

        Request requestOf(const RequestReader::Parser& parser)
        {
            Request request;
            request.method = parser.get().method();
            const std::string target(parser.get().target());
            request.path = target.substr(0, target.find('?'));
            request.headers = parser.get().base();
            request.address = m_address;
            if (m_context.options.behindProxy) {
                // The nearest proxy appends the caller that it saw: to the last of these headers, or as one more.
                std::string forwarded;
                const auto [first, last] = request.headers.equal_range("X-Forwarded-For");
                for (auto header = first; header != last; ++header)
                    forwarded = std::string(header->value());
                if (!forwarded.empty())
                    request.address = forwarded.substr(forwarded.find_last_of(", ") + 1);
            }
            return request;
        }

        /// The answer, unless the request could not be read. Who calls is asked before anything of the body is taken.
        asio::awaitable<std::optional<ReadProblem>> answer(
            RequestReader& reader, const Route& route, Request& request, Response& response)
        {
            if (route.endpoint == Endpoint::Unknown || route.endpoint == Endpoint::WrongMethod) {
                response = m_context.endpoints.handle(route, request); // nobody takes its body
                co_return std::nullopt;
            }
            const auto length = reader.parser().content_length();
            if (length && *length > route.bodyBytesMax)
                co_return ReadProblem { { ErrorCode::BodyTooLarge, "at most " + std::to_string(route.bodyBytesMax) + " bytes", {} }, 413 };
            reader.limitBody(route.bodyBytesMax);
            if (route.needsToken) {
                Admission admission
                    = co_await onPool(m_context.workers, [&] { return m_context.endpoints.admit(route, request); });
                if (admission.refusal) {
                    response = *std::move(admission.refusal);
                    co_return std::nullopt;
                }
                request.device = admission.device;
            }
            const bool waits = beast::iequals(request.headers[field::expect], "100-continue");
            if (waits && !co_await invite())
                co_return ReadProblem { { ErrorCode::Cancelled, {}, {} } };
            if (route.endpoint == Endpoint::AppendUpload)
                co_return co_await receiveUpload(reader, route, request, response);
            while (!reader.parser().is_done()) {
                if (const auto problem = co_await reader.readPiece(request.body))
                    co_return problem;
            }
            if (route.endpoint == Endpoint::News) {
                response = co_await answerWithNews(request);
                co_return std::nullopt;
            }
            asio::thread_pool& pool
                = route.endpoint == Endpoint::SignIn ? m_context.signInWorkers : m_context.workers;
            response = co_await onPool(pool, [&] { return m_context.endpoints.handle(route, request); });
            co_return std::nullopt;
        }

        /// Holds the answer back until there is news, the caller leaves, the time is up or the server stops.
        asio::awaitable<Response> answerWithNews(const Request& request)
        {
            WaitingRoom::Waiter waiter(m_context.waitingRoom, [this] { m_stream->wake(); });
            NewsAnswer answer = co_await onPool(m_context.workers, [&] { return m_context.endpoints.lookForNews(request); });
            if (answer.response)
                co_return *std::move(answer.response);
            if (!waiter.waitFor(std::move(answer.look.topics), answer.look.device))
                co_return newsReply(request, true);
            m_buffer.shrink_to_fit(); // thousands may wait
            m_waits = true;
            m_context.metrics.waitBegan();
            if (!m_context.stopping)
                co_await m_stream->untilReadable(within(std::min<std::chrono::milliseconds>(answer.wait, timeLimits().news)));
            m_context.metrics.waitEnded();
            m_waits = false;
            co_return newsReply(request, waiter.isCalled());
        }

        /// Each piece goes to the file as it comes, so that what arrived before a cut stays; with a checksum, which can only
        /// be looked at in the end, all of it or nothing.
        asio::awaitable<std::optional<ReadProblem>> receiveUpload(
            RequestReader& reader, const Route& route, const Request& request, Response& response)
        {
            std::uint64_t expected = wholeNumber(request.header("Upload-Offset")).value_or(0);
            Result<UploadState> state = UploadState { route.parameter, expected };
            const bool isWhole = !request.header(checksumHeader).empty();
            std::string piece;
            bool first = true;
            while (first || !reader.parser().is_done()) {
                first = false;
                if (!isWhole)
                    piece.clear();
                if (const auto problem = co_await reader.readPiece(piece))
                    co_return problem;
                if (!state || state->wasElsewhere)
                    continue; // refused: the rest is read and let go
                if (isWhole && !reader.parser().is_done())
                    continue;
                auto next = co_await onPool(m_context.workers, [&] {
                    return std::optional(m_context.endpoints.append(route, request, expected, piece));
                });
                state = std::move(*next);
                expected += piece.size();
            }
            response = state ? Response { statusNoContent } : failure(request, state.error());
            if (state && state->wasElsewhere)
                response.status = statusConflict;
            if (state)
                response.headers.emplace_back("Upload-Offset", std::to_string(state->offset));
            if (state && state->expiresAtMs > 0)
                response.headers.emplace_back("Upload-Expires", httpDate(state->expiresAtMs));
            co_return std::nullopt;
        }

        asio::awaitable<bool> invite()
        {
            constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
            const auto [problem, written] = co_await m_stream->write(
                { asio::buffer(goOn.data(), goOn.size()), asio::const_buffer() }, within(timeLimits().piece));
            co_return !problem;
        }

        /// Returns how many bytes went out; none when the caller is gone.
        asio::awaitable<std::uint64_t> write(const Request& request, const Response& response, bool keepAlive)
        {
            beast::http::response<beast::http::empty_body> message;
            message.version(11);
            message.result(response.status);
            message.keep_alive(keepAlive);
            if (!response.contentType.empty())
                message.set(field::content_type, response.contentType);
            if (!m_context.options.certificateFile.empty())
                message.set(field::strict_transport_security, strictTransport);
            for (const auto& [name, value] : response.headers)
                message.set(name, value);
            const bool isHead = request.method == beast::http::verb::head;
            if (isHead)
                message.content_length(response.headBytes);
            else if (response.status != statusNoContent)
                message.content_length(response.body.size());
            std::ostringstream text;
            text << message.base();
            const std::string header = text.str();
            const auto body = isHead ? asio::const_buffer() : asio::buffer(response.body);
            const auto [problem, written]
                = co_await m_stream->write({ asio::buffer(header), body }, within(timeLimits().body));
            co_return problem ? 0 : written;
        }

        /// Reads on for a moment after a refusal, since closing at once would take the answer with it.
        asio::awaitable<void> drain()
        {
            m_stream->finishWriting();
            const Stream::Deadline end = within(timeLimits().body);
            std::size_t drained = 0;
            while (drained < drainedBytesMax) {
                m_buffer.clear();
                const auto [problem, read] = co_await m_stream->read(
                    m_buffer.prepare(RequestReader::pieceBytes), std::min(end, within(timeLimits().piece)));
                if (problem)
                    co_return;
                drained += read;
            }
        }

        void log(const Route& route, const Request& request, const Response& response, const RequestReader& reader,
            std::uint64_t bytesOut)
        {
            const std::chrono::duration<double> taken = SteadyClock::now() - reader.startedAt();
            const std::string method(beast::http::to_string(request.method));
            m_context.metrics.note(method, route.pattern, response.status, reader.bytesRead(), bytesOut, taken.count());
            spdlog::info("{} {} {} in={} out={} ms={:.1f} device={}", method, route.pattern, response.status,
                reader.bytesRead(), bytesOut, taken.count() * 1000, request.device);
        }

        std::unique_ptr<Stream> m_stream;
        std::string m_address;
        Context& m_context;
        beast::flat_buffer m_buffer { RequestReader::headerBytesMax + 2 * RequestReader::pieceBytes };
        bool m_idle = true;
        bool m_waits = false; ///< for news
    };

} // namespace

asio::awaitable<void> serveConnection(asio::ip::tcp::socket socket, asio::ssl::context* tls, Context& context)
{
    beast::error_code gone;
    const auto endpoint = socket.remote_endpoint(gone);
    if (gone)
        co_return;
    const auto open = context.connectionsByAddress.find(endpoint.address().to_string());
    const bool isCrowd = open != context.connectionsByAddress.end() && open->second >= context.options.connectionsPerAddressMax;
    if (isCrowd && !context.options.behindProxy)
        co_return; // the socket closes here, so that one caller does not take the places of all
    Connection connection(makeStream(std::move(socket), tls), endpoint.address().to_string(), context);
    co_await connection.run();
}

} // namespace tovholder::server::http
