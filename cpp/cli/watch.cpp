// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/watch.h"

#include "cpp/cli/json.h"
#include "cpp/store/storethread.h"
#include "cpp/store/syncstate.h"
#include "sync/client/instore.h"
#include "sync/client/syncworker.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <iostream>

namespace tovholder::cli {
namespace {

    volatile std::sig_atomic_t stopAsked = 0;

    void askToStop(int) { stopAsked = 1; }

    std::string_view nameOf(client::SyncStatus::State state)
    {
        using enum client::SyncStatus::State;
        switch (state) {
        case Idle:
            return "idle";
        case Syncing:
            return "syncing";
        case Offline:
            return "offline";
        case Failed:
            return "failed";
        case NotSignedIn:
            return "not_signed_in";
        }
        return {};
    }

    /// Prints each change of state once; progress within a state is not news.
    class StatusPrinter {
    public:
        explicit StatusPrinter(domain::Language language)
            : m_language(language)
        {
        }

        void operator()(const client::SyncStatus& status)
        {
            if (m_printed && status.state == m_state && status.error == m_error)
                return;
            m_printed = true;
            m_state = status.state;
            m_error = status.error;
            Json line { { "state", nameOf(status.state) }, { "at_ms", status.sinceMs },
                { "records_sent", status.progress.recordsSent }, { "records_received", status.progress.recordsReceived } };
            if (status.error != ErrorCode::None) {
                line["code"] = name(status.error);
                line["sentence"] = domain::sentence(status.error, m_language);
            }
            std::cout << asText(line) << std::endl; // whoever reads the pipe wants it now
        }

    private:
        domain::Language m_language;
        bool m_printed = false;
        client::SyncStatus::State m_state {};
        ErrorCode m_error = ErrorCode::None;
    };

} // namespace

Result<ExitCode> watch(Session& session, const client::HttpOptions& http)
{
    constexpr int lookIntervalMs = 500; // at the store, which other processes write, and at signals
    const Result<store::Account> account = session.store().syncState().account();
    if (!account)
        return account.error();
    if (account->token.empty())
        return ErrorCode::NotSignedIn;

    store::StoreThread thread(session.takeStore());
    client::SyncWorker worker(thread, session.clock(), session.random(), http, StatusPrinter(session.language()));
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    worker.start();
    std::int64_t waitingBefore = 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        if (stopAsked)
            QCoreApplication::quit();
        const auto waiting = client::inStore(thread, [](store::Store& store) { return store.syncState().waiting(); });
        if (waiting && waiting->records > waitingBefore)
            worker.notifyLocalChange();
        waitingBefore = waiting ? waiting->records : 0;
    });
    look.start(lookIntervalMs);
    QCoreApplication::exec();
    worker.stop();
    return ExitCode::Done;
}

} // namespace tovholder::cli
