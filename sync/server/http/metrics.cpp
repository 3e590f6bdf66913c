// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/metrics.h"

#include <spdlog/fmt/fmt.h>

namespace tovholder::server::http {

void Metrics::note(std::string_view method, std::string_view pattern, unsigned status, std::uint64_t bytesIn,
    std::uint64_t bytesOut, double seconds)
{
    const std::lock_guard lock(m_mutex);
    Sum& sum = m_sums[{ std::string(method), std::string(pattern), status }];
    ++sum.requests;
    sum.bytesIn += bytesIn;
    sum.bytesOut += bytesOut;
    sum.seconds += seconds;
}

void Metrics::connectionOpened()
{
    const std::lock_guard lock(m_mutex);
    ++m_connections;
}

void Metrics::connectionClosed()
{
    const std::lock_guard lock(m_mutex);
    --m_connections;
}

void Metrics::waitBegan()
{
    const std::lock_guard lock(m_mutex);
    ++m_waiting;
}

void Metrics::waitEnded()
{
    const std::lock_guard lock(m_mutex);
    --m_waiting;
}

void Metrics::digestDiffered()
{
    const std::lock_guard lock(m_mutex);
    ++m_digestsDiffered;
}

void Metrics::recordsSentAgain(std::uint64_t count)
{
    const std::lock_guard lock(m_mutex);
    m_recordsSentAgain += count;
}

std::string Metrics::text() const
{
    const std::lock_guard lock(m_mutex);
    std::string requests = "# TYPE tovholder_requests_total counter\n";
    std::string in = "# TYPE tovholder_request_bytes_total counter\n";
    std::string out = "# TYPE tovholder_response_bytes_total counter\n";
    std::string seconds = "# TYPE tovholder_request_seconds_total counter\n";
    for (const auto& [key, sum] : m_sums) {
        const auto& [method, pattern, status] = key;
        const std::string labels = fmt::format("{{method=\"{}\",path=\"{}\",status=\"{}\"}}", method, pattern, status);
        requests += fmt::format("tovholder_requests_total{} {}\n", labels, sum.requests);
        in += fmt::format("tovholder_request_bytes_total{} {}\n", labels, sum.bytesIn);
        out += fmt::format("tovholder_response_bytes_total{} {}\n", labels, sum.bytesOut);
        seconds += fmt::format("tovholder_request_seconds_total{} {:.6f}\n", labels, sum.seconds);
    }
    return requests + in + out + seconds
        + fmt::format("# TYPE tovholder_connections gauge\ntovholder_connections {}\n", m_connections)
        + fmt::format("# TYPE tovholder_waiting gauge\ntovholder_waiting {}\n", m_waiting)
        + fmt::format("# TYPE tovholder_digest_differences_total counter\ntovholder_digest_differences_total {}\n", m_digestsDiffered)
        + fmt::format("# TYPE tovholder_digest_records_total counter\ntovholder_digest_records_total {}\n", m_recordsSentAgain);
}

} // namespace tovholder::server::http
