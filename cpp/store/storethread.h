// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/checkpointer.h"
#include "cpp/store/store.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace tovholder::store {

/// Where work on the store is done. The sync engine asks through this, so that it runs the same on the
/// app's store thread, in the command line and in the simulation.
class StoreGate {
public:
    using Work = std::function<void(Store&)>;

    virtual ~StoreGate() = default;
    /// Whether a person waits for the store. Long work asks between its steps, ends its transaction when it is so, and calls
    /// giveWay() before the next.
    [[nodiscard]] virtual bool isAwaited() { return false; }
    /// For work on the store, between two transactions: has done first what a person waits for.
    virtual void giveWay(Store&) { }
    /// Has the work done in its turn; the future is ready when it is.
    virtual std::future<void> begin(Work work) = 0;
    /// Runs the work with the store and returns when it is done.
    void run(Work work) { begin(std::move(work)).get(); }
};

/// The caller's own thread.
class DirectGate final : public StoreGate {
public:
    explicit DirectGate(Store& store)
        : m_store(store)
    {
    }
    std::future<void> begin(Work work) override
    {
        work(m_store);
        std::promise<void> done;
        done.set_value();
        return done.get_future();
    }

private:
    Store& m_store;
};

/// The one thread that owns the store. A person's work goes before the sync engine's, and answers of
/// live queries come after both. In quiet moments it brings the full text index up to date.
class StoreThread final : public StoreGate {
public:
    /// Called on the store thread with the tables of each commit.
    using Listener = std::function<void(const std::set<std::string>&)>;

    /// Takes over an opened store.
    explicit StoreThread(std::unique_ptr<Store> store);
    /// Finishes what was posted.
    ~StoreThread() override;

    /// A person's work; does not wait.
    void post(Work work);
    /// Work that may wait behind post(): live queries.
    void postLater(Work work);
    /// The sync engine's. Never waited for on the store thread.
    std::future<void> begin(Work work) override;
    [[nodiscard]] bool isAwaited() override { return m_isAwaited; }
    /// Lets the log be copied, too, when it has grown long.
    void giveWay(Store& store) override;

    /// The store's Options::changed must be bound to this before the thread starts.
    void notify(const std::set<std::string>& tables);
    /// Returns a key for unlisten().
    int listen(Listener listener);
    void unlisten(int key);

private:
    void loop();
    void tellCaughtUp();
    Work takeFrom(std::deque<Work>& queue);

    std::unique_ptr<Store> m_store;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<bool> m_isAwaited = false; ///< m_person has work; read without the mutex
    std::deque<Work> m_person;
    std::deque<Work> m_engine;
    std::deque<Work> m_later;
    std::mutex m_listenersMutex;
    std::vector<std::pair<int, Listener>> m_listeners;
    int m_listenerKeyLast = 0;
    bool m_stopping = false;
    Checkpointer m_checkpointer;
    std::thread m_thread;
};

} // namespace tovholder::store
