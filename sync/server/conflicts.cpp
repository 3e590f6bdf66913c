// SPDX-License-Identifier: Apache-2.0
#include "sync/server/conflicts.h"

#include "cpp/base/cpr.h"
#include "cpp/base/limits.h"
#include "sync/merge/textmerge.h"
#include "sync/server/policy.h"

namespace tovholder::server {
namespace {

    using merge::FieldChange;
    using merge::RecordChange;

    bool isNothing(const Value& value) { return std::holds_alternative<std::monostate>(value); }

    /// Offered again after the server lost it: its writer does not say what they had seen.
    bool makesNoClaim(const FieldChange& field) { return field.base == field.version; }

    const FieldChange* deletionIn(const RecordChange& change)
    {
        for (const FieldChange& field : change.fields) {
            if (field.field == deletedAtField)
                return &field;
        }
        return nullptr;
    }

    std::string textOf(const Value& value)
    {
        if (const auto* number = std::get_if<std::int64_t>(&value))
            return std::to_string(*number);
        const auto* text = std::get_if<std::string>(&value);
        return text ? *text : std::string {};
    }

    std::string typeOf(const Value& value)
    {
        if (isNothing(value))
            return "null";
        return std::holds_alternative<std::int64_t>(value) ? "integer" : "text";
    }

    struct Writer {
        std::string name;
        std::string device;
    };

    Writer writerOf(merge::Version version, AccountStorage& accounts)
    {
        const auto device = accounts.device(version.device);
        const auto user = device ? accounts.user(device->user) : std::nullopt;
        return { user ? user->displayName : std::string {}, device ? device->name : std::string {} };
    }

    std::string_view codeOf(Clash::Kind kind)
    {
        switch (kind) {
        case Clash::Kind::Field:
            break;
        case Clash::Kind::Deletion:
            return "slettet";
        case Clash::Kind::Merge:
            return "flettet";
        }
        return "felt";
    }

} // namespace

std::optional<Clash> deletionOverEdit(const StoredRecord& before, const RecordChange& change)
{
    const FieldChange* deletion = deletionIn(change);
    if (!deletion || isNothing(deletion->value) || makesNoClaim(*deletion))
        return std::nullopt;
    const StoredField* latest = nullptr;
    for (const StoredField& field : before.fields) {
        if (field.name == deletedAtField) {
            if (!isNothing(field.value)) // it was deleted before
                return std::nullopt;
            continue;
        }
        const bool unseen = field.version > deletion->base && field.version.device != deletion->version.device;
        if (unseen && (!latest || field.version > latest->version))
            latest = &field;
    }
    if (!latest)
        return std::nullopt;
    return Clash { Clash::Kind::Deletion, latest->name, { latest->value, latest->version }, { {}, deletion->version } };
}

std::optional<Clash> editOfDeleted(const StoredRecord& before, const RecordChange& change)
{
    const StoredField* deletion = before.field(deletedAtField);
    if (!deletion || isNothing(deletion->value) || deletionIn(change))
        return std::nullopt;
    const FieldChange* latest = nullptr;
    for (const FieldChange& field : change.fields) {
        const StoredField* current = before.field(field.field);
        const bool known = current && current->value == field.value;
        if (known || makesNoClaim(field) || field.version.device == deletion->version.device)
            continue;
        if (!latest || field.version > latest->version)
            latest = &field;
    }
    if (!latest)
        return std::nullopt;
    return Clash { Clash::Kind::Deletion, latest->field, { latest->value, latest->version }, { {}, deletion->version } };
}

bool settledOtherwise(const Value& one, const Value& other)
{
    const Value letStand { std::string("behold") };
    return !isNothing(one) && !isNothing(other) && one != other && (one == letStand || other == letStand);
}

Clash mergedByWords(Clash clash)
{
    const auto* base = std::get_if<std::string>(&clash.base);
    const auto* lost = std::get_if<std::string>(&clash.lost.value);
    const auto* kept = std::get_if<std::string>(&clash.kept.value);
    if (clash.kind != Clash::Kind::Field || !base || !lost || !kept)
        return clash;
    merge::MergedText merged = merge::mergeTexts(*base, *kept, *lost);
    // Two harmless halves may make a number that no one may store.
    const bool mayStand = merged.text.size() <= limits::textBytesMax && !findCpr(merged.text);
    if (merged.isClean && mayStand) {
        clash.kind = Clash::Kind::Merge;
        clash.merged = std::move(merged.text);
    }
    return clash;
}

Id conflictId(const StoredRecord& record, const Clash& clash)
{
    const merge::Version losing = clash.lost.version;
    return derivedId(conflictEntity, record.entity + ':' + record.id,
        clash.field + ':' + std::to_string(losing.clock) + ':' + std::to_string(losing.device));
}

StoredRecord conflictRecord(const StoredRecord& record, const Clash& clash, AccountStorage& accounts,
    merge::Version stamp, std::uint64_t sequence)
{
    StoredRecord conflict { record.space, std::string(conflictEntity), conflictId(record, clash), {} };
    const auto set = [&](std::string_view field, Value value) {
        conflict.fields.push_back({ std::string(field), std::move(value), stamp, sequence, serverDevice });
    };
    set("entity", record.entity);
    set("record_id", record.id);
    set("field", clash.field);
    set("kind", std::string(codeOf(clash.kind)));
    if (!isNothing(clash.base))
        set("base_value", textOf(clash.base));
    const Writer lost = writerOf(clash.lost.version, accounts);
    const Writer kept = writerOf(clash.kept.version, accounts);
    set("lost_value", textOf(clash.lost.value));
    set("lost_type", typeOf(clash.lost.value));
    set("lost_by", lost.name);
    set("lost_device", lost.device);
    set("lost_at", merge::millisecondsOf(clash.lost.version.clock));
    set("kept_value", textOf(clash.kept.value));
    set("kept_type", typeOf(clash.kept.value));
    set("kept_by", kept.name);
    set("kept_device", kept.device);
    set("kept_at", merge::millisecondsOf(clash.kept.version.clock));
    return conflict;
}

} // namespace tovholder::server
