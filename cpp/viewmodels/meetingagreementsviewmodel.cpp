// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingagreementsviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/store/queries/agreements.h"

namespace tovholder::viewmodels {

MeetingAgreementsViewModel::MeetingAgreementsViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(&m_agreements, &LiveQueryModel::answered, this, &MeetingAgreementsViewModel::openSome);
}

void MeetingAgreementsViewModel::heedMeeting()
{
    const QString block = meeting()->blockId();
    if (block == m_askedBlock)
        return;
    m_askedBlock = block;
    m_openId.clear();
    m_agreements.ask(services(), store::queries::agreementsOfBlock(meeting()->running().meeting, block.toStdString()));
}

void MeetingAgreementsViewModel::openSome()
{
    if (!m_openId.isEmpty())
        return;
    if (m_agreements.count() == 0)
        openNew();
    else
        open(m_agreements.at(m_agreements.count() - 1).value(QStringLiteral("id")).toString());
}

QVariantMap MeetingAgreementsViewModel::initial() const
{
    if (!meeting())
        return {};
    return { { QStringLiteral("group_id"), toQString(meeting()->groupId()) },
        { QStringLiteral("meeting_id"), toQString(meeting()->running().meeting) },
        { QStringLiteral("block"), m_askedBlock }, { QStringLiteral("theme"), meeting()->block().value(QStringLiteral("theme")) },
        { QStringLiteral("status"), QStringLiteral("aftalt") } };
}

void MeetingAgreementsViewModel::open(const QString& id)
{
    if (id == m_openId)
        return;
    m_openId = id;
    emit openIdChanged();
}

void MeetingAgreementsViewModel::openNew() { open(services()->makeId()); }

void MeetingAgreementsViewModel::remove(const QString& id)
{
    services()->remove(QStringLiteral("agreement"), id);
    if (id == m_openId)
        openNew();
}

} // namespace tovholder::viewmodels
