// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "sync/server/http/server.h"
#include "sync/server/http/stream.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <optional>
#include <string>

namespace tovholder::server::http {

/// Why a request could not be read. Its error is Cancelled when the caller left and nobody waits for an answer.
struct ReadProblem {
    Error error;
    unsigned status = 400;

    [[nodiscard]] bool isCallerGone() const { return error.code == ErrorCode::Cancelled; }
};

/// Reads one request from a stream, within the limits of size and time. What the buffer holds beyond it is the next one's.
class RequestReader {
public:
    using Parser = boost::beast::http::request_parser<boost::beast::http::buffer_body>;

    RequestReader(Stream& stream, boost::beast::flat_buffer& buffer, const TimeLimits& limits);

    /// Until the header is here. Nothing of a request within the time is a problem (408) only for a new connection's
    /// first request: later it is the end of a connection that was kept.
    asio::awaitable<std::optional<ReadProblem>> readHeader(bool isFirst);
    /// The header, once it was read.
    [[nodiscard]] const Parser& parser() const { return m_parser; }
    void limitBody(std::size_t bytesMax) { m_parser.body_limit(bytesMax); }
    /// Reads on into the text, a piece at most; nothing is added when the body is whole.
    asio::awaitable<std::optional<ReadProblem>> readPiece(std::string& piece);
    /// Of the header and the body so far.
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }
    [[nodiscard]] std::chrono::steady_clock::time_point startedAt() const { return m_startedAt; }

    static constexpr std::uint32_t headerBytesMax = 16 * 1024;
    static constexpr std::size_t pieceBytes = 64 * 1024;

private:
    asio::awaitable<std::optional<ReadProblem>> receive(Stream::Deadline deadline, const char* what);
    /// Gives the parser what the buffer holds.
    boost::beast::error_code parse();

    Stream& m_stream;
    boost::beast::flat_buffer& m_buffer;
    const TimeLimits& m_limits;
    Parser m_parser;
    std::chrono::steady_clock::time_point m_startedAt = std::chrono::steady_clock::now();
    std::uint64_t m_bytesRead = 0;
};

} // namespace tovholder::server::http
