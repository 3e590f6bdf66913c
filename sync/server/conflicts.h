// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/merge/change.h"
#include "sync/server/storage/storage.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tovholder::server {

inline constexpr std::string_view deletedAtField = "deleted_at";
inline constexpr std::string_view resolutionField = "resolution";

/// One side of a conflict.
struct Claim {
    Value value;
    merge::Version version;
};

/// Two writers who had not seen each other.
struct Clash {
    enum class Kind { Field, Deletion, Merge };
    Kind kind = Kind::Field;
    std::string field; ///< the edited one
    Claim lost;
    Claim kept; ///< of a Deletion: its version, and no value
    Value base {}; ///< what both were edited from, as far as it is known
    std::string merged {}; ///< of a Merge: what stands now
};

/// What a pushed deletion ran over: the latest edit that its writer had not seen. The deletion's base is the
/// latest version of the row that the writer saw; a base equal to its own version makes no claim.
[[nodiscard]] std::optional<Clash> deletionOverEdit(const StoredRecord& before, const merge::RecordChange& change);

/// A pushed edit of a record that another device has deleted meanwhile.
[[nodiscard]] std::optional<Clash> editOfDeleted(const StoredRecord& before, const merge::RecordChange& change);

/// Two settled a conflict without having seen each other, and one of them let the record stand: no edit of the record
/// tells of the dispute.
[[nodiscard]] bool settledOtherwise(const Value& one, const Value& other);

/// Merges the sides of a Field clash by words when that goes without a rest: then it is a Merge.
[[nodiscard]] Clash mergedByWords(Clash clash);

/// The clash as a record of entity `conflict`, numbered `sequence`. Its id derives from record, field and
/// losing version, so that it is made once. Names the writers as far as their devices are known.
[[nodiscard]] StoredRecord conflictRecord(const StoredRecord& record, const Clash& clash, AccountStorage& accounts,
    merge::Version stamp, std::uint64_t sequence);
[[nodiscard]] Id conflictId(const StoredRecord& record, const Clash& clash);

} // namespace tovholder::server
