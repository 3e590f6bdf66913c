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
    const auto last = m_database->read([&] { return endOfBatch(*m_database, rowsMax); });
    if (!last || !*last)
        return last ? Result<bool>(false) : Result<bool>(last.error());
    const Result<void> indexed = m_database->writeRepeatable([&] { indexUpTo(*m_database, **last); });
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
