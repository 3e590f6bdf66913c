// SPDX-License-Identifier: Apache-2.0
#include "sync/server/pull.h"

#include "cpp/base/limits.h"
#include "sync/wire/blocks.h"

#include <algorithm>
#include <set>

namespace tovholder::server {
namespace {

    /// What still fits on the page.
    class Page {
    public:
        explicit Page(std::size_t recordsMax)
            : m_recordsLeft(recordsMax)
        {
        }

        [[nodiscard]] bool isFull() const { return m_recordsLeft == 0 || m_bytesLeft == 0; }

        void add(merge::RecordChange change)
        {
            std::size_t bytes = change.id.size();
            for (const merge::FieldChange& field : change.fields) {
                const auto* text = std::get_if<std::string>(&field.value);
                bytes += sizeof(std::int64_t) + (text ? text->size() : 0);
            }
            m_bytesLeft -= std::min(bytes, m_bytesLeft);
            --m_recordsLeft;
            m_changes.push_back(std::move(change));
        }

        [[nodiscard]] std::vector<merge::RecordChange> takeChanges() { return std::move(m_changes); }

    private:
        std::size_t m_recordsLeft;
        std::size_t m_bytesLeft = pageBytesMax;
        std::vector<merge::RecordChange> m_changes;
    };

    /// Where the first of the pages began: a field above it may not have come yet.
    std::uint64_t startOf(const v1::SpaceCursor& cursor)
    {
        return cursor.sequence() - std::min(cursor.behind(), cursor.sequence());
    }

    merge::RecordChange newsOf(StoredRecord record, const v1::SpaceCursor& cursor, merge::DeviceNumber asker)
    {
        merge::RecordChange change { record.space, record.entity, record.id, {} };
        for (StoredField& field : record.fields) {
            if (field.sequence > startOf(cursor) && (cursor.own_rows() || field.bringer != asker))
                change.fields.push_back({ std::move(field.name), std::move(field.value), field.version, {} });
        }
        return change;
    }

    merge::RecordChange allOf(StoredRecord record)
    {
        v1::SpaceCursor fromNothing;
        fromNothing.set_own_rows(true);
        return newsOf(std::move(record), fromNothing, {});
    }

    /// Returns whether the space has more than fits on the page; moves the cursor.
    bool pullSpace(v1::SpaceCursor& cursor, const SpaceGrant& grant, merge::DeviceNumber asker, RecordStorage& records, Page& page)
    {
        const v1::SpaceCursor from = cursor;
        bool more = false;
        std::uint64_t reached = from.sequence();
        records.eachAbove(from.space(), from.sequence(), [&](StoredRecord record) {
            const std::uint64_t sequence = record.sequence();
            merge::RecordChange change;
            if (mayRead(grant.role, record.entity, grant.kind))
                change = newsOf(std::move(record), from, asker);
            if (!change.fields.empty()) {
                if (page.isFull()) {
                    more = true;
                    return false;
                }
                page.add(std::move(change));
            }
            reached = sequence;
            return true;
        });
        cursor.set_sequence(reached);
        cursor.set_behind(more ? reached - startOf(from) : 0);
        return more;
    }

    /// Whether the asker has all but the echo.
    bool isReached(const Echo& echo, const v1::SpaceCursor& cursor)
    {
        return cursor.sequence() == echo.after && cursor.behind() == 0 && !cursor.own_rows();
    }

    /// Null when the space is not granted.
    const SpaceGrant* grantOf(const std::vector<SpaceGrant>& grants, const Id& space)
    {
        const auto found = std::ranges::find(grants, space, &SpaceGrant::space);
        return found == grants.end() ? nullptr : &*found;
    }

    /// What the asker wants whatever its cursor says, as far as they may see it.
    std::vector<merge::RecordChange> wholeRecords(
        const v1::SyncRequest& request, const std::vector<SpaceGrant>& grants, RecordStorage& records)
    {
        Page whole(limits::recordsPerExchangeMax);
        for (const v1::RecordNames& wanted : request.whole()) {
            const SpaceGrant* grant = grantOf(grants, wanted.space());
            if (!grant || !mayRead(grant->role, wanted.entity(), grant->kind))
                continue;
            for (const std::string& id : wanted.ids()) {
                std::optional<StoredRecord> record = records.record(wanted.entity(), id);
                if (record && record->space == wanted.space() && !whole.isFull())
                    whole.add(allOf(*std::move(record)));
            }
        }
        return whole.takeChanges();
    }

} // namespace

bool sawMoreThanThereIs(const v1::SyncRequest& request, const std::vector<SpaceGrant>& grants, RecordStorage& records)
{
    return std::ranges::any_of(request.cursors(), [&](const v1::SpaceCursor& cursor) {
        const auto space = grantOf(grants, cursor.space()) ? records.space(cursor.space()) : std::nullopt;
        return space && cursor.sequence() > space->sequence;
    });
}

void pull(const v1::SyncRequest& request, merge::DeviceNumber asker, const std::vector<SpaceGrant>& grants, const Echoes& echoes,
    RecordStorage& records, v1::SyncReply& reply)
{
    const std::size_t wanted = request.pull_records_max() > 0 ? request.pull_records_max() : pageRecordsDefault;
    Page page(std::min(wanted, limits::recordsPerExchangeMax));
    std::set<std::string_view> seen;
    for (const v1::SpaceCursor& asked : request.cursors()) {
        const SpaceGrant* grant = grantOf(grants, asked.space());
        if (!grant || !seen.insert(asked.space()).second)
            continue;
        v1::SpaceCursor& cursor = *reply.add_cursors();
        cursor = asked;
        cursor.clear_digest(); // what the asker has is not asked
        if (const auto echo = echoes.find(asked.space()); echo != echoes.end() && isReached(echo->second, asked))
            cursor.set_sequence(echo->second.last);
        const bool more = pullSpace(cursor, *grant, asker, records, page);
        cursor.set_own_rows(asked.own_rows() && more); // once it has them all, its own are an echo
        reply.set_more(reply.more() || more);
        if (!more && grant->digest)
            cursor.set_digest(*grant->digest);
    }
    wire::writeBlocks(page.takeChanges(), *reply.mutable_pull());
    wire::writeBlocks(wholeRecords(request, grants, records), *reply.mutable_whole());
}

void nameAuthors(merge::DeviceNumber asker, AccountStorage& accounts, v1::SyncReply& reply)
{
    std::set<merge::DeviceNumber> devices;
    for (const auto* blocks : { &reply.pull(), &reply.corrections(), &reply.whole() }) {
        for (const v1::RecordBlock& block : *blocks) {
            devices.insert(block.devices().begin(), block.devices().end());
            for (const v1::Column& column : block.columns()) {
                for (const v1::Version& version : column.versions())
                    devices.insert(version.device());
            }
        }
    }
    devices.erase(asker);
    for (const merge::DeviceNumber number : devices) {
        const auto device = accounts.device(number);
        const auto user = device ? accounts.user(device->user) : std::nullopt;
        if (!user)
            continue;
        v1::Author& author = *reply.add_authors();
        author.set_device(number);
        author.set_name(user->displayName);
        author.set_device_name(device->name);
    }
}

} // namespace tovholder::server
