// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/endpoints.h"

#include "cpp/base/limits.h"
#include "sync/server/http/tus.h"
#include "sync/wire/tovholder.pb.h"

#include <spdlog/spdlog.h>

namespace tovholder::server::http {
namespace {

    constexpr std::size_t smallMessageBytesMax = 64 * 1024;
    constexpr std::size_t compareMessageBytesMax = 128 * 1024;
    constexpr unsigned statusCreated = 201;
    constexpr unsigned statusPartialContent = 206;
    constexpr unsigned statusMethodNotAllowed = 405;
    constexpr unsigned statusPreconditionFailed = 412;
    constexpr unsigned statusUnsupportedMediaType = 415;
    constexpr unsigned statusRangeNotSatisfiable = 416;
    constexpr unsigned statusUnavailable = 503;
    constexpr std::chrono::seconds healthKept { 1 };

    template<typename Message>
    Response replyOr(const Request& request, const Result<Message>& result)
    {
        return result ? reply(request, *result) : failure(request, result.error());
    }

    Response filesOptions()
    {
        Response response { statusNoContent };
        response.headers = { { "Tus-Version", tusVersion }, { "Tus-Extension", tusExtensions },
            { "Tus-Max-Size", std::to_string(limits::photoBytesMax) }, { "Tus-Checksum-Algorithm", tusChecksumAlgorithms } };
        return response;
    }

    Response refused(const Request& request, ErrorCode code, const char* detail, unsigned status)
    {
        Response response = failure(request, { code, detail, {} });
        response.status = status;
        return response;
    }

