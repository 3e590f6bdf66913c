// SPDX-License-Identifier: Apache-2.0
// The workload of workload.py once: device A makes N notes offline and syncs, empty device B syncs, 100 edits, nothing; with the floor
// in between. argv: the server's URL, user, password, an area, the server's process number, N, and a file that gets the notes as
// JSON for the peers. JSON on standard output.
#include "cpp/base/allocator.h"
#include "sync/client/instore.h"
#include "tests/bench/device.h"
#include "tests/bench/workload.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <future>
#include <thread>
#include <tuple>

using namespace tovholder;

namespace {

constexpr int edits = 100;
constexpr int editRounds = 5;
constexpr int localWrites = 200;

void require(const Result<void>& done)
{
    if (done)
        return;
    std::fprintf(stderr, "store: %s %s\n", std::string(name(done.error().code)).c_str(), done.error().detail.c_str());
    std::exit(1);
}

void say(const char* key, double value) { std::printf("\"%s\": %.3f, ", key, value); }

double write(bench::Device& device, std::span<const store::Edit> notes)
{
    const double startMs = bench::nowMs();
    require(client::inStore(device.gate, [&](store::Store& store) { return store.write(notes); }));
    return bench::nowMs() - startMs;
}

struct Run {
    double ms = 0;
    bench::WireBytes bytes;
};

/// Both connections stay open meanwhile, so that what a run carried is the difference.
Run run(bench::Device& device)
{
    const bench::WireBytes before = bench::wireBytes();
    const double ms = device.runOnce();
    const bench::WireBytes after = bench::wireBytes();
    return { ms, { after.sent - before.sent, after.received - before.received } };
}

Run runAndMeasureMemory(bench::Device& device, const std::string& server, const char* name)
{
    const std::int64_t idleKib = bench::residentKib("self");
    const std::int64_t serverIdleKib = bench::residentKib(server);
    bench::resetPeak("self");
    bench::resetPeak(server);
    const Run done = run(device);
    say((std::string(name) + "_device_mib").c_str(), static_cast<double>(bench::peakKib("self") - idleKib) / 1024);
    say((std::string(name) + "_server_mib").c_str(), static_cast<double>(bench::peakKib(server) - serverIdleKib) / 1024);
    return done;
}

/// How long a person's own writes take while the device receives everything, p99 in ms.
void writeWhileReceiving(bench::Device& device, const std::vector<store::Edit>& own)
{
    constexpr std::chrono::milliseconds pause { 4 };
    std::vector<double> ms;
    std::promise<void> received;
    std::thread person([&, ended = received.get_future()] {
        for (std::size_t next = 0; next < own.size() && ended.wait_for(pause) == std::future_status::timeout; ++next) {
            const double startMs = bench::nowMs();
            std::promise<void> written;
            device.gate.post([&](store::Store& store) {
                require(store.write(own[next]));
                written.set_value();
            });
            written.get_future().get();
            ms.push_back(bench::nowMs() - startMs);
        }
    });
    device.runOnce();
    received.set_value();
    person.join();
    std::ranges::sort(ms);
    say("own_writes", static_cast<double>(ms.size()));
    say("own_write_p99_ms", ms.at(ms.size() * 99 / 100));
    say("own_write_max_ms", ms.back());
}

void editHundred(bench::Device& from, bench::Device& to, const std::vector<store::Edit>& notes)
{
    std::vector<double> upMs, downMs, upBytes, downBytes;
    for (int round = 0; round < editRounds; ++round) {
        std::vector<store::Edit> changes;
        for (int i = 0; i < edits; ++i) {
            const store::Edit& note = notes[static_cast<std::size_t>(i) * notes.size() / edits];
            changes.push_back({ note.entity, note.id, note.space, { { "case_position", std::int64_t { round } * 1'000'000 + i } } });
        }
        write(from, changes);
        for (const auto& [device, ms, bytes] : { std::tuple(&from, &upMs, &upBytes), std::tuple(&to, &downMs, &downBytes) }) {
            const Run done = run(*device);
            ms->push_back(done.ms);
            bytes->push_back(static_cast<double>(done.bytes.sent + done.bytes.received));
        }
    }
    say("edits_up_ms", bench::median(upMs));
    say("edits_down_ms", bench::median(downMs));
    say("edits_up_bytes", bench::median(upBytes));
    say("edits_down_bytes", bench::median(downBytes));
}

/// Bytes that the process caused to be written to disks; the server's process number or "self".
std::int64_t diskBytes(const std::string& process)
{
    std::ifstream file("/proc/" + process + "/io");
    std::string word;
    std::int64_t bytes = 0;
    while (file >> word && word != "write_bytes:") { }
    file >> bytes;
    return bytes;
}

void idle(bench::Device& device, const std::string& server)
{
    (void)run(device);
    const std::int64_t diskBefore = diskBytes("self") + diskBytes(server);
    const Run done = run(device);
    say("idle_ms", done.ms);
    say("idle_sent_bytes", static_cast<double>(done.bytes.sent));
    say("idle_received_bytes", static_cast<double>(done.bytes.received));
    say("idle_disk_bytes", static_cast<double>(diskBytes("self") + diskBytes(server) - diskBefore));
}

void writeLocally(bench::Device& device, bench::BareTable& bare, const std::vector<store::Edit>& notes)
{
    std::vector<double> ours, floor;
    for (const store::Edit& note : notes) {
        ours.push_back(write(device, std::span(&note, 1)));
        floor.push_back(bare.insert(std::span(&note, 1)));
    }
    say("local_write_ms", bench::median(ours));
    say("bare_write_ms", bench::median(floor));
}

} // namespace

