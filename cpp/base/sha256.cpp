// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/sha256.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <fstream>

namespace tovholder {
namespace {

    using Hash = std::array<unsigned char, crypto_hash_sha256_BYTES>;

    std::string hexOf(const Hash& hash)
    {
        std::array<char, crypto_hash_sha256_BYTES * 2 + 1> hex;
        sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
        return { hex.data() };
    }

} // namespace

bool isSha256(std::string_view text)
{
    return text.size() == crypto_hash_sha256_BYTES * 2
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::string sha256Of(std::string_view bytes)
{
    Hash hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return hexOf(hash);
}

Result<std::string> sha256OfFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::array<char, 64 * 1024> buffer;
    while (in) {
        in.read(buffer.data(), buffer.size());
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(buffer.data()),
            static_cast<unsigned long long>(in.gcount()));
    }
    if (!in.eof())
        return Error { ErrorCode::FileUnreadable, {}, file.string() };
    Hash hash;
    crypto_hash_sha256_final(&state, hash.data());
    return hexOf(hash);
}

} // namespace tovholder
