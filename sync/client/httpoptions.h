// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace tovholder::client {

struct HttpOptions {
    /// PEM, believed besides the machine's. One that cannot be read fails every request with FileUnreadable.
    std::filesystem::path certificates {};
    int timeoutMs = 30'000; ///< how long nothing may move before a request is given up
};

} // namespace tovholder::client
