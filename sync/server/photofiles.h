// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tovholder::server {

/// Photos as files, each named by the SHA-256 of its bytes, and the unfinished ones beside them. How far an
/// upload came is its file's size, so a server that was killed goes on where it was. Throws
/// std::filesystem::filesystem_error when the disk says no.
class PhotoFiles {
public:
    explicit PhotoFiles(std::filesystem::path folder);

    [[nodiscard]] std::uint64_t uploadedBytes(const std::string& upload) const;
    void append(const std::string& upload, std::string_view bytes);
    /// Makes the upload a photo when its bytes have that hash; throws it away otherwise and returns false.
    [[nodiscard]] bool finish(const std::string& upload, const std::string& sha256) const;
    void removeUpload(const std::string& upload) const;

    [[nodiscard]] std::filesystem::path photo(const std::string& sha256) const;
    /// At most bytesMax bytes from offset on; nothing when there is no such photo.
    [[nodiscard]] std::optional<std::string> read(
        const std::string& sha256, std::uint64_t offset, std::uint64_t bytesMax) const;
    /// The SHA-256 of the photo's bytes as they lie on the disk, in hex; empty when there is no file.
    [[nodiscard]] std::string hashOf(const std::string& sha256) const;
    /// Copies the photo, durably, unless it is there already. False when its bytes are missing or not those of its name.
    [[nodiscard]] bool copyTo(const PhotoFiles& copy, const std::string& sha256) const;
    /// Throws unless the folder takes a file.
    void checkWritable() const;

private:
    [[nodiscard]] std::filesystem::path upload(const std::string& id) const;

    std::filesystem::path m_folder;
};

} // namespace tovholder::server
