// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/syncbackend.h"
#include "sync/client/syncworker.h"

namespace tovholder::viewmodels {
class SyncStatus;
}

namespace tovholder::app {

/// The real sync engine behind the screens: its own thread, which tells the state chip what it does.
class EngineBackend final : public viewmodels::SyncBackend {
public:
    EngineBackend(store::StoreGate& gate, const Clock& clock, Random& random, viewmodels::SyncStatus& status);
    ~EngineBackend() override;

    void start() { m_worker.start(); }

    void syncNow() override;
    void notifyLocalChange() override;
    void signIn(const std::string& server, const std::string& user, const std::string& password, Answer answer) override;
    void signOut(Answer answer) override;
    void takeInEmergencyCopy(const std::filesystem::path& file, const std::string& passphrase, EmergencyAnswer answer) override;

private:
    client::SyncWorker m_worker;
};

} // namespace tovholder::app
