// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingopenrecord.h"

#include "cpp/viewmodels/appservices.h"

namespace tovholder::viewmodels {

MeetingOpenRecord::MeetingOpenRecord(const char* entity, QObject* parent)
    : MeetingPart(parent)
    , m_entity(entity)
{
    connect(&m_records, &LiveQueryModel::answered, this, &MeetingOpenRecord::openSome);
}

void MeetingOpenRecord::heedMeeting()
{
    const QString block = meeting()->blockId();
    if (block == m_askedBlock)
        return;
    m_askedBlock = block;
    m_openId.clear();
    m_records.ask(services(), query(meeting()->running().meeting, block.toStdString()));
}

void MeetingOpenRecord::openSome()
{
    if (!m_openId.isEmpty())
        return;
    if (m_records.count() == 0)
        openNew();
    else
        open(m_records.at(m_records.count() - 1).value(QStringLiteral("id")).toString());
}

void MeetingOpenRecord::open(const QString& id)
{
    if (id == m_openId)
        return;
    m_openId = id;
    emit openIdChanged();
}

void MeetingOpenRecord::openNew() { open(services()->makeId()); }

void MeetingOpenRecord::remove(const QString& id)
{
    services()->remove(QLatin1String(m_entity), id);
    if (id == m_openId)
        openNew();
}

} // namespace tovholder::viewmodels
