// SPDX-License-Identifier: Apache-2.0
// bench_manydevices POSTGRESQL_URL: 1,000 devices push 100 notes each through one process' service on as many workers as the HTTP server has;
// the floor is one COPY of the rows that came of it. JSON on standard output, times in ms.
#include "sync/server/administration.h"
#include "sync/server/service.h"
#include "sync/wire/blocks.h"

#include <libpq-fe.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <thread>

using namespace tovholder;
using namespace tovholder::server;

namespace {

constexpr int devices = 1'000;
constexpr int notesEach = 100;
constexpr int areas = 50;
constexpr int workers = 16; // as the HTTP server has
constexpr auto password = "maaling-og-kage";

SystemClock systemClock;
SystemRandom systemRandom;

template<typename T>
T need(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s\n", result.error().detail.c_str());
    std::exit(1);
}

double msOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

struct Pusher {
    v1::SignInReply account;
    v1::SyncRequest push;
};

v1::SyncRequest pushOf(const std::vector<merge::RecordChange>& changes)
{
    v1::SyncRequest request;
    request.set_protocol(wire::protocolVersion);
    request.set_counter(1);
    wire::writeBlocks(changes, *request.mutable_push());
    return request;
}

Pusher signIn(Service& service)
{
    v1::SignInRequest request;
    request.set_user("chef");
    request.set_password(password);
    request.set_protocol(wire::protocolVersion);
    return { need(service.signIn(request)), {} };
}

v1::SyncRequest notesOf(const Pusher& device, const Id& area)
{
    std::vector<merge::RecordChange> changes;
    const merge::Version version { merge::hybridTimeAt(systemClock.nowMs()), device.account.device() };
    for (int note = 0; note < notesEach; ++note) {
        changes.push_back({ area, "observation", newId(systemClock, systemRandom),
            { { "group_id", area, version, {} }, { "created_by", device.account.user_id(), version, {} },
                { "text", std::string(130, 'x'), version, {} }, { "seen_at", systemClock.nowMs(), version, {} },
                { "created_at", systemClock.nowMs(), version, {} }, { "status", std::string("ny"), version, {} } } });
    }
    return pushOf(changes);
}

/// How long one COPY of the organisations' records takes into a table that is made like theirs.
double copyMs(const std::string& url)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdb(url.c_str()), &PQfinish);
    const auto run = [&](const char* sql) { PQclear(PQexec(connection.get(), sql)); };
    run("CREATE TABLE floor (LIKE tovholder.record INCLUDING ALL)");
    run("COPY tovholder.record TO STDOUT (FORMAT binary)");
    std::string rows;
    char* piece = nullptr;
    for (int size = 0; (size = PQgetCopyData(connection.get(), &piece, 0)) > 0; PQfreemem(piece))
        rows.append(piece, static_cast<std::size_t>(size));
    while (PGresult* result = PQgetResult(connection.get()))
        PQclear(result);
    return msOf([&] {
        run("COPY floor FROM STDIN (FORMAT binary)");
        PQputCopyData(connection.get(), rows.data(), static_cast<int>(rows.size()));
        PQputCopyEnd(connection.get(), nullptr);
        while (PGresult* result = PQgetResult(connection.get()))
            PQclear(result);
    });
}

} // namespace

int main(int count, char** words)
{
    if (count != 2) {
        std::fputs("usage: bench_manydevices POSTGRESQL_URL\n", stderr);
        return 2;
    }
    const auto storage = need(openStorage(words[1], systemRandom, true));
    Service service(*storage, systemClock, systemRandom, PasswordCost::least());
    Administration administration(*storage, systemClock, systemRandom, PasswordCost::least());
    const Id organisation = need(administration.init("Målestok"));
    (void)need(administration.addUser("chef", "", password));
    if (!administration.grantOrganisation("chef"))
        return 1;
    const Pusher chef = signIn(service);
    std::vector<merge::RecordChange> made;
    const merge::Version version { merge::hybridTimeAt(systemClock.nowMs()), chef.account.device() };
    for (int area = 0; area < areas; ++area)
        made.push_back({ organisation, "area", newId(systemClock, systemRandom), { { "name", std::string("Banen"), version, {} } } });
    (void)need(service.sync(chef.account.token(), pushOf(made)));
    std::vector<Pusher> pushers;
    for (int device = 0; device < devices; ++device) {
        pushers.push_back(signIn(service));
        pushers.back().push = notesOf(pushers.back(), made[device % areas].id);
    }
    std::atomic<int> next = 0;
    const double pushMs = msOf([&] {
        std::vector<std::thread> threads;
        for (int worker = 0; worker < workers; ++worker) {
            threads.emplace_back([&] {
                for (int device = next++; device < devices; device = next++) {
                    (void)need(service.admit(pushers[device].account.token()));
                    (void)need(service.sync(pushers[device].account.token(), pushers[device].push));
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
    });
    const double floorMs = copyMs(words[1]);
    std::printf("{\"notes\": %d, \"push_ms\": %.0f, \"copy_ms\": %.0f}\n", devices * notesEach, pushMs, floorMs);
    return 0;
}
