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
    /// The courses by kind of group: kind to a list of { code, word, description }.
    Q_PROPERTY(QVariantMap courses READ courses NOTIFY coursesChanged)

public:
    explicit GroupsViewModel(QObject* parent = nullptr);

    LiveQueryModel* groups() { return &m_groups; }
    [[nodiscard]] QVariantList areas() const { return m_areas; }
    [[nodiscard]] QVariantMap courses() const;

signals:
    void targetChanged();
    void areasChanged();
    void coursesChanged();

private:
    void start();

    AppServices* m_services = nullptr;
    QString m_area;
    LiveQueryModel m_groups;
    LiveQueryModel m_areaRows;
    QVariantList m_areas;
};

} // namespace tovholder::viewmodels
