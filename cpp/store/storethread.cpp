// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/storethread.h"

#include <algorithm>
#include <future>

namespace tovholder::store {
namespace {

    /// A person's write waits for one such batch at most: some milliseconds.
    constexpr int idleRowsMax = 100;

} // namespace

StoreThread::StoreThread(std::unique_ptr<Store> store)
    : m_store(std::move(store))
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

void StoreThread::run(const Work& work)
{
    std::promise<void> done;
    {
        const std::lock_guard lock(m_mutex);
        m_engine.emplace_back([&](Store& store) {
            work(store);
            done.set_value();
        });
    }
    m_wake.notify_one();
    done.get_future().wait();
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

void StoreThread::loop()
{
    bool wordsToIndex = true; // left from last time, perhaps
    std::unique_lock lock(m_mutex);
    while (true) {
        const auto anyWork = [this] { return !m_person.empty() || !m_engine.empty() || !m_later.empty(); };
        if (!wordsToIndex)
            m_wake.wait(lock, [&] { return m_stopping || anyWork(); });
        if (anyWork()) {
            std::deque<Work>& queue = !m_person.empty() ? m_person : !m_engine.empty() ? m_engine : m_later;
            const Work work = std::move(queue.front());
            queue.pop_front();
            lock.unlock();
            work(*m_store);
            lock.lock();
            wordsToIndex = true;
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
