// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

#include "cpp/meetings/exercises.h"

namespace tovholder::viewmodels {

/// The dots that were put in the block on the table.
class MeetingVotesViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// A map from a contribution to a map from a membership to its dots, and from an empty text to all of them.
    Q_PROPERTY(QVariant dots READ dots NOTIFY changed)
    /// How many dots the one who has the word has left; 0 when nobody has.
    Q_PROPERTY(int left READ left NOTIFY changed)
    /// How many of the seats have put all their dots.
    Q_PROPERTY(int finished READ finished NOTIFY changed)

public:
    explicit MeetingVotesViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantMap dots() const { return m_shown; }
    [[nodiscard]] int left() const;
    [[nodiscard]] int finished() const;

    /// One more dot of the one who has the word; when none is left, their dots on it are taken back.
    Q_INVOKABLE void tap(const QString& contribution);

signals:
    void changed();

protected:
    void heedMeeting() override;

private:
    void take(const std::vector<store::Row>& rows);
    [[nodiscard]] int leftOf(const Id& membership) const;

    LiveQuery m_query;
    std::vector<meetings::Dots> m_dots;
    QVariantMap m_shown;
    QString m_askedBlock;
};

} // namespace tovholder::viewmodels
