// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/photofiles.h"
#include "sync/server/storage/storage.h"

#include <string>
#include <vector>

namespace tovholder::server {

/// Every number under which a value of the space was taken, current or superseded, with repetitions.
[[nodiscard]] std::vector<std::uint64_t> sequencesOf(RecordStorage& records, const Id& space);
/// Spaces whose numbers have gaps or run past the space's sequence; a sentence each.
[[nodiscard]] std::vector<std::string> sequenceFaults(Transaction& transaction);
/// Photos that are missing or whose bytes no longer have their hash; a sentence each.
[[nodiscard]] std::vector<std::string> photoFaults(Transaction& transaction, const PhotoFiles& files);

} // namespace tovholder::server
