// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/value.h"
#include "sync/merge/version.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tovholder::merge {

/// What records hold, as one number: the sum, modulo 2^64, of a number for each field that was ever set. The order does not
/// matter, and what changes is added and taken away, so it costs nothing to keep up to date. It shows what faults do; a
/// device that lies fools only itself.
using Digest = std::uint64_t;

/// The numbers of one record's fields: XXH64 with seed 0 of entity, id and field, each with a zero byte behind it, the
/// version's clock and device in 8 bytes each, and the value: nothing for null, "i" and 8 bytes of a whole number, "t" and
/// the bytes of a text. Numbers begin with their lowest byte.
class RecordDigest {
public:
    RecordDigest(std::string_view entity, std::string_view id);

    [[nodiscard]] Digest of(std::string_view field, const Value& value, Version version);

private:
    std::string m_bytes;
    std::size_t m_prefixBytes;
};

/// XXH64 with seed 0.
[[nodiscard]] Digest bytesDigest(std::string_view bytes);

/// Of grants as the sum of one of these for each: XXH64 with seed 0 of the space, a zero byte and the role.
[[nodiscard]] Digest grantDigest(std::string_view space, std::string_view role);

/// In which of so many parts of its space a record is counted when the parts are compared: the last three hex digits of its
/// id, modulo their number. So parts are as large as each other.
[[nodiscard]] std::size_t partOf(std::string_view id, std::size_t partCount);

/// More parts than three digits can tell apart would stay empty.
inline constexpr std::size_t partsMax = 4096;

} // namespace tovholder::merge
