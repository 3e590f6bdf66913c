// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/httpoptions.h"
#include "sync/wire/tovholder.pb.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace tovholder::client {

class HttpTransport;

/// Asks head office to say when there is something to sync for, in a thread of its own, which waits on the network. Every
/// function may be called from any thread, but start() and stop() from the one that made it.
class NewsWatcher {
public:
    enum class Heard {
        News, ///< it pays to sync
        Nothing, ///< nobody can be asked just now: polling has to do until the next watch()
    };
    /// Called on the watcher's thread.
    using Listener = std::function<void(Heard)>;

    static constexpr std::uint32_t waitSMax = 50; ///< most proxies give up after 60 s
    static constexpr std::uint32_t waitSMin = 10;

    NewsWatcher(HttpOptions options, Listener listener);
    NewsWatcher(const NewsWatcher&) = delete;
    NewsWatcher& operator=(const NewsWatcher&) = delete;
    /// As stop().
    ~NewsWatcher();

    void start();
    /// Ends the thread within a second, also while it waits.
    void stop();

    /// Asks from now on, and says once what it heard. What is asked already is waited for first. `brought`: the sync before
    /// brought something; a server that says again and again that it pays, though it does not, is asked no more.
    void watch(std::string server, std::string token, v1::NewsRequest from, bool brought);
    /// Asks and says nothing until the next watch().
    void pause();

private:
    struct Question {
        std::string server;
        std::string token;
        v1::NewsRequest request;
    };

    void loop();
    /// What to tell; nothing when the time was up and nothing happened.
    std::optional<Heard> ask(HttpTransport& transport, const Question& question);

    HttpOptions m_options;
    Listener m_listener;
    std::thread m_thread;
    std::uint32_t m_waitS = waitSMax; ///< the thread's own

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    std::optional<Question> m_question;
    int m_newsForNothing = 0; ///< in a row
    HttpTransport* m_transport = nullptr; ///< while the thread runs
    bool m_stopping = false;
};

} // namespace tovholder::client
