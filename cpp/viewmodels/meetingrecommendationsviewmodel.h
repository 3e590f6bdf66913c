// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

namespace tovholder::viewmodels {

/// Where the group's area stands with the recommendations of the block on the table, and what shows it. What the group says
/// is written by a RecordEditor.
class MeetingRecommendationsViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// A list of { code, title, about, questions, recordId, initial, stands, plan, evidence }; evidence is a list of { id,
    /// entity, word, title }.
    Q_PROPERTY(QVariantList tiles READ tiles NOTIFY tilesChanged)
    /// How many of them something is said of.
    Q_PROPERTY(int begun READ begun NOTIFY tilesChanged)
    /// What can be picked as evidence: a list of { id, title }, of the kind that offer() asked for.
    Q_PROPERTY(QVariantList offered READ offered NOTIFY offeredChanged)

public:
    explicit MeetingRecommendationsViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantList tiles() const { return m_tiles; }
    [[nodiscard]] int begun() const;
    [[nodiscard]] QVariantList offered() const;

    /// Asks for the records of one of domain::evidenceEntities.
    Q_INVOKABLE void offer(const QString& entity);
    /// Lets a record show where the area stands with a recommendation.
    Q_INVOKABLE void show(const QString& code, const QString& entity, const QString& record);

signals:
    void tilesChanged();
    void offeredChanged();

protected:
    void heedMeeting() override;

private:
    void readTiles();
    [[nodiscard]] QVariantList evidenceOf(const Id& recommendation) const;

    LiveQueryModel m_said;
    LiveQueryModel m_evidence;
    LiveQueryModel m_offered;
    QString m_offeredEntity;
    Id m_askedArea;
    QVariantList m_tiles;
};

} // namespace tovholder::viewmodels
