// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/livequerymodel.h"

namespace tovholder::viewmodels {

/// The groups, of one area or of all, and what a new one can be.
class GroupsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    /// Only this area's; empty: all.
    Q_PROPERTY(QString area MEMBER m_area NOTIFY targetChanged)
    /// Rows of queries::groups, the one that meets next first.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* groups READ groups CONSTANT)
    /// A list of { code, word }.
    Q_PROPERTY(QVariantList areas READ areas NOTIFY areasChanged)

public:
    explicit GroupsViewModel(QObject* parent = nullptr);

    LiveQueryModel* groups() { return &m_groups; }
    [[nodiscard]] QVariantList areas() const { return m_areas; }
    /// The courses for a kind of group: a list of { code, word, description }.
    Q_INVOKABLE [[nodiscard]] QVariantList courses(const QString& kind) const;

signals:
    void targetChanged();
    void areasChanged();

private:
    void start();

    AppServices* m_services = nullptr;
    QString m_area;
    LiveQueryModel m_groups;
    LiveQueryModel m_areaRows;
    QVariantList m_areas;
};

} // namespace tovholder::viewmodels
