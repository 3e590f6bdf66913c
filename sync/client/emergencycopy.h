// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/syncstate.h"
#include "sync/client/syncexchange.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tovholder::client {

/// What a device has that head office has not.
struct Unsent {
    store::Account account;
    std::vector<std::vector<merge::RecordChange>> pages; ///< each small enough for one push
    struct Photo {
        std::string sha256;
        Id space;
        std::filesystem::path file;
    };
    std::vector<Photo> photos;
    std::int64_t nowMs = 0;
};

/// Reads it in the store's thread; nothing is changed.
[[nodiscard]] Result<Unsent> unsentOf(store::Store& store);

struct EmergencySaved {
    std::int64_t records = 0;
    std::int64_t photos = 0;
    std::int64_t photosMissing = 0; ///< whose file cannot be read: they are not in the copy
};

/// Puts it all in a file that only the passphrase opens. Errors: NothingUnsent; those of sealFile().
Result<EmergencySaved> saveEmergencyCopy(const Unsent& unsent, const std::filesystem::path& file, const std::string& passphrase);

struct EmergencyTaken {
    std::int64_t records = 0; ///< that head office has now, or had already
    std::int64_t photos = 0;
    std::vector<store::RejectedRecord> refused; ///< they stay in the copy
};

/// Takes in what another device could not send: pushed as its writers stamped it, so that nothing is told twice when that
/// device comes back, or when it is taken in again. The copy is read whole before anything is sent.
/// Errors: those of unsealFile() and SyncExchange::run(); NotSignedIn, EmergencyCopyForeign.
Result<EmergencyTaken> takeInEmergencyCopy(SyncExchange& exchange, store::StoreGate& gate, wire::SyncProtocol& protocol,
    const Clock& clock, const std::filesystem::path& file, const std::string& passphrase);

} // namespace tovholder::client
