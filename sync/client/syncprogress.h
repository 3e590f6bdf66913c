// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

namespace tovholder::client {

/// How far a run has come; totals grow while a person goes on working.
struct SyncProgress {
    std::int64_t recordsSent = 0;
    std::int64_t recordsToSend = 0; ///< those sent among them
    std::int64_t recordsReceived = 0;
    std::int64_t photosSent = 0;
    std::int64_t photosToSend = 0; ///< those sent among them
    std::int64_t photosFetched = 0;
    std::int64_t photosToFetch = 0; ///< those fetched among them

    friend bool operator==(const SyncProgress&, const SyncProgress&) = default;
};

using ProgressListener = std::function<void(const SyncProgress&)>;

} // namespace tovholder::client