    /// What tus refuses for its headers alone.
    std::optional<Response> tusRefusal(const Route& route, const Request& request)
    {
        if (request.header("Tus-Resumable") != tusVersion) {
            Response response = refused(request, ErrorCode::ValueInvalid, "Tus-Resumable must be 1.0.0", statusPreconditionFailed);
            response.headers.emplace_back("Tus-Version", tusVersion);
            return response;
        }
        if (route.endpoint != Endpoint::AppendUpload)
            return std::nullopt;
        if (request.header("Content-Type") != "application/offset+octet-stream")
            return refused(request, ErrorCode::ValueInvalid, "a PATCH is application/offset+octet-stream", statusUnsupportedMediaType);
        if (!wholeNumber(request.header("Upload-Offset")))
            return failure(request, { ErrorCode::ValueInvalid, "Upload-Offset is missing or no number", {} });
        return std::nullopt;
    }

} // namespace

Endpoints::Endpoints(Service& service, PhotoService& photos, Metrics& metrics)
    : m_service(service)
    , m_photos(photos)
    , m_metrics(metrics)
{
}

Admission Endpoints::admit(const Route& route, const Request& request)
{
    const auto device = route.endpoint == Endpoint::News ? m_service.admit(request.token())
                                                         : m_service.admitToWork(request.token(), request.address);
    if (!device)
        return { failure(request, device.error()) };
    return { route.isTus ? tusRefusal(route, request) : std::nullopt, *device };
}

Response Endpoints::handle(const Route& route, const Request& request)
{
    switch (route.endpoint) {
    case Endpoint::SignIn:
        return signIn(request);
    case Endpoint::SignOut:
        return signOut(request);
    case Endpoint::Renew:
        return renew(request);
    case Endpoint::Sync:
        return sync(request);
    case Endpoint::Compare:
        return compare(request);
    case Endpoint::FilesOptions:
        return filesOptions();
    case Endpoint::StartUpload:
        return startUpload(request);
    case Endpoint::UploadState:
        return uploadState(route, request);
    case Endpoint::RemoveUpload: {
        const auto removed = m_photos.remove(request.token(), route.parameter);
        return removed ? Response { statusNoContent } : failure(request, removed.error());
    }
    case Endpoint::Photo:
        return photo(route, request);
    case Endpoint::Health:
        return health(request);
    case Endpoint::Metrics:
        return { 200, "text/plain; version=0.0.4", m_metrics.text() };
    case Endpoint::WrongMethod:
        return refused(request, ErrorCode::NotFound, "this path has other methods", statusMethodNotAllowed);
    case Endpoint::AppendUpload: // goes piece by piece through append()
    case Endpoint::News: // may be held back after lookForNews()
    case Endpoint::Unknown:
        break;
    }
    return failure(request, { ErrorCode::NotFound, "there is no such path", {} });
}

Response Endpoints::health(const Request& request)
{
    const std::lock_guard lock(m_healthMutex);
    // Anyone may ask, and each look writes to the disk.
    const auto now = std::chrono::steady_clock::now();
    if (now - m_healthAt > healthKept) {
        m_health = m_service.health();
        if (m_health)
            m_health = m_photos.health();
        m_healthAt = now;
    }
    if (m_health)
        return { 200, "text/plain", "ok\n" };
    Response response = failure(request, m_health.error());
    response.status = statusUnavailable;
    return response;
}

Response Endpoints::signIn(const Request& request)
{
    v1::SignInRequest message;
    if (const auto read = readMessage(request, message, smallMessageBytesMax); !read)
        return failure(request, read.error());
    const auto answer = m_service.signIn(message, request.address);
    if (answer)
        return reply(request, *answer);
    const bool tooMany = answer.error().code == ErrorCode::TooManyAttempts;
    return failure(request, answer.error(),
        tooMany ? m_service.accounts().waitSeconds(message.user(), request.address) : 0);
}

Response Endpoints::signOut(const Request& request)
{
    const auto done = m_service.signOut(request.token(), request.address);
    return done ? Response { statusNoContent } : failure(request, done.error());
}

Response Endpoints::renew(const Request& request)
{
    v1::RenewRequest message;
    if (!request.body.empty()) {
        if (const auto read = readMessage(request, message, smallMessageBytesMax); !read)
            return failure(request, read.error());
    }
    return replyOr(request, m_service.renew(request.token(), request.address));
}

Response Endpoints::sync(const Request& request)
{
    v1::SyncRequest message;
    if (const auto read = readMessage(request, message); !read)
        return failure(request, read.error());
    const auto answer = m_service.sync(request.token(), std::move(message), request.address);
    for (const v1::RecordBlock& block : answer ? answer->whole() : v1::SyncReply::default_instance().whole())
        m_metrics.recordsSentAgain(static_cast<std::uint64_t>(block.ids_size()));
    return replyOr(request, answer);
}

Response Endpoints::compare(const Request& request)
{
    v1::CompareRequest message;
    if (const auto read = readMessage(request, message, compareMessageBytesMax); !read)
        return failure(request, read.error());
    const auto answer = m_service.compare(request.token(), message);
    if (answer && !answer->moved()) {
        m_metrics.digestDiffered();
        spdlog::warn("a device's digest of space {} differs, in {} of {} parts", message.cursor().space(), answer->parts_size(),
            message.parts_size());
    }
    if (!answer && answer.error().code == ErrorCode::TooManyAttempts)
        return failure(request, answer.error(), m_service.secondsToComparison(request.token()));
    return replyOr(request, answer);
}

NewsAnswer Endpoints::lookForNews(const Request& request)
{
    v1::NewsRequest message;
    if (const auto read = readMessage(request, message, smallMessageBytesMax); !read)
        return { failure(request, read.error()), {} };
    auto look = m_service.lookForNews(request.token(), message);
    if (!look)
        return { failure(request, look.error()), {} };
    if (look->isNews || message.wait_s() == 0)
        return { newsReply(request, look->isNews), {} };
    return { std::nullopt, *std::move(look), std::chrono::seconds(message.wait_s()) };
}

Response newsReply(const Request& request, bool isNews)
{
    v1::NewsReply message;
    message.set_news(isNews);
    return reply(request, message);
}

Response Endpoints::startUpload(const Request& request)
{
    const std::string metadata = request.header("Upload-Metadata");
    const auto length = wholeNumber(request.header("Upload-Length"));
    if (!length)
        return failure(request, { ErrorCode::ValueInvalid, "Upload-Length is missing or no number", {} });
    const auto started = m_photos.start(
        request.token(), metadataValue(metadata, "space"), metadataValue(metadata, "sha256"), *length);
    if (!started)
        return failure(request, started.error());
    if (started->upload.empty())
        return {};
    Response response { statusCreated };
    response.headers.emplace_back("Location", std::string(PhotoService::uploadsPath) + started->upload);
    response.headers.emplace_back("Upload-Offset", std::to_string(started->offset));
    response.headers.emplace_back("Upload-Expires", httpDate(started->expiresAtMs));
    return response;
}

Response Endpoints::uploadState(const Route& route, const Request& request)
{
    const auto state = m_photos.state(request.token(), route.parameter);
    if (!state)
        return failure(request, state.error());
    Response response;
    response.headers = { { "Upload-Offset", std::to_string(state->offset) },
        { "Upload-Length", std::to_string(state->bytesTotal) }, { "Upload-Expires", httpDate(state->expiresAtMs) },
        { "Upload-Metadata", uploadMetadata(state->sha256, state->space) }, { "Cache-Control", "no-store" } };
    return response;
}

Result<UploadState> Endpoints::append(
    const Route& route, const Request& request, std::uint64_t offset, std::string_view piece)
{
    if (const std::string sum = request.header(checksumHeader); !sum.empty()) {
        if (const auto checked = checkSum(sum, piece); !checked)
            return checked.error();
    }
    return m_photos.append(request.token(), route.parameter, offset, piece, request.address);
}

Response Endpoints::photo(const Route& route, const Request& request)
{
    const auto whole = m_photos.read(request.token(), route.parameter, 0, 0);
    if (!whole)
        return failure(request, whole.error());
    const std::uint64_t bytesTotal = whole->bytesTotal;
    const auto range = byteRange(request.header("Range"), bytesTotal);
    Response response { range ? statusPartialContent : 200, "application/octet-stream" };
    response.headers = { { "Accept-Ranges", "bytes" }, { "ETag", '"' + route.parameter + '"' } };
    if (range && range->count == 0) {
        response = refused(request, ErrorCode::ValueInvalid, "nothing of the range is there", statusRangeNotSatisfiable);
        response.headers.emplace_back("Content-Range", "bytes */" + std::to_string(bytesTotal));
        return response;
    }
    const ByteRange part = range.value_or(ByteRange { 0, bytesTotal });
    if (range)
        response.headers.emplace_back("Content-Range",
            "bytes " + std::to_string(part.first) + '-' + std::to_string(part.first + part.count - 1) + '/'
                + std::to_string(bytesTotal));
    response.headBytes = part.count;
    if (request.method == beast::http::verb::head)
        return response;
    auto bytes = m_photos.read(request.token(), route.parameter, part.first, part.count, request.address);
    if (!bytes)
        return failure(request, bytes.error());
    response.body = std::move(bytes->bytes);
    return response;
}

} // namespace tovholder::server::http
