// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/clock.h"
#include "cpp/base/random.h"
#include "cpp/base/result.h"
#include "sync/server/secrets.h"
#include "sync/server/storage/storage.h"

#include <string>
#include <string_view>
#include <vector>

namespace tovholder::server {

/// What head office's administrators do with the store, while the server runs or not. An error's detail is
/// an English sentence for them.
class Administration {
public:
    static constexpr std::size_t passwordBytesMin = 12;

    Administration(
        Storage& storage, const Clock& clock, Random& random, PasswordCost cost = PasswordCost::interactive());

    /// Makes the organisation's space and record. Returns its id. Errors: ValueInvalid when there is one.
    Result<Id> init(const std::string& organisation);

    /// Errors: ValueInvalid, NotFound before init().
    Result<Id> addUser(const std::string& login, const std::string& displayName, const std::string& password);
    Result<std::vector<User>> users();
    /// Ends the user's sessions. Errors: NotFound.
    Result<void> disableUser(const std::string& login);
    /// Ends the user's sessions, and lets a disabled user in again. Errors: NotFound, ValueInvalid.
    Result<void> setPassword(const std::string& login, const std::string& password);

    /// What stands for no role at all: it takes a grant away.
    static constexpr std::string_view noRole = "none";

    /// Gives the role in the area with that name or id, or takes it away; devices then drop the area at their next
    /// contact. Errors: NotFound, ValueInvalid.
    Result<void> grantArea(const std::string& login, const std::string& role, const std::string& area);
    /// Makes the user administrator of the organisation, or takes that away. Errors: NotFound, ValueInvalid.
    Result<void> grantOrganisation(const std::string& login, const std::string& role = "administrator");

    Result<std::vector<Device>> devices();
    /// The device is told to wipe itself at its next contact. Errors: NotFound.
    Result<void> revokeDevice(merge::DeviceNumber number);

private:
    void writeRecord(Transaction& transaction, const Id& space, std::string_view entity, const Id& id,
        const std::vector<std::pair<std::string, Value>>& fields);

    Storage& m_storage;
    const Clock& m_clock;
    Random& m_random;
    PasswordCost m_cost;
};

} // namespace tovholder::server
