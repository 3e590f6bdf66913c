// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/recordstateviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/store/queries/history.h"

namespace tovholder::viewmodels {

RecordStateViewModel::RecordStateViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &RecordStateViewModel::targetChanged, this, &RecordStateViewModel::start);
    connect(&m_query, &LiveQuery::answered, this, &RecordStateViewModel::take);
}

void RecordStateViewModel::start()
{
    take({});
    if (m_services && !m_entity.isEmpty() && !m_recordId.isEmpty())
        m_query.ask(m_services, store::queries::recordState(m_entity.toStdString(), m_recordId.toStdString()));
    else
        m_query.stop();
}

void RecordStateViewModel::take(const std::vector<store::Row>& rows)
{
    m_where = rows.empty() ? QString() : toQString(rows.front().text("where_state"));
    m_code = rows.empty() ? QString() : toQString(rows.front().text("rejected_code"));
    emit stateChanged();
}

} // namespace tovholder::viewmodels
