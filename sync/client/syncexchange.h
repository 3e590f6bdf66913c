// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/photomover.h"
#include "sync/client/syncmessages.h"
#include "sync/client/syncprogress.h"
#include "sync/wire/protocol.h"

#include <atomic>
#include <future>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tovholder::client {

struct SignIn {
    std::string server; ///< base URL
    std::string user;
    std::string password;
    std::string deviceName;
};

/// How many records one piece of the store's work takes. Both keep a person's write from waiting over 10 ms for its thread.
struct BatchSizes {
    std::size_t pushRecordsMax = 1000;
    std::size_t applyRecordsMax = 500; ///< merged in one transaction
    std::size_t firstRecordsMax = 250; ///< of a push while which nothing else is done: the sooner the server has work, the better
};

/// Brings the store and head office to the same, once: never waits and never tries again after a failure, which is
/// SyncScheduler's to decide. A run that ends anywhere leaves a store from which the next one goes on.
class SyncExchange {
public:
    SyncExchange(store::StoreGate& gate, wire::SyncProtocol& protocol, wire::PhotoProtocol& photos, const Clock& clock,
        BatchSizes batches = {});

    void setProgressListener(ProgressListener listener) { m_listener = std::move(listener); }

    /// Signs in and takes over identity, grants and time. A store that holds another organisation's records is
    /// refused (NotPermitted, place "organisation"): they would be sent there, or purged.
    Result<void> signIn(const SignIn& what);
    /// Tells the server, if it can be reached, and forgets the token; everything else stays.
    Result<void> signOut();

    /// Sends everything that waits, fetches everything that is new, then the photos. Errors: NotSignedIn; TokenExpired and
    /// TokenReused, after which the device is signed out and keeps everything; DeviceRevoked, after which it holds nothing;
    /// Cancelled; the store's; the transport's.
    Result<void> run();

    /// Makes run() end soon with Cancelled, for good. Any thread may call it.
    void cancel() { m_cancelled = true; }

private:
    /// Whether to ask again at once.
    enum class Next { AskAgain, Done };
    struct Prepared {
        store::Push push;
        std::string packed {};
    };
    /// What was sent, and its answer.
    struct Exchanged {
        Outgoing sent;
        Result<v1::SyncReply> reply;
    };

    Result<void> exchangeRecords();
    Result<Next> exchangeOnce();
    Result<Outgoing> prepare(std::size_t recordsMax);
    void prepareNext(const store::Push& sent);
    Result<Prepared> takePrepared();
    Result<Next> settle(Exchanged& exchanged);
    Result<Next> take(Exchanged& exchanged);
    Result<void> takePlain(Exchanged& exchanged, Prepared next);
    Result<void> takeOutcome(const Outgoing& sent, v1::SyncReply& reply, std::uint64_t counter);
    Result<void> takePull(const Outgoing& sent, v1::SyncReply& reply, bool askAhead);
    Result<void> mergePage(store::Store& store, std::span<const merge::RecordChange> page, const std::vector<store::Cursor>& cursors);
    void askAhead(const Outgoing& sent, const std::vector<store::Cursor>& reached, Prepared next);
    Exchanged ask(Outgoing outgoing);
    Result<void> healDifferences();
    Result<std::vector<store::RecordName>> findDifferences(const store::SpaceDigest& theirs);
    Result<void> heal(const Id& space, std::vector<store::RecordName> differing);
    Result<std::vector<store::RecordName>> takeWhole(const Id& space, std::span<const store::RecordName> wanted);
    Result<Next> renewIdentity(const store::Account& account);
    Result<void> afterFailure(const Error& error);
    void report() const;

    store::StoreGate& m_gate;
    wire::SyncProtocol& m_protocol;
    const Clock& m_clock;
    const BatchSizes m_batches;
    std::atomic<bool> m_cancelled = false;
    PhotoMover m_photoMover;
    ProgressListener m_listener;
    SyncProgress m_progress;
    bool m_identityConfirmed = false; ///< the server has answered since the program started
    int m_renewals = 0;
    std::optional<Exchanged> m_ahead; ///< before it was its turn
    std::future<void> m_preparing;
    Result<Prepared> m_prepared = Prepared {}; ///< the store thread's, then m_packing's, while these are valid
    std::future<void> m_packing;
    std::vector<store::SpaceDigest> m_digests; ///< as the last reply told them
};

} // namespace tovholder::client
