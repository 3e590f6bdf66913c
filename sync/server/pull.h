// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/policy.h"
#include "sync/wire/tovholder.pb.h"

#include <map>
#include <vector>

namespace tovholder::server {

/// A space's numbers above `after`, up to `last`, under which there is nothing but what the asker's device just brought.
struct Echo {
    std::uint64_t after = 0;
    std::uint64_t last = 0;
};
using Echoes = std::map<Id, Echo>; ///< by space

/// Adds to the reply what the asker has not yet, of the spaces that they may see: fields above each cursor,
/// in order of their numbers, without those that the asker's device brought itself unless it wants them. A
/// page ends at the wanted number of records or at `pageBytesMax` of text; the cursors say how far it came, and the digest of
/// a space that has no more. Records that the request names are added whole. What is known to be an echo is not looked at.
void pull(const v1::SyncRequest& request, merge::DeviceNumber asker, const std::vector<SpaceGrant>& grants, const Echoes& echoes,
    RecordStorage& records, v1::SyncReply& reply);

/// Whether the asker has seen more of a space than the store ever gave: the store was put back from a snapshot.
[[nodiscard]] bool sawMoreThanThereIs(
    const v1::SyncRequest& request, const std::vector<SpaceGrant>& grants, RecordStorage& records);

inline constexpr std::size_t pageBytesMax = 4 * 1024 * 1024;
inline constexpr std::size_t pageRecordsDefault = 5'000;

/// Names whose devices wrote what the reply pulls and corrects, but for the asker's.
void nameAuthors(merge::DeviceNumber asker, AccountStorage& accounts, v1::SyncReply& reply);

} // namespace tovholder::server
