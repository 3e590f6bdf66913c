// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

#include "cpp/domain/meetingclock.h"

#include <QTimer>

namespace tovholder::viewmodels {

/// The time of the block on the table and of the whole meeting, read every second. It tells and proposes; it changes
/// nothing by itself.
class MeetingClockViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// Seconds of the block, extra time included; below zero left when it has run over.
    Q_PROPERTY(int secondsTotal READ secondsTotal NOTIFY ticked)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY ticked)
    /// How much later than planned the meeting will end; negative when it is ahead.
    Q_PROPERTY(int minutesLate READ minutesLate NOTIFY lateChanged)
    /// What to shorten or to move to the next meeting to end in time: a list of { title, minutes, moved }; empty when nothing
    /// can or need be won back.
    Q_PROPERTY(QVariantList proposal READ proposal NOTIFY lateChanged)
    Q_PROPERTY(int minutesStillLate READ minutesStillLate NOTIFY lateChanged)

public:
    explicit MeetingClockViewModel(QObject* parent = nullptr);

    [[nodiscard]] int secondsTotal() const { return m_secondsTotal; }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    [[nodiscard]] int minutesLate() const { return m_minutesLate; }
    [[nodiscard]] QVariantList proposal() const { return m_proposalList; }
    [[nodiscard]] int minutesStillLate() const { return m_proposal.minutesStillLate; }

    /// More time for the block on the table.
    Q_INVOKABLE void giveTime(int minutes);
    /// Does as proposed; why is noted on what is moved, the sentence tells what was done.
    Q_INVOKABLE void catchUp(const QString& why, const QString& sentence);
    /// Reads the clock now.
    void tick();

signals:
    void ticked();
    void lateChanged();

private:
    void heedMeeting() override { tick(); }

    QTimer m_timer;
    int m_secondsTotal = 0;
    int m_secondsLeft = 0;
    int m_minutesLate = 0;
    domain::Proposal m_proposal;
    QVariantList m_proposalList;
};

} // namespace tovholder::viewmodels
