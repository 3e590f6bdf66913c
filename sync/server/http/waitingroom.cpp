// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/waitingroom.h"

#include <algorithm>
#include <utility>

namespace tovholder::server::http {

WaitingRoom::Waiter::Waiter(WaitingRoom& room, std::function<void()> call)
    : m_room(room)
    , m_call(std::move(call))
{
    m_room.m_all.insert(this);
    m_room.m_undecided.insert(this);
}

WaitingRoom::Waiter::~Waiter()
{
    m_room.m_all.erase(this);
    m_room.m_undecided.erase(this);
    for (const Id& topic : m_topics) {
        const auto entry = m_room.m_byTopic.find(topic);
        if (entry == m_room.m_byTopic.end()) // the topic was named twice
            continue;
        entry->second.erase(this);
        if (entry->second.empty())
            m_room.m_byTopic.erase(entry);
    }
}

bool WaitingRoom::Waiter::waitFor(std::vector<Id> topics, merge::DeviceNumber device)
{
    m_topics = std::move(topics);
    m_device = device;
    m_room.m_undecided.erase(this);
    for (const Id& topic : m_topics)
        m_room.m_byTopic[topic].insert(this);
    return std::ranges::none_of(m_heard, [this](const News& news) {
        const bool isWanted = news.topic.empty() || std::ranges::find(m_topics, news.topic) != m_topics.end();
        return isWanted && (news.bringer == 0 || news.bringer != m_device);
    });
}

void WaitingRoom::Waiter::hear(const News& news)
{
    if (m_isCalled || (news.bringer != 0 && news.bringer == m_device))
        return;
    m_isCalled = true;
    m_call();
}

void WaitingRoom::tell(const std::vector<News>& news)
{
    for (const News& item : news) {
        for (Waiter* waiter : m_undecided)
            waiter->m_heard.push_back(item);
        if (item.topic.empty()) {
            for (Waiter* waiter : m_all) {
                if (!m_undecided.contains(waiter))
                    waiter->hear(item);
            }
            continue;
        }
        const auto waiting = m_byTopic.find(item.topic);
        if (waiting == m_byTopic.end())
            continue;
        for (Waiter* waiter : waiting->second)
            waiter->hear(item);
    }
}

} // namespace tovholder::server::http
