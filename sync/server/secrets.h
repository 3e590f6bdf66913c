// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/random.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tovholder::server {

/// What one password hash costs; tests choose the least that libsodium takes.
struct PasswordCost {
    unsigned long long operations;
    std::size_t memoryBytes;

    [[nodiscard]] static PasswordCost interactive();
    [[nodiscard]] static PasswordCost least();
};

/// Argon2id, with its salt and cost in the text.
[[nodiscard]] std::string passwordHash(const std::string& password, PasswordCost cost);
/// Whether the password has that hash. An empty hash costs as much time and fits no password.
[[nodiscard]] bool passwordFits(const std::string& password, const std::string& hash, PasswordCost cost);

/// 256 random bits as 64 hex digits.
[[nodiscard]] std::string newToken(Random& random);
/// BLAKE2b of the bytes, 256 bits as hex: what is kept of a token, and what tells one push from another.
[[nodiscard]] std::string fingerprint(std::string_view bytes);

} // namespace tovholder::server
