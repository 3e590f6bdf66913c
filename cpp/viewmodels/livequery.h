// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

#include <QObject>

#include <set>
#include <string>
#include <vector>

namespace tovholder::viewmodels {

class AppServices;

/// Asks a query and asks it again each time one of its tables changed. The answer comes on the GUI thread;
/// several changes while one is under way are answered once. An
/// error is told by the services, as that of a write which no editor shows.
class LiveQuery : public QObject {
    Q_OBJECT

public:
    explicit LiveQuery(QObject* parent = nullptr);

    /// Starts anew with another query; an answer to the former one does not come any more.
    void ask(AppServices* services, store::Query query);
    void stop();

signals:
    void answered(const std::vector<tovholder::store::Row>& rows);

private:
    void heedTables(const std::set<std::string>& tables);
    void run();

    AppServices* m_services = nullptr;
    store::Query m_query;
    QMetaObject::Connection m_connection;
    int m_round = 0;
    bool m_running = false;
    bool m_stale = false;
};

} // namespace tovholder::viewmodels
