// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/limits.h"
#include "cpp/store/edits.h"
#include "cpp/store/queries/wherestate.h"
#include "cpp/store/records.h"
#include "cpp/store/syncstate.h"

#include <algorithm>
#include <limits>

namespace tovholder::store {
namespace {

    /// So that a push of long texts stays far below what the server takes in.
    constexpr std::size_t pushBytesMax = limits::bodyBytesMax / 2;

    struct OutboxEntry {
        std::int64_t position = 0;
        std::string entity;
        Id id;
        merge::RowVersions bases;
        bool reoffer = false;
    };

    std::vector<OutboxEntry> oldestEntries(
        Database& database, std::string_view condition, std::size_t recordsMax, std::int64_t after = 0)
    {
        std::vector<OutboxEntry> entries;
        // The plus keeps SQLite from looking the upstream up by an index, and then sorting all that waits.
        Statement rows = database.statement("SELECT position, entity, id, fields, reoffer FROM outbox WHERE +upstream = ? AND position > ? AND "
            + std::string(condition) + " ORDER BY position LIMIT ?");
        rows.bindAll(headOffice, after, static_cast<std::int64_t>(recordsMax));
        while (rows.step()) {
            // A push either repeats what was lost or brings what is new, never both.
            if (!entries.empty() && entries.front().reoffer != (rows.integer(4) != 0))
                break;
            entries.push_back({ rows.integer(0), rows.text(1), rows.text(2), { merge::Version {}, rows.textView(3) },
                rows.integer(4) != 0 });
        }
        return entries;
    }

    bool mergesByWords(const domain::Entity& entity, std::string_view name)
    {
        const domain::Field* field = entity.field(name);
        return field && field->byWords;
    }

    std::optional<merge::RecordChange> changeOf(Database& database, const OutboxEntry& entry)
    {
        const domain::Entity* entity = domain::entityNamed(entry.entity);
        const std::optional<StoredRow> row = entity ? readRow(database, *entity, entry.id) : std::nullopt;
        if (!row)
            return std::nullopt;
        merge::RecordChange change { row->space, entry.entity, entry.id, {} };
        change.fields.reserve(entry.bases.listed().size());
        for (const auto& [field, base] : entry.bases.listed())
            change.fields.push_back({ field, row->value(*entity, field), row->version(*entity, field), base, mergesByWords(*entity, field) });
        return change;
    }

    std::size_t bytesOf(const merge::RecordChange& change)
    {
        std::size_t bytes = change.id.size();
        for (const merge::FieldChange& field : change.fields) {
            if (const auto* text = std::get_if<std::string>(&field.value))
                bytes += text->size();
        }
        return bytes;
    }

    /// What is offered again along with an edit that waited. The server takes that in an offer only.
    bool makesNoClaim(const merge::RecordChange& change)
    {
        return std::ranges::any_of(change.fields, [](const merge::FieldChange& field) { return field.base == field.version; });
    }

    bool hasRows(Database& database, const std::string& sql)
    {
        Statement one = database.statement(sql);
        return one.step();
    }

    /// An accepted record leaves the outbox; what was edited since it was sent stays.
    void accept(Database& database, const std::string& entityName, const Id& id, bool anyBases)
    {
        const int removed = database
                                .statement("DELETE FROM outbox WHERE upstream = ? AND entity = ? AND id = ? "
                                           "AND state = 'sending'")
                                .bindAll(headOffice, std::string_view(entityName), std::string_view(id))
                                .run();
        if (removed > 0) {
            if (anyBases)
                dropBaseValues(database, entityName, id);
            return;
        }
        const domain::Entity* entity = domain::entityNamed(entityName);
        const std::optional<StoredRow> row = entity ? readRow(database, *entity, id) : std::nullopt;
        std::uint64_t sentClock = 0;
        {
            Statement sent = database.statement("SELECT sent_clock FROM outbox WHERE upstream = ? AND entity = ? AND id = ?");
            sent.bindAll(headOffice, std::string_view(entityName), std::string_view(id));
            if (!row || !sent.step())
                return;
            sentClock = sent.number(0);
        }
        const merge::RowVersions before = dirtyFields(database, entityName, id);
        merge::RowVersions after;
        for (const auto& [field, base] : before.listed()) {
            if (row->version(*entity, field).clock > sentClock)
                after.setListed(field, base);
        }
        const std::string fields = after.exceptionsText();
        database.statement("UPDATE outbox SET fields = ? WHERE upstream = ? AND entity = ? AND id = ?")
            .bindAll(std::string_view(fields), headOffice, std::string_view(entityName), std::string_view(id))
            .run();
    }

