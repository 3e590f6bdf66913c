// SPDX-License-Identifier: Apache-2.0
// 10,000 records from a device over HTTP to a server process and down to another device, against inserting the same
// rows twice with the SQLite C API. argv: the server's URL, a user who may write in the area, the password, the area.
#include "cpp/base/allocator.h"
#include "sync/client/instore.h"
#include "tests/bench/device.h"

#include <QCoreApplication>

#include <cstdio>

using namespace tovholder;

int main(int argc, char** argv)
{
    constexpr int noteCount = 10'000;
    constexpr int rounds = 5;
    keepFreedMemory();
    QCoreApplication application(argc, argv);
    if (argc != 5)
        return 2;
    const bench::Folder folder;
    const bench::Login login { argv[1], argv[2], argv[3] };
    bench::Device from(folder.file("from.sqlite"), login);
    bench::Device to(folder.file("to.sqlite"), login);
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
