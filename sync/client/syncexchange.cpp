// SPDX-License-Identifier: Apache-2.0
#include "sync/client/syncexchange.h"

#include "sync/client/instore.h"
#include "sync/wire/blocks.h"

#include <algorithm>
#include <future>
#include <span>
#include <utility>

namespace tovholder::client {
namespace {

    constexpr int exchangesPerRunMax = 10'000; ///< a server that always has more does not hold us for ever
    constexpr int renewalsPerRunMax = 2;

    template<typename T>
    Result<void> discardValue(const Result<T>& result)
    {
        return result ? Result<void> {} : Result<void>(result.error());
    }

} // namespace

SyncExchange::SyncExchange(
    store::StoreGate& gate, wire::SyncProtocol& protocol, wire::PhotoProtocol& photos, const Clock& clock, BatchSizes batches)
    : m_gate(gate)
    , m_protocol(protocol)
    , m_clock(clock)
    , m_batches(batches)
    , m_photoMover(gate, photos, m_cancelled)
{
}

Result<void> SyncExchange::run()
{
    m_progress = {};
    m_renewals = 0;
    m_ahead.reset();
    const Result<void> exchanged = exchangeRecords();
    (void)takePrepared(); // what was not sent after all waits on
    if (!exchanged)
        return afterFailure(exchanged.error());
    if (auto done = healDifferences(); !done)
        return afterFailure(done.error());
    const auto moved = m_photoMover.run(m_progress, [this] { report(); });
    return moved ? moved : afterFailure(moved.error());
}

Result<void> SyncExchange::exchangeRecords()
{
    for (int exchange = 0; exchange < exchangesPerRunMax; ++exchange) {
        if (m_cancelled)
            return ErrorCode::Cancelled;
        const auto next = exchangeOnce();
        if (!next)
            return next.error();
        report();
        if (*next == Next::Done)
            return {};
    }
    return Error { ErrorCode::MessageMalformed, "the server never comes to an end" };
}

Result<SyncExchange::Next> SyncExchange::exchangeOnce()
{
    std::optional<Exchanged> ahead = std::exchange(m_ahead, std::nullopt);
    if (ahead && !ahead->sent.push.changes.empty())
        return settle(*ahead);
    // The first request brings nothing, so that a store put back from a backup is told by its counter before it raises it.
    auto outgoing = prepare(m_identityConfirmed ? std::min(m_batches.firstRecordsMax, m_batches.pushRecordsMax) : 0);
    if (!outgoing)
        return outgoing.error();
    if (outgoing->account.token.empty())
        return ErrorCode::NotSignedIn;
    if (ahead && outgoing->push.changes.empty() && ahead->sent.cursors == outgoing->cursors)
        return settle(*ahead);
    Exchanged exchanged = ask(*std::move(outgoing));
    return settle(exchanged);
}

SyncExchange::Exchanged SyncExchange::ask(Outgoing outgoing)
{
    prepareNext(outgoing.push);
    const v1::SyncRequest request = requestOf(outgoing, m_clock.nowMs());
    auto reply = outgoing.packedPush.empty() ? m_protocol.sync(outgoing.account.token, request)
                                             : m_protocol.syncPacked(outgoing.account.token, request, outgoing.packedPush);
    return { std::move(outgoing), std::move(reply) };
}

Result<SyncExchange::Next> SyncExchange::settle(Exchanged& exchanged)
{
    const Result<v1::SyncReply>& reply = exchanged.reply;
    if (reply)
        return take(exchanged);
    if (reply.error().code == ErrorCode::IdentityReused && m_renewals < renewalsPerRunMax)
        return renewIdentity(exchanged.sent.account);
    return reply.error();
}

/// Has the store's thread make the next push while this one is under way, and packs it beside it.
void SyncExchange::prepareNext(const store::Push& sent)
{
    (void)takePrepared(); // nobody wanted it
    if (sent.changes.empty())
        return;
    m_preparing = m_gate.begin([this, last = sent.last](store::Store& store) {
        auto push = store.syncState().pushAfter(last, m_batches.pushRecordsMax);
        if (!push) {
            m_prepared = push.error();
            return;
        }
        m_prepared = Prepared { *std::move(push) };
        if (!m_prepared->push.changes.empty())
            m_packing = std::async([this] { m_prepared->packed = packedPushOf(m_prepared->push.changes); });
    });
}

/// What prepareNext() made; nothing when it was not asked.
Result<SyncExchange::Prepared> SyncExchange::takePrepared()
{
    if (!m_preparing.valid())
        return Prepared {};
    m_preparing.get();
    if (m_packing.valid())
        m_packing.get();
    return std::exchange(m_prepared, Prepared {});
}

Result<Outgoing> SyncExchange::prepare(std::size_t recordsMax)
{
    return inStore(m_gate, [this, recordsMax](store::Store& store) -> Result<Outgoing> {
        store::SyncState& state = store.syncState();
        auto account = state.account();
        if (!account || account->token.empty())
            return account ? Result<Outgoing>(Outgoing {}) : Result<Outgoing>(account.error());
        // Counting takes longer the more there is, so not before each of many pushes.
        const bool isCounted = m_progress.recordsToSend > m_progress.recordsSent;
        const auto waiting = isCounted ? Result<store::Waiting>(store::Waiting {}) : state.waiting();
        auto cursors = state.cursors();
        const auto epoch = state.epoch();
        auto grants = state.grants();
        auto push = state.nextPush(recordsMax);
        for (const Result<void>& read :
            { discardValue(waiting), discardValue(cursors), discardValue(epoch), discardValue(grants), discardValue(push) }) {
            if (!read)
                return read.error();
        }
        if (!isCounted)
            m_progress.recordsToSend = m_progress.recordsSent + waiting->records;
        return Outgoing { std::move(*account), std::move(*push), std::move(*cursors), *epoch, std::move(*grants) };
    });
}

Result<SyncExchange::Next> SyncExchange::renewIdentity(const store::Account& account)
{
    ++m_renewals;
    const auto renewed = m_protocol.renew(account.token);
    if (!renewed)
        return renewed.error();
    const auto taken = inStore(m_gate, [&](store::Store& store) {
        return store.syncState().takeIdentity(renewed->device(), renewed->token());
    });
    if (!taken)
        return taken.error();
    return Next::AskAgain;
}

Result<SyncExchange::Next> SyncExchange::take(Exchanged& exchanged)
{
    const Outgoing& sent = exchanged.sent;
    v1::SyncReply& reply = *exchanged.reply;
    lengthen(sent, reply);
    if (reply.protocol() != wire::protocolVersion)
        return Error { ErrorCode::ProtocolTooNew, std::to_string(reply.protocol()) };
    if (reply.epoch() != sent.epoch) {
        const auto started = inStore(m_gate, [&](store::Store& store) {
            const auto timed = store.syncState().setServerTime(reply.server_time_ms());
            return timed ? store.syncState().startNewEpoch(reply.epoch()) : timed;
        });
        return started ? Result<Next>(Next::AskAgain) : Result<Next>(started.error());
    }
    const bool confirmedNow = !std::exchange(m_identityConfirmed, true);
    Result<Prepared> next = takePrepared();
    if (!next)
        return next.error();
    if (!next->push.changes.empty() && isPlain(sent, reply) && !m_cancelled) {
        const auto taken = takePlain(exchanged, *std::move(next));
        return taken ? Result<Next>(Next::AskAgain) : Result<Next>(taken.error());
    }
    if (auto done = takeOutcome(sent, reply, std::max(sent.push.counter, next->push.counter)); !done)
        return done.error();
    // What waits to be sent goes with the next request, which then is another one.
    const bool onlyPulls = sent.push.changes.empty() && !confirmedNow;
    if (auto done = inStore(m_gate, [&](store::Store& store) { return store.syncState().setAuthors(authorsOf(reply)); }); !done)
        return done.error();
    if (auto done = takePull(sent, reply, reply.more() && onlyPulls); !done)
        return done.error();
    // After the cursors: a role that changed sets its space's back.
    const auto granted = inStore(m_gate, [&](store::Store& store) { return store.syncState().setGrants(grantsOf(sent, reply)); });
    if (!granted)
        return granted.error();

    const auto after = inStore(m_gate, [](store::Store& store) { return store.syncState().cursors(); });
    const auto anyWaiting = inStore(m_gate, [](store::Store& store) { return store.syncState().isAnyWaiting(); });
    m_digests = digestsOf(reply);
    if (!after || !anyWaiting)
        return after ? anyWaiting.error() : after.error();
    const auto askedFor = [&](const store::Cursor& cursor) {
        const auto asked = std::ranges::find(sent.cursors, cursor.space, &store::Cursor::space);
        return asked != sent.cursors.end() && cursor.sequence >= asked->sequence;
    };
    const bool newSpace = !std::ranges::all_of(*after, askedFor);
    const bool moreToSend = (confirmedNow || !sent.push.changes.empty()) && *anyWaiting;
    return reply.more() || newSpace || moreToSend ? Next::AskAgain : Next::Done;
}

/// Takes a reply that changes nothing for the push that is ready: sends that while the store is busy with the reply.
Result<void> SyncExchange::takePlain(Exchanged& exchanged, Prepared next)
{
    const v1::SyncReply& reply = *exchanged.reply;
    const store::Push& push = exchanged.sent.push;
    const auto records = static_cast<std::int64_t>(push.changes.size());
    store::PushOutcome outcome;
    outcome.counter = next.push.counter;
    outcome.answered = push.counter;
    outcome.whole = store::AcceptedPush { push.last, push.takenAt, records };
    m_progress.recordsSent += records;
    m_digests = digestsOf(reply);
    const std::vector<store::Cursor> cursors = cursorsOf(reply);
    Result<void> taken;
    const auto take = [&](store::Store& store) {
        taken = store.syncState().setServerTime(reply.server_time_ms());
        if (taken)
            taken = store.syncState().applyOutcome(outcome);
        if (taken)
            taken = store.syncState().applyPull({}, cursors);
        // Given back while the next is under way.
        exchanged.sent.push = {};
    };
    std::future<void> taking = m_gate.begin(take);
    askAhead({ exchanged.sent.account, {}, exchanged.sent.cursors, exchanged.sent.epoch, exchanged.sent.grants }, cursors, std::move(next));
    taking.get();
    return taken;
}

/// What the server made of the push, and what it says of time. `counter` is the last that was raised.
Result<void> SyncExchange::takeOutcome(const Outgoing& sent, v1::SyncReply& reply, std::uint64_t counter)
{
    store::PushOutcome outcome = outcomeOf(sent, reply);
    outcome.counter = counter;
    const bool pushed = !sent.push.changes.empty();
    if (pushed && !isAcknowledged(sent, reply))
        return Error { ErrorCode::MessageMalformed, "the push was not acknowledged", "acknowledgement" };
    auto corrections = wire::readBlocks(std::move(*reply.mutable_corrections()));
    if (!corrections)
        return corrections.error();
    outcome.corrections = std::move(*corrections);
    m_progress.recordsSent += static_cast<std::int64_t>(outcome.accepted.size());

    return inStore(m_gate, [&](store::Store& store) -> Result<void> {
        store::SyncState& state = store.syncState();
        if (auto done = state.setServerTime(reply.server_time_ms()); !done)
            return done;
        if (!reply.token().empty()) {
            if (auto done = state.replaceToken(sent.account.token, reply.token()); !done)
                return done;
        }
        if (pushed || sent.push.unanswered > 0) {
            if (auto done = state.applyOutcome(outcome); !done)
                return done;
        }
        return {};
    });
}

/// Merges page by page; the cursors move with the last, so that a run that ends in between gets the rest again.
Result<void> SyncExchange::takePull(const Outgoing& sent, v1::SyncReply& reply, bool askAhead)
{
    auto changes = wire::readBlocks(std::move(*reply.mutable_pull()));
    if (!changes)
        return changes.error();
    const std::vector<store::Cursor> cursors = cursorsOf(reply);
    std::span<const merge::RecordChange> rest(*changes);
    Result<void> merged; // until all is done, only the store's thread has it
    std::vector<std::pair<std::size_t, std::future<void>>> pages;
    while (!rest.empty() || (pages.empty() && !cursors.empty())) {
        const auto page = rest.first(std::min(rest.size(), m_batches.applyRecordsMax));
        rest = rest.subspan(page.size());
        const auto merge = [this, &merged, &cursors, page, isLast = rest.empty()](store::Store& store) {
            if (merged)
                merged = mergePage(store, page, isLast ? cursors : std::vector<store::Cursor> {});
        };
        pages.emplace_back(page.size(), m_gate.begin(merge));
    }
    if (askAhead && !m_cancelled)
        this->askAhead(sent, cursors, { { sent.push.counter, false, {} } });
    for (auto& [size, done] : pages) {
        done.get();
        m_progress.recordsReceived += static_cast<std::int64_t>(size);
        report();
    }
    return merged;
}

/// In one transaction, or in several with a person's work in between.
Result<void> SyncExchange::mergePage(
    store::Store& store, std::span<const merge::RecordChange> page, const std::vector<store::Cursor>& cursors)
{
    do {
        m_gate.giveWay(store);
        if (m_cancelled)
            return ErrorCode::Cancelled;
        const auto merged = store.syncState().applyUntilAwaited(page, cursors, [this] { return m_gate.isAwaited(); });
        if (!merged)
            return merged.error();
        page = page.subspan(*merged);
    } while (!page.empty());
    return {};
}

/// Asks for what comes next, or sends it, while the store is still busy with what came.
void SyncExchange::askAhead(const Outgoing& sent, const std::vector<store::Cursor>& reached, Prepared next)
{
    Outgoing outgoing { sent.account, std::move(next.push), sent.cursors, sent.epoch, sent.grants, std::move(next.packed) };
    for (store::Cursor& cursor : outgoing.cursors) {
        const auto moved = std::ranges::find(reached, cursor.space, &store::Cursor::space);
        if (moved != reached.end())
            cursor = *moved;
    }
    m_ahead = ask(std::move(outgoing));
}

/// What a refusal means for the store; returns the error.
Result<void> SyncExchange::afterFailure(const Error& error)
{
    Result<void> settled;
    if (error.code == ErrorCode::TokenExpired || error.code == ErrorCode::TokenReused)
        settled = inStore(m_gate, [](store::Store& store) { return store.syncState().signOut(); });
    if (error.code == ErrorCode::DeviceRevoked)
        settled = inStore(m_gate, [](store::Store& store) { return store.syncState().wipe(); });
    return settled ? Result<void>(error) : settled;
}

void SyncExchange::report() const
{
    if (m_listener)
        m_listener(m_progress);
}

} // namespace tovholder::client
