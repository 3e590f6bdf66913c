// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/postgresaccounts.h"

namespace tovholder::server {
namespace {

    User userIn(const PostgresRows& rows, int first)
    {
        return { rows.text(first), rows.text(first + 1), rows.text(first + 2), rows.text(first + 3),
            rows.integer(first + 4) != 0 };
    }

    User accountIn(const PostgresRows& rows) { return userIn(rows, 0); }

    Device deviceIn(const PostgresRows& rows)
    {
        return { rows.number(0), rows.text(1), rows.text(2), rows.integer(3), rows.integer(4), rows.integer(5) != 0 };
    }

    Token tokenIn(const PostgresRows& rows, int first)
    {
        return { rows.text(first), rows.number(first + 1), rows.integer(first + 2), rows.integer(first + 3),
            rows.text(first + 4), rows.integer(first + 5) };
    }

    Token wholeToken(const PostgresRows& rows) { return tokenIn(rows, 0); }

    template<typename Read>
    auto all(PostgresRows rows, Read read)
    {
        std::vector<std::invoke_result_t<Read, const PostgresRows&>> found;
        while (rows.next())
            found.push_back(read(rows));
        return found;
    }

    template<typename Read>
    auto first(PostgresRows rows, Read read)
    {
        return rows.next() ? std::optional(read(rows)) : std::nullopt;
    }

} // namespace

std::vector<User> PostgresAccounts::users()
{
    return all(m_connection
                   .query("SELECT id, login, display_name, password_hash, disabled FROM account "
                          "WHERE organisation = $1 ORDER BY lower(login)")
                   .with(m_organisation)
                   .rows(),
        accountIn);
}

std::optional<User> PostgresAccounts::userNamed(std::string_view login)
{
    return first(m_connection
                     .query("SELECT id, login, display_name, password_hash, disabled FROM account "
                            "WHERE organisation = $1 AND lower(login) = lower($2 COLLATE \"C\")")
                     .with(m_organisation)
                     .with(login)
                     .rows(),
        accountIn);
}

std::optional<User> PostgresAccounts::user(std::string_view id)
{
    return first(m_connection
                     .query("SELECT id, login, display_name, password_hash, disabled FROM account "
                            "WHERE organisation = $1 AND id = $2")
                     .with(m_organisation)
                     .with(id)
                     .rows(),
        accountIn);
}

void PostgresAccounts::putUser(const User& user)
{
    m_connection
        .query("INSERT INTO account (organisation, id, login, display_name, password_hash, disabled) "
               "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (organisation, id) DO UPDATE SET login = excluded.login, "
               "display_name = excluded.display_name, password_hash = excluded.password_hash, disabled = excluded.disabled")
        .with(m_organisation)
        .with(user.id)
        .with(user.login)
        .with(user.displayName)
        .with(user.passwordHash)
        .with(std::int64_t { user.disabled })
        .run();
}

void PostgresAccounts::holdUser(std::string_view id)
{
    m_connection.query("SELECT 1 FROM account WHERE organisation = $1 AND id = $2 FOR NO KEY UPDATE")
        .with(m_organisation)
        .with(id)
        .run();
}

std::vector<Role> PostgresAccounts::rolesOf(std::string_view user)
{
    return all(m_connection.query("SELECT space, role FROM role WHERE organisation = $1 AND account = $2 ORDER BY space")
                   .with(m_organisation)
                   .with(user)
                   .rows(),
        [](const PostgresRows& rows) { return Role { rows.text(0), rows.text(1) }; });
}

void PostgresAccounts::setRole(std::string_view user, const Role& role)
{
    if (role.role.empty())
        m_connection.query("DELETE FROM role WHERE organisation = $1 AND account = $2 AND space = $3")
            .with(m_organisation)
            .with(user)
            .with(role.space)
            .run();
    else
        m_connection
            .query("INSERT INTO role (organisation, account, space, role) VALUES ($1, $2, $3, $4) "
                   "ON CONFLICT (organisation, account, space) DO UPDATE SET role = excluded.role")
            .with(m_organisation)
            .with(user)
            .with(role.space)
            .with(role.role)
            .run();
}

std::vector<Device> PostgresAccounts::devices()
{
    return all(m_connection
                   .query("SELECT number, account, name, created_at, seen_at, revoked FROM device "
                          "WHERE organisation = $1 ORDER BY created_at, number")
                   .with(m_organisation)
                   .rows(),
        deviceIn);
}

std::optional<Device> PostgresAccounts::device(merge::DeviceNumber number)
{
    return first(m_connection
                     .query("SELECT number, account, name, created_at, seen_at, revoked FROM device "
                            "WHERE organisation = $1 AND number = $2")
                     .with(m_organisation)
                     .withNumber(number)
                     .rows(),
        deviceIn);
}

void PostgresAccounts::putDevice(const Device& device)
{
    m_connection
        .query("INSERT INTO device (organisation, number, account, name, created_at, seen_at, revoked) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7) "
               "ON CONFLICT (organisation, number) DO UPDATE SET seen_at = excluded.seen_at, revoked = excluded.revoked")
        .with(m_organisation)
        .withNumber(device.number)
        .with(device.user)
        .with(device.name)
        .with(device.createdAtMs)
        .with(device.seenAtMs)
        .with(std::int64_t { device.revoked })
        .run();
}

std::optional<TokenHolder> PostgresAccounts::holderOf(std::string_view tokenHash)
{
    return first(m_connection
                     .query("SELECT device.number, device.account, device.name, created_at, seen_at, revoked, hash, "
                            "token.device, expires_at, issued_at, replaces, replaced_at, account.id, login, display_name, "
                            "password_hash, disabled FROM token "
                            "JOIN device ON device.organisation = token.organisation AND device.number = token.device "
                            "JOIN account ON account.organisation = token.organisation AND account.id = device.account "
                            "WHERE token.organisation = $1 AND hash = $2")
                     .with(m_organisation)
                     .with(tokenHash)
                     .rows(),
        [](const PostgresRows& rows) {
            return TokenHolder { tokenIn(rows, 6), deviceIn(rows), userIn(rows, 12) };
        });
}

std::vector<Token> PostgresAccounts::tokens()
{
    return all(m_connection
                   .query("SELECT hash, device, expires_at, issued_at, replaces, replaced_at FROM token "
                          "WHERE organisation = $1 ORDER BY hash")
                   .with(m_organisation)
                   .rows(),
        wholeToken);
}

std::vector<Token> PostgresAccounts::tokensOf(merge::DeviceNumber device)
{
    return all(m_connection
                   .query("SELECT hash, device, expires_at, issued_at, replaces, replaced_at FROM token "
                          "WHERE organisation = $1 AND device = $2")
                   .with(m_organisation)
                   .withNumber(device)
                   .rows(),
        wholeToken);
}

void PostgresAccounts::putToken(const Token& token)
{
    m_connection
        .query("INSERT INTO token (organisation, hash, device, expires_at, issued_at, replaces, replaced_at) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (organisation, hash) "
               "DO UPDATE SET replaces = excluded.replaces, replaced_at = excluded.replaced_at")
        .with(m_organisation)
        .with(token.hash)
        .withNumber(token.device)
        .with(token.expiresAtMs)
        .with(token.issuedAtMs)
        .with(token.replaces)
        .with(token.replacedAtMs)
        .run();
}

void PostgresAccounts::prolong(const TokenHolder& holder, std::int64_t seenAtMs, std::int64_t expiresAtMs)
{
    m_connection.query("UPDATE device SET seen_at = $3 WHERE organisation = $1 AND number = $2")
        .with(m_organisation)
        .withNumber(holder.device.number)
        .with(seenAtMs)
        .run();
    m_connection.query("UPDATE token SET expires_at = $4 WHERE organisation = $1 AND hash = $2 AND expires_at = $3")
        .with(m_organisation)
        .with(holder.token.hash)
        .with(holder.token.expiresAtMs)
        .with(expiresAtMs)
        .run();
}

void PostgresAccounts::removeToken(std::string_view hash)
{
    m_connection.query("DELETE FROM token WHERE organisation = $1 AND hash = $2").with(m_organisation).with(hash).run();
}

void PostgresAccounts::expireTokensOf(std::string_view user)
{
    m_connection
        .query("UPDATE token SET expires_at = 0 WHERE organisation = $1 AND device IN "
               "(SELECT number FROM device WHERE organisation = $1 AND account = $2)")
        .with(m_organisation)
        .with(user)
        .run();
}

void PostgresAccounts::holdDevice(merge::DeviceNumber number)
{
    m_connection.query("SELECT 1 FROM device WHERE organisation = $1 AND number = $2 FOR NO KEY UPDATE")
        .with(m_organisation)
        .withNumber(number)
        .run();
}

std::optional<PushLog> PostgresAccounts::lastPush(merge::DeviceNumber device)
{
    return first(m_connection.query("SELECT counter, content_hash, reply, series FROM push WHERE organisation = $1 AND device = $2")
                     .with(m_organisation)
                     .withNumber(device)
                     .rows(),
        [](const PostgresRows& rows) { return PushLog { rows.number(0), rows.text(1), rows.text(2), rows.number(3) }; });
}

void PostgresAccounts::setLastPush(merge::DeviceNumber device, const PushLog& push)
{
    m_connection
        .query("INSERT INTO push (organisation, device, counter, content_hash, reply, series) VALUES ($1, $2, $3, $4, $5, $6) "
               "ON CONFLICT (organisation, device) DO UPDATE SET counter = excluded.counter, "
               "content_hash = excluded.content_hash, reply = excluded.reply, series = excluded.series")
        .with(m_organisation)
        .withNumber(device)
        .withNumber(push.counter)
        .with(push.contentHash)
        .withBytes(push.reply)
        .withNumber(push.series)
        .run();
}

void PostgresAccounts::noteAccess(const Access& access)
{
    m_connection
        .query("INSERT INTO access (organisation, period, account, device, what, space, address, detail, first_at, last_at, "
               "records) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) "
               "ON CONFLICT (organisation, period, account, device, what, space, address, detail) "
               "DO UPDATE SET last_at = excluded.last_at, records = access.records + excluded.records")
        .with(m_organisation)
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

std::vector<Access> PostgresAccounts::accesses(std::int64_t fromMs, std::int64_t untilMs)
{
    return all(m_connection
                   .query("SELECT first_at, last_at, what, account, device, address, space, records, detail FROM access "
                          "WHERE organisation = $1 AND first_at >= $2 AND first_at < $3 "
                          "ORDER BY first_at, device, what, space, detail")
                   .with(m_organisation)
                   .with(fromMs)
                   .with(untilMs)
                   .rows(),
        [](const PostgresRows& rows) {
            return Access { rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.number(4), rows.text(5),
                rows.text(6), rows.number(7), rows.text(8) };
        });
}

void PostgresAccounts::forgetAccessesBefore(std::int64_t ms)
{
    m_connection.query("DELETE FROM access WHERE organisation = $1 AND period < $2")
        .with(m_organisation)
        .with(ms / accessPeriodMs)
        .run();
}

} // namespace tovholder::server
