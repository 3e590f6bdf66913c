// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/accounts.h"
#include "sync/wire/protocol.h"

namespace tovholder::server {

/// Whether there is something that a device has not, and what it waits for if not.
struct NewsLook {
    bool isNews = false;
    merge::DeviceNumber device = 0;
    std::vector<Id> topics; ///< as News names them
};

/// The server's half of the conversation, without any HTTP. Safe to call from several threads.
class Service final : public wire::SyncProtocol {
public:
    static constexpr int comparisonsFree = 60; ///< of a device that leaves no hour between them

    Service(Storage& storage, const Clock& clock, Random& random, PasswordCost cost = PasswordCost::interactive());

    Result<v1::SignInReply> signIn(const v1::SignInRequest& request) override;
    /// The same for a caller from a known address, which is slowed down when it guesses.
    Result<v1::SignInReply> signIn(const v1::SignInRequest& request, const std::string& address);
    Result<void> signOut(const std::string& token) override { return signOut(token, {}); }
    Result<void> signOut(const std::string& token, const std::string& address);
    Result<v1::SignInReply> renew(const std::string& token) override { return renew(token, {}); }
    Result<v1::SignInReply> renew(const std::string& token, const std::string& address);
    Result<v1::SyncReply> sync(const std::string& token, const v1::SyncRequest& request) override { return sync(token, request, {}); }
    /// The same for a caller from a known address, which the access log names.
    Result<v1::SyncReply> sync(const std::string& token, v1::SyncRequest request, const std::string& address);
    /// Also counts the space anew when its records are not what was counted. Errors: NotPermitted; MessageMalformed;
    /// TooManyAttempts after `comparisonsFree` of a device: each reads the whole space.
    Result<v1::CompareReply> compare(const std::string& token, const v1::CompareRequest& request) override;
    /// Seconds until the token's device may compare again; 0: it may now, or may do nothing.
    [[nodiscard]] std::uint32_t secondsToComparison(const std::string& token);
    /// Forgets what the access log says of before then. Errors: ServerFailed.
    Result<void> forgetAccessesBefore(std::int64_t ms);

    /// Looks at numbers and grants alone. Errors: those of Accounts::authenticate().
    Result<NewsLook> lookForNews(const std::string& token, const v1::NewsRequest& request);
    /// See Storage.
    void setNewsListener(Storage::NewsListener listener);
    /// See Storage. Errors: ServerFailed.
    Result<void> lookForOthers();

    /// The device that the token lets in. Errors: those of Accounts::authenticate().
    Result<merge::DeviceNumber> admit(const std::string& token);
    /// The same, and a token that was replaced ends the sign-in of its device. Whoever only waits for news is let off: they may
    /// not have heard of the new one that their own device uses meanwhile.
    Result<merge::DeviceNumber> admitToWork(const std::string& token, const std::string& address);
    /// Errors: ServerFailed when the store cannot be read or written.
    Result<void> health();
    [[nodiscard]] Accounts& accounts() { return m_accounts; }

private:
    Result<v1::SyncReply> exchange(const std::string& token, v1::SyncRequest& request, const std::string& address);
    Result<Session> enter(Transaction& transaction, const std::string& token, const std::string& address);
    v1::SignInReply signInReply(Transaction& transaction, const NewSession& session);

    Storage& m_storage;
    const Clock& m_clock;
    Random& m_random;
    Accounts m_accounts;
    AttemptLimiter m_comparisons;
};

} // namespace tovholder::server
