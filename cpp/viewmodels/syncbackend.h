// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "sync/client/emergencycopy.h"

#include <filesystem>
#include <functional>
#include <string>

namespace tovholder::viewmodels {

/// What the screens ask of the sync engine. The app has the real one behind it, a test a fake.
class SyncBackend {
public:
    using Answer = std::function<void(const Result<void>&)>;

    virtual ~SyncBackend() = default;
    virtual void syncNow() = 0;
    /// A person wrote something: soon, not at once.
    virtual void notifyLocalChange() = 0;
    /// Answers on any thread.
    virtual void signIn(const std::string& server, const std::string& user, const std::string& password, Answer answer) = 0;
    virtual void signOut(Answer answer) = 0;

    using EmergencyAnswer = std::function<void(const Result<client::EmergencyTaken>&)>;
    /// Sends what another device saved in the copy; answers on any thread.
    virtual void takeInEmergencyCopy(const std::filesystem::path& file, const std::string& passphrase, EmergencyAnswer answer) = 0;
};

} // namespace tovholder::viewmodels
