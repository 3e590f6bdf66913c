// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/storethread.h"
#include "cpp/store/syncstate.h"
#include "sync/client/syncprogress.h"
#include "sync/wire/protocol.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <string>

namespace tovholder::client {

/// Moves the bytes of photos in chunks, and goes on where the last run ended. A photo counts as sent or fetched only
/// when its SHA-256 is right at the end that received it.
class PhotoMover {
public:
    PhotoMover(store::StoreGate& gate, wire::PhotoProtocol& photos, const std::atomic<bool>& cancelled);

    /// Sends and fetches all that can be; the first time also what lay here once and is gone. What can never be sent or fetched is parked with the reason, and the queue
    /// goes on. Errors: those of the transport, the store and the disk; Cancelled.
    Result<void> run(SyncProgress& progress, const std::function<void()>& report);

private:
    Result<void> missWhatIsGone();
    Result<void> sendAll(SyncProgress& progress, const std::function<void()>& report);
    Result<void> fetchAll(SyncProgress& progress, const std::function<void()>& report);
    Result<void> send(store::PhotoTransfer photo);
    Result<void> sendFrom(const std::filesystem::path& file, store::PhotoTransfer& photo);
    Result<void> fetch(const store::PhotoTransfer& photo);
    Result<void> fetchInto(const std::filesystem::path& part, const store::PhotoTransfer& photo);
    std::filesystem::path fileOf(const std::string& sha256);

    store::StoreGate& m_gate;
    wire::PhotoProtocol& m_photos;
    const std::atomic<bool>& m_cancelled;
    std::string m_token;
    bool m_lookedForGone = false;
};

} // namespace tovholder::client
