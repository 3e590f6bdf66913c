// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

#include "cpp/meetings/layout.h"

#include <QStringList>

namespace tovholder::viewmodels {

/// A resource network's meeting before it is held: its agenda, who does what, and what to mend. Its why, the form of its
/// outcome and whom it needs are fields of the meeting.
class MeetingDesignViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// A list of { block, title, exercise, part (welcome, workshop, input, result, break or meal), minutes }.
    Q_PROPERTY(QVariantList agenda READ agenda NOTIFY changed)
    /// What the playbook has and the agenda not: a list of { block, title, minutes }.
    Q_PROPERTY(QVariantList leftOut READ leftOut NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    /// What to mend, each a sentence; empty when all is well.
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed)

public:
    using MeetingPart::MeetingPart;

    [[nodiscard]] QVariantList agenda() const;
    [[nodiscard]] QVariantList leftOut() const;
    [[nodiscard]] int minutes() const;
    [[nodiscard]] QStringList warnings() const;

    /// More minutes for a block, or fewer; never less than one.
    Q_INVOKABLE void giveTime(const QString& block, int minutes);
    /// Moves it by so many places, negative towards the start.
    Q_INVOKABLE void move(const QString& block, int places);
    /// Takes it off the agenda, unless it is the last one.
    Q_INVOKABLE void leaveOut(const QString& block);
    /// Puts what was left out back, where the playbook has it.
    Q_INVOKABLE void putIn(const QString& block);
    /// Once more, right after it.
    Q_INVOKABLE void repeat(const QString& block);
    /// What a member does at the meeting, in a few words; empty: nothing yet. Notes that they are expected.
    Q_INVOKABLE void giveRole(const QString& membership, const QString& task);

signals:
    void changed();

protected:
    void heedMeeting() override { emit changed(); }

private:
    [[nodiscard]] bool ready() const { return meeting() && meeting()->ready() && meeting()->course(); }
    [[nodiscard]] std::vector<meetings::LaidOutBlock> blocks() const;
    void store(const std::vector<meetings::LaidOutBlock>& blocks);
};

} // namespace tovholder::viewmodels
