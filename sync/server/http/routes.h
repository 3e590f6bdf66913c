// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/beast/http/verb.hpp>

#include <cstddef>
#include <ostream> // Beast's verb needs it whole
#include <string>
#include <string_view>

namespace tovholder::server::http {

enum class Endpoint {
    SignIn,
    SignOut,
    Renew,
    Sync,
    News,
    Compare,
    FilesOptions,
    StartUpload,
    UploadState,
    AppendUpload,
    RemoveUpload,
    Photo,
    Health,
    Metrics,
    Unknown, ///< no such path
    WrongMethod, ///< the path has other methods
};

/// Where a request goes.
struct Route {
    Endpoint endpoint = Endpoint::Unknown;
    std::string_view pattern; ///< the path without what is in it, for logs and figures
    std::size_t bodyBytesMax = 0;
    bool needsToken = false; ///< looked at before the body
    bool isTus = false; ///< part of the upload protocol, whose every message names its version
    std::string parameter {}; ///< the path's last part, where the pattern has one
};

[[nodiscard]] Route routeOf(boost::beast::http::verb method, std::string_view path);

} // namespace tovholder::server::http
