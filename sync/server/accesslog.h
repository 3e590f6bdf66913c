// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/accounts.h"
#include "sync/wire/tovholder.pb.h"

#include <map>
#include <optional>
#include <string>

/// Who read, changed and took out what, when, and from where. Lines are few: a run of a device is one for each space that it
/// read or changed, and nothing that a record says is in them. What a person does on a device with what it holds is not
/// known here: what the device read is the most that they can have.
namespace tovholder::server {

/// What a line is about.
namespace accesses {
    inline constexpr const char* signedIn = "signed in";
    inline constexpr const char* signInRefused = "sign-in refused";
    inline constexpr const char* signedOut = "signed out";
    inline constexpr const char* tokenReused = "token reused"; ///< after it was replaced, which ended the sign-in
    inline constexpr const char* renewed = "renewed"; ///< a copied device got a number of its own
    inline constexpr const char* read = "read";
    inline constexpr const char* changed = "changed";
    inline constexpr const char* refused = "refused"; ///< changes that were not allowed
    inline constexpr const char* photoRead = "photo read";
    inline constexpr const char* photoSent = "photo sent";
    inline constexpr const char* command = "command"; ///< of an administrator, on the server
}

/// The line's beginning: what the device of the session did, from that address.
[[nodiscard]] Access accessOf(const char* what, const Session& session, const std::string& address, std::int64_t nowMs);

/// Notes what one exchange read, changed (how many records of each space) and was refused.
void noteExchange(AccountStorage& accounts, const Session& session, const std::string& address, std::int64_t nowMs,
    const v1::SyncReply& reply, const std::map<Id, std::uint64_t>& changed);

/// Which lines of the log are wanted.
struct AccessFilter {
    std::int64_t fromMs = 0;
    std::int64_t untilMs = 0;
    std::string login {}; ///< empty: everybody's
    std::string what {}; ///< empty: everything
    merge::DeviceNumber device = 0; ///< 0: all devices'
};

/// The lines as CSV with a header: times in UTC, users by their login.
[[nodiscard]] std::string accessesAsCsv(AccountStorage& accounts, const AccessFilter& filter);

} // namespace tovholder::server
