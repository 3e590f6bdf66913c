// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/emergencyviewmodel.h"

#include "cpp/viewmodels/exportfolder.h"
#include "cpp/viewmodels/syncbackend.h"

#include "cpp/base/limits.h"

#include <QPointer>

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
    m_photosMissing = 0;
    setSaving(true);
    m_services->onStore([](store::Store& store) {
        return client::unsentOf(store);
    }).afterwards([file, secret = passphrase.toStdString()](const Result<client::Unsent>& unsent) {
        return unsent ? client::saveEmergencyCopy(*unsent, file, secret) : Result<client::EmergencySaved>(unsent.error());
    }).then(this, [this, file](const Result<client::EmergencySaved>& saved) {
        m_photosMissing = saved ? static_cast<int>(saved->photosMissing) : 0;
        setSaving(false);
        tell(*m_services, file, saved ? Result<void> {} : Result<void>(saved.error()));
    });
}

void EmergencyViewModel::takeIn(const QUrl& file, const QString& passphrase)
{
    SyncBackend* backend = m_services->sync()->backend();
    if (m_saving || !backend)
        return;
    setSaving(true);
    backend->takeInEmergencyCopy(file.toLocalFile().toStdU16String(), passphrase.toStdString(),
        [services = m_services, self = QPointer(this)](const Result<client::EmergencyTaken>& taken) {
            // The page may be gone by then, which only its own thread can see; the services outlive the worker.
            QMetaObject::invokeMethod(services, [self, taken] {
                if (self)
                    self->finishTakingIn(taken);
            });
        });
}

void EmergencyViewModel::finishTakingIn(const Result<client::EmergencyTaken>& taken)
{
    setSaving(false);
    if (taken)
        emit takenIn(static_cast<int>(taken->records), static_cast<int>(taken->photos), static_cast<int>(taken->refused.size()));
    else
        emit fileFailed(m_services->words()->sentence(toQString(name(taken.error().code))));
}

void EmergencyViewModel::setSaving(bool saving)
{
    m_saving = saving;
    emit savingChanged();
}

} // namespace tovholder::viewmodels
