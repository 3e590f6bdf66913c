// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingpart.h"

namespace tovholder::viewmodels {

void MeetingPart::setMeeting(MeetingViewModel* meeting)
{
    if (m_meeting == meeting)
        return;
    if (m_meeting)
        disconnect(m_meeting, nullptr, this, nullptr);
    m_meeting = meeting;
    if (m_meeting) {
        connect(m_meeting, &MeetingViewModel::refreshed, this, &MeetingPart::begin);
        begin();
    }
    emit meetingChanged();
}

void MeetingPart::begin()
{
    if (m_meeting->ready())
        heedMeeting();
}

} // namespace tovholder::viewmodels
