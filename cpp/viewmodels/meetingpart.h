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

signals:
    void meetingChanged();

protected:
    /// The meeting is ready, and again after each of its answers.
    virtual void heedMeeting() = 0;
    [[nodiscard]] AppServices* services() const { return m_meeting->services(); }

private:
    void begin();

    MeetingViewModel* m_meeting = nullptr;
};

} // namespace tovholder::viewmodels
