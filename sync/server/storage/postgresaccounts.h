// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/postgresconnection.h"
#include "sync/server/storage/storage.h"

namespace tovholder::server {

class PostgresAccounts final : public AccountStorage {
public:
    PostgresAccounts(PostgresConnection& connection, std::int64_t organisation)
        : m_connection(connection)
        , m_organisation(organisation)
    {
    }

    std::vector<User> users() override;
    std::optional<User> userNamed(std::string_view login) override;
    std::optional<User> user(std::string_view id) override;
    void putUser(const User& user) override;
    void holdUser(std::string_view id) override;
    std::vector<Role> rolesOf(std::string_view user) override;
    void setRole(std::string_view user, const Role& role) override;
    std::vector<Device> devices() override;
    std::optional<Device> device(merge::DeviceNumber number) override;
    void putDevice(const Device& device) override;
    std::optional<TokenHolder> holderOf(std::string_view tokenHash) override;
    std::vector<Token> tokens() override;
    std::vector<Token> tokensOf(merge::DeviceNumber device) override;
    void putToken(const Token& token) override;
    void prolong(const TokenHolder& holder, std::int64_t seenAtMs, std::int64_t expiresAtMs) override;
    void removeToken(std::string_view hash) override;
    void expireTokensOf(std::string_view user) override;
    void holdDevice(merge::DeviceNumber number) override;
    std::optional<PushLog> lastPush(merge::DeviceNumber device) override;
    void setLastPush(merge::DeviceNumber device, const PushLog& push) override;
    void noteAccess(const Access& access) override;
    std::vector<Access> accesses(std::int64_t fromMs, std::int64_t untilMs) override;
    void forgetAccessesBefore(std::int64_t ms) override;

private:
    PostgresConnection& m_connection;
    std::int64_t m_organisation;
};

} // namespace tovholder::server
