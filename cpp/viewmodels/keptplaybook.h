// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/playbook/draft.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <optional>
#include <string>

namespace tovholder::viewmodels {

class AppServices;

/// The setting that a draft of a playbook is kept in.
[[nodiscard]] std::string playbookDraftSetting(const QString& draftId);

/// A draft of a playbook on this device: read once, then stored as it is changed, a moment after the last change and at
/// once when it is left or the program closes.
class KeptPlaybook : public QObject {
    Q_OBJECT

public:
    explicit KeptPlaybook(QObject* parent = nullptr);
    ~KeptPlaybook() override;

    void open(AppServices* services, const QString& draftId);
    /// Null until it is read, and when there is none.
    [[nodiscard]] playbook::Draft* draft() { return m_draft ? &*m_draft : nullptr; }
    [[nodiscard]] const playbook::Draft* draft() const { return m_draft ? &*m_draft : nullptr; }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    /// Something is not in the store yet.
    [[nodiscard]] bool pending() const { return m_changed || m_writing > 0; }
    [[nodiscard]] double savedAt() const { return m_savedAt; } ///< ms; 0: nothing was changed here
    /// The draft was changed: keep it.
    void touch();
    void flush();
    /// It has become something else, or was given up: nothing is stored of it any more.
    void forget();

signals:
    void opened();
    void stateChanged();

private:
    AppServices* m_services = nullptr;
    QString m_draftId;
    std::optional<playbook::Draft> m_draft;
    QTimer m_gathering;
    QMetaObject::Connection m_closing;
    double m_savedAt = 0;
    int m_writing = 0;
    bool m_loaded = false;
    bool m_changed = false;
};

} // namespace tovholder::viewmodels
