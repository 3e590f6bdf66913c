// SPDX-License-Identifier: Apache-2.0
// From a keystroke's value to a durable row with its outbox entry, in a store of 100,000 notes, against one plain
// SQLite commit of the same text in a table of as many, in turn.
#include "tests/bench/fixtures.h"

#include <cstdio>

using namespace tovholder;

int main()
{
    constexpr int noteCount = 100'000;
    constexpr int rounds = 400;
    const bench::Folder folder;
    const SystemClock clock;
    SystemRandom random;
    auto opened = store::Store::open(folder.file("store.sqlite"), clock, random);
    if (!opened)
        return 1;
    store::Store& store = **opened;
    const Id area = derivedId("area", "bench");
    const std::vector<store::Edit> notes = bench::notes(store, area, noteCount);
    bench::PlainSqlite plain(folder.file("plain.sqlite"));
    if (!store.write(notes))
        return 1;
    plain.insertAll(notes);

    std::vector<double> oursMs;
    std::vector<double> plainMs;
    const std::string typed = std::get<std::string>(notes[noteCount / 2].fields.at("text"));
    for (int i = 0; i < rounds; ++i) {
        const std::string text = typed + " og " + std::to_string(i);
        const double startMs = bench::nowMs();
        if (!store.write({ "contribution", notes[noteCount / 2].id, area, { { "text", text } } }))
            return 1;
        oursMs.push_back(bench::nowMs() - startMs);
        plainMs.push_back(plain.updateOne(notes[noteCount / 2].id, text));
    }
    std::printf("{\"ours_ms\": %.4f, \"floor_ms\": %.4f}\n", bench::median(oursMs), bench::median(plainMs));
    return 0;
}
