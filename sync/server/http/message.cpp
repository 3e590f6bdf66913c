// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/message.h"

#include "sync/wire/codec.h"
#include "sync/wire/tovholder.pb.h"

#include <spdlog/spdlog.h>

namespace tovholder::server::http {
namespace {

    using beast::http::field;

    constexpr std::uint32_t unavailableSeconds = 10; // what a database takes to come up again, or another to take its place
    constexpr std::size_t packedBytesMin = 500; // beneath it a zstd frame saves nothing
    constexpr std::string_view zstd = "zstd";

    wire::Encoding answerEncoding(const Request& request)
    {
        if (const auto accepted = wire::encodingOf(request.headers[field::accept]))
            return *accepted;
        return wire::encodingOf(request.headers[field::content_type]).value_or(wire::Encoding::Json);
    }

} // namespace

std::string Request::header(std::string_view name) const
{
    return std::string(headers[beast::string_view(name.data(), name.size())]);
}

beast::http::verb Request::meantMethod() const
{
    const auto meant = headers["X-HTTP-Method-Override"];
    return method == beast::http::verb::post && !meant.empty() ? beast::http::string_to_verb(meant) : method;
}

std::string Request::token() const
{
    constexpr std::string_view scheme = "Bearer ";
    const std::string value(headers[field::authorization]);
    return value.starts_with(scheme) ? value.substr(scheme.size()) : std::string {};
}

unsigned statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::MessageMalformed:
    case ErrorCode::ValueInvalid:
    case ErrorCode::ProtocolTooNew:
    case ErrorCode::ProtocolTooOld:
        return 400;
    case ErrorCode::NotSignedIn:
    case ErrorCode::WrongPassword:
    case ErrorCode::TokenExpired:
    case ErrorCode::TokenReused:
        return 401;
    case ErrorCode::NotPermitted:
    case ErrorCode::DeviceRevoked:
    case ErrorCode::AccountDisabled:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::TimedOut:
        return 408;
    case ErrorCode::IdentityReused:
        return 409;
    case ErrorCode::BodyTooLarge:
    case ErrorCode::PhotoTooLarge:
        return 413;
    case ErrorCode::TooManyAttempts:
        return 429;
    case ErrorCode::HashMismatch:
        return 460;
    case ErrorCode::ServerUnavailable:
        return 503;
    default:
        return 500;
    }
}

Result<void> readMessage(const Request& request, google::protobuf::Message& into, std::size_t unpackedBytesMax)
{
    const auto encoding = wire::encodingOf(request.headers[field::content_type]);
    if (!encoding)
        return Error { ErrorCode::MessageMalformed, "Content-Type is neither protobuf nor JSON", {} };
    const auto packing = request.headers[field::content_encoding];
    if (packing.empty() || packing == "identity")
        return wire::decode(request.body, *encoding, into);
    if (packing != zstd)
        return Error { ErrorCode::MessageMalformed, "Content-Encoding is not zstd", {} };
    const auto unpacked = wire::unpack(request.body, unpackedBytesMax);
    return unpacked ? wire::decode(*unpacked, *encoding, into) : Result<void>(unpacked.error());
}

Response reply(const Request& request, const google::protobuf::Message& message, unsigned status)
{
    const wire::Encoding encoding = answerEncoding(request);
    Response response { status, std::string(wire::mediaType(encoding)), wire::encode(message, encoding) };
    const bool packs = request.headers[field::accept_encoding].find(zstd) != beast::string_view::npos;
    if (packs && response.body.size() >= packedBytesMin) {
        response.body = wire::pack(response.body);
        response.headers.emplace_back("Content-Encoding", zstd);
    }
    return response;
}

Response failure(const Request& request, const Error& error, std::uint32_t retryAfterSeconds)
{
    v1::Failure message;
    message.set_code(std::string(name(error.code)));
    // What went wrong inside is for the log alone: it may hold paths and SQL.
    if (error.code == ErrorCode::ServerFailed || error.code == ErrorCode::ServerUnavailable)
        spdlog::error("{}", error.detail);
    else
        message.set_detail(error.detail);
    if (error.code == ErrorCode::ServerUnavailable)
        retryAfterSeconds = unavailableSeconds;
    message.set_retry_after_s(retryAfterSeconds);
    Response response = reply(request, message, statusOf(error.code));
    if (retryAfterSeconds > 0)
        response.headers.emplace_back("Retry-After", std::to_string(retryAfterSeconds));
    return response;
}

} // namespace tovholder::server::http
