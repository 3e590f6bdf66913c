// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingviewmodel.h"

namespace tovholder::viewmodels {

/// What the view models of the exercises have in common: the meeting that they are part of. They begin when it is ready.
class MeetingPart : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the exercises have view models of their own")
    Q_PROPERTY(tovholder::viewmodels::MeetingViewModel* meeting READ meeting WRITE setMeeting NOTIFY meetingChanged REQUIRED)

public:
    using QObject::QObject;

    [[nodiscard]] MeetingViewModel* meeting() const { return m_meeting; }
    void setMeeting(MeetingViewModel* meeting);

    /// Id of the agreement that grows out of a card, a note or a case of this meeting: one of each.
    Q_INVOKABLE [[nodiscard]] QString agreementIdFrom(const QString& source) const;
    /// What an agreement made here starts with. It belongs to the block in which the group gathers its agreements: the
    /// one on the table, or else the next of that kind.
    Q_INVOKABLE [[nodiscard]] QVariantMap agreementInitial() const;
    /// Makes the agreement that grows out of a contribution, with these words, to be changed; out of the bin if it lies
    /// there. An empty theme: that of agreementInitial().
    Q_INVOKABLE void agreeOn(const QString& contribution, const QString& text, const QString& theme);

signals:
    void meetingChanged();

protected:
    /// The meeting is ready, and again after each of its answers.
    virtual void heedMeeting() = 0;
    [[nodiscard]] AppServices* services() const { return m_meeting->services(); }
    /// Calls heedMeeting() when the meeting is ready.
    void begin();
    /// An agreement with the id of agreementIdFrom(source).
    void makeAgreement(const QString& source, const QString& text, const QVariantMap& initial);

private:
    MeetingViewModel* m_meeting = nullptr;
};

} // namespace tovholder::viewmodels
