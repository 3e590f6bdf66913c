// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"

#include "cpp/base/error.h"

#include <QObject>
#include <QString>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

/// A record that cannot begin with its first field, since more of them are required: a short form fills them, and
/// one press makes the record. From then on a RecordEditor takes it.
class NewRecord : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString entity MEMBER m_entity NOTIFY targetChanged REQUIRED)
    /// Why the record could not be made: a sentence, and the field concerned; both empty when all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString problemField READ problemField NOTIFY problemChanged)

public:
    using QObject::QObject;

    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString problemField() const { return m_problemField; }

    /// Ends in made(), or in a problem and nothing written; before the first sign-in there is no space. Returns the id
    /// that the record will have.
    Q_INVOKABLE QString make(const QString& space, const QVariantMap& fields);
    /// Forgets the problem: the form was opened anew.
    Q_INVOKABLE void reset();

signals:
    void targetChanged();
    void problemChanged();
    void made(const QString& id);

private:
    void setProblem(ErrorCode code, const QString& field);

    AppServices* m_services = nullptr;
    QString m_entity;
    ErrorCode m_problem = ErrorCode::None;
    QString m_problemField;
};

} // namespace tovholder::viewmodels
