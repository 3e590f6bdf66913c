// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/livequerymodel.h"

namespace tovholder::viewmodels {

/// One area: its groups, its partners by category, its agreements, its input and its departments.
class AreaViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    /// Empty: only the list of areas.
    Q_PROPERTY(QString areaId MEMBER m_areaId NOTIFY targetChanged)
    /// Rows of queries::areas, groups, agreements (the open ones), observationsIn and departments.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* areas READ areas CONSTANT)
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* groups READ groups CONSTANT)
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* agreements READ agreements CONSTANT)
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* observations READ observations CONSTANT)
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* departments READ departments CONSTANT)
    /// The row of areas; empty until it is known.
    Q_PROPERTY(QVariantMap area READ area NOTIFY changed)
    /// A list of { code, word, partners }, a partner being { id, name, description, contact, shared (several functions
    /// work with it), functions: a list of { code, word } }. Categories without partners are left out.
    Q_PROPERTY(QVariantList partnerColumns READ partnerColumns NOTIFY changed)

public:
    explicit AreaViewModel(QObject* parent = nullptr);

    LiveQueryModel* areas() { return &m_areas; }
    LiveQueryModel* groups() { return &m_groups; }
    LiveQueryModel* agreements() { return &m_agreements; }
    LiveQueryModel* observations() { return &m_observations; }
    LiveQueryModel* departments() { return &m_departments; }
    [[nodiscard]] QVariantMap area() const;
    [[nodiscard]] QVariantList partnerColumns() const;

signals:
    void targetChanged();
    void changed();

private:
    void start();
    [[nodiscard]] QVariantMap partnerMap(const store::Row& row) const;

    AppServices* m_services = nullptr;
    QString m_areaId;
    LiveQueryModel m_areas;
    LiveQueryModel m_groups;
    LiveQueryModel m_partners;
    LiveQueryModel m_agreements;
    LiveQueryModel m_observations;
    LiveQueryModel m_departments;
};

} // namespace tovholder::viewmodels
