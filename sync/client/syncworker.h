// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/emergencycopy.h"
#include "sync/client/httpoptions.h"
#include "sync/client/newswatcher.h"
#include "sync/client/syncexchange.h"
#include "sync/client/syncscheduler.h"

#include <QMetaObject>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace tovholder::client {

class HttpTransport;

/// What the state chip and `tovholderctl sync --watch` show.
struct SyncStatus {
    enum class State {
        Idle, ///< everything here is at head office, as far as the last run knew
        Syncing,
        Offline, ///< head office cannot be reached; tried again by itself
        Failed, ///< see error; tried again by itself unless SyncScheduler::needsPerson()
        NotSignedIn,
    };
    State state = State::Idle;
    ErrorCode error = ErrorCode::None; ///< of the last run
    std::int64_t sinceMs = 0; ///< when this state began
    std::int64_t lastSuccessMs = 0; ///< 0: never in this program's life
    SyncProgress progress {}; ///< of the run under way, else of the last one
};

/// The thread that keeps the store and head office the same: scheduler, exchange and HTTP together.
/// Every function may be called from any thread, but start() and stop() from the one that made it.
class SyncWorker {
public:
    /// Called on the worker's thread.
    using StatusListener = std::function<void(const SyncStatus&)>;
    using Answer = std::function<void(const Result<void>&)>;

    SyncWorker(store::StoreGate& gate, const Clock& clock, Random& random, HttpOptions options,
        StatusListener listener);
    /// As stop().
    ~SyncWorker();

    /// Starts the thread, which syncs at once when somebody is signed in.
    void start();
    /// Ends the thread within a second, also in the middle of a request.
    void stop();

    void syncNow();
    /// A person wrote something; called for the engine's own writes, too, it does no harm.
    void notifyLocalChange();
    /// The operating system says that there is a network again. start() listens to it where Qt can.
    void networkReturned() { syncNow(); }

    /// Both answer on the worker's thread; signing in is followed by a run.
    void signIn(SignIn what, Answer answer);
    void signOut(Answer answer);

    using EmergencyAnswer = std::function<void(const Result<EmergencyTaken>&)>;
    /// As client::takeInEmergencyCopy(); answers on the worker's thread.
    void takeInEmergencyCopy(std::filesystem::path file, std::string passphrase, EmergencyAnswer answer);

private:
    using Task = std::function<void(SyncExchange&, HttpTransport&)>;

    void loop();
    void runOnce(SyncExchange& exchange, HttpTransport& transport);
    Result<v1::NewsRequest> newsRequest();
    void hear(NewsWatcher::Heard heard);
    void post(Task task);
    void listenToNetwork();
    void setState(SyncStatus::State state, ErrorCode error);
    [[nodiscard]] static std::int64_t steadyMs();

    store::StoreGate& m_gate;
    const Clock& m_clock;
    HttpOptions m_options;
    StatusListener m_listener;
    std::thread m_thread;
    QMetaObject::Connection m_networkListener;
    SyncStatus m_status; ///< the worker thread's own

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    SyncScheduler m_scheduler;
    std::deque<Task> m_tasks;
    bool m_stopping = false;
    SyncExchange* m_exchange = nullptr; ///< while the thread runs
    HttpTransport* m_transport = nullptr;

    NewsWatcher m_watcher; ///< ends first, since it calls
};

} // namespace tovholder::client
