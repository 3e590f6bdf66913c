// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/recordhistoryviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/fieldwords.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/store/queries/history.h"

namespace tovholder::viewmodels {

RecordHistoryViewModel::RecordHistoryViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &RecordHistoryViewModel::targetChanged, this, &RecordHistoryViewModel::start);
    connect(&m_query, &LiveQuery::answered, this, &RecordHistoryViewModel::take);
}

void RecordHistoryViewModel::start()
{
    m_rows.clear(); // of another record, which they must not be written into
    m_entries.clear();
    emit entriesChanged();
    if (m_services && !m_entity.isEmpty() && !m_recordId.isEmpty())
        m_query.ask(m_services, store::queries::recordHistory(m_entity.toStdString(), m_recordId.toStdString()));
    else
        m_query.stop();
}

void RecordHistoryViewModel::take(const std::vector<store::Row>& rows)
{
    m_services->onStoreLater([rows, entity = m_entity.toStdString()](store::Store& store) {
        std::vector<std::string> titles;
        for (const store::Row& row : rows)
            titles.push_back(titleOfValue(store, entity, row.text("field"), row["value"]));
        return titles;
    }).then(this, [this, rows, id = m_recordId](const std::vector<std::string>& titles) {
        if (id != m_recordId)
            return;
        m_rows = rows;
        m_entries.clear();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const store::Row& row = rows[i];
            m_entries.append(QVariantMap { { QStringLiteral("field"), toQString(row.text("field")) },
                { QStringLiteral("text"), wordedValue(*m_services->words(), m_entity.toStdString(), row.text("field"), titles[i]) },
                { QStringLiteral("at"), static_cast<double>(row.integer("replaced_at")) },
                { QStringLiteral("by"), toQString(row.text("replaced_by")) },
                { QStringLiteral("device"), toQString(row.text("device_name")) },
                { QStringLiteral("here"), row.integer("here") != 0 } });
        }
        emit entriesChanged();
    });
}

void RecordHistoryViewModel::restore(int index)
{
    if (index < 0 || index >= static_cast<int>(m_rows.size()))
        return;
    const store::Row& row = m_rows[static_cast<std::size_t>(index)];
    const store::Edit edit { m_entity.toStdString(), m_recordId.toStdString(), {}, { { row.text("field"), row["value"] } } };
    m_services->onStore([edit](store::Store& store) {
        return store.write(edit);
    }).then(m_services, [services = m_services](const Result<void>& result) { services->report(result); });
}

} // namespace tovholder::viewmodels
