// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/storage.h"

#include <functional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tovholder::server::http {

/// Those who wait for news, each with what it waits for. Belongs to the I/O thread; who waits costs no other.
class WaitingRoom {
public:
    /// One who waits, for as long as it lives.
    class Waiter {
    public:
        /// Hears everything that is told until it says what it waits for. `call` is called at most once, in the I/O thread.
        Waiter(WaitingRoom& room, std::function<void()> call);
        Waiter(const Waiter&) = delete;
        Waiter& operator=(const Waiter&) = delete;
        ~Waiter();

        /// From now on only these topics count, and not what the device brought itself. False when something of it was told
        /// already.
        bool waitFor(std::vector<Id> topics, merge::DeviceNumber device);
        [[nodiscard]] bool isCalled() const { return m_isCalled; }

    private:
        friend class WaitingRoom;
        void hear(const News& news);

        WaitingRoom& m_room;
        std::function<void()> m_call;
        std::vector<News> m_heard; ///< before it said what it waits for
        std::vector<Id> m_topics;
        merge::DeviceNumber m_device = 0;
        bool m_isCalled = false;
    };

    void tell(const std::vector<News>& news);
    [[nodiscard]] std::size_t size() const { return m_all.size(); }

private:
    std::set<Waiter*> m_all;
    std::set<Waiter*> m_undecided;
    std::unordered_map<Id, std::unordered_set<Waiter*>> m_byTopic; ///< without empty ones
};

} // namespace tovholder::server::http
