// SPDX-License-Identifier: Apache-2.0
#include "sync/server/photoservice.h"

#include "cpp/base/limits.h"
#include "cpp/base/sha256.h"
#include "sync/server/accesslog.h"
#include "sync/server/guarded.h"
#include "sync/server/policy.h"

#include <algorithm>

namespace tovholder::server {
namespace {

    constexpr std::string_view photoEntity = "photo";
    constexpr std::int64_t uploadLifeMs = 7LL * 24 * 60 * 60'000;
    constexpr std::size_t openUploadsOfUserMax = 50; // a gigabyte at most
    constexpr std::size_t openUploadsOfDeviceMax = 20; // one that never finishes leaves room for the user's others

    bool mayWritePhoto(const std::vector<SpaceGrant>& grants, const std::string& space)
    {
        const auto grant = std::ranges::find(grants, space, &SpaceGrant::space);
        return grant != grants.end() && mayWrite(grant->role, photoEntity, grant->kind);
    }

} // namespace

PhotoService::PhotoService(
    Storage& storage, Accounts& accounts, const Clock& clock, Random& random, PhotoFiles& files)
    : m_storage(storage)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_random(random)
    , m_files(files)
{
}

Result<UploadState> PhotoService::start(
    const std::string& token, const std::string& space, const std::string& sha256, std::uint64_t bytesTotal)
{
    return guarded([&]() -> Result<UploadState> {
        const std::lock_guard lock(m_appending);
        const auto transaction = m_storage.begin();
        const auto session = m_accounts.authenticate(*transaction, token);
        if (!session)
            return session.error();
        if (!isSha256(sha256) || bytesTotal == 0)
            return Error { ErrorCode::ValueInvalid, "a photo needs its SHA-256 and at least one byte", {} };
        if (bytesTotal > limits::photoBytesMax)
            return Error { ErrorCode::PhotoTooLarge, std::to_string(bytesTotal) + " bytes", {} };
        if (!mayWritePhoto(grantsOf(*transaction, session->user.id), space))
            return ErrorCode::NotPermitted;
        PhotoStorage& photos = transaction->photos();
        // Only in its own space: knowing a hash must not open another space's photo.
        const auto known = photos.photosNamed(sha256);
        if (std::ranges::find(known, space, &StoredPhoto::space) != known.end())
            return UploadState { {}, bytesTotal, bytesTotal };
        Upload upload { {}, space, sha256, bytesTotal, session->device.number, m_clock.nowMs() };
        const auto open = openUpload(*transaction, *session, upload);
        if (!open)
            return open.error();
        if (open->has_value()) {
            transaction->commit();
            return stateOf(**open);
        }
        upload.id = newId(m_clock, m_random);
        photos.putUpload(upload);
        transaction->commit();
        return stateOf(upload);
    });
}

UploadState PhotoService::stateOf(const Upload& upload) const
{
    return { upload.id, m_files.uploadedBytes(upload.id), upload.bytesTotal, upload.startedAtMs + uploadLifeMs, upload.sha256,
        upload.space };
}

Result<std::optional<Upload>> PhotoService::openUpload(Transaction& transaction, const Session& session, const Upload& wanted)
{
    removeStaleUploads(transaction);
    std::size_t openOfUser = 0;
    std::size_t openOfDevice = 0;
    for (const Upload& upload : transaction.photos().uploads()) {
        if (upload.device == wanted.device && upload.space == wanted.space && upload.sha256 == wanted.sha256
            && upload.bytesTotal == wanted.bytesTotal)
            return std::optional(upload);
        const auto device = transaction.accounts().device(upload.device);
        openOfUser += device && device->user == session.user.id ? 1 : 0;
        openOfDevice += upload.device == session.device.number ? 1 : 0;
    }
    if (openOfUser >= openUploadsOfUserMax || openOfDevice >= openUploadsOfDeviceMax)
        return Error { ErrorCode::TooManyAttempts, "too many uploads that are not finished", {} };
    return std::optional<Upload> {};
}

Result<Upload> PhotoService::findUpload(const std::string& token, const Id& id)
{
    const auto transaction = m_storage.begin();
    const auto session = m_accounts.authenticate(*transaction, token);
    if (!session)
        return session.error();
    const std::optional<Upload> upload = isId(id) ? transaction->photos().upload(id) : std::nullopt;
    const auto device = upload ? transaction->accounts().device(upload->device) : std::nullopt;
    const bool isExpired = upload && m_clock.nowMs() - upload->startedAtMs >= uploadLifeMs;
    if (!device || device->user != session->user.id || isExpired)
        return Error { ErrorCode::NotFound, "there is no such upload", {} };
    if (!mayWritePhoto(grantsOf(*transaction, session->user.id), upload->space))
        return ErrorCode::NotPermitted;
    transaction->commit();
    return *upload;
}

Result<UploadState> PhotoService::state(const std::string& token, const Id& id)
{
    return guarded([&]() -> Result<UploadState> {
        const auto upload = findUpload(token, id);
        if (!upload)
            return upload.error();
        return stateOf(*upload);
    });
}

Result<UploadState> PhotoService::append(
    const std::string& token, const Id& id, std::uint64_t offset, std::string_view bytes, const std::string& address)
{
    return guarded([&]() -> Result<UploadState> {
        const std::lock_guard lock(m_appending);
        const auto upload = findUpload(token, id);
        if (!upload)
            return upload.error();
        const std::uint64_t here = m_files.uploadedBytes(id);
        if (offset != here) {
            UploadState state = stateOf(*upload);
            state.wasElsewhere = true;
            return state;
        }
        if (bytes.size() > upload->bytesTotal - here)
            return Error { ErrorCode::ValueInvalid, "more bytes than the upload was started for", {} };
        m_files.append(id, bytes);
        if (here + bytes.size() < upload->bytesTotal)
            return stateOf(*upload);
        return finish(*upload, address);
    });
}

void PhotoService::notePhoto(
    Transaction& transaction, const char* what, const Device& device, const Id& space, const std::string& address)
{
    const std::int64_t nowMs = m_clock.nowMs();
    transaction.accounts().noteAccess({ nowMs, nowMs, what, device.user, device.number, address, space, 1 });
}

Result<UploadState> PhotoService::finish(const Upload& upload, const std::string& address)
{
    const bool right = m_files.finish(upload.id, upload.sha256);
    const auto transaction = m_storage.begin();
    if (right) {
        transaction->photos().putPhoto({ upload.sha256, upload.space, upload.bytesTotal });
        if (const auto device = transaction->accounts().device(upload.device))
            notePhoto(*transaction, accesses::photoSent, *device, upload.space, address);
    }
    transaction->photos().removeUpload(upload.id);
    transaction->commit();
    if (!right)
        return Error { ErrorCode::HashMismatch, "the bytes do not have the photo's hash", {} };
    return UploadState { upload.id, upload.bytesTotal, upload.bytesTotal };
}

Result<void> PhotoService::remove(const std::string& token, const Id& id)
{
    return guarded([&]() -> Result<void> {
        const std::lock_guard lock(m_appending);
        const auto upload = findUpload(token, id);
        if (!upload)
            return upload.error();
        m_files.removeUpload(id);
        const auto transaction = m_storage.begin();
        transaction->photos().removeUpload(id);
        transaction->commit();
        return {};
    });
}

Result<PhotoPart> PhotoService::read(
    const std::string& token, const std::string& sha256, std::uint64_t offset, std::uint64_t bytesMax,
    const std::string& address)
{
    return guarded([&]() -> Result<PhotoPart> {
        std::uint64_t bytesTotal = 0;
        Id space;
        {
            const auto transaction = m_storage.begin();
            const auto session = m_accounts.authenticate(*transaction, token);
            if (!session)
                return session.error();
            if (!isSha256(sha256)) // a path may hold what is no text
                return Error { ErrorCode::NotFound, "there is no such photo", {} };
            const auto grants = grantsOf(*transaction, session->user.id);
            for (const StoredPhoto& photo : transaction->photos().photosNamed(sha256)) {
                if (std::ranges::find(grants, photo.space, &SpaceGrant::space) == grants.end())
                    continue;
                bytesTotal = photo.bytes;
                space = photo.space;
            }
            if (bytesTotal > 0 && bytesMax > 0 && offset == 0) // later parts are of one that was begun
                notePhoto(*transaction, accesses::photoRead, session->device, space, address);
            transaction->commit();
        }
        auto bytes = bytesTotal == 0 ? std::nullopt : m_files.read(sha256, offset, std::min(bytesMax, bytesTotal));
        if (!bytes)
            return Error { ErrorCode::NotFound, "there is no such photo", {} };
        return PhotoPart { std::move(*bytes), bytesTotal };
    });
}

Result<void> PhotoService::health()
{
    return guarded([&]() -> Result<void> {
        m_files.checkWritable();
        return {};
    });
}

Result<void> PhotoService::removeStaleUploads()
{
    return guarded([&]() -> Result<void> {
        const auto transaction = m_storage.begin();
        removeStaleUploads(*transaction);
        transaction->commit();
        return {};
    });
}

void PhotoService::removeStaleUploads(Transaction& transaction)
{
    for (const Upload& upload : transaction.photos().uploads()) {
        if (m_clock.nowMs() - upload.startedAtMs < uploadLifeMs)
            continue;
        m_files.removeUpload(upload.id);
        transaction.photos().removeUpload(upload.id);
    }
}

Result<std::uint64_t> PhotoService::sendChunk(const std::string& token, const std::string& space,
    const std::string& sha256, std::uint64_t bytesTotal, std::uint64_t offset, const std::string& chunk,
    std::string& uploadUrl)
{
    if (uploadUrl.empty()) {
        const auto started = start(token, space, sha256, bytesTotal);
        if (!started)
            return started.error();
        if (started->upload.empty())
            return bytesTotal;
        uploadUrl = std::string(uploadsPath) + started->upload;
    }
    const auto state = append(token, uploadUrl.substr(uploadUrl.rfind('/') + 1), offset, chunk);
    if (!state)
        return state.error();
    return state->offset;
}

Result<std::string> PhotoService::fetchChunk(const std::string& token, const std::string& sha256,
    std::uint64_t offset, std::uint64_t bytesMax, std::uint64_t& bytesTotal)
{
    auto part = read(token, sha256, offset, bytesMax);
    if (!part)
        return part.error();
    bytesTotal = part->bytesTotal;
    return std::move(part->bytes);
}

} // namespace tovholder::server
