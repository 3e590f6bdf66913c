// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/emergencyviewmodel.h"

#include "cpp/viewmodels/exportfolder.h"

#include "cpp/base/limits.h"
#include "sync/client/emergencycopy.h"

namespace tovholder::viewmodels {

int EmergencyViewModel::passphraseMin() { return limits::passphraseCharactersMin; }

void EmergencyViewModel::save(const QUrl& folder, const QString& passphrase)
{
    if (m_saving)
        return;
    const bool danish = m_services->settings()->domainLanguage() == domain::Language::Danish;
    const QString fileName = danish ? QStringLiteral("noedkopi-%1.tovholder") : QStringLiteral("emergency-copy-%1.tovholder");
    const QString day = m_services->today().toString(Qt::ISODate);
    const std::filesystem::path file = exportFolder(*m_services, folder) / fileName.arg(day).toStdU16String();
    m_saving = true;
    m_photosMissing = 0;
    emit savingChanged();
    m_services->onStore([](store::Store& store) {
        return client::unsentOf(store);
    }).afterwards([file, secret = passphrase.toStdString()](const Result<client::Unsent>& unsent) {
        return unsent ? client::saveEmergencyCopy(*unsent, file, secret) : Result<client::EmergencySaved>(unsent.error());
    }).then(this, [this, file](const Result<client::EmergencySaved>& saved) {
        m_saving = false;
        m_photosMissing = saved ? static_cast<int>(saved->photosMissing) : 0;
        emit savingChanged();
        tell(*m_services, file, saved ? Result<void> {} : Result<void>(saved.error()));
    });
}

} // namespace tovholder::viewmodels