    /// As accept() for every record of the push.
    void acceptWhole(Database& database, const AcceptedPush& push, bool anyBases)
    {
        const std::string ofThePush = " WHERE +upstream = ? AND position <= ? AND sent_clock = ?";
        const auto bind = [&](Statement& statement) { statement.bindAll(headOffice, push.last, static_cast<std::int64_t>(push.takenAt)); };
        if (anyBases) {
            Statement bases = database.statement("DELETE FROM base_value WHERE (upstream, entity, id) IN "
                                                 "(SELECT upstream, entity, id FROM outbox"
                + ofThePush + " AND state = 'sending')");
            bind(bases);
            bases.run();
        }
        {
            Statement entries = database.statement("DELETE FROM outbox" + ofThePush + " AND state = 'sending'");
            bind(entries);
            entries.run();
        }
        std::vector<RecordName> edited;
        {
            Statement since = database.statement("SELECT entity, id FROM outbox" + ofThePush);
            bind(since);
            while (since.step())
                edited.emplace_back(since.text(0), since.text(1));
        }
        for (const auto& [entity, id] : edited)
            accept(database, entity, id, anyBases);
    }

    void reject(Database& database, const RejectedRecord& rejection)
    {
        // Edited since it was sent: the person may already have mended it, so it goes again.
        database
            .statement("UPDATE outbox SET state = 'rejected', rejected_field = ?, rejected_code = ? "
                       "WHERE upstream = ? AND entity = ? AND id = ? AND state = 'sending' AND reoffer = 0")
            .bindAll(std::string_view(rejection.field), std::string_view(rejection.code), headOffice,
                std::string_view(rejection.entity), std::string_view(rejection.id))
            .run();
        // What was only offered again is not this device's to insist on. What came of the record meanwhile waited for the answer.
        const int removed = database.statement("DELETE FROM outbox WHERE upstream = ? AND entity = ? AND id = ? AND reoffer = 1")
                                .bindAll(headOffice, std::string_view(rejection.entity), std::string_view(rejection.id))
                                .run();
        if (removed == 0)
            return;
        const std::vector<merge::FieldChange> came = baseValues(database, rejection.entity, rejection.id);
        dropBaseValues(database, rejection.entity, rejection.id);
        mergeChanges(database, { { {}, rejection.entity, rejection.id, came } });
    }

    /// What was delivered when, for people to look up: the newest thousand.
    void keepReceipt(Database& database, const PushOutcome& outcome)
    {
        const std::int64_t delivered = outcome.whole ? outcome.whole->records : static_cast<std::int64_t>(outcome.accepted.size());
        if (delivered == 0 && outcome.rejections.empty())
            return;
        database.statement("INSERT INTO receipt (at, delivered, rejected) VALUES (?, ?, ?)")
            .bindAll(database.clock().nowMs(), delivered,
                static_cast<std::int64_t>(outcome.rejections.size()))
            .run();
        database.statement("DELETE FROM receipt WHERE position <= (SELECT max(position) FROM receipt) - 1000").run();
        database.touch("receipt");
    }

    void takeRestamp(Database& database, const Restamp& restamp)
    {
        const domain::Entity* entity = domain::entityNamed(restamp.entity);
        const std::optional<StoredRow> row = entity ? readRow(database, *entity, restamp.id) : std::nullopt;
        if (!row || !entity->field(restamp.field) || row->version(*entity, restamp.field) != restamp.oldVersion)
            return;
        const Value value = row->value(*entity, restamp.field);
        updateRow(database, *entity, restamp.id, *row, { { restamp.field, &value, restamp.newVersion } });
    }

    /// Tells the push how it is counted.
    void putCounter(Database& database, Push& push)
    {
        push.counter = static_cast<std::uint64_t>(database.numberSetting(settings::counter));
        push.unanswered = push.counter - static_cast<std::uint64_t>(database.numberSetting(settings::answered));
        if (push.unanswered > 0)
            push.series = static_cast<std::uint32_t>(database.numberSetting(settings::series));
    }

    /// Read anew: another program may have the same store open, and raise it, too.
    void raise(Database& database, Push& push)
    {
        const std::int64_t counter = database.numberSetting(settings::counter);
        if (counter == database.numberSetting(settings::answered))
            database.setSetting(settings::series, std::to_string(static_cast<std::uint32_t>(database.random().next())));
        database.setSetting(settings::counter, std::to_string(counter + 1));
        putCounter(database, push);
    }

