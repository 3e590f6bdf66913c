// SPDX-License-Identifier: Apache-2.0
// 10,000 records from a device over HTTP to a server process and down to another device, against inserting the same
// rows twice with the SQLite C API. argv: the server's URL, a user who may write in the area, the password, the area.
#include "sync/client/httptransport.h"
#include "sync/client/instore.h"
#include "sync/client/syncexchange.h"
#include "tests/bench/fixtures.h"

#include "cpp/store/storethread.h"

#include <QCoreApplication>

#include <cstdio>

using namespace tovholder;

namespace {

/// A device that is signed in, with a thread for its store as in the app.
struct Device {
    Device(const std::filesystem::path& file, char** argv)
        : gate(*store::Store::open(file, clock, random))
        , exchange(gate, transport, transport, clock)
    {
        transport.setServer(argv[1]);
        if (!exchange.signIn({ argv[1], argv[2], argv[3], "bench" }))
            std::exit(1);
        runOnce();
    }
    double runOnce()
    {
        const double startMs = bench::nowMs();
        if (const Result<void> done = exchange.run(); !done) {
            std::fprintf(stderr, "sync: %s %s\n", std::string(name(done.error().code)).c_str(), done.error().detail.c_str());
            std::exit(1);
        }
        return bench::nowMs() - startMs;
    }

    SystemClock clock;
    SystemRandom random;
    store::StoreThread gate;
    client::HttpTransport transport;
    client::SyncExchange exchange;
};

}

int main(int argc, char** argv)
{
    constexpr int noteCount = 10'000;
    constexpr int rounds = 5;
    QCoreApplication application(argc, argv);
    if (argc != 5)
        return 2;
    const bench::Folder folder;
    Device from(folder.file("from.sqlite"), argv);
    Device to(folder.file("to.sqlite"), argv);
    std::vector<double> upMs;
    std::vector<double> downMs;
    std::vector<double> floorMs;
    for (int round = 0; round < rounds; ++round) {
        const auto notes = client::inStore(from.gate, [&](store::Store& store) { return bench::notes(store, argv[4], noteCount); });
        if (!client::inStore(from.gate, [&](store::Store& store) { return store.write(notes); }))
            return 1;
        upMs.push_back(from.runOnce());
        downMs.push_back(to.runOnce());
        floorMs.push_back(0);
        for (int copy = 0; copy < 2; ++copy) {
            const std::string name = "floor" + std::to_string(round) + std::to_string(copy);
            floorMs.back() += bench::PlainSqlite(folder.file(name.c_str())).insertAll(notes);
        }
        for (const store::Edit& note : { notes.front(), notes.back() }) {
            if (!client::inStore(to.gate, [&](store::Store& store) { return store.read("contribution", note.id); })) {
                std::fprintf(stderr, "a note did not arrive\n");
                return 1;
            }
        }
    }
    std::printf("{\"up_ms\": %.1f, \"down_ms\": %.1f, \"floor_ms\": %.1f}\n", bench::median(upMs), bench::median(downMs),
        bench::median(floorMs));
    return 0;
}
