// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/livequery.h"

#include "cpp/viewmodels/appservices.h"

#include <algorithm>

namespace tovholder::viewmodels {

LiveQuery::LiveQuery(QObject* parent)
    : QObject(parent)
{
}

void LiveQuery::ask(AppServices* services, store::Query query)
{
    stop();
    m_services = services;
    m_query = std::move(query);
    m_connection = connect(m_services, &AppServices::tablesChanged, this, &LiveQuery::heedTables);
    run();
}

void LiveQuery::stop()
{
    disconnect(m_connection);
    ++m_round;
    m_running = false;
    m_stale = false;
}

void LiveQuery::heedTables(const std::set<std::string>& tables)
{
    const bool concerned = std::ranges::any_of(tables, [&](const auto& table) { return m_query.tables.contains(table); });
    if (!concerned)
        return;
    if (m_running)
        m_stale = true;
    else
        run();
}

void LiveQuery::run()
{
    m_running = true;
    m_stale = false;
    m_services->onStoreLater([query = m_query](store::Store& store) {
        return store.query(query);
    }).then(this, [this, round = m_round](const Result<std::vector<store::Row>>& answer) {
        if (round != m_round)
            return;
        m_running = false;
        if (answer)
            emit answered(*answer);
        else
            m_services->report(answer.error());
        if (round == m_round && m_stale)
            run();
    });
}

} // namespace tovholder::viewmodels
