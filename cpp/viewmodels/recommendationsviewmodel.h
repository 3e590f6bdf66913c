// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/livequerymodel.h"

namespace tovholder::viewmodels {

/// Where an area stands with the recommendations, and what shows it. What is said of them is written by a RecordEditor.
class RecommendationsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString area MEMBER m_area NOTIFY targetChanged REQUIRED)
    /// The meeting that asks; empty outside a meeting.
    Q_PROPERTY(QString meeting MEMBER m_meeting NOTIFY targetChanged)
    /// Those that the meeting asks of, as playbookmaps has them; empty: all nine.
    Q_PROPERTY(QVariantList asked MEMBER m_asked NOTIFY targetChanged)
    /// A list of { code, title, about, questions, recordId, initial, stands, plan, evidence }; evidence is a list of { id,
    /// entity, record, word, title }.
    Q_PROPERTY(QVariantList tiles READ tiles NOTIFY tilesChanged)
    /// How many of them something is said of.
    Q_PROPERTY(int begun READ begun NOTIFY tilesChanged)
    /// What can be picked as evidence: a list of { id, title }, of the kind that offer() asked for.
    Q_PROPERTY(QVariantList offered READ offered NOTIFY offeredChanged)

public:
    explicit RecommendationsViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantList tiles() const { return m_tiles; }
    [[nodiscard]] int begun() const;
    [[nodiscard]] QVariantList offered() const;

    /// Asks for the records of one of domain::evidenceEntities.
    Q_INVOKABLE void offer(const QString& entity);
    /// Lets a record show where the area stands with a recommendation.
    Q_INVOKABLE void show(const QString& code, const QString& entity, const QString& record);

signals:
    void targetChanged();
    void tilesChanged();
    void offeredChanged();

private:
    void startTarget();
    void readTiles();
    [[nodiscard]] QVariantList evidenceOf(const Id& recommendation) const;

    AppServices* m_services = nullptr;
    QString m_area;
    QString m_meeting;
    QVariantList m_asked;
    LiveQueryModel m_said;
    LiveQueryModel m_evidence;
    LiveQueryModel m_offered;
    QString m_offeredEntity;
    Id m_askedArea;
    QVariantList m_tiles;
};

} // namespace tovholder::viewmodels
