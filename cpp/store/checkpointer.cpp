// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/checkpointer.h"

#include "cpp/store/store.h"

#include <sqlite3.h>

#include <chrono>
#include <memory>

namespace tovholder::store {
namespace {

    constexpr int copyPages = 1000; ///< worth copying: a page that many commits touch is copied once
    constexpr int finishPages = 250; ///< copied in a few milliseconds and what the disk needs to keep them, which a commit may wait
    constexpr int finishPassesMax = 3; ///< a commit that was under way adds to the first; another program's to any
    constexpr int behindPages = 16'000; ///< 64 MiB
    /// Somebody may read what stands in the log, perhaps another program: it is waited for that long, then the log grows on.
    constexpr int attemptsMax = 100;
    constexpr std::chrono::milliseconds readersPause { 5 };

    struct Closes {
        void operator()(sqlite3* connection) const { sqlite3_close(connection); }
    };

    std::unique_ptr<sqlite3, Closes> openToCopy(const std::filesystem::path& file)
    {
        sqlite3* connection = nullptr;
        sqlite3_open_v2(file.c_str(), &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
        std::unique_ptr<sqlite3, Closes> owned(connection);
        sqlite3_wal_autocheckpoint(connection, 0);
        sqlite3_exec(connection, "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
        return owned;
    }

    /// How many pages of the log are in the file now; -1 on a failure, which the commits that need room meet and tell.
    int copyInto(sqlite3* connection)
    {
        int copied = -1;
        sqlite3_wal_checkpoint_v2(connection, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, &copied);
        return copied;
    }

} // namespace

Checkpointer::Checkpointer(Store& store, std::function<void()> caughtUp)
    : m_file(store.file())
    , m_tellCaughtUp(std::move(caughtUp))
    , m_copyAt(copyPages)
    , m_holdAt(behindPages)
{
    if (store.isReadOnly())
        return;
    store.leaveCheckpoints([this](int logPages) { heed(logPages); });
    m_thread = std::thread([this] { loop(); });
}

Checkpointer::~Checkpointer()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

bool Checkpointer::isBehind()
{
    const std::lock_guard lock(m_mutex);
    return m_behind;
}

void Checkpointer::heed(int logPages)
{
    std::unique_lock lock(m_mutex);
    if (logPages < m_logPages) { // it began anew
        m_copyAt = copyPages;
        m_holdAt = behindPages;
    }
    m_logPages = logPages;
    m_behind = m_behind || m_logPages >= m_holdAt;
    if (m_behind || m_logPages >= m_copyAt)
        m_wake.notify_one();
    m_finished.wait(lock, [this] { return !m_finishing; });
}

void Checkpointer::loop()
{
    const auto connection = openToCopy(m_file);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || m_behind || m_logPages >= m_copyAt; });
        if (m_stopping)
            return;
        const int pagesBefore = m_logPages;
        lock.unlock();
        int copied = copyInto(connection.get());
        lock.lock();
        if (copied >= 0 && m_logPages - copied <= finishPages)
            copied = finish(connection.get(), copied, lock);
        m_copyAt = m_logPages + copyPages;
        if (!m_behind)
            continue;
        if (caughtUp(pagesBefore, copied)) {
            m_behind = false;
            m_attempts = 0;
            m_holdAt = m_logPages + behindPages;
            lock.unlock();
            m_tellCaughtUp();
            lock.lock();
        } else if (copied < pagesBefore) {
            m_wake.wait_for(lock, readersPause, [this] { return m_stopping; });
        }
    }
}

/// Copies what was committed meanwhile, and lets nobody commit more: the log begins anew only once all of it is copied. Where it
/// grows instead, each commit waits for the file's new size to reach the disk, too. A disk that hangs makes commits wait here for
/// as long as it hangs, and does no more than their own writing to it would.
int Checkpointer::finish(sqlite3* connection, int copied, std::unique_lock<std::mutex>& lock)
{
    m_finishing = true;
    for (int pass = 0; pass < finishPassesMax && copied >= 0 && copied < m_logPages; ++pass) {
        lock.unlock();
        copied = copyInto(connection);
        lock.lock();
    }
    m_finishing = false;
    m_finished.notify_one();
    return copied;
}

/// Whether the next commit begins the log anew, or has; or there is no use in waiting for it.
bool Checkpointer::caughtUp(int pagesBefore, int copied)
{
    return copied >= m_logPages || m_logPages < pagesBefore || ++m_attempts == attemptsMax;
}

} // namespace tovholder::store
