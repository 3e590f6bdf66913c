// SPDX-License-Identifier: Apache-2.0
#include "sync/server/service.h"

#include "sync/merge/digest.h"
#include "sync/server/accesslog.h"
#include "sync/server/digests.h"
#include "sync/server/guarded.h"
#include "sync/server/policy.h"
#include "sync/server/pull.h"
#include "sync/server/push.h"
#include "sync/wire/blocks.h"

#include <algorithm>
#include <map>

namespace tovholder::server {
namespace {

    void write(const std::vector<SpaceGrant>& grants, google::protobuf::RepeatedPtrField<v1::Grant>& into)
    {
        into.Clear();
        for (const SpaceGrant& grant : grants) {
            v1::Grant& added = *into.Add();
            added.set_space(grant.space);
            added.set_role(grant.role);
        }
    }

    /// What the asker may see now, unless that is what it knows.
    void tellGrants(const std::vector<SpaceGrant>& grants, const v1::SyncRequest& request, v1::SyncReply& reply)
    {
        merge::Digest digest = 0;
        for (const SpaceGrant& grant : grants)
            digest += merge::grantDigest(grant.space, grant.role);
        reply.set_grants_kept(request.grants_known() != 0 && request.grants_known() == digest);
        if (!reply.grants_kept())
            write(grants, *reply.mutable_grants());
    }

    /// Leaves out what a brief reply may.
    void shorten(const v1::SyncRequest& request, v1::SyncReply& reply)
    {
        if (reply.epoch() == request.epoch())
            reply.clear_epoch();
        if (reply.cursors_size() != request.cursors_size())
            return;
        for (v1::SpaceCursor& cursor : *reply.mutable_cursors())
            cursor.clear_space();
    }

    Result<void> checkProtocol(std::uint32_t protocol)
    {
        if (protocol == wire::protocolVersion)
            return {};
        const std::string detail = "this server speaks protocol " + std::to_string(wire::protocolVersion)
            + ", the request is of " + std::to_string(protocol);
        return Error { protocol < wire::protocolVersion ? ErrorCode::ProtocolTooOld : ErrorCode::ProtocolTooNew, detail, {} };
    }

    struct Pushed {
        std::map<Id, std::uint64_t> changed; ///< how many records of each space
        Echoes echoes;
    };

    /// Nothing when the device itself sent all that came under its number, answered or not.
    Result<void> checkIsTheSame(const v1::SyncRequest& request, const PushLog& last)
    {
        if (request.counter() < last.counter)
            return Error { ErrorCode::IdentityReused, "the counter ran backwards", {} };
        const bool wasAnswered = request.unanswered() <= request.counter() - last.counter;
        if (!wasAnswered && request.series() != last.series)
            return Error { ErrorCode::IdentityReused, "a copy sent something meanwhile", {} };
        return {};
    }

