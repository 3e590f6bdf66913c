// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/merge/change.h"
#include "sync/server/accounts.h"
#include "sync/server/conflicts.h"
#include "sync/server/numbering.h"
#include "sync/server/policy.h"
#include "sync/server/pull.h"
#include "sync/wire/blocks.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tovholder::server {

/// What a push is told of itself.
struct PushTerms {
    std::int64_t nowMs = 0;
    bool reoffer = false; ///< what the server may have lost: others' values, of which nothing is claimed to have been seen
};

/// Applies one push within one transaction. A record that is refused does not hold up the others.
class Push {
public:
    Push(Transaction& transaction, const Session& session, const std::vector<SpaceGrant>& grants, PushTerms terms);

    void apply(std::vector<merge::RecordChange> changes);
    /// The acknowledgement and the corrections, once everything is written.
    void finish(v1::SyncReply& reply);
    /// How many records of each space.
    [[nodiscard]] const std::map<Id, std::uint64_t>& accepted() const { return m_accepted; }
    /// Of the spaces in which the server had nothing to write itself.
    [[nodiscard]] Echoes echoes() const;

private:
    void apply(merge::RecordChange& change);
    /// Why the record may not be stored; empty when it may.
    std::vector<Refusal> refusalsOf(const merge::RecordChange& change, const StoredRecord* stored);
    bool mayWriteTo(const merge::RecordChange& change, const StoredRecord* stored);
    void restamp(merge::RecordChange& change, const StoredRecord& before);
    merge::Version believed(const merge::FieldChange& field, const StoredRecord& before);
    std::optional<merge::Version> stampOfFirstTime(const StoredRecord& before, const merge::FieldChange& field, merge::Version claimed);
    bool mayStampAs(merge::DeviceNumber device);
    std::vector<Clash> clashesOf(const StoredRecord& before, const merge::RecordChange& change);
    void merge(StoredRecord& record, merge::RecordChange& change);
    bool isOwnOrKnown(const StoredRecord& record, const StoredField& current, const merge::FieldChange& field);
    bool isOfACopy(merge::DeviceNumber bringer);
    void mergeField(StoredRecord& record, merge::FieldChange& field, std::uint64_t& sequence);
    bool isSettledTwice(const StoredRecord& record, const merge::FieldChange& field);
    void takeInstead(StoredRecord& record, const merge::FieldChange& field, const Value& value, std::uint64_t& sequence);
    void correct(const StoredRecord& record, const StoredField& winner);
    void note(const StoredRecord& record, const Clash& clash);

    Transaction& m_transaction;
    const Session& m_session;
    PushTerms m_terms;
    std::map<Id, std::string> m_roles; ///< by space
    Numbering m_numbering;
    v1::Acknowledgement m_acknowledgement;
    std::map<Id, std::uint64_t> m_accepted;
    std::set<Id> m_answered; ///< spaces in which the server wrote something itself
    std::vector<merge::RecordChange> m_corrections;
};

/// The same for the same blocks, whether they came as binary or as JSON: tells a push sent again from another one.
[[nodiscard]] std::string contentHash(const wire::Blocks& push);

} // namespace tovholder::server
