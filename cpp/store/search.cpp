// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/database.h"
#include "cpp/store/store.h"

#include <array>

namespace tovholder::store {
namespace {

    /// A table with words, its number among those in the index, and its words.
    struct Source {
        const char* table;
        int number;
        const char* words;
    };
    constexpr std::array sources {
        Source { "contribution", 1, "CASE WHEN hidden = 1 THEN '' ELSE coalesce(title, '') || ' ' || coalesce(text, '') END" },
        Source { "agreement", 2, "coalesce(text, '')" },
        Source { "partner", 3,
            "coalesce(name, '') || ' ' || coalesce(description, '') || ' ' || coalesce(contact, '')" },
        Source { "observation", 4, "coalesce(text, '') || ' ' || coalesce(place, '')" },
        Source { "story", 5,
            "coalesce(title, '') || ' ' || coalesce(text, '') || ' ' || coalesce(worked, '') || ' ' || coalesce(people, '')" },
        Source { "partner_link", 6, "coalesce(cooperation, '')" },
        Source { "shared_story", 7,
            "coalesce(title, '') || ' ' || coalesce(text, '') || ' ' || coalesce(worked, '') || ' ' || coalesce(people, '')" },
        Source { "vision", 8, "coalesce(text, '') || ' ' || coalesce(themes, '')" },
        Source { "recommendation", 9, "coalesce(stands, '') || ' ' || coalesce(plan, '')" },
        Source { "board_proposal", 10,
            "coalesce(text, '') || ' ' || coalesce(why, '') || ' ' || coalesce(answer, '')" },
    };

    /// New rows, or rows that were changed or removed since they were indexed.
    bool hasMore(Database& database)
    {
        static const std::string sql = [] {
            std::string any = "SELECT 1 FROM search_pending";
            for (const Source& source : sources)
                any.append(" UNION ALL SELECT 1 FROM ").append(source.table).append(" WHERE row_key > (SELECT row_key FROM search_reached WHERE source = ")
                    .append(std::to_string(source.number)).append(")");
            return any + " LIMIT 1";
        }();
        Statement one = database.statement(sql);
        return one.step();
    }

    /// Notes new rows, whose keys are above those reached. When the last rows are removed, their keys are given again.
    void noteNew(Database& database, int rowsMax)
    {
        for (const Source& source : sources) {
            const std::string number = std::to_string(source.number);
            database
                .statement("INSERT OR IGNORE INTO search_pending SELECT t.row_key * 16 + " + number + " FROM " + source.table
                    + " AS t JOIN search_reached AS r ON r.source = " + number
                    + " WHERE t.row_key > r.row_key AND t.row_key <= r.row_key + ?")
                .bindAll(std::int64_t { rowsMax })
                .run();
            database
                .statement("UPDATE search_reached SET row_key = min(row_key + ?, (SELECT coalesce(max(row_key), 0) FROM "
                    + std::string(source.table) + ")) WHERE source = " + number)
                .bindAll(std::int64_t { rowsMax })
                .run();
        }
    }

    /// The last number of the next batch; nothing when the index is up to date.
    std::optional<std::int64_t> endOfBatch(Database& database, int rowsMax)
    {
        Statement last = database.statement(
            "SELECT max(number) FROM (SELECT number FROM search_pending ORDER BY number LIMIT ?)");
        last.bindAll(std::int64_t { rowsMax });
        return last.step() && !last.isNull(0) ? std::optional(last.integer(0)) : std::nullopt;
    }

    void indexUpTo(Database& database, std::int64_t last)
    {
        database.statement("DELETE FROM search_index WHERE rowid IN (SELECT number FROM search_pending WHERE number <= ?)")
            .bindAll(last)
            .run();
        for (const Source& source : sources) {
            const std::string number = std::to_string(source.number);
            database
                .statement("INSERT INTO search_index (rowid, body, entity, id) SELECT p.number, " + std::string(source.words)
                    + ", '" + source.table + "', id FROM search_pending AS p JOIN " + source.table + " ON row_key = p.number / 16 "
                    + "WHERE p.number <= ? AND p.number % 16 = " + number + " AND deleted_at IS NULL AND trim(" + source.words
                    + ") <> ''")
                .bindAll(last)
                .run();
        }
        database.statement("DELETE FROM search_pending WHERE number <= ?").bindAll(last).run();
    }

    /// Each word as a quoted prefix, so that nothing that a person types is FTS5 syntax.
    std::string prefixQuery(std::string_view words)
    {
        std::string query;
        std::size_t start = 0;
        while (start < words.size()) {
            const std::size_t end = std::min(words.find_first_of(" \t\r\n", start), words.size());
            if (end > start) {
                query += query.empty() ? "\"" : " \"";
                for (const char c : words.substr(start, end - start)) {
                    if (c == '"')
                        query += '"';
                    query += c;
                }
                query += "\"*";
            }
            start = end + 1;
        }
        return query;
    }

} // namespace

Result<bool> Store::indexWords(int rowsMax)
{
    // Asked first: a transaction for nothing would cost a person's write its turn.
    const Result<bool> more = m_database->read([&] { return hasMore(*m_database); });
    if (!more || !*more)
        return more;
    const Result<void> indexed = m_database->writeRepeatable([&] {
        noteNew(*m_database, rowsMax);
        if (const std::optional<std::int64_t> last = endOfBatch(*m_database, rowsMax))
            indexUpTo(*m_database, *last);
    });
    return indexed ? Result<bool>(true) : Result<bool>(indexed.error());
}

Result<std::vector<SearchHit>> Store::search(std::string_view words, int hitsMax, std::string_view entity)
{
    constexpr int batchRows = 10'000;
    Result<bool> more = true;
    while (more && *more)
        more = indexWords(batchRows);
    if (!more && more.error().code != ErrorCode::StoreReadOnly)
        return more.error();
    return m_database->read([&] {
        std::vector<SearchHit> hits;
        const std::string query = prefixQuery(words);
        if (query.empty())
            return hits;
        Statement found = m_database->statement("SELECT entity, id, snippet(search_index, 0, '«', '»', '…', 16) "
                                                "FROM search_index WHERE search_index MATCH ?1 AND ?2 IN (entity, '') "
                                                "ORDER BY rank LIMIT ?3");
        found.bindAll(std::string_view(query), entity, std::int64_t { hitsMax });
        while (found.step())
            hits.push_back({ found.text(0), found.text(1), found.text(2) });
        return hits;
    });
}

} // namespace tovholder::store
