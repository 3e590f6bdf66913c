// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/livequery.h"

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

class AppServices;

/// What stood in a record before, as far as this device saw it, and how to get it back.
class RecordHistoryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString entity MEMBER m_entity NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString recordId MEMBER m_recordId NOTIFY targetChanged REQUIRED)
    /// Newest first, in people's words: { field, text: what stood there, at: when it was replaced (ms), by, device: both empty
    /// when not known, here: it was replaced on this device }.
    Q_PROPERTY(QVariantList entries READ entries NOTIFY entriesChanged)

public:
    explicit RecordHistoryViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantList entries() const { return m_entries; }

    /// Writes the value of that entry again, as an edit like any other.
    Q_INVOKABLE void restore(int index);

signals:
    void targetChanged();
    void entriesChanged();

private:
    void start();
    void take(const std::vector<store::Row>& rows);

    AppServices* m_services = nullptr;
    QString m_entity;
    QString m_recordId;
    LiveQuery m_query;
    std::vector<store::Row> m_rows;
    QVariantList m_entries;
};

} // namespace tovholder::viewmodels
