// SPDX-License-Identifier: Apache-2.0
#include "sync/client/httptransport.h"

#include "sync/client/httpconnection.h"
#include "sync/wire/codec.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QUrl>

namespace tovholder::client {
namespace {

    constexpr int statusOk = 200;
    constexpr int statusCreated = 201;
    constexpr int statusPartialContent = 206;
    constexpr int statusConflict = 409;
    constexpr int statusRangeNotSatisfiable = 416;
    const QByteArray messageType = QByteArray::fromStdString(std::string(wire::protobufMediaType));
    constexpr std::size_t packedBytesMin = 500; // below it, a zstd frame saves nothing

    /// Whether our server wrote it, and not a proxy or the sign-in page of a network in between.
    bool isOurs(const HttpReply& reply) { return reply.header("Content-Type").startsWith(messageType); }

    /// What a refusal without a code means. Who is in between knows nothing of the sign-in or of rights.
    ErrorCode codeForStatus(int status, bool ours)
    {
        switch (status) {
        case 401:
            return ours ? ErrorCode::TokenExpired : ErrorCode::MessageMalformed;
        case 403:
            return ours ? ErrorCode::NotPermitted : ErrorCode::MessageMalformed;
        case 404:
        case 410:
            return ErrorCode::NotFound;
        case 413:
            return ErrorCode::BodyTooLarge;
        case 429:
            return ErrorCode::TooManyAttempts;
        case 460:
            return ErrorCode::HashMismatch;
        case 503:
            return ErrorCode::ServerUnavailable;
        default:
            return status >= 500 ? ErrorCode::ServerFailed : ErrorCode::MessageMalformed;
        }
    }

    template<typename Message>
    Result<Message> messageIn(const HttpReply& reply)
    {
        if (!isOurs(reply))
            return Error { ErrorCode::MessageMalformed, "the answer is not a message: another server, or a sign-in page" };
        Result<std::string> bytes = reply.body.toStdString();
        if (reply.header("Content-Encoding") == "zstd")
            bytes = wire::unpack(*bytes);
        Message message;
        const auto read = bytes ? wire::decode(*bytes, wire::Encoding::Protobuf, message) : bytes.error();
        if (!read) // also when it is too large: that is nothing of ours to make smaller
            return Error { ErrorCode::MessageMalformed, read.error().detail };
        return message;
    }

    /// What the server said when it said no.
    Error refusalIn(const HttpReply& reply)
    {
        const std::string status = "HTTP " + std::to_string(reply.status);
        if (const auto failure = messageIn<v1::Failure>(reply)) {
            const ErrorCode code = errorCodeNamed(failure->code());
            if (code != ErrorCode::None)
                return Error { code, failure->detail().empty() ? status : failure->detail() };
        }
        return Error { codeForStatus(reply.status, isOurs(reply)), status };
    }

