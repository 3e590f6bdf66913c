// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/limits.h"
#include "cpp/base/result.h"

#include <google/protobuf/message.h>

#include <optional>
#include <string>
#include <string_view>

namespace tovholder::wire {

/// The two forms that any message of the contract can take.
enum class Encoding { Protobuf, Json };

inline constexpr std::string_view protobufMediaType = "application/x-protobuf";
inline constexpr std::string_view jsonMediaType = "application/json";

[[nodiscard]] std::string_view mediaType(Encoding encoding);
/// The encoding that a Content-Type or Accept header names first; nothing when it names neither.
[[nodiscard]] std::optional<Encoding> encodingOf(std::string_view header);

[[nodiscard]] std::string encode(const google::protobuf::Message& message, Encoding encoding);
/// Reads bytes from the outside into the message, unless that would take more than limits::bodyMemoryBytesMax.
/// Errors: BodyTooLarge, MessageMalformed.
[[nodiscard]] Result<void> decode(std::string_view bytes, Encoding encoding, google::protobuf::Message& into);

/// The bytes as one zstd frame.
[[nodiscard]] std::string pack(std::string_view bytes);
/// The bytes of zstd frames, never more than bytesMax of them in memory.
/// Errors: BodyTooLarge, MessageMalformed.
[[nodiscard]] Result<std::string> unpack(std::string_view packed, std::size_t bytesMax = limits::bodyUnpackedBytesMax);

} // namespace tovholder::wire
