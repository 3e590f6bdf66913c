// SPDX-License-Identifier: Apache-2.0
#include "sync/client/newswatcher.h"

#include "sync/client/httptransport.h"

#include <algorithm>

namespace tovholder::client {
namespace {

    using SteadyClock = std::chrono::steady_clock;

    constexpr int newsForNothingMax = 5;
    constexpr std::chrono::seconds cutShort { 5 }; // sooner than that, nobody waited, and no proxy lost patience

} // namespace

NewsWatcher::NewsWatcher(HttpOptions options, Listener listener)
    : m_options(std::move(options))
    , m_listener(std::move(listener))
{
    m_options.timeoutMs += static_cast<int>(waitSMax) * 1'000;
}

NewsWatcher::~NewsWatcher() { stop(); }

void NewsWatcher::start()
{
    m_stopping = false;
    m_thread = std::thread([this] { loop(); });
}

void NewsWatcher::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        if (m_transport)
            m_transport->cancel();
    }
    m_wake.notify_one();
    m_thread.join();
}

void NewsWatcher::watch(std::string server, std::string token, v1::NewsRequest from, bool brought)
{
    {
        const std::lock_guard lock(m_mutex);
        if (brought)
            m_newsForNothing = 0;
        m_question = Question { std::move(server), std::move(token), std::move(from) };
    }
    m_wake.notify_one();
}

void NewsWatcher::pause()
{
    const std::lock_guard lock(m_mutex);
    m_question.reset();
    if (m_transport)
        m_transport->interrupt(); // a network that came back does not mend a connection that was lost with it
}

void NewsWatcher::loop()
{
    HttpTransport transport(m_options);
    std::unique_lock lock(m_mutex);
    m_transport = &transport;
    while (!m_stopping) {
        if (!m_question) {
            m_wake.wait(lock);
            continue;
        }
        const Question question = *m_question;
        lock.unlock();
        const std::optional<Heard> heard = ask(transport, question);
        lock.lock();
        // Who signed out meanwhile, or somewhere else in, is not told.
        if (!heard || m_stopping || !m_question || m_question->token != question.token)
            continue;
        m_question.reset();
        const bool isBelieved = *heard == Heard::News && m_newsForNothing++ < newsForNothingMax;
        lock.unlock();
        m_listener(isBelieved ? Heard::News : Heard::Nothing);
        lock.lock();
    }
    m_transport = nullptr;
}

std::optional<NewsWatcher::Heard> NewsWatcher::ask(HttpTransport& transport, const Question& question)
{
    transport.setServer(question.server);
    v1::NewsRequest request = question.request;
    request.set_wait_s(m_waitS);
    const auto asked = SteadyClock::now();
    const auto reply = transport.news(question.token, request);
    const auto waited = SteadyClock::now() - asked;
    if (!reply) {
        // A proxy's patience may be shorter than the server's.
        if (waited > cutShort) {
            const auto seconds = static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::seconds>(waited).count());
            m_waitS = std::clamp(seconds - 5, waitSMin, m_waitS);
        }
        return Heard::Nothing;
    }
    if (reply->news())
        return Heard::News;
    // Who does not wait before answering would be asked without end.
    return waited > cutShort ? std::nullopt : std::optional(Heard::Nothing);
}

} // namespace tovholder::client