    /// The oldest that wait behind the position, and marks them as under way.
    Push takeOldest(Database& database, std::size_t recordsMax, std::int64_t after)
    {
        Push push;
        std::size_t bytes = 0;
        for (const OutboxEntry& entry : oldestEntries(database, "state <> 'rejected'", recordsMax, after)) {
            std::optional<merge::RecordChange> change = changeOf(database, entry);
            bytes += change ? bytesOf(*change) : 0;
            if (bytes > pushBytesMax && !push.changes.empty())
                break;
            push.reoffer = push.reoffer || entry.reoffer || (change && makesNoClaim(*change));
            push.last = entry.position;
            if (change)
                push.changes.push_back(std::move(*change));
        }
        if (push.last == 0)
            return push;
        push.takenAt = database.hybridClock().tick();
        database
            .statement("UPDATE outbox SET state = 'sending', sent_clock = ? "
                       "WHERE +upstream = ? AND position > ? AND position <= ? AND state <> 'rejected'")
            .bindAll(static_cast<std::int64_t>(push.takenAt), headOffice, after, push.last)
            .run();
        database.touch("outbox");
        return push;
    }

} // namespace

Result<Push> SyncState::nextPush(std::size_t recordsMax)
{
    // Without anything to push, no transaction and no new counter.
    const Result<bool> any = isAnyWaiting();
    if (!any)
        return any.error();
    if (!*any || recordsMax == 0) {
        Push nothing;
        putCounter(m_database, nothing);
        return nothing;
    }
    return m_database.write([&] {
        Push push = takeOldest(m_database, recordsMax, 0);
        raise(m_database, push);
        return push;
    });
}

Result<Push> SyncState::pushAfter(std::int64_t position, std::size_t recordsMax)
{
    return m_database.write([&] {
        Push push = takeOldest(m_database, recordsMax, position);
        if (!push.changes.empty())
            raise(m_database, push);
        return push;
    });
}

Result<void> SyncState::raiseCounter(Push& push)
{
    return m_database.write([&] { raise(m_database, push); });
}

Result<std::vector<std::vector<merge::RecordChange>>> SyncState::unsentPages(std::size_t recordsMax)
{
    return m_database.read([&] {
        std::vector<std::vector<merge::RecordChange>> pages;
        std::size_t bytes = 0;
        for (const OutboxEntry& entry : oldestEntries(m_database, "reoffer = 0", std::numeric_limits<std::int64_t>::max())) {
            std::optional<merge::RecordChange> change = changeOf(m_database, entry);
            if (!change)
                continue;
            bytes += bytesOf(*change);
            if (pages.empty() || pages.back().size() == recordsMax || bytes > pushBytesMax) {
                pages.emplace_back();
                bytes = bytesOf(*change);
            }
            pages.back().push_back(std::move(*change));
        }
        return pages;
    });
}

Result<void> SyncState::applyOutcome(const PushOutcome& outcome)
{
    return m_database.writeRepeatable([&] {
        if (static_cast<std::int64_t>(outcome.counter) != m_database.numberSetting(settings::counter))
            return; // of an attempt that was given up
        m_database.setSetting(settings::answered, std::to_string(outcome.answered));
        for (const Restamp& restamp : outcome.restamps)
            takeRestamp(m_database, restamp);
        const bool anyBases = hasRows(m_database, "SELECT 1 FROM base_value LIMIT 1");
        for (const auto& [entity, id] : outcome.accepted)
            accept(m_database, entity, id, anyBases);
        if (outcome.whole)
            acceptWhole(m_database, *outcome.whole, anyBases);
        for (const RejectedRecord& rejection : outcome.rejections)
            reject(m_database, rejection);
        keepReceipt(m_database, outcome);
        // In the same transaction: they are not sent again, and what they correct is no longer dirty.
        mergeChanges(m_database, outcome.corrections);
        m_database.touch("outbox");
    });
}

Result<bool> SyncState::isAnyWaiting()
{
    return m_database.read([&] {
        Statement one = m_database.statement("SELECT 1 FROM outbox WHERE +upstream = ? AND state <> 'rejected' LIMIT 1");
        one.bindAll(headOffice);
        return one.step();
    });
}

Result<Waiting> SyncState::waiting()
{
    return m_database.read([&] {
        const auto count = [&](const std::string& sql) {
            Statement one = m_database.statement(sql);
            one.step();
            return one.integer(0);
        };
        const std::int64_t rejectedCount = count("SELECT count(*) FROM outbox WHERE state = 'rejected'");
        return Waiting {
            .records = count("SELECT count(*) FROM outbox") - rejectedCount,
            .rejected = rejectedCount,
            .conflicts = count("SELECT count(*) FROM conflict WHERE " + queries::isOpenConflict("conflict")),
            .photosTotal = count("SELECT count(*) FROM photo_file WHERE taken_here = 1"),
            .photosSent = count("SELECT count(*) FROM photo_file WHERE taken_here = 1 AND state = 'sent'"),
            .photosMissing = count("SELECT count(*) FROM photo_file WHERE state = 'missing'"),
        };
    });
}

} // namespace tovholder::store
