// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/routes.h"

#include "cpp/base/limits.h"

#include <array>

namespace tovholder::server::http {
namespace {

    using boost::beast::http::verb;

    constexpr std::size_t smallBodyBytesMax = 16 * 1024;
    constexpr std::size_t compareBytesMax = 128 * 1024; // 4096 numbers as JSON
    constexpr std::string_view parameterMark = "*";

    struct Entry {
        verb method;
        std::string_view pattern; ///< ends with * where a parameter stands
        Endpoint endpoint;
        std::size_t bodyBytesMax;
        bool needsToken = true;
        bool isTus = false;
    };

    constexpr std::array table {
        Entry { verb::post, "/v1/signin", Endpoint::SignIn, smallBodyBytesMax, false },
        Entry { verb::post, "/v1/signout", Endpoint::SignOut, smallBodyBytesMax, false },
        Entry { verb::post, "/v1/device/renew", Endpoint::Renew, smallBodyBytesMax },
        Entry { verb::post, "/v1/sync", Endpoint::Sync, limits::bodyBytesMax },
        Entry { verb::post, "/v1/news", Endpoint::News, smallBodyBytesMax },
        Entry { verb::post, "/v1/compare", Endpoint::Compare, compareBytesMax },
        Entry { verb::options, "/v1/files", Endpoint::FilesOptions, 0, false, true },
        Entry { verb::options, "/v1/files/uploads/*", Endpoint::FilesOptions, 0, false, true },
        Entry { verb::post, "/v1/files", Endpoint::StartUpload, 0, true, true },
        Entry { verb::head, "/v1/files/uploads/*", Endpoint::UploadState, 0, true, true },
        Entry { verb::patch, "/v1/files/uploads/*", Endpoint::AppendUpload, limits::photoBytesMax, true, true },
        Entry { verb::delete_, "/v1/files/uploads/*", Endpoint::RemoveUpload, 0, true, true },
        Entry { verb::get, "/v1/files/*", Endpoint::Photo, 0 },
        Entry { verb::head, "/v1/files/*", Endpoint::Photo, 0 },
        Entry { verb::get, "/healthz", Endpoint::Health, 0, false },
        Entry { verb::get, "/metrics", Endpoint::Metrics, 0, false },
    };

    bool fits(std::string_view pattern, std::string_view path)
    {
        if (!pattern.ends_with(parameterMark))
            return pattern == path;
        pattern.remove_suffix(parameterMark.size());
        return path.size() > pattern.size() && path.starts_with(pattern)
            && path.find('/', pattern.size()) == std::string_view::npos;
    }

} // namespace

Route routeOf(verb method, std::string_view path)
{
    Route route { Endpoint::Unknown, "(unknown)", 0 };
    for (const Entry& entry : table) {
        if (!fits(entry.pattern, path))
            continue;
        if (entry.method == method)
            return { entry.endpoint, entry.pattern, entry.bodyBytesMax, entry.needsToken, entry.isTus,
                std::string(path.substr(path.rfind('/') + 1)) };
        route = { Endpoint::WrongMethod, entry.pattern, 0 };
    }
    return route;
}

} // namespace tovholder::server::http
