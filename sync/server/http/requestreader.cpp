// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/requestreader.h"

#include <boost/asio/error.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>

namespace tovholder::server::http {
namespace {

    namespace beast = boost::beast;
    using SteadyClock = std::chrono::steady_clock;
    using HttpError = beast::http::error;

    constexpr unsigned statusTimedOut = 408;
    constexpr unsigned statusTooLarge = 413;
    constexpr unsigned statusHeadersTooLarge = 431;

    ReadProblem problemOf(beast::error_code code)
    {
        if (code == HttpError::header_limit) {
            const std::string detail = "at most " + std::to_string(RequestReader::headerBytesMax) + " bytes of headers";
            return { { ErrorCode::BodyTooLarge, detail, {} }, statusHeadersTooLarge };
        }
        if (code == HttpError::body_limit)
            return { { ErrorCode::BodyTooLarge, "the body is larger than this path takes", {} }, statusTooLarge };
        return { { ErrorCode::MessageMalformed, "this is not HTTP: " + code.message(), {} } };
    }

} // namespace

RequestReader::RequestReader(Stream& stream, beast::flat_buffer& buffer, const TimeLimits& limits)
    : m_stream(stream)
    , m_buffer(buffer)
    , m_limits(limits)
{
    m_parser.header_limit(headerBytesMax);
    m_parser.body_limit(boost::none);
}

asio::awaitable<std::optional<ReadProblem>> RequestReader::readHeader(bool isFirst)
{
    const Stream::Deadline deadline = SteadyClock::now() + m_limits.request;
    while (!m_parser.is_header_done()) {
        const beast::error_code malformed = parse();
        if (malformed && malformed != HttpError::need_more)
            co_return problemOf(malformed);
        if (m_parser.is_header_done())
            break;
        auto problem = co_await receive(deadline, "the headers");
        const bool nothingCame = m_bytesRead == 0 && m_buffer.size() == 0;
        if (problem && nothingCame && !(isFirst && problem->error.code == ErrorCode::TimedOut))
            problem->error.code = ErrorCode::Cancelled;
        if (problem)
            co_return problem;
    }
    m_startedAt = SteadyClock::now();
    // The parser takes what is coded otherwise for no body at all, and would read it as the next request.
    if (m_parser.get().count(beast::http::field::transfer_encoding) > 0 && !m_parser.chunked())
        co_return ReadProblem { { ErrorCode::MessageMalformed, "the only Transfer-Encoding here is chunked", {} } };
    co_return std::nullopt;
}

asio::awaitable<std::optional<ReadProblem>> RequestReader::readPiece(std::string& piece)
{
    const std::size_t before = piece.size();
    auto& body = m_parser.get().body();
    while (!m_parser.is_done() && piece.size() == before) {
        const std::uint64_t left = m_parser.content_length_remaining().value_or(pieceBytes);
        const std::size_t wanted = std::clamp<std::uint64_t>(left, 1, pieceBytes);
        piece.resize(before + wanted);
        body.data = piece.data() + before;
        body.size = wanted;
        const beast::error_code malformed = parse();
        piece.resize(before + wanted - body.size);
        const bool goesOn = malformed == HttpError::need_more || malformed == HttpError::need_buffer;
        if (malformed && !goesOn)
            co_return problemOf(malformed);
        if (m_parser.is_done() || piece.size() > before || malformed != HttpError::need_more)
            continue;
        m_stream.acknowledgeAtOnce();
        const Stream::Deadline deadline = std::min(SteadyClock::now() + m_limits.piece, m_startedAt + m_limits.body);
        if (const auto problem = co_await receive(deadline, "the body"))
            co_return problem;
    }
    co_return std::nullopt;
}

beast::error_code RequestReader::parse()
{
    if (m_buffer.size() == 0)
        return HttpError::need_more;
    beast::error_code problem;
    const std::size_t used = m_parser.put(m_buffer.data(), problem);
    m_buffer.consume(used);
    m_bytesRead += used;
    return problem;
}

asio::awaitable<std::optional<ReadProblem>> RequestReader::receive(Stream::Deadline deadline, const char* what)
{
    if (m_buffer.size() + pieceBytes > m_buffer.max_size())
        co_return problemOf(HttpError::buffer_overflow);
    const auto [problem, bytes] = co_await m_stream.read(m_buffer.prepare(pieceBytes), deadline);
    m_buffer.commit(bytes);
    if (!problem)
        co_return std::nullopt;
    if (problem == asio::error::timed_out)
        co_return ReadProblem { { ErrorCode::TimedOut, std::string(what) + " did not come in time", {} }, statusTimedOut };
    // Who closed their end for writing may still read.
    if (problem == asio::error::eof)
        co_return ReadProblem { { ErrorCode::MessageMalformed, std::string(what) + " ended early", {} } };
    co_return ReadProblem { { ErrorCode::Cancelled, problem.message(), {} } };
}

} // namespace tovholder::server::http
