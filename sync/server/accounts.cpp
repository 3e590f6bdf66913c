// SPDX-License-Identifier: Apache-2.0
#include "sync/server/accounts.h"

#include "sync/server/accesslog.h"

#include <algorithm>
#include <cctype>

namespace tovholder::server {
namespace {

    constexpr int failuresFreePerAccount = 5;
    constexpr int failuresFreePerAddress = 30; // an office shares one
    constexpr std::int64_t dayMs = 24 * 60 * 60'000;
    constexpr std::int64_t tokenLifeMs = Accounts::tokenDays * dayMs;
    constexpr std::int64_t rotatedAfterMs = Accounts::rotatedAfterDays * dayMs;
    constexpr std::int64_t offeredEveryMs = 60 * 60'000; // the reply with the last offer may still be on its way
    constexpr std::int64_t endedMs = 1; // replaced long ago
    constexpr std::int64_t touchedEveryMs = 60 * 60'000; // an idle exchange writes nothing most of the time
    constexpr std::size_t deviceNameBytesMax = 200;

    std::string accountKey(std::string login)
    {
        std::ranges::transform(login, login.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return login;
    }

    /// As the store can keep it: cut between two letters, without the byte 0.
    std::string keptName(std::string name)
    {
        std::erase(name, '\0');
        std::size_t end = std::min(name.size(), deviceNameBytesMax);
        while (end < name.size() && (name[end] & 0xC0) == 0x80)
            --end;
        return name.substr(0, end);
    }

    /// Whose the token is, once nobody else changes that device's tokens until the transaction ends.
    std::optional<TokenHolder> heldHolderOf(AccountStorage& accounts, const std::string& hash)
    {
        const std::optional<TokenHolder> before = accounts.holderOf(hash);
        if (!before)
            return std::nullopt;
        accounts.holdUser(before->user.id);
        accounts.holdDevice(before->device.number);
        return accounts.holderOf(hash);
    }

} // namespace

Accounts::Accounts(Storage& storage, const Clock& clock, Random& random, PasswordCost cost)
    : m_clock(clock)
    , m_storage(storage)
    , m_random(random)
    , m_cost(cost)
    , m_perAccount(clock, failuresFreePerAccount)
    , m_perAddress(clock, failuresFreePerAddress)
{
}

std::uint32_t Accounts::waitSeconds(const std::string& login, const std::string& address)
{
    return std::max(m_perAccount.waitSeconds(accountKey(login)), m_perAddress.waitSeconds(address));
}

Result<NewSession> Accounts::signIn(
    const std::string& login, const std::string& password, const std::string& deviceName, const std::string& address)
{
    if (waitSeconds(login, address) > 0)
        return ErrorCode::TooManyAttempts;
    const bool isText = login.find('\0') == std::string::npos;
    const std::optional<User> user = isText ? m_storage.begin()->accounts().userNamed(login) : std::nullopt;
    // Hashing takes long, so no transaction is open meanwhile; an unknown name takes as long as a known one.
    if (!passwordFits(password, user ? user->passwordHash : std::string {}, m_cost)) {
        m_perAccount.note(accountKey(login));
        m_perAddress.note(address);
        noteRefusal(user ? user->id : Id {}, address);
        return ErrorCode::WrongPassword;
    }
    m_perAccount.forget(accountKey(login));
    const auto transaction = m_storage.begin();
    transaction->accounts().holdUser(user->id); // a new password ends the sessions that there are: this one is there, or refused
    const std::optional<User> current = transaction->accounts().user(user->id);
    if (!current || current->passwordHash != user->passwordHash)
        return ErrorCode::WrongPassword;
    if (current->disabled)
        return ErrorCode::AccountDisabled;
    NewSession session = addDevice(*transaction, *current, keptName(deviceName));
    transaction->accounts().noteAccess(accessOf(accesses::signedIn, session.session, address, m_clock.nowMs()));
    transaction->commit();
    return session;
}

/// The name that was tried is not kept: it may be a password in the wrong field.
void Accounts::noteRefusal(const Id& user, const std::string& address)
{
    const auto transaction = m_storage.begin();
    const std::int64_t nowMs = m_clock.nowMs();
    transaction->accounts().noteAccess({ nowMs, nowMs, accesses::signInRefused, user, 0, address });
    transaction->commit();
}

Result<Session> Accounts::authenticate(Transaction& transaction, const std::string& token)
{
    AccountStorage& accounts = transaction.accounts();
    std::optional<TokenHolder> holder = accounts.holderOf(fingerprint(token));
    if (holder && !holder->token.replaces.empty())
        holder = heldHolderOf(accounts, holder->token.hash);
    if (!holder)
        return ErrorCode::NotSignedIn;
    if (holder->device.revoked)
        return ErrorCode::DeviceRevoked;
    if (holder->user.disabled)
        return ErrorCode::AccountDisabled;
    const std::int64_t nowMs = m_clock.nowMs();
    if (holder->token.expiresAtMs <= nowMs)
        return ErrorCode::TokenExpired;
    const std::int64_t replacedAtMs = holder->token.replacedAtMs;
    if (replacedAtMs != 0 && nowMs - replacedAtMs > onTheWayMs)
        return ErrorCode::TokenReused;
    if (!holder->token.replaces.empty())
        takeIntoUse(transaction, holder->token);
    if (nowMs + tokenLifeMs - holder->token.expiresAtMs > touchedEveryMs)
        accounts.prolong(*holder, nowMs, nowMs + tokenLifeMs);
    return Session { std::move(holder->user), std::move(holder->device) };
}

/// Its first use: it has arrived, so the one before is done with. What is long out of use is forgotten.
void Accounts::takeIntoUse(Transaction& transaction, Token token)
{
    AccountStorage& accounts = transaction.accounts();
    const std::int64_t nowMs = m_clock.nowMs();
    for (Token& other : accounts.tokensOf(token.device)) {
        if (other.expiresAtMs <= nowMs)
            accounts.removeToken(other.hash);
        if (other.hash != token.replaces || other.expiresAtMs <= nowMs)
            continue;
        other.replacedAtMs = nowMs;
        accounts.putToken(other);
    }
    token.replaces.clear();
    accounts.putToken(token);
}

void Accounts::endReused(Transaction& transaction, const std::string& token, const std::string& address)
{
    AccountStorage& accounts = transaction.accounts();
    const auto holder = heldHolderOf(accounts, fingerprint(token));
    if (!holder || holder->token.replacedAtMs == endedMs)
        return;
    for (Token& other : accounts.tokensOf(holder->device.number)) {
        other.replacedAtMs = endedMs;
        accounts.putToken(other);
    }
    accounts.noteAccess(accessOf(accesses::tokenReused, { holder->user, holder->device }, address, m_clock.nowMs()));
    transaction.commit();
}

std::optional<std::string> Accounts::offerToken(Transaction& transaction, const std::string& token)
{
    AccountStorage& accounts = transaction.accounts();
    const std::string hash = fingerprint(token);
    const std::int64_t nowMs = m_clock.nowMs();
    const auto isOld = [&](const std::optional<TokenHolder>& holder) {
        return holder && holder->token.replacedAtMs == 0 && holder->token.expiresAtMs > nowMs
            && nowMs - holder->token.issuedAtMs >= rotatedAfterMs;
    };
    auto holder = accounts.holderOf(hash);
    if (!isOld(holder))
        return std::nullopt;
    holder = heldHolderOf(accounts, hash); // a new password ends the tokens that there are: this one is among them, or not made
    if (!isOld(holder))
        return std::nullopt;
    for (const Token& offered : accounts.tokensOf(holder->device.number)) {
        if (offered.replaces != hash)
            continue;
        if (nowMs - offered.issuedAtMs < offeredEveryMs)
            return std::nullopt;
        accounts.removeToken(offered.hash);
    }
    const std::string next = newToken(m_random);
    accounts.putToken({ fingerprint(next), holder->device.number, nowMs + tokenLifeMs, nowMs, hash });
    return next;
}

Result<NewSession> Accounts::renew(Transaction& transaction, const std::string& token)
{
    if (const auto holder = transaction.accounts().holderOf(fingerprint(token)))
        transaction.accounts().holdUser(holder->user.id);
    const auto session = authenticate(transaction, token);
    if (!session)
        return session.error();
    return addDevice(transaction, session->user, session->device.name);
}

NewSession Accounts::addDevice(Transaction& transaction, const User& user, const std::string& name)
{
    AccountStorage& accounts = transaction.accounts();
    merge::DeviceNumber number = 0;
    while (number == 0 || accounts.device(number))
        number = m_random.next() >> 1;
    const std::int64_t nowMs = m_clock.nowMs();
    const Device device { number, user.id, name, nowMs, nowMs, false };
    const std::string token = newToken(m_random);
    accounts.putDevice(device);
    accounts.putToken({ fingerprint(token), number, nowMs + tokenLifeMs, nowMs });
    return { { user, device }, token };
}

} // namespace tovholder::server