    /// Takes the request's push out of it and applies it, or repeats the answer when it was applied before.
    Result<Pushed> takePush(Transaction& transaction, const Session& session, const std::vector<SpaceGrant>& grants,
        v1::SyncRequest& request, std::int64_t nowMs, v1::SyncReply& reply)
    {
        const merge::DeviceNumber device = session.device.number;
        if (!request.push().empty() || request.unanswered() > 0)
            transaction.accounts().holdDevice(device);
        const PushLog last = transaction.accounts().lastPush(device).value_or(PushLog {});
        if (auto same = checkIsTheSame(request, last); !same)
            return same.error();
        const std::string hash = contentHash(request.push());
        if (request.push().empty()) {
            // What did not arrive of these attempts is not taken any more, nor that of a copy under one of their counters.
            if (request.unanswered() > 0 && request.counter() > last.counter)
                transaction.accounts().setLastPush(device, { request.counter(), hash, {}, request.series() });
            return Pushed {};
        }
        auto changes = wire::readBlocks(std::move(*request.mutable_push()));
        if (!changes)
            return changes.error();
        if (request.counter() == last.counter) {
            if (hash != last.contentHash)
                return Error { ErrorCode::IdentityReused, "the counter came before with other content", {} };
            if (!reply.MergeFromString(last.reply))
                return Error { ErrorCode::ServerFailed, "the stored answer is damaged", {} };
            transaction.accounts().setLastPush(device, last); // its commit waits for the standby, if the first did not
            return Pushed {};
        }
        v1::SyncReply answer;
        Push push(transaction, session, grants, { nowMs, request.reoffer() });
        push.apply(*std::move(changes));
        push.finish(answer);
        answer.mutable_acknowledgement()->set_counter(request.counter());
        transaction.accounts().setLastPush(device, { request.counter(), hash, answer.SerializeAsString(), request.series() });
        reply.MergeFrom(answer);
        return Pushed { push.accepted(), push.echoes() };
    }

} // namespace

Service::Service(Storage& storage, const Clock& clock, Random& random, PasswordCost cost)
    : m_storage(storage)
    , m_clock(clock)
    , m_random(random)
    , m_accounts(storage, clock, random, cost)
    , m_comparisons(clock, comparisonsFree)
{
}

Result<v1::SignInReply> Service::signIn(const v1::SignInRequest& request) { return signIn(request, {}); }

Result<v1::SignInReply> Service::signIn(const v1::SignInRequest& request, const std::string& address)
{
    return guarded([&]() -> Result<v1::SignInReply> {
        if (const auto protocol = checkProtocol(request.protocol()); !protocol)
            return protocol.error();
        const auto session
            = m_accounts.signIn(request.user(), request.password(), request.device_name(), address);
        if (!session)
            return session.error();
        return signInReply(*m_storage.begin(), *session);
    });
}

Result<void> Service::signOut(const std::string& token, const std::string& address)
{
    return guarded([&]() -> Result<void> {
        const auto transaction = m_storage.begin();
        AccountStorage& accounts = transaction->accounts();
        if (auto holder = accounts.holderOf(fingerprint(token))) {
            const Session session { std::move(holder->user), std::move(holder->device) };
            accounts.noteAccess(accessOf(accesses::signedOut, session, address, m_clock.nowMs()));
            for (const Token& known : accounts.tokensOf(session.device.number)) // one may be offered and not yet used
                accounts.removeToken(known.hash);
        }
        transaction->commit();
        return {};
    });
}

Result<v1::SignInReply> Service::renew(const std::string& token, const std::string& address)
{
    return guarded([&]() -> Result<v1::SignInReply> {
        const auto transaction = m_storage.begin();
        // The old token stays good: it may be the one that this device's twin works with.
        const auto renewed = m_accounts.renew(*transaction, token);
        if (!renewed)
            return renewed.error();
        const v1::SignInReply reply = signInReply(*transaction, *renewed);
        transaction->accounts().noteAccess(accessOf(accesses::renewed, renewed->session, address, m_clock.nowMs()));
        transaction->commit();
        return reply;
    });
}

/// Who the token lets in, ending the sign-in of one that was replaced.
Result<Session> Service::enter(Transaction& transaction, const std::string& token, const std::string& address)
{
    auto session = m_accounts.authenticate(transaction, token);
    if (!session && session.error().code == ErrorCode::TokenReused)
        m_accounts.endReused(transaction, token, address);
    return session;
}

Result<merge::DeviceNumber> Service::admitToWork(const std::string& token, const std::string& address)
{
    auto device = admit(token);
    if (device || device.error().code != ErrorCode::TokenReused)
        return device;
    const auto ended = guarded([&]() -> Result<void> {
        m_accounts.endReused(*m_storage.begin(), token, address);
        return {};
    });
    return ended ? device : Result<merge::DeviceNumber>(ended.error());
}

Result<merge::DeviceNumber> Service::admit(const std::string& token)
{
    return guarded([&]() -> Result<merge::DeviceNumber> {
        const auto transaction = m_storage.begin();
        const auto session = m_accounts.authenticate(*transaction, token);
        if (!session)
            return session.error();
        transaction->commit();
        return session->device.number;
    });
}

Result<void> Service::health()
{
    return guarded([&]() -> Result<void> {
        m_storage.checkHealth();
        return {};
    });
}

Result<NewsLook> Service::lookForNews(const std::string& token, const v1::NewsRequest& request)
{
    return guarded([&]() -> Result<NewsLook> {
        if (const auto protocol = checkProtocol(request.protocol()); !protocol)
            return protocol.error();
        const auto transaction = m_storage.begin();
        const auto session = m_accounts.authenticate(*transaction, token);
        if (!session)
            return session.error();
        NewsLook look { request.epoch() != transaction->epoch(), session->device.number, { session->user.id } };
        std::map<Id, std::uint64_t> reached; // by space
        for (const v1::SpaceCursor& cursor : request.cursors())
            reached[cursor.space()] = cursor.sequence();
        const std::vector<SpaceGrant> grants = grantsOf(*transaction, session->user.id);
        for (const SpaceGrant& grant : grants) {
            look.topics.push_back(grant.space);
            const auto space = transaction->records().space(grant.space);
            const auto cursor = reached.find(grant.space);
            look.isNews = look.isNews || cursor == reached.end() || !space || space->sequence > cursor->second;
        }
        look.isNews = look.isNews || reached.size() != grants.size(); // a space was taken away
        transaction->commit();
        return look;
    });
}

void Service::setNewsListener(Storage::NewsListener listener) { m_storage.setNewsListener(std::move(listener)); }

Result<void> Service::lookForOthers()
{
    return guarded([&]() -> Result<void> {
        m_storage.lookForOthers();
        return {};
    });
}

Result<void> Service::forgetAccessesBefore(std::int64_t ms)
{
    return guarded([&]() -> Result<void> {
        const auto transaction = m_storage.begin();
        transaction->accounts().forgetAccessesBefore(ms);
        transaction->commit();
        return {};
    });
}

Result<v1::SyncReply> Service::sync(const std::string& token, v1::SyncRequest request, const std::string& address)
{
    return guarded([&] { return exchange(token, request, address); });
}

Result<v1::SyncReply> Service::exchange(const std::string& token, v1::SyncRequest& request, const std::string& address)
{
    if (const auto protocol = checkProtocol(request.protocol()); !protocol)
        return protocol.error();
    const auto transaction = m_storage.begin();
    const auto session = enter(*transaction, token, address);
    if (!session)
        return session.error();
    const std::int64_t nowMs = m_clock.nowMs();
    v1::SyncReply reply;
    Pushed pushed;
    if (const auto next = m_accounts.offerToken(*transaction, token))
        reply.set_token(*next);
    std::vector<SpaceGrant> grants = grantsOf(*transaction, session->user.id);
    const bool sameStore = request.epoch() == 0 || request.epoch() == transaction->epoch();
    if (sameStore && sawMoreThanThereIs(request, grants, transaction->records())) {
        transaction->setEpoch(newEpoch(m_random));
        transaction->tell({});
    } else if (sameStore) {
        const bool isPush = !request.push().empty();
        auto taken = takePush(*transaction, *session, grants, request, nowMs, reply);
        if (!taken)
            return taken.error();
        pushed = *std::move(taken);
        if (isPush)
            grants = grantsOf(*transaction, session->user.id); // an area may be new, and digests are
        pull(request, session->device.number, grants, pushed.echoes, transaction->records(), reply);
        nameAuthors(session->device.number, transaction->accounts(), reply);
    }
    reply.set_protocol(wire::protocolVersion);
    reply.set_server_time_ms(nowMs);
    tellGrants(grants, request, reply);
    reply.set_epoch(transaction->epoch());
    noteExchange(transaction->accounts(), *session, address, nowMs, reply, pushed.changed);
    transaction->commit();
    if (request.brief())
        shorten(request, reply);
    return reply;
}

std::uint32_t Service::secondsToComparison(const std::string& token)
{
    const auto device = admit(token);
    return device ? m_comparisons.waitSeconds(std::to_string(*device)) : 0;
}

Result<v1::CompareReply> Service::compare(const std::string& token, const v1::CompareRequest& request)
{
    if (const auto protocol = checkProtocol(request.protocol()); !protocol)
        return protocol.error();
    if (request.parts().empty() || request.parts_size() > static_cast<int>(merge::partsMax))
        return Error { ErrorCode::MessageMalformed, "a space is taken apart into 1 to 4096 parts", "parts" };
    return guarded([&]() -> Result<v1::CompareReply> {
        auto transaction = m_storage.begin();
        const auto session = m_accounts.authenticate(*transaction, token);
        if (!session)
            return session.error();
        const std::vector<SpaceGrant> grants = grantsOf(*transaction, session->user.id);
        const auto grant = std::ranges::find(grants, request.cursor().space(), &SpaceGrant::space);
        if (grant == grants.end())
            return Error { ErrorCode::NotPermitted, "the space is not granted", request.cursor().space() };
        const std::string caller = std::to_string(session->device.number);
        if (m_comparisons.waitSeconds(caller) > 0)
            return Error { ErrorCode::TooManyAttempts, "too many comparisons", request.cursor().space() };
        m_comparisons.note(caller);
        const bool sameStore = request.epoch() == transaction->epoch();
        transaction->commit();
        transaction.reset();
        v1::CompareReply reply;
        bool isMiscounted = false;
        {
            const auto snapshot = m_storage.snapshot();
            const auto space = snapshot->records().space(grant->space);
            reply.set_moved(!sameStore || !space || space->sequence != request.cursor().sequence());
            if (reply.moved())
                return reply;
            SpaceDigests own;
            reply = compareParts(request, *grant, snapshot->records(), own);
            isMiscounted = own != space->digests;
        }
        if (isMiscounted) {
            transaction = m_storage.begin();
            countAnew(*transaction, grant->space);
            transaction->commit();
        }
        return reply;
    });
}

v1::SignInReply Service::signInReply(Transaction& transaction, const NewSession& session)
{
    v1::SignInReply reply;
    reply.set_token(session.token);
    reply.set_device(session.session.device.number);
    reply.set_user_id(session.session.user.id);
    reply.set_user_name(session.session.user.displayName);
    reply.set_epoch(transaction.epoch());
    reply.set_server_time_ms(m_clock.nowMs());
    const std::vector<SpaceGrant> grants = grantsOf(transaction, session.session.user.id);
    for (const SpaceGrant& grant : grants) {
        if (grant.kind == SpaceKind::Organisation)
            reply.set_organisation(grant.space);
    }
    write(grants, *reply.mutable_grants());
    return reply;
}

} // namespace tovholder::server
