// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/httptransport.h"
#include "sync/client/syncexchange.h"
#include "tests/bench/fixtures.h"

#include "cpp/store/storethread.h"

#include <cstdio>
#include <cstdlib>

namespace tovholder::bench {

struct Login {
    std::string server;
    std::string user;
    std::string password;
};

/// A device that is signed in, with a thread for its store as in the app. Ends the program on failure.
struct Device {
    Device(const std::filesystem::path& file, const Login& login)
        : gate(*store::Store::open(file, clock, random))
        , exchange(gate, transport, transport, clock)
    {
        transport.setServer(login.server);
        if (!exchange.signIn({ login.server, login.user, login.password, "bench" }))
            std::exit(1);
        runOnce();
    }
    /// Syncs. Returns ms.
    double runOnce()
    {
        const double startMs = nowMs();
        if (const Result<void> done = exchange.run(); !done) {
            std::fprintf(stderr, "sync: %s %s\n", std::string(name(done.error().code)).c_str(), done.error().detail.c_str());
            std::exit(1);
        }
        return nowMs() - startMs;
    }

    SystemClock clock;
    SystemRandom random;
    store::StoreThread gate;
    client::HttpTransport transport;
    client::SyncExchange exchange;
};

} // namespace tovholder::bench
