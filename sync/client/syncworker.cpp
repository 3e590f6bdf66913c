// SPDX-License-Identifier: Apache-2.0
#include "sync/client/syncworker.h"

#include "sync/client/httptransport.h"
#include "sync/client/instore.h"
#include "sync/client/serveraddress.h"

#include <QNetworkInformation>

#include <chrono>

namespace tovholder::client {
namespace {

    bool isOffline(ErrorCode code)
    {
        return code == ErrorCode::HostUnknown || code == ErrorCode::ServerUnreachable || code == ErrorCode::TimedOut;
    }

    SyncStatus::State stateAfter(ErrorCode code)
    {
        if (code == ErrorCode::NotSignedIn || code == ErrorCode::TokenExpired || code == ErrorCode::TokenReused
            || code == ErrorCode::DeviceRevoked
            || code == ErrorCode::WipeIncomplete)
            return SyncStatus::State::NotSignedIn;
        return isOffline(code) ? SyncStatus::State::Offline : SyncStatus::State::Failed;
    }

} // namespace

SyncWorker::SyncWorker(
    store::StoreGate& gate, const Clock& clock, Random& random, HttpOptions options, StatusListener listener)
    : m_gate(gate)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_listener(std::move(listener))
    , m_scheduler(random)
    , m_watcher(m_options, [this](NewsWatcher::Heard heard) { hear(heard); })
{
}

SyncWorker::~SyncWorker() { stop(); }

void SyncWorker::start()
{
    m_stopping = false;
    m_scheduler.runNow(steadyMs());
    m_watcher.start();
    m_thread = std::thread([this] { loop(); });
    listenToNetwork();
}

void SyncWorker::stop()
{
    if (!m_thread.joinable())
        return;
    QObject::disconnect(m_networkListener);
    m_watcher.stop();
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        if (m_exchange)
            m_exchange->cancel();
        if (m_transport)
            m_transport->cancel();
    }
    m_wake.notify_one();
    m_thread.join();
}

void SyncWorker::syncNow()
{
    {
        const std::lock_guard lock(m_mutex);
        m_scheduler.runNow(steadyMs());
    }
    m_wake.notify_one();
}

void SyncWorker::notifyLocalChange()
{
    {
        const std::lock_guard lock(m_mutex);
        m_scheduler.localChange(steadyMs());
    }
    m_wake.notify_one();
}

void SyncWorker::signIn(SignIn what, Answer answer)
{
    post([this, what = std::move(what), answer = std::move(answer)](SyncExchange& exchange, HttpTransport& transport) mutable {
        auto address = serverAddress(what.server);
        if (!address)
            return answer(address.error());
        what.server = *address;
        transport.setServer(*address);
        const auto done = exchange.signIn(what);
        if (done)
            syncNow();
        answer(done);
    });
}

void SyncWorker::signOut(Answer answer)
{
    post([this, answer = std::move(answer)](SyncExchange& exchange, HttpTransport&) {
        const auto done = exchange.signOut();
        if (done)
            m_watcher.pause();
        if (done)
            setState(SyncStatus::State::NotSignedIn, ErrorCode::None);
        answer(done);
    });
}

void SyncWorker::takeInEmergencyCopy(std::filesystem::path file, std::string passphrase, EmergencyAnswer answer)
{
    post([this, file = std::move(file), passphrase = std::move(passphrase), answer = std::move(answer)](SyncExchange& exchange, HttpTransport& transport) {
        const auto account = inStore(m_gate, [](store::Store& store) { return store.syncState().account(); });
        if (!account)
            return answer(account.error());
        transport.setServer(account->server);
        m_status.progress = {};
        setState(SyncStatus::State::Syncing, ErrorCode::None); // until the run that follows says how it went
        answer(client::takeInEmergencyCopy(exchange, m_gate, transport, m_clock, file, passphrase));
        syncNow();
    });
}

