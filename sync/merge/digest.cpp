// SPDX-License-Identifier: Apache-2.0
#include "sync/merge/digest.h"

#include <charconv>

#define XXH_INLINE_ALL // NOLINT(cppcoreguidelines-macro-usage): so it asks for no library at run time
#include <xxhash.h>

namespace tovholder::merge {
namespace {

    void append(std::string& bytes, std::uint64_t number)
    {
        constexpr int bitsPerByte = 8;
        for (std::size_t i = 0; i < sizeof number; ++i, number >>= bitsPerByte)
            bytes.push_back(static_cast<char>(number));
    }

} // namespace

RecordDigest::RecordDigest(std::string_view entity, std::string_view id)
{
    m_bytes.append(entity).append(1, '\0').append(id).append(1, '\0');
    m_prefixBytes = m_bytes.size();
}

Digest RecordDigest::of(std::string_view field, const Value& value, Version version)
{
    m_bytes.resize(m_prefixBytes);
    m_bytes.append(field).append(1, '\0');
    append(m_bytes, version.clock);
    append(m_bytes, version.device);
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        m_bytes.push_back('i');
        append(m_bytes, static_cast<std::uint64_t>(*number));
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        m_bytes.append(1, 't').append(*text);
    }
    return bytesDigest(m_bytes);
}

Digest bytesDigest(std::string_view bytes) { return XXH64(bytes.data(), bytes.size(), 0); }

Digest grantDigest(std::string_view space, std::string_view role)
{
    return bytesDigest(std::string(space).append(1, '\0').append(role));
}

std::size_t partOf(std::string_view id, std::size_t partCount)
{
    constexpr std::size_t digits = 3;
    constexpr int hexadecimal = 16;
    const std::string_view last = id.substr(id.size() - std::min(digits, id.size()));
    std::size_t number = 0;
    std::from_chars(last.data(), last.data() + last.size(), number, hexadecimal);
    return partCount == 0 ? 0 : number % partCount;
}

} // namespace tovholder::merge
