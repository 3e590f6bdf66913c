// SPDX-License-Identifier: Apache-2.0
// Adds 100,000 notes to the store that is named: what an app has that was used for years.
#include "tests/bench/fixtures.h"

#include <cstdio>

using namespace tovholder;

int main(int argc, char** argv)
{
    constexpr int noteCount = 100'000;
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_fill STORE\n");
        return 2;
    }
    const SystemClock clock;
    SystemRandom random;
    auto store = store::Store::open(argv[1], clock, random);
    if (!store || !(*store)->write(bench::notes(**store, derivedId("area", "bench"), noteCount)))
        return 1;
    Result<bool> more = true;
    while (more && *more)
        more = (*store)->indexWords(noteCount);
    return more ? 0 : 1;
}
