// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

namespace tovholder::viewmodels {

/// How the team that the renovation needs compares with the one at the table. A competence is one of the block's seeds or a
/// card of the group's own; whoever has it has marked it.
class MeetingCompetencesViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// A map from each of domain::competenceKinds to { ideal, present }: how many the team should have, and how many of them
    /// somebody at the table has.
    Q_PROPERTY(QVariant counts READ counts NOTIFY countsChanged)

public:
    /// What contribution.mark says of a competence that a person has.
    static constexpr const char* has = "har";

    explicit MeetingCompetencesViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantMap counts() const { return m_counts; }

signals:
    void countsChanged();

protected:
    void heedMeeting() override;

private:
    void count(const std::vector<store::Row>& rows);

    LiveQuery m_query;
    QString m_askedBlock;
    QVariantMap m_counts;
};

} // namespace tovholder::viewmodels
