// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/livequery.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

class AppServices;

/// Where one record is.
class RecordStateViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString entity MEMBER m_entity NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString recordId MEMBER m_recordId NOTIFY targetChanged REQUIRED)
    /// One of the words of a where_state column; empty until it is known.
    Q_PROPERTY(QString where READ where NOTIFY stateChanged)
    /// The ErrorCode's name that it was refused for, or empty.
    Q_PROPERTY(QString code READ code NOTIFY stateChanged)

public:
    explicit RecordStateViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString where() const { return m_where; }
    [[nodiscard]] QString code() const { return m_code; }

signals:
    void targetChanged();
    void stateChanged();

private:
    void start();
    void take(const std::vector<store::Row>& rows);

    AppServices* m_services = nullptr;
    QString m_entity;
    QString m_recordId;
    LiveQuery m_query;
    QString m_where;
    QString m_code;
};

} // namespace tovholder::viewmodels
