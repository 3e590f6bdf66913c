// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/accounts.h"
#include "sync/server/photofiles.h"
#include "sync/wire/protocol.h"

#include <mutex>

namespace tovholder::server {

/// Where an upload stands.
struct UploadState {
    Id upload; ///< empty: the space has the photo already
    std::uint64_t offset = 0;
    std::uint64_t bytesTotal = 0;
    std::int64_t expiresAtMs = 0; ///< 0: it is finished
    std::string sha256 {};
    Id space {};
    bool wasElsewhere = false; ///< the bytes began at another offset, and were not taken
};

/// Part of a photo.
struct PhotoPart {
    std::string bytes;
    std::uint64_t bytesTotal = 0;
};

/// Photos up and down, without any HTTP. Who may write photos in a space may send them there, and who may
/// read the space may fetch them. Safe to call from several threads.
class PhotoService final : public wire::PhotoProtocol {
public:
    static constexpr std::string_view uploadsPath = "/v1/files/uploads/";

    PhotoService(Storage& storage, Accounts& accounts, const Clock& clock, Random& random, PhotoFiles& files);

    /// Where the device has such an upload open, it goes on. Errors: NotPermitted, ValueInvalid, PhotoTooLarge,
    /// TooManyAttempts when the device or its user has too many open, and those of Accounts::authenticate().
    Result<UploadState> start(
        const std::string& token, const std::string& space, const std::string& sha256, std::uint64_t bytesTotal);
    /// Errors: NotFound, also for another user's upload.
    Result<UploadState> state(const std::string& token, const Id& upload);
    /// Adds bytes when the offset is where the upload stands; returns where it stands then. The last bytes
    /// finish it. Errors: NotFound, ValueInvalid for bytes beyond the end, HashMismatch.
    Result<UploadState> append(const std::string& token, const Id& upload, std::uint64_t offset, std::string_view bytes,
        const std::string& address = {});
    Result<void> remove(const std::string& token, const Id& upload);
    /// Errors: NotFound, also where the asker may not read the photo's space.
    Result<PhotoPart> read(
        const std::string& token, const std::string& sha256, std::uint64_t offset, std::uint64_t bytesMax,
        const std::string& address = {});
    /// Errors: ServerFailed when the folder takes no file.
    Result<void> health();
    /// Throws away uploads that were not finished within a week. Errors: ServerFailed.
    Result<void> removeStaleUploads();

    Result<std::uint64_t> sendChunk(const std::string& token, const std::string& space, const std::string& sha256,
        std::uint64_t bytesTotal, std::uint64_t offset, const std::string& chunk, std::string& uploadUrl) override;
    Result<std::string> fetchChunk(const std::string& token, const std::string& sha256, std::uint64_t offset,
        std::uint64_t bytesMax, std::uint64_t& bytesTotal) override;

private:
    Result<Upload> findUpload(const std::string& token, const Id& upload);
    [[nodiscard]] UploadState stateOf(const Upload& upload) const;
    Result<UploadState> finish(const Upload& upload, const std::string& address);
    /// Notes in the access log that the device sent or got a photo.
    void notePhoto(Transaction& transaction, const char* what, const Device& device, const Id& space, const std::string& address);
    /// The device's open upload of the same photo to the same space, if there is one.
    Result<std::optional<Upload>> openUpload(Transaction& transaction, const Session& session, const Upload& wanted);
    void removeStaleUploads(Transaction& transaction);

    Storage& m_storage;
    Accounts& m_accounts;
    const Clock& m_clock;
    Random& m_random;
    PhotoFiles& m_files;
    std::mutex m_appending; ///< two requests for one upload must not interleave
};

} // namespace tovholder::server
