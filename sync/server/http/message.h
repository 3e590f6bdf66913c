// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/error.h"
#include "cpp/base/limits.h"
#include "cpp/base/result.h"
#include "sync/merge/version.h"

#include <boost/beast/http/fields.hpp>
#include <boost/beast/http/verb.hpp>
#include <google/protobuf/message.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace tovholder::server::http {

namespace beast = boost::beast;

/// What came in, once its body is here.
struct Request {
    beast::http::verb method = beast::http::verb::unknown;
    std::string path;
    beast::http::fields headers;
    std::string address; ///< of the caller
    std::string body;
    merge::DeviceNumber device = 0; ///< whose token it brings, for the log; 0: nobody's

    [[nodiscard]] std::string header(std::string_view name) const;
    /// The method, or the one that a caller without PATCH and DELETE names in X-HTTP-Method-Override, as tus wants.
    [[nodiscard]] beast::http::verb meantMethod() const;
    /// The token of "Authorization: Bearer TOKEN"; empty when there is none.
    [[nodiscard]] std::string token() const;
};

inline constexpr unsigned statusNoContent = 204;

/// What goes out.
struct Response {
    unsigned status = 200;
    std::string contentType {};
    std::string body {};
    std::vector<std::pair<std::string, std::string>> headers {};
    /// Of the answer to a HEAD request, whose body stays here.
    std::uint64_t headBytes = 0;
};

/// The HTTP status that an error is told with.
[[nodiscard]] unsigned statusOf(ErrorCode code);

/// Reads the request's body as the message, by its Content-Type and Content-Encoding.
/// Errors: MessageMalformed, BodyTooLarge.
[[nodiscard]] Result<void> readMessage(
    const Request& request, google::protobuf::Message& into, std::size_t unpackedBytesMax = limits::bodyUnpackedBytesMax);
/// The message in the form that the request asks for.
[[nodiscard]] Response reply(const Request& request, const google::protobuf::Message& message, unsigned status = 200);
/// The error as a Failure message with its status.
[[nodiscard]] Response failure(const Request& request, const Error& error, std::uint32_t retryAfterSeconds = 0);

} // namespace tovholder::server::http
