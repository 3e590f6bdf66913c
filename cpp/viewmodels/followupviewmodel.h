// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"

#include "cpp/base/error.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

/// Says what became of an agreement, outside a meeting: each saying is a follow-up of its own, and gives the agreement
/// its new status.
class FollowUpViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY servicesChanged REQUIRED)
    /// Why it was not stored: a sentence; empty when all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    using QObject::QObject;

    [[nodiscard]] QString problem() const;

    /// kind: one of domain::followupKinds; day: the new date of what is moved, yyyy-mm-dd. Ends in said(), or in a problem
    /// and nothing written.
    Q_INVOKABLE void say(const QString& agreement, const QString& space, const QString& kind, const QString& why,
        const QString& day);
    Q_INVOKABLE void reset();

signals:
    void servicesChanged();
    void problemChanged();
    void said(const QString& agreement, const QString& kind);

private:
    void setProblem(ErrorCode code);

    AppServices* m_services = nullptr;
    ErrorCode m_problem = ErrorCode::None;
};

} // namespace tovholder::viewmodels