    /// How long the server, or who stands before it, wants to be left alone: 0 when nothing is said, or a date.
    std::int64_t retryAfterMsIn(const HttpReply& reply) { return std::int64_t { 1'000 } * reply.header("Retry-After").toUInt(); }

    bool isSuccess(const HttpReply& reply) { return reply.status >= 200 && reply.status < 300; }

    QByteArray inBase64(const std::string& text) { return QByteArray::fromStdString(text).toBase64(); }

    Result<std::uint64_t> numberIn(const QByteArray& text, const char* header)
    {
        bool isNumber = false;
        const std::uint64_t number = text.toULongLong(&isNumber);
        if (!isNumber)
            return Error { ErrorCode::MessageMalformed, "no number", header };
        return number;
    }

} // namespace

HttpTransport::HttpTransport(const HttpOptions& options)
    : m_connection(std::make_unique<HttpConnection>(options))
{
}

HttpTransport::~HttpTransport() = default;

void HttpTransport::cancel() { m_connection->cancel(); }

void HttpTransport::interrupt() { m_connection->interrupt(); }

QNetworkRequest HttpTransport::requestFor(const std::string& address, const std::string& token) const
{
    QNetworkRequest request { QUrl(QString::fromStdString(address)) };
    // Instead of Qt's own, which are longer and tell the machine's language.
    request.setRawHeader("User-Agent", "Tovholder");
    request.setRawHeader("Accept-Language", "*");
    if (!token.empty())
        request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(token));
    return request;
}

Result<HttpReply> HttpTransport::send(const char* method, const QNetworkRequest& request, const std::string& body)
{
    auto reply = m_connection->send(method, request, QByteArray::fromStdString(body));
    m_retryAfterMs = reply ? retryAfterMsIn(*reply) : 0;
    if (reply && !isSuccess(*reply))
        return refusalIn(*reply);
    return reply;
}

template<typename Reply>
Result<Reply> HttpTransport::post(const char* path, const std::string& token, const google::protobuf::Message& message, std::string packedPart)
{
    QNetworkRequest request = requestFor(m_baseUrl + path, token);
    request.setRawHeader("Content-Type", messageType); // and the answer's, as nothing else is named
    request.setRawHeader("Accept-Encoding", "zstd");
    std::string body = wire::encode(message, wire::Encoding::Protobuf);
    if (body.size() >= packedBytesMin || !packedPart.empty()) {
        body = std::move(packedPart) + wire::pack(body);
        request.setRawHeader("Content-Encoding", "zstd");
    }
    const auto reply = send("POST", request, body);
    if (reply)
        return messageIn<Reply>(*reply);
    if (reply.error().code == ErrorCode::NotFound) // no record, but the server itself
        return Error { ErrorCode::HostUnknown, reply.error().detail, m_baseUrl };
    return reply.error();
}

Result<v1::SignInReply> HttpTransport::signIn(const v1::SignInRequest& request)
{
    return post<v1::SignInReply>("/v1/signin", {}, request);
}

Result<void> HttpTransport::signOut(const std::string& token)
{
    const auto reply = send("POST", requestFor(m_baseUrl + "/v1/signout", token));
    return reply ? Result<void> {} : Result<void>(reply.error());
}

Result<v1::SignInReply> HttpTransport::renew(const std::string& token)
{
    return post<v1::SignInReply>("/v1/device/renew", token, v1::RenewRequest {});
}

Result<v1::SyncReply> HttpTransport::syncPacked(const std::string& token, const v1::SyncRequest& request, const std::string& packedPush)
{
    return post<v1::SyncReply>("/v1/sync", token, request, packedPush);
}

Result<v1::CompareReply> HttpTransport::compare(const std::string& token, const v1::CompareRequest& request)
{
    return post<v1::CompareReply>("/v1/compare", token, request);
}

Result<v1::NewsReply> HttpTransport::news(const std::string& token, const v1::NewsRequest& request)
{
    return post<v1::NewsReply>("/v1/news", token, request);
}

Result<std::uint64_t> HttpTransport::sendChunk(const std::string& token, const std::string& space,
    const std::string& sha256, std::uint64_t bytesTotal, std::uint64_t offset, const std::string& chunk,
    std::string& uploadUrl)
{
    if (uploadUrl.empty()) {
        auto started = startUpload(token, space, sha256, bytesTotal);
        if (!started)
            return started.error();
        if (started->empty())
            return bytesTotal; // the server has the photo already
        uploadUrl = std::move(*started);
        if (offset != 0)
            return std::uint64_t { 0 };
    }
    QNetworkRequest request = requestFor(uploadUrl, token);
    request.setRawHeader("Tus-Resumable", "1.0.0");
    request.setRawHeader("Upload-Offset", QByteArray::number(static_cast<qulonglong>(offset)));
    request.setRawHeader("Content-Type", "application/offset+octet-stream");
    const auto reply = m_connection->send("PATCH", request, QByteArray::fromStdString(chunk));
    if (!reply)
        return reply.error();
    if (reply->status == statusConflict)
        return uploadOffset(token, uploadUrl);
    if (!isSuccess(*reply))
        return refusalIn(*reply);
    return numberIn(reply->header("Upload-Offset"), "Upload-Offset");
}

/// The new upload's address, or nothing when the server has the photo already.
Result<std::string> HttpTransport::startUpload(const std::string& token, const std::string& space,
    const std::string& sha256, std::uint64_t bytesTotal)
{
    const std::string files = m_baseUrl + "/v1/files";
    QNetworkRequest request = requestFor(files, token);
    request.setRawHeader("Tus-Resumable", "1.0.0");
    request.setRawHeader("Upload-Length", QByteArray::number(static_cast<qulonglong>(bytesTotal)));
    request.setRawHeader("Upload-Metadata", "sha256 " + inBase64(sha256) + ",space " + inBase64(space));
    const auto reply = send("POST", request);
    if (!reply)
        return reply.error();
    if (reply->status == statusOk)
        return std::string {};
    const QUrl base(QString::fromStdString(files));
    const QUrl location = base.resolved(QUrl(QString::fromLatin1(reply->header("Location"))));
    // The token goes to nobody but the server.
    const bool sameServer = location.scheme() == base.scheme() && location.authority() == base.authority();
    if (reply->status != statusCreated || !sameServer || location == base)
        return Error { ErrorCode::MessageMalformed, location.toString().toStdString(), "Location" };
    return location.toString(QUrl::FullyEncoded).toStdString();
}

Result<std::uint64_t> HttpTransport::uploadOffset(const std::string& token, const std::string& uploadUrl)
{
    QNetworkRequest request = requestFor(uploadUrl, token);
    request.setRawHeader("Tus-Resumable", "1.0.0");
    const auto reply = send("HEAD", request);
    if (!reply)
        return reply.error();
    return numberIn(reply->header("Upload-Offset"), "Upload-Offset");
}

Result<std::string> HttpTransport::fetchChunk(const std::string& token, const std::string& sha256, std::uint64_t offset,
    std::uint64_t bytesMax, std::uint64_t& bytesTotal)
{
    QNetworkRequest request = requestFor(m_baseUrl + "/v1/files/" + sha256, token);
    const QByteArray first = QByteArray::number(static_cast<qulonglong>(offset));
    const QByteArray last = QByteArray::number(static_cast<qulonglong>(offset + bytesMax - 1));
    request.setRawHeader("Range", "bytes=" + first + '-' + last);
    const auto reply = m_connection->send("GET", request, {});
    if (!reply)
        return reply.error();
    const bool beyondTheEnd = reply->status == statusRangeNotSatisfiable;
    if (!isSuccess(*reply) && !beyondTheEnd)
        return refusalIn(*reply);
    if (reply->status != statusPartialContent && !beyondTheEnd)
        return Error { ErrorCode::MessageMalformed, "a part was asked for", "Range" };
    const QByteArray range = reply->header("Content-Range"); // bytes 0-99/1234, or beyond the end: bytes */1234
    const QByteArray expected = beyondTheEnd ? QByteArray("bytes */") : "bytes " + first + '-';
    const auto total = numberIn(range.mid(range.indexOf('/') + 1), "Content-Range");
    if (!total || !range.startsWith(expected))
        return Error { ErrorCode::MessageMalformed, range.toStdString(), "Content-Range" };
    bytesTotal = *total;
    return beyondTheEnd ? std::string {} : reply->body.toStdString();
}

} // namespace tovholder::client
