// SPDX-License-Identifier: Apache-2.0
#include "sync/server/secrets.h"

#include <sodium.h>

#include <array>
#include <cstring>
#include <stdexcept>

namespace tovholder::server {
namespace {

    std::string hex(const unsigned char* bytes, std::size_t size)
    {
        std::string text(size * 2 + 1, '\0');
        sodium_bin2hex(text.data(), text.size(), bytes, size);
        text.pop_back();
        return text;
    }

} // namespace

PasswordCost PasswordCost::interactive()
{
    return { crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE };
}

PasswordCost PasswordCost::least() { return { crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN }; }

std::string passwordHash(const std::string& password, PasswordCost cost)
{
    std::array<char, crypto_pwhash_STRBYTES> hash {};
    if (sodium_init() < 0
        || crypto_pwhash_str(hash.data(), password.data(), password.size(), cost.operations, cost.memoryBytes) != 0)
        throw std::runtime_error("not enough memory to hash a password");
    return hash.data();
}

bool passwordFits(const std::string& password, const std::string& hash, PasswordCost cost)
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium does not start");
    if (hash.empty()) {
        (void)passwordHash(password, cost);
        return false;
    }
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

std::string newToken(Random& random)
{
    std::array<std::uint64_t, 4> bits { random.next(), random.next(), random.next(), random.next() };
    std::array<unsigned char, sizeof bits> bytes {};
    std::memcpy(bytes.data(), bits.data(), bytes.size());
    std::string token(sodium_base64_ENCODED_LEN(sizeof bits, sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    sodium_bin2base64(token.data(), token.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    token.pop_back();
    return token;
}

std::string fingerprint(std::string_view bytes)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash {};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
        nullptr, 0);
    return hex(hash.data(), hash.size());
}

} // namespace tovholder::server
