// SPDX-License-Identifier: Apache-2.0
#include "sync/client/photomover.h"

#include "cpp/base/durablefile.h"
#include "cpp/base/limits.h"
#include "cpp/base/sha256.h"
#include "sync/client/instore.h"
#include "sync/client/photofile.h"

#include <system_error>
#include <utility>

namespace tovholder::client {
namespace {

    constexpr int startsMax = 2; ///< of one photo in one run
    constexpr int stallsMax = 3; ///< answers that bring it no further

    /// Whether trying again later cannot help this photo, while others may go.
    bool isHopeless(ErrorCode code)
    {
        return code == ErrorCode::HashMismatch || code == ErrorCode::NotPermitted || code == ErrorCode::BodyTooLarge
            || code == ErrorCode::PhotoTooLarge || code == ErrorCode::FileUnreadable;
    }

} // namespace

PhotoMover::PhotoMover(store::StoreGate& gate, wire::PhotoProtocol& photos, const std::atomic<bool>& cancelled)
    : m_gate(gate)
    , m_photos(photos)
    , m_cancelled(cancelled)
{
}

Result<void> PhotoMover::run(SyncProgress& progress, const std::function<void()>& report)
{
    if (auto missed = missWhatIsGone(); !missed)
        return missed;
    const auto account = inStore(m_gate, [](store::Store& store) { return store.syncState().account(); });
    const auto waiting = inStore(m_gate, [](store::Store& store) { return store.syncState().waiting(); });
    if (!account || !waiting)
        return account ? waiting.error() : account.error();
    m_token = account->token;
    progress.photosToSend = waiting->photosTotal - waiting->photosSent;
    progress.photosToFetch = waiting->photosMissing;
    if (auto sent = sendAll(progress, report); !sent)
        return sent;
    return fetchAll(progress, report);
}

/// Once a program: whoever cleans a disk does not do so while it runs.
Result<void> PhotoMover::missWhatIsGone()
{
    if (m_lookedForGone)
        return {};
    const auto gone = inStore(m_gate, [](store::Store& store) { return store.syncState().photosGone(); });
    if (!gone)
        return gone.error();
    if (!gone->empty()) {
        const auto missed = inStore(m_gate, [&](store::Store& store) { return store.syncState().missPhotos(*gone); });
        if (!missed)
            return missed;
    }
    m_lookedForGone = true;
    return {};
}

Result<void> PhotoMover::sendAll(SyncProgress& progress, const std::function<void()>& report)
{
    while (true) {
        auto next = inStore(m_gate, [](store::Store& store) { return store.syncState().nextUpload(); });
        if (!next)
            return next.error();
        if (!*next)
            return {};
        const std::string sha256 = (*next)->sha256;
        const auto sent = send(std::move(**next));
        if (!sent && !isHopeless(sent.error().code))
            return sent;
        const auto noted = inStore(m_gate, [&](store::Store& store) {
            return sent ? store.syncState().setUploaded(sha256) : store.syncState().parkPhoto(sha256, sent.error().code);
        });
        if (!noted)
            return noted;
        progress.photosSent += sent ? 1 : 0;
        report();
    }
}

/// Errors: FileUnreadable and HashMismatch when the file here is not what its row says.
Result<void> PhotoMover::send(store::PhotoTransfer photo)
{
    const std::filesystem::path file = fileOf(photo.sha256);
    const auto sha256 = sha256OfFile(file);
    if (!sha256)
        return sha256.error();
    if (*sha256 != photo.sha256)
        return Error { ErrorCode::HashMismatch, "the file here was changed", file.string() };
    photo.bytes = fileBytes(file);

    Result<void> sent;
    for (int start = 0; start < startsMax; ++start) {
        sent = sendFrom(file, photo);
        // The server threw away what it had: from the beginning.
        const bool again = !sent
            && (sent.error().code == ErrorCode::NotFound || sent.error().code == ErrorCode::HashMismatch);
        if (!again)
            return sent;
        photo.uploadUrl.clear();
        photo.offset = 0;
    }
    return sent;
}

Result<void> PhotoMover::sendFrom(const std::filesystem::path& file, store::PhotoTransfer& photo)
{
    int stalls = 0;
    while (photo.offset < photo.bytes) {
        if (m_cancelled)
            return ErrorCode::Cancelled;
        const auto chunk = readChunk(file, photo.offset, limits::photoChunkBytes);
        if (!chunk)
            return chunk.error();
        const auto offset = m_photos.sendChunk(
            m_token, photo.space, photo.sha256, photo.bytes, photo.offset, *chunk, photo.uploadUrl);
        if (!offset)
            return offset.error();
        stalls = *offset > photo.offset ? 0 : stalls + 1;
        if (*offset > photo.bytes || stalls > stallsMax)
            return Error { ErrorCode::ServerFailed, "the upload does not move on", photo.uploadUrl };
        photo.offset = *offset;
        const auto noted = inStore(m_gate, [&](store::Store& store) {
            return store.syncState().setUploadProgress(photo.sha256, photo.offset, photo.uploadUrl);
        });
        if (!noted)
            return noted;
    }
    return {};
}

Result<void> PhotoMover::fetchAll(SyncProgress& progress, const std::function<void()>& report)
{
    std::string after;
    while (true) {
        const auto next = inStore(m_gate, [&](store::Store& store) { return store.syncState().nextDownload(after); });
        if (!next)
            return next.error();
        if (!*next)
            return {};
        after = (*next)->sha256;
        const auto fetched = fetch(**next);
        if (!fetched && fetched.error().code == ErrorCode::NotFound)
            continue; // whoever took it has not sent it yet: next time
        if (!fetched && !isHopeless(fetched.error().code))
            return fetched;
        const auto noted = inStore(m_gate, [&](store::Store& store) {
            return fetched ? store.syncState().setDownloaded(after) : store.syncState().parkPhoto(after, fetched.error().code);
        });
        if (!noted)
            return noted;
        progress.photosFetched += fetched ? 1 : 0;
        report();
    }
}

Result<void> PhotoMover::fetch(const store::PhotoTransfer& photo)
{
    const std::filesystem::path file = fileOf(photo.sha256);
    std::filesystem::path part = file;
    part += ".part";
    for (int start = 0; start < startsMax; ++start) {
        if (auto fetched = fetchInto(part, photo); !fetched)
            return fetched;
        const auto sha256 = sha256OfFile(part);
        if (!sha256)
            return sha256.error();
        if (*sha256 == photo.sha256)
            return renameDurably(part, file);
        std::error_code ignored; // then the rest is added to it, and its hash is wrong again
        std::filesystem::remove(part, ignored);
    }
    return Error { ErrorCode::HashMismatch, "the bytes are not those of the photo", photo.sha256 };
}

/// Fetches what is missing at the end of the part.
Result<void> PhotoMover::fetchInto(const std::filesystem::path& part, const store::PhotoTransfer& photo)
{
    std::uint64_t bytesTotal = 0;
    std::uint64_t offset = fileBytes(part);
    do {
        if (m_cancelled)
            return ErrorCode::Cancelled;
        // A part that is whole already is asked about from its last byte: the answer says how long the photo is.
        const std::uint64_t from = bytesTotal == 0 && offset > 0 ? offset - 1 : offset;
        auto chunk = m_photos.fetchChunk(m_token, photo.sha256, from, limits::photoChunkBytes, bytesTotal);
        if (!chunk)
            return chunk.error();
        if (bytesTotal > limits::photoBytesMax)
            return Error { ErrorCode::PhotoTooLarge, std::to_string(bytesTotal), photo.sha256 };
        chunk->erase(0, offset - from);
        if (auto added = appendChunk(part, *chunk); !added)
            return added;
        if (chunk->empty() && offset < bytesTotal)
            return Error { ErrorCode::ServerFailed, "the download does not move on", photo.sha256 };
        offset += chunk->size();
    } while (offset < bytesTotal);
    return {};
}

std::filesystem::path PhotoMover::fileOf(const std::string& sha256)
{
    return inStore(m_gate, [&](store::Store& store) { return store.photoFile(sha256); });
}

} // namespace tovholder::client
