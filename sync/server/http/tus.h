// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The headers of tus 1.0 and of HTTP ranges as values.
namespace tovholder::server::http {

inline constexpr const char* tusVersion = "1.0.0";
inline constexpr const char* tusExtensions = "creation,checksum,expiration,termination";
inline constexpr const char* checksumHeader = "Upload-Checksum";
inline constexpr const char* tusChecksumAlgorithms = "sha1,sha256";

/// A whole number without sign; nothing for any other text.
[[nodiscard]] std::optional<std::uint64_t> wholeNumber(std::string_view text);

/// The value under the key in an Upload-Metadata header, out of its base64; empty when there is none.
[[nodiscard]] std::string metadataValue(std::string_view header, std::string_view key);

/// The same the other way round, for the two that an upload is kept with.
[[nodiscard]] std::string uploadMetadata(std::string_view sha256, std::string_view space);

/// Whether the bytes have the sum that an Upload-Checksum header names. Errors: ValueInvalid for another algorithm,
/// HashMismatch.
[[nodiscard]] Result<void> checkSum(std::string_view header, std::string_view bytes);

/// The time as HTTP's headers write it.
[[nodiscard]] std::string httpDate(std::int64_t ms);

struct ByteRange {
    std::uint64_t first = 0;
    std::uint64_t count = 0; ///< 0: nothing of the range is there
};

/// The one range of a Range header in bytesTotal bytes; nothing when there is none, or several, which means
/// that the whole is answered.
[[nodiscard]] std::optional<ByteRange> byteRange(std::string_view header, std::uint64_t bytesTotal);

} // namespace tovholder::server::http
