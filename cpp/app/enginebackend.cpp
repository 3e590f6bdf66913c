// SPDX-License-Identifier: Apache-2.0
#include "cpp/app/enginebackend.h"

#include "cpp/viewmodels/syncstatus.h"
#include "sync/client/serveraddress.h"

#include <QSysInfo>

namespace tovholder::app {
namespace {

    QString stateName(client::SyncStatus::State state)
    {
        using State = client::SyncStatus::State;
        switch (state) {
        case State::Idle:
            return QStringLiteral("idle");
        case State::Syncing:
            return QStringLiteral("syncing");
        case State::Offline:
            return QStringLiteral("offline");
        case State::Failed:
            return QStringLiteral("failed");
        case State::NotSignedIn:
            break;
        }
        return QStringLiteral("not_signed_in");
    }

    viewmodels::SyncStatus::Engine engineFrom(const client::SyncStatus& status)
    {
        return { stateName(status.state), status.error, static_cast<double>(status.lastSuccessMs),
            static_cast<int>(status.progress.recordsSent), static_cast<int>(status.progress.recordsToSend) };
    }

} // namespace

EngineBackend::EngineBackend(store::StoreGate& gate, const Clock& clock, Random& random, viewmodels::SyncStatus& status)
    : m_worker(gate, clock, random, {}, [&status](const client::SyncStatus& now) { status.setEngine(engineFrom(now)); })
{
}

EngineBackend::~EngineBackend() = default;

void EngineBackend::syncNow() { m_worker.syncNow(); }

void EngineBackend::notifyLocalChange() { m_worker.notifyLocalChange(); }

void EngineBackend::signIn(const std::string& server, const std::string& user, const std::string& password, Answer answer)
{
    const Result<std::string> address = client::serverAddress(server);
    if (!address)
        return answer(address.error());
    m_worker.signIn({ *address, user, password, QSysInfo::machineHostName().toStdString() }, std::move(answer));
}

void EngineBackend::signOut(Answer answer) { m_worker.signOut(std::move(answer)); }

void EngineBackend::takeInEmergencyCopy(const std::filesystem::path& file, const std::string& passphrase, EmergencyAnswer answer)
{
    m_worker.takeInEmergencyCopy(file, passphrase, std::move(answer));
}

} // namespace tovholder::app
