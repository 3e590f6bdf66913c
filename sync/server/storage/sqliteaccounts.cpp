// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/sqliteaccounts.h"

namespace tovholder::server {
namespace {

    User readUser(Query& query, int first = 0)
    {
        return { query.text(first), query.text(first + 1), query.text(first + 2), query.text(first + 3),
            query.integer(first + 4) != 0 };
    }

    Device readDevice(Query& query)
    {
        return { query.number(0), query.text(1), query.text(2), query.integer(3), query.integer(4),
            query.integer(5) != 0 };
    }

    Token readToken(Query& query, int first = 0)
    {
        return { query.text(first), query.number(first + 1), query.integer(first + 2), query.integer(first + 3),
            query.text(first + 4), query.integer(first + 5) };
    }

    std::vector<Token> readTokens(Query& query)
    {
        std::vector<Token> tokens;
        while (query.next())
            tokens.push_back(readToken(query));
        return tokens;
    }

} // namespace

std::vector<User> SqliteAccounts::users()
{
    std::vector<User> users;
    Query query = m_connection.query("SELECT id, login, display_name, password_hash, disabled FROM user ORDER BY login");
    while (query.next())
        users.push_back(readUser(query));
    return users;
}

std::optional<User> SqliteAccounts::userNamed(std::string_view login)
{
    Query query = m_connection.query("SELECT id, login, display_name, password_hash, disabled FROM user WHERE login = ?");
    if (!query.with(login).next())
        return std::nullopt;
    return readUser(query);
}

std::optional<User> SqliteAccounts::user(std::string_view id)
{
    Query query = m_connection.query("SELECT id, login, display_name, password_hash, disabled FROM user WHERE id = ?");
    if (!query.with(id).next())
        return std::nullopt;
    return readUser(query);
}

void SqliteAccounts::putUser(const User& user)
{
    m_connection
        .query("INSERT INTO user (id, login, display_name, password_hash, disabled) VALUES (?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET login = excluded.login, display_name = excluded.display_name, "
               "password_hash = excluded.password_hash, disabled = excluded.disabled")
        .with(user.id)
        .with(user.login)
        .with(user.displayName)
        .with(user.passwordHash)
        .with(std::int64_t { user.disabled })
        .run();
}

std::vector<Role> SqliteAccounts::rolesOf(std::string_view user)
{
    std::vector<Role> roles;
    Query query = m_connection.query("SELECT space, role FROM role WHERE user = ? ORDER BY space");
    query.with(user);
    while (query.next())
        roles.push_back({ query.text(0), query.text(1) });
    return roles;
}

void SqliteAccounts::setRole(std::string_view user, const Role& role)
{
    if (role.role.empty())
        m_connection.query("DELETE FROM role WHERE user = ? AND space = ?").with(user).with(role.space).run();
    else
        m_connection.query("INSERT OR REPLACE INTO role (user, space, role) VALUES (?, ?, ?)")
            .with(user)
            .with(role.space)
            .with(role.role)
            .run();
}

std::vector<Device> SqliteAccounts::devices()
{
    std::vector<Device> devices;
    Query query = m_connection.query(
        "SELECT number, user, name, created_at, seen_at, revoked FROM device ORDER BY created_at, number");
    while (query.next())
        devices.push_back(readDevice(query));
    return devices;
}

std::optional<Device> SqliteAccounts::device(merge::DeviceNumber number)
{
    Query query
        = m_connection.query("SELECT number, user, name, created_at, seen_at, revoked FROM device WHERE number = ?");
    if (!query.withNumber(number).next())
        return std::nullopt;
    return readDevice(query);
}

void SqliteAccounts::putDevice(const Device& device)
{
    m_connection
        .query("INSERT INTO device (number, user, name, created_at, seen_at, revoked) VALUES (?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (number) DO UPDATE SET seen_at = excluded.seen_at, revoked = excluded.revoked")
        .withNumber(device.number)
        .with(device.user)
        .with(device.name)
        .with(device.createdAtMs)
        .with(device.seenAtMs)
        .with(std::int64_t { device.revoked })
        .run();
}

std::optional<TokenHolder> SqliteAccounts::holderOf(std::string_view tokenHash)
{
    Query query = m_connection.query(
        "SELECT device.number, device.user, device.name, created_at, seen_at, revoked, hash, device, expires_at, issued_at, "
        "replaces, replaced_at, user.id, login, display_name, password_hash, disabled FROM token "
        "JOIN device ON device.number = token.device "
        "JOIN user ON user.id = device.user WHERE hash = ?");
    if (!query.with(tokenHash).next())
        return std::nullopt;
    return TokenHolder { readToken(query, 6), readDevice(query), readUser(query, 12) };
}

std::vector<Token> SqliteAccounts::tokens()
{
    Query query = m_connection.query("SELECT hash, device, expires_at, issued_at, replaces, replaced_at FROM token ORDER BY hash");
    return readTokens(query);
}

std::vector<Token> SqliteAccounts::tokensOf(merge::DeviceNumber device)
{
    Query query
        = m_connection.query("SELECT hash, device, expires_at, issued_at, replaces, replaced_at FROM token WHERE device = ?");
    query.withNumber(device);
    return readTokens(query);
}

void SqliteAccounts::putToken(const Token& token)
{
    m_connection
        .query("INSERT INTO token (hash, device, expires_at, issued_at, replaces, replaced_at) VALUES (?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (hash) DO UPDATE SET replaces = excluded.replaces, replaced_at = excluded.replaced_at")
        .with(token.hash)
        .withNumber(token.device)
        .with(token.expiresAtMs)
        .with(token.issuedAtMs)
        .with(token.replaces)
        .with(token.replacedAtMs)
        .run();
}

void SqliteAccounts::prolong(const TokenHolder& holder, std::int64_t seenAtMs, std::int64_t expiresAtMs)
{
    m_connection.query("UPDATE device SET seen_at = ? WHERE number = ?").with(seenAtMs).withNumber(holder.device.number).run();
    m_connection.query("UPDATE token SET expires_at = ? WHERE hash = ?").with(expiresAtMs).with(holder.token.hash).run();
}

void SqliteAccounts::removeToken(std::string_view hash)
{
    m_connection.query("DELETE FROM token WHERE hash = ?").with(hash).run();
}

void SqliteAccounts::expireTokensOf(std::string_view user)
{
    m_connection
        .query("UPDATE token SET expires_at = 0 WHERE device IN (SELECT number FROM device WHERE device.user = ?)")
        .with(user)
        .run();
}

std::optional<PushLog> SqliteAccounts::lastPush(merge::DeviceNumber device)
{
    Query query = m_connection.query("SELECT counter, content_hash, reply, series FROM push WHERE device = ?");
    if (!query.withNumber(device).next())
        return std::nullopt;
    return PushLog { query.number(0), query.text(1), query.text(2), query.number(3) };
}

void SqliteAccounts::setLastPush(merge::DeviceNumber device, const PushLog& push)
{
    m_connection.query("INSERT OR REPLACE INTO push (device, counter, content_hash, reply, series) VALUES (?, ?, ?, ?, ?)")
        .withNumber(device)
        .withNumber(push.counter)
        .with(push.contentHash)
        .withKeptBlob(push.reply)
        .withNumber(push.series)
        .run();
}

void SqliteAccounts::noteAccess(const Access& access)
{
    m_connection
        .query("INSERT INTO access (period, user, device, what, space, address, detail, first_at, last_at, records) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET last_at = excluded.last_at, "
               "records = records + excluded.records")
        .with(access.firstAtMs / accessPeriodMs)
        .with(access.user)
        .withNumber(access.device)
        .with(access.what)
        .with(access.space)
        .with(access.address)
        .with(access.detail)
        .with(access.firstAtMs)
        .with(access.lastAtMs)
        .withNumber(access.records)
        .run();
}

std::vector<Access> SqliteAccounts::accesses(std::int64_t fromMs, std::int64_t untilMs)
{
    std::vector<Access> accesses;
    Query query = m_connection.query("SELECT first_at, last_at, what, user, device, address, space, records, detail FROM access "
                                     "WHERE first_at >= ? AND first_at < ? ORDER BY first_at, device, what, space, detail");
    query.with(fromMs).with(untilMs);
    while (query.next())
        accesses.push_back({ query.integer(0), query.integer(1), query.text(2), query.text(3), query.number(4), query.text(5),
            query.text(6), query.number(7), query.text(8) });
    return accesses;
}

void SqliteAccounts::forgetAccessesBefore(std::int64_t ms)
{
    m_connection.query("DELETE FROM access WHERE period < ?").with(ms / accessPeriodMs).run();
}

} // namespace tovholder::server
