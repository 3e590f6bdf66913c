// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <thread>

struct sqlite3;

namespace tovholder::store {

class Store;

/// Copies what was committed from the write-ahead log into the store's file, on a thread and a connection of its own, so
/// that no commit waits for more than the last moments of it.
class Checkpointer {
public:
    /// Takes the work over from the store's own commits. caughtUp is called, on the own thread, when isBehind() ends.
    Checkpointer(Store& store, std::function<void()> caughtUp);
    /// Outlives the store; what is left is copied as the last connection closes.
    ~Checkpointer();
    Checkpointer(const Checkpointer&) = delete;
    Checkpointer& operator=(const Checkpointer&) = delete;

    /// The log is longer than it should be: who writes much stops until it has been copied and can begin anew.
    [[nodiscard]] bool isBehind();

private:
    void heed(int logPages);
    void loop();
    int finish(sqlite3* connection, int copied, std::unique_lock<std::mutex>& lock);
    bool caughtUp(int pagesBefore, int copied);

    const std::filesystem::path m_file;
    const std::function<void()> m_tellCaughtUp;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_finished;
    int m_logPages = 0; ///< after the latest commit
    int m_copyAt; ///< pages in the log
    int m_holdAt; ///< pages in the log
    int m_attempts = 0;
    bool m_behind = false;
    bool m_finishing = false; ///< who has committed waits a moment
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace tovholder::store
