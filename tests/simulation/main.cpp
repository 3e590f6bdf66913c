// SPDX-License-Identifier: Apache-2.0
#include "require.h"
#include "simulation.h"

#include "tests/faultyvfs.h"

#include <charconv>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string>
#include <string_view>
#include <unistd.h>

using namespace tovholder::simulation;

namespace {

namespace fs = std::filesystem;

struct Arguments {
    std::uint64_t first = 1;
    std::uint64_t last = 300; ///< what ctest runs
    bool verbose = false;
};

/// A folder of its own, in memory where that can be had: durability is not what is tried here.
class Folder {
public:
    Folder()
    {
        const fs::path base = fs::exists("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path();
        m_path = base / ("tovholder-simulation-" + std::to_string(getpid()));
        fs::create_directories(m_path);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(m_path); }
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

struct Outcome {
    std::uint64_t hash = 0;
    std::string broken;
};

Outcome runOnce(std::uint64_t seed, bool verbose)
{
    const Folder folder;
    Simulation simulation(seed, folder.path());
    Outcome outcome;
    try {
        simulation.run();
    } catch (const Broken& broken) {
        outcome.broken = broken.what();
        tovholder::tests::FaultyVfs::makeRoom(); // for the next run
    }
    outcome.hash = simulation.trace().hash();
    for (const std::string& line : simulation.trace().lines()) {
        if (verbose)
            std::printf("  %s\n", line.c_str());
    }
    return outcome;
}

constexpr std::uint64_t seedsPerRepetition = 10;

/// Runs a seed, and every tenth twice. False, with a line that says why, when a promise does not hold or the runs differ.
bool holds(std::uint64_t seed, bool verbose)
{
    const Outcome once = runOnce(seed, verbose);
    std::string broken = once.broken;
    if (broken.empty() && seed % seedsPerRepetition == 0 && runOnce(seed, false).hash != once.hash)
        broken = "two runs differ";
    if (!broken.empty())
        std::printf("seed %llu: %s\n  again: tst_simulation --seeds %llu..%llu --verbose\n", static_cast<unsigned long long>(seed),
            broken.c_str(), static_cast<unsigned long long>(seed), static_cast<unsigned long long>(seed));
    return broken.empty();
}

bool readSeeds(std::string_view text, Arguments& arguments)
{
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos)
        return false;
    const char* end = text.data() + text.size();
    return std::from_chars(text.data(), text.data() + dots, arguments.first).ec == std::errc {}
        && std::from_chars(text.data() + dots + 2, end, arguments.last).ec == std::errc {};
}

bool read(int count, char** words, Arguments& arguments)
{
    for (int i = 1; i < count; ++i) {
        if (std::strcmp(words[i], "--verbose") == 0)
            arguments.verbose = true;
        else if (std::strcmp(words[i], "--seeds") != 0 || ++i == count || !readSeeds(words[i], arguments))
            return false;
    }
    return true;
}

} // namespace

int main(int count, char** words)
{
    Arguments arguments;
    if (!read(count, words, arguments)) {
        std::fputs("usage: tst_simulation [--seeds FIRST..LAST] [--verbose]\n", stderr);
        return 2;
    }
    const tovholder::tests::FaultyVfs disk(tovholder::tests::FaultyVfs::Fault::DiskFull, 0);
    tovholder::tests::FaultyVfs::makeRoom();
    int broken = 0;
    for (std::uint64_t seed = arguments.first; seed <= arguments.last; ++seed)
        broken += holds(seed, arguments.verbose) ? 0 : 1;
    std::printf("%llu seeds, %d broken\n", static_cast<unsigned long long>(arguments.last - arguments.first + 1), broken);
    return broken == 0 ? 0 : 1;
}