int main(int argc, char** argv)
{
    keepFreedMemory();
    QCoreApplication application(argc, argv);
    if (argc != 7 && argc != 8) {
        std::fputs("usage: bench_workload URL USER PASSWORD AREA SERVER_PROCESS NOTES [FILE]\n", stderr);
        return 2;
    }
    const bench::Login login { argv[1], argv[2], argv[3] };
    const std::string area = argv[4];
    const std::string server = argv[5];
    const int count = std::atoi(argv[6]);
    const bench::Folder folder;
    bench::Device from(folder.file("from.sqlite"), login);
    bench::Device to(folder.file("to.sqlite"), login);
    bench::Device writing(folder.file("writing.sqlite"), login);
    const auto make = [&](int number, std::uint32_t seed) {
        return client::inStore(from.gate, [&](store::Store& store) { return bench::workloadNotes(store, area, number, seed); });
    };
    const auto notes = make(count, 1);
    if (argc == 8)
        std::ofstream(argv[7]) << bench::asJson(notes);
    std::printf("{");
    bench::BareTable bare(folder.file("bare.sqlite"));
    say("write_all_ms", write(from, notes));
    const Run up = runAndMeasureMemory(from, server, "up");
    const double firstFloorMs = bare.insert(notes);
    const Run down = runAndMeasureMemory(to, server, "down");
    say("floor_ms", (firstFloorMs + bench::BareTable(folder.file("bare2.sqlite")).insert(notes)) / 2);
    say("up_ms", up.ms);
    say("down_ms", down.ms);
    say("up_note_bytes", static_cast<double>(up.bytes.sent) / count);
    say("down_note_bytes", static_cast<double>(down.bytes.received) / count);
    const double indexFromMs = bench::nowMs();
    (void)client::inStore(to.gate, [](store::Store& store) { return store.search("kaffe"); });
    say("search_index_ms", bench::nowMs() - indexFromMs);
    const bench::StoreBytes stored = bench::bytesIn(folder.file("to.sqlite"));
    say("store_bytes", static_cast<double>(stored.rows));
    say("empty_bytes", static_cast<double>(stored.empty));
    say("search_index_bytes", static_cast<double>(stored.searchIndex));
    say("bare_bytes", static_cast<double>(bench::bytesIn(folder.file("bare.sqlite")).rows));
    editHundred(from, to, notes);
    idle(from, server);
    writeLocally(from, bare, make(localWrites, 2));
    writeWhileReceiving(writing, make(count / 10, 3));
    std::printf("\"notes\": %d}\n", count);
    return 0;
}
