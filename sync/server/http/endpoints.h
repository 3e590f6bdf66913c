// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/http/message.h"
#include "sync/server/http/metrics.h"
#include "sync/server/http/routes.h"
#include "sync/server/photoservice.h"
#include "sync/server/service.h"

#include <chrono>
#include <mutex>
#include <optional>

namespace tovholder::server::http {

/// Whether a request may come in.
struct Admission {
    std::optional<Response> refusal;
    merge::DeviceNumber device = 0;
};

/// Whether a request for news is answered at once, and what its caller waits for if not.
struct NewsAnswer {
    std::optional<Response> response;
    NewsLook look;
    std::chrono::seconds wait {};
};

[[nodiscard]] Response newsReply(const Request& request, bool isNews);

/// What each path does: HTTP in, the services' calls, HTTP out. Blocks; called on a worker's thread.
class Endpoints {
public:
    Endpoints(Service& service, PhotoService& photos, Metrics& metrics);

    /// Looks at the headers alone, before the body is taken: at the token, and for an upload at what tus wants.
    Admission admit(const Route& route, const Request& request);
    Response handle(const Route& route, const Request& request);
    NewsAnswer lookForNews(const Request& request);
    /// Takes a piece of a PATCH's body; one with a checksum comes in one piece, and is not kept unless it fits.
    Result<UploadState> append(
        const Route& route, const Request& request, std::uint64_t offset, std::string_view piece);

private:
    Response health(const Request& request);
    Response signIn(const Request& request);
    Response signOut(const Request& request);
    Response renew(const Request& request);
    Response sync(const Request& request);
    Response compare(const Request& request);
    Response startUpload(const Request& request);
    Response uploadState(const Route& route, const Request& request);
    Response photo(const Route& route, const Request& request);

    Service& m_service;
    PhotoService& m_photos;
    Metrics& m_metrics;
    std::mutex m_healthMutex;
    Result<void> m_health;
    std::chrono::steady_clock::time_point m_healthAt {};
};

} // namespace tovholder::server::http
