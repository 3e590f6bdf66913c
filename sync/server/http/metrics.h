// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <tuple>

namespace tovholder::server::http {

/// Figures for Prometheus. Safe to share between threads.
class Metrics {
public:
    void note(std::string_view method, std::string_view pattern, unsigned status, std::uint64_t bytesIn,
        std::uint64_t bytesOut, double seconds);
    void connectionOpened();
    void connectionClosed();
    void waitBegan();
    void waitEnded();
    /// A device with everything up to a space's last number found that it has something else.
    void digestDiffered();
    /// These were found to differ, and asked for whole.
    void recordsSentAgain(std::uint64_t count);
    /// All of them in Prometheus' text format.
    [[nodiscard]] std::string text() const;

private:
    struct Sum {
        std::uint64_t requests = 0;
        std::uint64_t bytesIn = 0;
        std::uint64_t bytesOut = 0;
        double seconds = 0;
    };

    mutable std::mutex m_mutex;
    std::map<std::tuple<std::string, std::string, unsigned>, Sum> m_sums; ///< by method, pattern, status
    std::int64_t m_connections = 0;
    std::uint64_t m_digestsDiffered = 0;
    std::uint64_t m_recordsSentAgain = 0;
    std::int64_t m_waiting = 0; ///< connections whose answer is held back until there is news
};

} // namespace tovholder::server::http
