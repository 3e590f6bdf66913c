// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/http/context.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

namespace tovholder::server::http {

/// Serves one caller until they leave, are too slow, or the server stops. With `tls`, over TLS.
asio::awaitable<void> serveConnection(asio::ip::tcp::socket socket, asio::ssl::context* tls, Context& context);

} // namespace tovholder::server::http
