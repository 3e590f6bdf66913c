// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/id.h"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid.hpp>
#include <boost/uuid/uuid_io.hpp>

namespace tovholder {
namespace {

    // Our own namespace for UUIDv5, drawn once at random; changing it would split existing records.
    constexpr boost::uuids::uuid tovholderNamespace { { 0x6f, 0x1d, 0x2a, 0x9c, 0x3b, 0x57, 0x4e,
        0x08, 0x9a, 0x4f, 0x5e, 0xc7, 0x70, 0x21, 0xd4, 0xb6 } };
    constexpr char partSeparator = '\x1f';

} // namespace

Id newId(const Clock& clock, Random& random)
{
    boost::uuids::uuid id {};
    const auto nowMs = static_cast<std::uint64_t>(clock.nowMs());
    for (int i = 0; i < 6; ++i)
        id.data[i] = static_cast<std::uint8_t>(nowMs >> (8 * (5 - i)));
    const std::uint64_t high = random.next();
    const std::uint64_t low = random.next();
    id.data[6] = static_cast<std::uint8_t>(0x70 | (high & 0x0f));
    id.data[7] = static_cast<std::uint8_t>(high >> 8);
    for (int i = 0; i < 8; ++i)
        id.data[8 + i] = static_cast<std::uint8_t>(low >> (8 * i));
    id.data[8] = static_cast<std::uint8_t>(0x80 | (id.data[8] & 0x3f));
    return boost::uuids::to_string(id);
}

Id derivedId(std::string_view entity, std::string_view firstPart, std::string_view secondPart)
{
    std::string key(entity);
    key += partSeparator;
    key += firstPart;
    key += partSeparator;
    key += secondPart;
    return boost::uuids::to_string(boost::uuids::name_generator_sha1(tovholderNamespace)(key));
}

bool isId(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = text[i];
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (dash ? c != '-' : !hex)
            return false;
    }
    return true;
}

} // namespace tovholder
