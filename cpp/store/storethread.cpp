// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/storethread.h"

#include <algorithm>
#include <chrono>

namespace tovholder::store {
namespace {

    /// A person's write waits for one such batch at most: some milliseconds.
    constexpr int idleRowsMax = 100;
    /// So that the gaps between the exchanges of one sync are not taken for quiet moments.
    constexpr std::chrono::milliseconds quietBeforeIndexing { 300 };

} // namespace

StoreThread::StoreThread(std::unique_ptr<Store> store)
    : m_store(std::move(store))
    , m_checkpointer(*m_store, [this] { tellCaughtUp(); })
    , m_thread([this] { loop(); })
{
}

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void StoreThread::post(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_person.push_back(std::move(work));
        m_isAwaited = true;
    }
    m_wake.notify_one();
}

void StoreThread::postLater(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_later.push_back(std::move(work));
    }
    m_wake.notify_one();
}

std::future<void> StoreThread::begin(Work work)
{
    const auto done = std::make_shared<std::promise<void>>();
    {
        const std::lock_guard lock(m_mutex);
        m_engine.emplace_back([work = std::move(work), done](Store& store) {
            work(store);
            done->set_value();
        });
    }
    m_wake.notify_one();
    return done->get_future();
}

void StoreThread::notify(const std::set<std::string>& tables)
{
    const std::lock_guard lock(m_listenersMutex);
    for (const auto& [key, listener] : m_listeners)
        listener(tables);
}

int StoreThread::listen(Listener listener)
{
    const std::lock_guard lock(m_listenersMutex);
    m_listeners.emplace_back(++m_listenerKeyLast, std::move(listener));
    return m_listenerKeyLast;
}

void StoreThread::unlisten(int key)
{
    const std::lock_guard lock(m_listenersMutex);
    std::erase_if(m_listeners, [&](const auto& entry) { return entry.first == key; });
}

void StoreThread::giveWay(Store& store)
{
    std::unique_lock lock(m_mutex);
    while (!m_person.empty() || m_checkpointer.isBehind()) {
        if (m_person.empty()) {
            m_wake.wait(lock, [this] { return !m_person.empty() || !m_checkpointer.isBehind(); });
            continue;
        }
        const Work work = takeFrom(m_person);
        lock.unlock();
        work(store);
        lock.lock();
    }
}

void StoreThread::tellCaughtUp()
{
    { // so that whoever just saw that it was behind waits by now
        const std::lock_guard lock(m_mutex);
    }
    m_wake.notify_one();
}

StoreThread::Work StoreThread::takeFrom(std::deque<Work>& queue)
{
    Work work = std::move(queue.front());
    queue.pop_front();
    m_isAwaited = !m_person.empty();
    return work;
}

void StoreThread::loop()
{
    bool wordsToIndex = true; // left from last time, perhaps
    bool quiet = false;
    std::unique_lock lock(m_mutex);
    while (true) {
        const auto anyWork = [this] { return !m_person.empty() || !m_engine.empty() || !m_later.empty(); };
        const auto called = [&] { return m_stopping || anyWork(); };
        if (!wordsToIndex)
            m_wake.wait(lock, called);
        else if (!quiet)
            quiet = !m_wake.wait_for(lock, quietBeforeIndexing, called);
        if (anyWork()) {
            std::deque<Work>& queue = !m_person.empty() ? m_person : !m_engine.empty() ? m_engine : m_later;
            const Work work = takeFrom(queue);
            lock.unlock();
            work(*m_store);
            lock.lock();
            wordsToIndex = true;
            quiet = false;
        } else if (m_stopping) {
            break;
        } else {
            lock.unlock();
            const Result<bool> indexed = m_store->indexWords(idleRowsMax);
            wordsToIndex = indexed && *indexed;
            lock.lock();
        }
    }
    // The store closes on the thread that used it.
    m_store.reset();
}

} // namespace tovholder::store
