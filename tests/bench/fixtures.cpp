// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/fixtures.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace tovholder::bench {
namespace {

    void require(int code, int wanted, sqlite3* connection)
    {
        if (code == wanted)
            return;
        std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(connection));
        std::exit(1);
    }

    std::string noteText(int number)
    {
        static const std::string sentences = "Vi aftalte at mødes i gården, når stilladset kommer ned. Driften viser rundt, og "
                                             "beboerkonsulenten tager kaffe med. Genhusningen fortæller, hvornår flyttekasserne "
                                             "kommer, og hvem man ringer til. Det gav ro sidste gang, og det vil vi gøre igen, "
                                             "også når byggeriet er flyttet videre til den næste blok.";
        return "Note " + std::to_string(number) + ": " + sentences;
    }

} // namespace

Folder::Folder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "tovholder-bench-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        std::exit(1);
    m_path = pattern;
}

Folder::~Folder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::vector<store::Edit> notes(store::Store& store, const Id& area, int count)
{
    std::vector<store::Edit> edits;
    edits.reserve(static_cast<std::size_t>(count));
    const Id meeting = derivedId("meeting", "bench");
    for (int i = 0; i < count; ++i) {
        edits.push_back({ "contribution", store.makeId(), area,
            { { "meeting_id", meeting }, { "block", std::string("samtale") }, { "prompt", std::string("p1") },
                { "text", noteText(i) }, { "position", std::int64_t { i } } } });
    }
    return edits;
}

PlainSqlite::PlainSqlite(const std::filesystem::path& file)
{
    require(sqlite3_open(file.c_str(), &m_connection), SQLITE_OK, m_connection);
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("CREATE TABLE note (id TEXT PRIMARY KEY, space TEXT, meeting_id TEXT, block TEXT, prompt TEXT, text TEXT, position INTEGER)");
}

PlainSqlite::~PlainSqlite() { sqlite3_close(m_connection); }

void PlainSqlite::run(const char* sql)
{
    require(sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr), SQLITE_OK, m_connection);
}

double PlainSqlite::insertAll(const std::vector<store::Edit>& notes)
{
    const double startMs = nowMs();
    run("BEGIN IMMEDIATE");
    sqlite3_stmt* insert = nullptr;
    require(sqlite3_prepare_v2(m_connection, "INSERT INTO note VALUES (?, ?, ?, ?, ?, ?, ?)", -1, &insert, nullptr),
        SQLITE_OK, m_connection);
    for (const store::Edit& note : notes) {
        const auto bind = [&](int position, const std::string& text) {
            sqlite3_bind_text(insert, position, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
        };
        bind(1, note.id);
        bind(2, note.space);
        int position = 2;
        for (const char* field : { "meeting_id", "block", "prompt", "text" })
            bind(++position, std::get<std::string>(note.fields.find(field)->second));
        sqlite3_bind_int64(insert, 7, std::get<std::int64_t>(note.fields.find("position")->second));
        require(sqlite3_step(insert), SQLITE_DONE, m_connection);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    run("COMMIT");
    return nowMs() - startMs;
}

double PlainSqlite::updateOne(const std::string& id, const std::string& text)
{
    const double startMs = nowMs();
    run("BEGIN IMMEDIATE");
    sqlite3_stmt* update = nullptr;
    require(sqlite3_prepare_v2(m_connection, "UPDATE note SET text = ? WHERE id = ?", -1, &update, nullptr), SQLITE_OK,
        m_connection);
    sqlite3_bind_text(update, 1, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    sqlite3_bind_text(update, 2, id.data(), static_cast<int>(id.size()), SQLITE_STATIC);
    require(sqlite3_step(update), SQLITE_DONE, m_connection);
    sqlite3_finalize(update);
    run("COMMIT");
    return nowMs() - startMs;
}

double nowMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace tovholder::bench
