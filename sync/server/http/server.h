// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "sync/server/http/endpoints.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace tovholder::server::http {

/// How long a caller may take.
struct TimeLimits {
    std::chrono::milliseconds request { 30'000 }; ///< until a request's headers are here; also how long a connection idles
    std::chrono::milliseconds piece { 30'000 }; ///< for each piece of a body, in or out
    std::chrono::milliseconds body { 300'000 }; ///< for a whole body
    std::chrono::milliseconds news { 50'000 }; ///< that an answer is held back: most proxies give up after 60 s
    std::chrono::milliseconds shutdown { 20'000 }; ///< for running requests once the server stops
};

struct ServerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0; ///< 0: any that is free
    std::string certificateFile {}; ///< PEM chain; empty: plain HTTP, behind a proxy
    std::string keyFile {};
    bool behindProxy = false; ///< believe X-Forwarded-For when callers are told apart
    std::size_t connectionsPerAddressMax = 1000; ///< not behind a proxy, which counts for itself
    std::chrono::days accessLogKept { 180 };
    TimeLimits limits {};
};

/// The HTTP server: listens, reads within limits, hands each request to the endpoints on worker threads.
class Server {
public:
    Server(Service& service, PhotoService& photos, ServerOptions options);
    ~Server();

    /// Errors: ServerFailed (the address cannot be had), CertificateRefused, with the reason as the detail.
    Result<void> listen();
    /// Where it listens: "http://127.0.0.1:40123".
    [[nodiscard]] std::string url() const;
    /// Serves until stop(), then finishes the running requests and returns.
    void run();
    /// Stops on SIGTERM and SIGINT, too.
    void stopOnSignals();
    /// May be called from any thread.
    void stop();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tovholder::server::http