void SyncWorker::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void SyncWorker::listenToNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // this machine cannot tell: the scheduler's retries find the network
    QNetworkInformation* network = QNetworkInformation::instance();
    m_networkListener = QObject::connect(network, &QNetworkInformation::reachabilityChanged, network,
        [this](QNetworkInformation::Reachability reachability) {
            if (reachability == QNetworkInformation::Reachability::Online)
                networkReturned();
        });
}

void SyncWorker::loop()
{
    HttpTransport transport(m_options);
    SyncExchange exchange(m_gate, transport, transport, m_clock);
    exchange.setProgressListener([this](const SyncProgress& progress) {
        m_status.progress = progress;
        m_listener(m_status);
    });

    std::unique_lock lock(m_mutex);
    m_exchange = &exchange;
    m_transport = &transport;
    while (!m_stopping) {
        const std::optional<std::int64_t> dueMs = m_scheduler.dueMs();
        if (!m_tasks.empty()) {
            const Task task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task(exchange, transport);
            lock.lock();
        } else if (!dueMs) {
            m_wake.wait(lock);
        } else if (const std::int64_t waitMs = *dueMs - steadyMs(); waitMs > 0) {
            m_wake.wait_for(lock, std::chrono::milliseconds(waitMs));
        } else {
            m_scheduler.began();
            lock.unlock();
            runOnce(exchange, transport);
            lock.lock();
        }
    }
    m_exchange = nullptr;
    m_transport = nullptr;
}

void SyncWorker::runOnce(SyncExchange& exchange, HttpTransport& transport)
{
    const auto account = inStore(m_gate, [](store::Store& store) { return store.syncState().account(); });
    Result<void> done = account ? Result<void> {} : Result<void>(account.error());
    if (account && account->token.empty())
        done = ErrorCode::NotSignedIn;
    if (done) {
        transport.setServer(account->server);
        m_status.progress = {};
        setState(SyncStatus::State::Syncing, ErrorCode::None);
        done = exchange.run();
    }
    const auto position = done ? newsRequest() : Result<v1::NewsRequest>(done.error());
    const auto after = inStore(m_gate, [](store::Store& store) { return store.syncState().account(); }); // with a newer token
    if (!position || !after)
        m_watcher.pause();
    const auto waiting = inStore(m_gate, [](store::Store& store) { return store.syncState().waiting(); });
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        m_scheduler.setWatched(position.ok(), steadyMs());
        if (done)
            m_scheduler.succeeded(steadyMs(), waiting && waiting->records > 0);
        else
            m_scheduler.failed(done.error().code, steadyMs(), transport.retryAfterMs());
    }
    if (position && after)
        m_watcher.watch(after->server, after->token, *position, m_status.progress.recordsReceived > 0);
    if (done) {
        m_status.lastSuccessMs = m_clock.nowMs();
        setState(SyncStatus::State::Idle, ErrorCode::None);
    } else {
        setState(stateAfter(done.error().code), done.error().code);
    }
}

/// Asks for what is newer than what the store has now.
Result<v1::NewsRequest> SyncWorker::newsRequest()
{
    return inStore(m_gate, [](store::Store& store) -> Result<v1::NewsRequest> {
        const auto cursors = store.syncState().cursors();
        const auto epoch = store.syncState().epoch();
        if (!cursors || !epoch)
            return cursors ? epoch.error() : cursors.error();
        return newsRequestOf(*cursors, *epoch);
    });
}

void SyncWorker::hear(NewsWatcher::Heard heard)
{
    {
        const std::lock_guard lock(m_mutex);
        if (heard == NewsWatcher::Heard::News)
            m_scheduler.runNow(steadyMs());
        else
            m_scheduler.setWatched(false, steadyMs());
    }
    m_wake.notify_one();
}

void SyncWorker::setState(SyncStatus::State state, ErrorCode error)
{
    if (state != m_status.state || m_status.sinceMs == 0)
        m_status.sinceMs = m_clock.nowMs();
    m_status.state = state;
    m_status.error = error;
    m_listener(m_status);
}

std::int64_t SyncWorker::steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace tovholder::client
