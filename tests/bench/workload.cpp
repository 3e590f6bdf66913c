// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/workload.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>

namespace tovholder::bench {
namespace {

    constexpr std::size_t bodyBytes = 130;
    constexpr std::array fields { "department_id", "author", "text", "seen_at", "case_position", "status" };

    void require(bool isFine, const char* what)
    {
        if (isFine)
            return;
        std::fprintf(stderr, "%s failed\n", what);
        std::exit(1);
    }

    const std::vector<std::string>& words()
    {
        static const std::vector<std::string> all = [] {
            const std::string text
                = "vi aftalte at mødes i gården når stilladset kommer ned driften viser rundt og beboerne tager kaffe med "
                  "genhusningen fortæller hvornår flyttekasserne bliver hentet hvem man ringer til det gav ro sidste gang "
                  "derfor gør alle samme igen også byggeriet er flyttet videre den næste blok opgang kælder port vaskeri "
                  "legeplads cykelskur trappe elevator nøgle lys lampe hegn sti have bænk skur skrald sortering affald "
                  "container nabo støj musik aften nat weekend sommer vinter regn sne salt glat fugt skimmel vindue dør "
                  "altan køkken bad rør vand varme radiator ventilation projekt plan møde referat udvalg bestyrelse "
                  "formand afdeling kontor medarbejder frivillig forening klub børn unge ældre familie besøg samtale hjælp "
                  "brev opslag tavle telefon svar spørgsmål forslag idé aftale frist ansvar opfølgning tryghed fællesskab "
                  "fest mad kage grill marked udflugt kursus lektie job vejledning rådgivning bolig husleje regning kommune "
                  "politi skole institution bibliotek butik bus station vej bro plads parkering skilt farve maling træ";
            std::vector<std::string> list;
            for (std::size_t at = 0; at < text.size();) {
                const std::size_t end = std::min(text.find(' ', at), text.size());
                list.push_back(text.substr(at, end - at));
                at = end + 1;
            }
            return list;
        }();
        return all;
    }

    std::string body(std::mt19937& random)
    {
        std::string text;
        while (text.size() < bodyBytes)
            text += words()[random() % words().size()] + ' ';
        text.pop_back();
        return text;
    }

    std::int64_t statusKib(const std::string& process, const std::string& key)
    {
        std::ifstream status("/proc/" + process + "/status");
        std::string word;
        while (status >> word) {
            std::int64_t kib = 0;
            if (word == key && status >> kib)
                return kib;
        }
        return 0;
    }

} // namespace

std::vector<store::Edit> workloadNotes(store::Store& store, const Id& area, int count, std::uint32_t seed)
{
    std::mt19937 random(seed);
    constexpr std::array statuses { "ny", "i_bakken", "valgt" };
    constexpr std::int64_t firstMs = 1'700'000'000'000;
    std::vector<store::Edit> edits;
    edits.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const std::int64_t seenMs = firstMs + std::int64_t { i } * 60'000 + static_cast<std::int64_t>(random() % 60'000);
        edits.push_back({ "observation", store.makeId(), area,
            { { "department_id", derivedId("department", std::to_string(random() % 20)) },
                { "author", "Medarbejder " + std::to_string(random() % 50) }, { "text", body(random) }, { "seen_at", seenMs },
                { "case_position", seenMs + static_cast<std::int64_t>(random() % 3'600'000) },
                { "status", std::string(statuses[random() % statuses.size()]) } } });
    }
    return edits;
}

std::string asJson(std::span<const store::Edit> notes)
{
    std::string json = "[";
    for (const store::Edit& note : notes) {
        json += (json.size() > 1 ? ",\n{\"id\": \"" : "{\"id\": \"") + note.id + '"';
        for (const auto& [field, value] : note.fields) {
            const auto* text = std::get_if<std::string>(&value); // never with a quote or a backslash
            json += ", \"" + field + "\": " + (text ? '"' + *text + '"' : std::to_string(std::get<std::int64_t>(value)));
        }
        json += '}';
    }
    return json + "]";
}

BareTable::BareTable(const std::filesystem::path& file)
{
    require(sqlite3_open(file.c_str(), &m_connection) == SQLITE_OK, "opening the bare table");
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("CREATE TABLE note (id TEXT PRIMARY KEY, department_id TEXT, author TEXT, text TEXT, seen_at INTEGER, "
        "case_position INTEGER, status TEXT)");
    require(sqlite3_prepare_v2(m_connection, "INSERT INTO note VALUES (?, ?, ?, ?, ?, ?, ?)", -1, &m_insert, nullptr) == SQLITE_OK,
        "preparing the bare insert");
}

BareTable::~BareTable()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_connection);
}

void BareTable::run(const char* sql)
{
    require(sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
}

double BareTable::insert(std::span<const store::Edit> notes)
{
    const double startMs = nowMs();
    run("BEGIN IMMEDIATE");
    for (const store::Edit& note : notes) {
        const auto bindText = [&](int position, const std::string& text) {
            sqlite3_bind_text(m_insert, position, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
        };
        bindText(1, note.id);
        int position = 1;
        for (const char* field : fields) {
            const Value& value = note.fields.find(field)->second;
            ++position;
            if (const auto* text = std::get_if<std::string>(&value))
                bindText(position, *text);
            else
                sqlite3_bind_int64(m_insert, position, std::get<std::int64_t>(value));
        }
        require(sqlite3_step(m_insert) == SQLITE_DONE, "the bare insert");
        sqlite3_reset(m_insert);
    }
    run("COMMIT");
    return nowMs() - startMs;
}

StoreBytes bytesIn(const std::filesystem::path& file)
{
    sqlite3* connection = nullptr;
    require(sqlite3_open(file.c_str(), &connection) == SQLITE_OK, "opening to measure");
    StoreBytes bytes;
    sqlite3_stmt* sizes = nullptr;
    require(sqlite3_prepare_v2(connection, "SELECT name LIKE '%search%', pgsize, ncell FROM dbstat WHERE aggregate = 1", -1, &sizes, nullptr)
            == SQLITE_OK,
        "dbstat");
    while (sqlite3_step(sizes) == SQLITE_ROW) {
        const std::int64_t size = sqlite3_column_int64(sizes, 1);
        const bool isOfSearch = sqlite3_column_int(sizes, 0) != 0;
        (isOfSearch ? bytes.searchIndex : bytes.rows) += size;
        if (!isOfSearch && sqlite3_column_int64(sizes, 2) == 0)
            bytes.empty += size;
    }
    sqlite3_finalize(sizes);
    sqlite3_close(connection);
    return bytes;
}

WireBytes wireBytes()
{
    WireBytes bytes;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        tcp_info info {};
        socklen_t size = sizeof info;
        if (getsockopt(std::atoi(entry.path().filename().c_str()), IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
            continue;
        bytes.sent += static_cast<std::int64_t>(info.tcpi_bytes_sent);
        bytes.received += static_cast<std::int64_t>(info.tcpi_bytes_received);
    }
    return bytes;
}

void resetPeak(const std::string& process) { std::ofstream("/proc/" + process + "/clear_refs") << 5; }

std::int64_t peakKib(const std::string& process) { return statusKib(process, "VmHWM:"); }

std::int64_t residentKib(const std::string& process) { return statusKib(process, "VmRSS:"); }

} // namespace tovholder::bench
