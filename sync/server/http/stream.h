// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <memory>

namespace boost::asio::ssl {
class context;
}

namespace tovholder::server::http {

namespace asio = boost::asio;

/// The bytes of one connection, plain or over TLS. One class for both, so that what speaks HTTP is compiled once.
/// What is not there by its deadline ends with asio::error::timed_out, and the stream still takes an answer.
class Stream {
public:
    using Deadline = std::chrono::steady_clock::time_point;
    struct Transfer {
        boost::system::error_code problem;
        std::size_t bytes = 0;
    };

    virtual ~Stream() = default;
    /// The TLS handshake; nothing over a plain stream.
    virtual asio::awaitable<boost::system::error_code> greet(Deadline deadline) = 0;
    virtual asio::awaitable<Transfer> read(asio::mutable_buffer into, Deadline deadline) = 0;
    /// Writes both, the first before the second.
    virtual asio::awaitable<Transfer> write(std::array<asio::const_buffer, 2> bytes, Deadline deadline) = 0;
    /// Says that nothing more is written; TLS takes leave of the caller.
    virtual asio::awaitable<void> finish(Deadline deadline) = 0;
    /// The socket's end for writing, where it can be closed while the caller still sends: not over TLS.
    virtual void finishWriting() = 0;
    /// Acknowledges now what came. Callers that send a request in pieces hold the last of them back until then, and the
    /// kernel would let them wait up to 40 ms.
    virtual void acknowledgeAtOnce() = 0;
    /// Waits until the caller sends something or leaves, whichever way; or until wake().
    virtual asio::awaitable<void> untilReadable(Deadline deadline) = 0;
    /// Ends untilReadable().
    virtual void wake() = 0;
    /// Ends what waits for bytes.
    virtual void close() = 0;
};

/// With `tls`, over TLS.
[[nodiscard]] std::unique_ptr<Stream> makeStream(asio::ip::tcp::socket socket, asio::ssl::context* tls);

} // namespace tovholder::server::http
