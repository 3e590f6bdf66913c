// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/storage.h"

#include <map>

namespace tovholder::server {

/// Gives a transaction's records their numbers: each space's go up by one, without a gap, in the order in
/// which transactions commit, since a transaction has the store to itself.
class Numbering {
public:
    explicit Numbering(RecordStorage& records)
        : m_records(records)
    {
    }

    /// The space as it stands in this transaction; null when there is none.
    [[nodiscard]] const Space* space(const Id& id);
    void addSpace(const Id& id, SpaceKind kind);
    /// The next number of a space that there is.
    [[nodiscard]] std::uint64_t next(const Id& space);
    /// Writes back how far the spaces came.
    void finish();

private:
    RecordStorage& m_records;
    std::map<Id, Space> m_spaces;
};

} // namespace tovholder::server
