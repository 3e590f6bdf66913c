// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/database.h"
#include "cpp/store/store.h"

namespace tovholder::store {
namespace {

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

Result<std::vector<SearchHit>> Store::search(std::string_view words, int hitsMax, std::string_view entity)
{
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
