// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/filewriter.h"
#include "cpp/viewmodels/livequerymodel.h"

#include "cpp/exports/minutesdata.h"

namespace tovholder::viewmodels {

/// One area: its vision, its groups, its partners by category, its stories, its agreements, its input and its departments.
class AreaViewModel : public tovholder::viewmodels::FileWriter { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    /// Empty: only the list of areas.
    Q_PROPERTY(QString areaId MEMBER m_areaId NOTIFY targetChanged)
    /// Rows of queries::storiesIn, and of sharedStories by the other areas.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* stories READ stories CONSTANT)
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* storiesOfOthers READ storiesOfOthers CONSTANT)
    /// Rows of queries::snapshotsIn: the meetings that the area is kept as of.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* snapshots READ snapshots CONSTANT)
    /// The area's vision has one id, also before there is one.
    Q_PROPERTY(QString visionId READ visionId NOTIFY targetChanged)
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
    LiveQueryModel* snapshots() { return &m_snapshots; }
    LiveQueryModel* stories() { return &m_stories; }
    LiveQueryModel* storiesOfOthers() { return &m_storiesOfOthers; }
    [[nodiscard]] QString visionId() const;
    [[nodiscard]] QVariantMap area() const;
    [[nodiscard]] QVariantList partnerColumns() const;

    /// Lets the other areas read one of the area's stories as it is now, or no longer.
    Q_INVOKABLE void shareStory(const QString& story);
    Q_INVOKABLE void unshareStory(const QString& story);
    /// Writes the area's vision and recommendations as PDF and ODT among the person's documents. Ends in fileSaved() with
    /// the PDF or fileFailed().
    Q_INVOKABLE void writeDocument();
    /// The same for all areas in figures, as PDF, ODT and CSV.
    Q_INVOKABLE void writeOverview();

signals:
    void targetChanged();
    void changed();

private:
    void start();
    void tellPapers(const Result<exports::Papers>& papers);
    [[nodiscard]] QVariantMap partnerMap(const store::Row& row) const;

    AppServices* m_services = nullptr;
    QString m_areaId;
    LiveQueryModel m_areas;
    LiveQueryModel m_groups;
    LiveQueryModel m_partners;
    LiveQueryModel m_agreements;
    LiveQueryModel m_observations;
    LiveQueryModel m_departments;
    LiveQueryModel m_snapshots;
    LiveQueryModel m_stories;
    LiveQueryModel m_storiesOfOthers;
};

} // namespace tovholder::viewmodels
