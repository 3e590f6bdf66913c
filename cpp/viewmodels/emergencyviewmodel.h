// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/filewriter.h"
#include "sync/client/emergencycopy.h"

#include <QUrl>

namespace tovholder::viewmodels {

/// A copy of what is not sent yet, in a file that only the passphrase opens; and what another device saved so, sent from here.
class EmergencyViewModel : public tovholder::viewmodels::FileWriter { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY servicesChanged REQUIRED)
    /// How many characters a passphrase must have.
    Q_PROPERTY(int passphraseMin READ passphraseMin CONSTANT)
    /// Photos that are not in the copy, since their files cannot be read. Known with fileSaved().
    Q_PROPERTY(int photosMissing READ photosMissing NOTIFY savingChanged)
    /// Also while another device's copy is being sent.
    Q_PROPERTY(bool saving READ saving NOTIFY savingChanged)

public:
    using FileWriter::FileWriter;

    [[nodiscard]] static int passphraseMin();
    [[nodiscard]] int photosMissing() const { return m_photosMissing; }
    [[nodiscard]] bool saving() const { return m_saving; }

    /// Writes the copy into the folder; empty: Tovholder in the person's documents. Ends in fileSaved() or fileFailed().
    Q_INVOKABLE void save(const QUrl& folder, const QString& passphrase);
    /// Sends what another device saved. Ends in takenIn() or fileFailed(); taken in again, it changes nothing.
    Q_INVOKABLE void takeIn(const QUrl& file, const QString& passphrase);

signals:
    /// Head office has them; what it refused stays in the copy.
    void takenIn(int records, int photos, int refused);
    void servicesChanged();
    void savingChanged();

private:
    void setSaving(bool saving);
    void finishTakingIn(const Result<client::EmergencyTaken>& taken);

    AppServices* m_services = nullptr;
    int m_photosMissing = 0;
    bool m_saving = false;
};

} // namespace tovholder::viewmodels
