// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/clock.h"
#include "cpp/base/random.h"
#include "cpp/base/result.h"
#include "sync/server/attemptlimiter.h"
#include "sync/server/secrets.h"
#include "sync/server/storage/storage.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tovholder::server {

/// Who is asking.
struct Session {
    User user;
    Device device;
};

/// A session that has just begun, with the token that only its device will know.
struct NewSession {
    Session session;
    std::string token;
};

/// Passwords, tokens and devices. A token lives for `tokenDays` after its last use, and is replaced when it is
/// `rotatedAfterDays` old: its device is offered another, and as soon as that one is used the old one lets nobody in. Whoever
/// comes with it more than `onTheWayMs` later has a copy, or a copy has been used in its place: that ends the sign-in.
class Accounts {
public:
    static constexpr std::int64_t tokenDays = 90;
    static constexpr std::int64_t rotatedAfterDays = 7;
    static constexpr std::int64_t onTheWayMs = 5 * 60'000; ///< as long as one request may take

    Accounts(Storage& storage, const Clock& clock, Random& random, PasswordCost cost);

    /// Errors: WrongPassword, AccountDisabled, TooManyAttempts (see waitSeconds()).
    Result<NewSession> signIn(
        const std::string& login, const std::string& password, const std::string& deviceName, const std::string& address);
    /// How long a sign-in with that login from that address must wait, s.
    [[nodiscard]] std::uint32_t waitSeconds(const std::string& login, const std::string& address);

    /// Errors: NotSignedIn, TokenExpired, TokenReused (see endReused()), AccountDisabled, DeviceRevoked.
    Result<Session> authenticate(Transaction& transaction, const std::string& token);
    /// After TokenReused: no token of its device lets anybody in from now on. Commits.
    void endReused(Transaction& transaction, const std::string& token, const std::string& address);
    /// The token that is to take the place of this one, when that is old; else nothing. Until the new one has been used, both
    /// are good, and when it was not used within an hour, another is offered. The caller commits.
    std::optional<std::string> offerToken(Transaction& transaction, const std::string& token);
    /// Registers another device of the token's user, with the same name. The caller commits. Errors: those of authenticate().
    Result<NewSession> renew(Transaction& transaction, const std::string& token);

private:
    void takeIntoUse(Transaction& transaction, Token token);
    NewSession addDevice(Transaction& transaction, const User& user, const std::string& name);
    void noteRefusal(const Id& user, const std::string& address);

    const Clock& m_clock;
    Storage& m_storage;
    Random& m_random;
    PasswordCost m_cost;
    AttemptLimiter m_perAccount;
    AttemptLimiter m_perAddress;
};

} // namespace tovholder::server
