// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The headers of tus 1.0 and of HTTP ranges as values.
namespace tovholder::server::http {

inline constexpr const char* tusVersion = "1.0.0";

/// A whole number without sign; nothing for any other text.
[[nodiscard]] std::optional<std::uint64_t> wholeNumber(std::string_view text);

/// The value under the key in an Upload-Metadata header, out of its base64; empty when there is none.
[[nodiscard]] std::string metadataValue(std::string_view header, std::string_view key);

struct ByteRange {
    std::uint64_t first = 0;
    std::uint64_t count = 0; ///< 0: nothing of the range is there
};

/// The one range of a Range header in bytesTotal bytes; nothing when there is none, or several, which means
/// that the whole is answered.
[[nodiscard]] std::optional<ByteRange> byteRange(std::string_view header, std::uint64_t bytesTotal);

} // namespace tovholder::server::http
