// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/storage.h"

#include <map>

namespace tovholder::server {

/// Gives a transaction's records their numbers: each space's go up by one, without a gap, in the order in
/// which transactions commit, since nobody else numbers in a space that is held.
class Numbering {
public:
    /// `writer` is not told of what it brings itself.
    explicit Numbering(Transaction& transaction, merge::DeviceNumber writer = 0)
        : m_transaction(transaction)
        , m_writer(writer)
    {
    }

    /// Keeps others from numbering in these spaces until the transaction ends. Comes before all else, and once.
    void hold(const std::set<Id>& spaces);
    /// A space that is held, as it stands in this transaction; null when there is none.
    [[nodiscard]] const Space* space(const Id& id) const;
    /// One that is held by holding where its record lives.
    void addSpace(const Id& id, SpaceKind kind);
    /// The next number of a space that is held.
    [[nodiscard]] std::uint64_t next(const Id& space);
    /// The spaces in which numbers were given, each with the last number before them.
    [[nodiscard]] const std::map<Id, std::uint64_t>& numbered() const { return m_numbered; }
    /// Counts a field's new value into the digest of the space that its record is numbered in, and out of it what it replaces;
    /// null: it was never set.
    void count(const StoredRecord& record, const StoredField* before, const StoredField& now);
    /// Counts all fields of a record that is new.
    void count(const StoredRecord& record);
    /// Writes back how far the spaces came, and has those told who wait for news of them.
    void finish();

private:
    Transaction& m_transaction;
    merge::DeviceNumber m_writer;
    std::map<Id, Space> m_spaces; ///< with digests that are known
    std::map<Id, std::uint64_t> m_numbered;
    /// What is counted field after field.
    struct Counting {
        std::string entity;
        Id id;
        merge::RecordDigest digest;
        merge::Digest& sum; ///< in m_spaces
    };
    std::optional<Counting> m_counting;
};

} // namespace tovholder::server
