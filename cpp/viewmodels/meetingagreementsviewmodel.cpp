// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingagreementsviewmodel.h"

#include "cpp/store/queries/agreements.h"

namespace tovholder::viewmodels {

MeetingAgreementsViewModel::MeetingAgreementsViewModel(QObject* parent)
    : MeetingOpenRecord("agreement", parent)
{
}

store::Query MeetingAgreementsViewModel::query(const Id& meeting, const std::string& block) const
{
    return store::queries::agreementsOfBlock(meeting, block);
}

} // namespace tovholder::viewmodels
