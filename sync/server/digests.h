// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/policy.h"
#include "sync/wire/tovholder.pb.h"

#include <string>
#include <vector>

namespace tovholder::server {

/// The sum over the record's fields.
[[nodiscard]] merge::Digest digestOf(const StoredRecord& record);

/// Reckons the space's digests from its records.
void countAnew(Space& space, RecordStorage& records);
/// The same for the stored space of that id, which is held for it.
void countAnew(Transaction& transaction, const Id& space);

/// Takes the space apart as the request did, and lists the records of the parts that differ, as far as the asker may see them.
/// `own` gets the digests of the records as they stand. Reads the space twice, so that what it holds needs no memory.
[[nodiscard]] v1::CompareReply compareParts(
    const v1::CompareRequest& request, const SpaceGrant& grant, RecordStorage& records, SpaceDigests& own);

/// Spaces whose records are not what was counted when they came.
[[nodiscard]] std::vector<Id> miscountedSpaces(Transaction& transaction);

} // namespace tovholder::server
