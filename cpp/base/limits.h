// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

/// Bounds that both ends keep. A limit that only one room knows stands in that room.
namespace tovholder::limits {

inline constexpr std::size_t textBytesMax = 256 * 1024; ///< one text field
inline constexpr std::size_t fieldNameBytesMax = 64;
inline constexpr std::size_t fieldsPerRecordMax = 64;
inline constexpr std::size_t recordsPerExchangeMax = 20'000;
inline constexpr std::size_t bodyBytesMax = 8 * 1024 * 1024; ///< one request or reply, as sent
inline constexpr std::size_t bodyUnpackedBytesMax = 64 * 1024 * 1024; ///< after zstd
inline constexpr std::size_t bodyMemoryBytesMax = 256 * 1024 * 1024; ///< what is made of it
inline constexpr std::size_t photoBytesMax = 20 * 1024 * 1024; ///< a file taken up
inline constexpr int photoSidePixelsMax = 2048;
inline constexpr std::size_t photoChunkBytes = 256 * 1024; ///< one tus PATCH
inline constexpr int passphraseCharactersMin = 10; ///< of an emergency copy
inline constexpr std::int64_t clockAheadMsMax = 5 * 60 * 1000; ///< of the server's time
inline constexpr std::int64_t binDays = 30;
inline constexpr int historyPerRecordMax = 50; ///< values of a record that stood before

} // namespace tovholder::limits
