// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/publishing.h"

#include "cpp/domain/entities.h"

#include <algorithm>

namespace tovholder::meetings {

playbook::PlaybookLibrary withPublished(const playbook::PlaybookLibrary& library, const std::vector<store::Row>& rows)
{
    std::vector<playbook::Published> published;
    for (const store::Row& row : rows)
        published.push_back({ .id = row.text("id"),
            .title = row.text("title"),
            .content = row.text("content"),
            .publishedAt = row.integer("published_at"),
            .publishedBy = row.text("published_by"),
            .withdrawn = !std::holds_alternative<std::monostate>(row[domain::deletedAtField]) });
    return library.with(published);
}

int nextVersion(const playbook::PlaybookLibrary& library, std::string_view course)
{
    int last = 0;
    for (const playbook::Entry& entry : library.entries()) {
        if (entry.playbook.id == course)
            last = std::max(last, entry.playbook.version);
    }
    return last + 1;
}

store::Edit publish(const Publication& publication)
{
    return { "playbook", publication.record, publication.organisation,
        { { "course", publication.course }, { "version", std::int64_t { publication.version } }, { "title", publication.title },
            { "content", publication.content }, { "published_at", publication.publishedAt },
            { "published_by", publication.publishedBy } } };
}

} // namespace tovholder::meetings
