// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"

#include <QTemporaryDir>

#include <memory>

namespace tovholder::playbook {
struct Playbook;
}

namespace tovholder::viewmodels {

/// A meeting tried out with a group that does not exist. Everything it writes lies in a store of its own in a temporary
/// folder, which nothing sends anywhere and which is gone with this object.
class RehearsalViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// The app's own: its playbooks and its settings are taken over, its store is not touched.
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY servicesChanged REQUIRED)
    /// What can be tried: a list of { course, courseWord, template, title, question, minutes }.
    Q_PROPERTY(QVariantList meetings READ meetings NOTIFY servicesChanged)
    /// The services of the rehearsal; null until it has begun.
    Q_PROPERTY(tovholder::viewmodels::AppServices* rehearsed READ rehearsed NOTIFY begun)
    Q_PROPERTY(QString meetingId READ meetingId NOTIFY begun)
    /// Why it could not begin, as a sentence; empty when it did.
    Q_PROPERTY(QString problem READ problem NOTIFY begun)

public:
    explicit RehearsalViewModel(QObject* parent = nullptr);
    ~RehearsalViewModel() override;

    [[nodiscard]] QVariantList meetings() const;
    [[nodiscard]] AppServices* rehearsed() const { return m_rehearsed.get(); }
    [[nodiscard]] QString meetingId() const { return m_meetingId; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Begins one of the meetings, once.
    Q_INVOKABLE void begin(const QString& course, const QString& meetingTemplate);
    /// The same with the version that a meeting was planned with; empty for a file.
    Q_INVOKABLE void beginPlanned(const QString& course, const QString& meetingTemplate, const QString& published);
    /// The same with a meeting of a draft on this device, as it stands now.
    Q_INVOKABLE void beginDraft(const QString& draftId, const QString& meetingTemplate);

signals:
    void servicesChanged();
    void begun();

private:
    void beginWith(const AppServices::Playbooks& playbooks, const playbook::Playbook* course, const QString& meetingTemplate);
    Result<void> open(const AppServices::Playbooks& playbooks, const playbook::Playbook* course, const QString& meetingTemplate);

    AppServices* m_services = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<store::StoreThread> m_thread;
    std::unique_ptr<AppServices> m_rehearsed;
    QString m_meetingId;
    QString m_problem;
};

} // namespace tovholder::viewmodels
