// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/livequerymodel.h"

namespace tovholder::viewmodels {

/// One agreement: how it stands, what was said of it, and who may own it.
class AgreementViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString agreementId MEMBER m_agreementId NOTIFY targetChanged REQUIRED)
    /// The row of queries::agreement; empty until it is known.
    Q_PROPERTY(QVariantMap agreement READ agreement NOTIFY changed)
    /// Rows of queries::followups, the newest first.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* history READ history CONSTANT)
    /// The group's members: a list of { code (membership), word }.
    Q_PROPERTY(QVariantList owners READ owners NOTIFY changed)

public:
    explicit AgreementViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantMap agreement() const { return m_agreement.at(0); }
    LiveQueryModel* history() { return &m_history; }
    [[nodiscard]] QVariantList owners() const;

signals:
    void targetChanged();
    void changed();

private:
    void start();
    void askMembers();

    AppServices* m_services = nullptr;
    QString m_agreementId;
    LiveQueryModel m_agreement;
    LiveQueryModel m_history;
    LiveQueryModel m_members;
    std::string m_group;
};

} // namespace tovholder::viewmodels
