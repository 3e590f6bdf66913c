// SPDX-License-Identifier: Apache-2.0
#include "sync/server/push.h"

#include "cpp/base/limits.h"
#include "sync/merge/rules.h"

#include <algorithm>

namespace tovholder::server {

using merge::FieldChange;
using merge::RecordChange;
using merge::Version;

namespace {

    void write(Version version, v1::Version& into)
    {
        into.set_clock(version.clock);
        into.set_device(version.device);
    }

} // namespace

Push::Push(Transaction& transaction, const Session& session, const std::vector<SpaceGrant>& grants, PushTerms terms)
    : m_transaction(transaction)
    , m_session(session)
    , m_terms(terms)
    , m_numbering(transaction, session.device.number)
{
    for (const SpaceGrant& grant : grants)
        m_roles[grant.space] = grant.role;
}

void Push::apply(std::vector<RecordChange> changes)
{
    // A new area's own records may stand before it in the message, and need its space.
    std::stable_partition(changes.begin(), changes.end(), [](const RecordChange& change) { return change.entity == areaEntity; });
    std::set<Id> spaces;
    std::vector<RecordKey> records;
    for (const RecordChange& change : changes) {
        spaces.insert(change.space);
        if (change.entity == areaEntity)
            spaces.insert(change.id); // has a space already, or gets one
        records.push_back({ change.entity, change.id });
    }
    m_numbering.hold(spaces);
    m_transaction.records().expect(records);
    for (RecordChange& change : changes)
        apply(change);
    m_numbering.finish();
}

void Push::apply(RecordChange& change)
{
    std::optional<StoredRecord> stored = m_transaction.records().record(change.entity, change.id);
    const std::vector<Refusal> refusals = refusalsOf(change, stored ? &*stored : nullptr);
    if (!refusals.empty()) {
        for (const Refusal& refusal : refusals) {
            v1::Rejection& rejection = *m_acknowledgement.add_rejections();
            rejection.set_space(change.space);
            rejection.set_entity(change.entity);
            rejection.set_id(change.id);
            rejection.set_field(refusal.field);
            rejection.set_code(std::string(name(refusal.code)));
        }
        return;
    }
    if (change.entity == areaEntity && !m_numbering.space(change.id)) {
        m_numbering.addSpace(change.id, SpaceKind::Area);
        m_roles[change.id] = administratorRole;
        m_transaction.tell({ m_session.user.id }); // the writer, too, waits for news of it from now on
    }
    StoredRecord record = stored ? std::move(*stored) : StoredRecord { change.space, change.entity, change.id, {} };
    restamp(change, record);
    merge(record, change);
    m_acknowledgement.set_accepted(m_acknowledgement.accepted() + 1);
    ++m_accepted[change.space];
}

std::vector<Refusal> Push::refusalsOf(const RecordChange& change, const StoredRecord* stored)
{
    if (!mayWriteTo(change, stored))
        return { { {}, ErrorCode::NotPermitted } };
    return refusedTexts(change);
}

bool Push::mayWriteTo(const RecordChange& change, const StoredRecord* stored)
{
    const auto role = m_roles.find(change.space);
    if (role == m_roles.end() || (stored && stored->space != change.space))
        return false;
    if (stored && writesOnlyOwn(role->second) && makerOf(*stored, m_transaction) != m_session.user.id)
        return false;
    const Space* space = m_numbering.space(change.space);
    return space && mayWrite(role->second, change.entity, space->kind);
}

void Push::restamp(RecordChange& change, const StoredRecord& before)
{
    for (FieldChange& field : change.fields) {
        if (!m_terms.reoffer && field.base == field.version)
            field.base = {};
        const Version believed = this->believed(field, before);
        if (believed == field.version)
            continue;
        v1::Restamp& restamp = *m_acknowledgement.add_restamps();
        restamp.set_space(change.space);
        restamp.set_entity(change.entity);
        restamp.set_id(change.id);
        restamp.set_field(field.field);
        write(field.version, *restamp.mutable_old_version());
        write(believed, *restamp.mutable_new_version());
        if (field.base == field.version)
            field.base = believed;
        field.version = believed;
    }
}

/// The version that the server takes the value under: not too far ahead, and not in another person's name.
Version Push::believed(const FieldChange& field, const StoredRecord& before)
{
    Version believed = field.version;
    if (!m_terms.reoffer && !mayStampAs(believed.device))
        believed.device = m_session.device.number;
    if (const std::optional<Version> first = stampOfFirstTime(before, field, believed))
        return *first;
    const merge::HybridTime bound = merge::hybridTimeAt(m_terms.nowMs + limits::clockAheadMsMax);
    if (believed.clock <= bound)
        return believed;
    believed.clock = merge::hybridTimeAt(m_terms.nowMs);
    // What was written on top of a value stays on top of it.
    if (field.base.clock <= bound)
        believed.clock = std::max(believed.clock, field.base.clock + 1);
    const StoredField* current = before.field(field.field);
    if (current && current->version.device == believed.device)
        believed.clock = std::max(believed.clock, current->version.clock + 1);
    return believed;
}

/// Sent again because the answer was lost, a value that was restamped keeps the stamp of the first time, which others may
/// have built on; also when its own clock is believed by now. Nothing when it is not the last that arrived of the device.
std::optional<Version> Push::stampOfFirstTime(const StoredRecord& before, const FieldChange& field, Version claimed)
{
    const StoredField* current = before.field(field.field);
    if (!current || current->version == claimed || current->version == field.base)
        return std::nullopt;
    const auto last = current->version.device == claimed.device
        ? std::optional(*current)
        : m_transaction.records().latestSuperseded(before, field.field, claimed.device);
    // A base as late as that stamp tells that the device has heard of it, and wrote the same once more.
    const bool isSame = last && last->value == field.value && field.base < last->version && last->version < claimed;
    return isSame ? std::optional(last->version) : std::nullopt;
}

/// A device keeps what it stamped under a number that it had before, or drew before it ever signed in.
bool Push::mayStampAs(merge::DeviceNumber device)
{
    if (device == m_session.device.number)
        return true;
    const auto known = m_transaction.accounts().device(device);
    return device != 0 && (!known || known->user == m_session.user.id);
}

std::vector<Clash> Push::clashesOf(const StoredRecord& before, const RecordChange& change)
{
    std::vector<Clash> clashes;
    if (asksNobody(change.entity))
        return clashes;
    for (const auto& find : { deletionOverEdit, editOfDeleted }) {
        if (std::optional<Clash> clash = find(before, change))
            clashes.push_back(std::move(*clash));
    }
    for (const FieldChange& field : change.fields) {
        const StoredField* current = before.field(field.field);
        // Deleting twice is no dispute, and edits against deletions were looked at above.
        if (!current || field.field == deletedAtField)
            continue;
        const auto decision = merge::decide(current->value, current->version, field.value, field.version, field.base);
        if (!decision.concurrent || isOwnOrKnown(before, *current, field))
            continue;
        Claim ours { current->value, current->version };
        Claim theirs { field.value, field.version };
        if (decision.take)
            std::swap(ours, theirs);
        Clash clash { Clash::Kind::Field, field.field, std::move(theirs), std::move(ours) };
        if (std::optional<Value> base = m_transaction.records().seenBy(before, field.field, field.version, field.base))
            clash.base = *std::move(base);
        clashes.push_back(field.byWords ? mergedByWords(std::move(clash)) : std::move(clash));
    }
    return clashes;
}

void Push::merge(StoredRecord& record, RecordChange& change)
{
    const std::vector<Clash> clashes = clashesOf(record, change);
    std::uint64_t sequence = 0;
    for (FieldChange& field : change.fields) {
        const auto merged = std::ranges::find_if(clashes, [&](const Clash& clash) {
            return clash.kind == Clash::Kind::Merge && clash.field == field.field;
        });
        if (merged != clashes.end())
            takeInstead(record, field, merged->merged, sequence);
        else if (isSettledTwice(record, field))
            takeInstead(record, field, {}, sequence); // it is asked again
        else
            mergeField(record, field, sequence);
    }
    if (sequence != 0)
        m_transaction.records().putRecord(record);
    for (const Clash& clash : clashes)
        note(record, clash);
}

/// A device's own edits follow each other, even when it never heard that the earlier one arrived; but only while it
/// keeps the number that stamped them, since a restored backup or a copy has not seen what came after it. And whoever wrote
/// over a value that had arrived before, had seen it.
bool Push::isOwnOrKnown(const StoredRecord& record, const StoredField& current, const FieldChange& field)
{
    const merge::DeviceNumber own = m_session.device.number;
    const bool isOwn = field.version.device == own && current.version.device == own && field.version != current.version
        && !isOfACopy(current.bringer);
    return isOwn || m_transaction.records().wasSuperseded(record, field.field, field.version);
}

/// Whether what that device brought under our number was written on a copy of ours, which took a new number and kept user
/// and name. Who sends another's emergency copy has a name of their own.
bool Push::isOfACopy(merge::DeviceNumber bringer)
{
    if (bringer == m_session.device.number)
        return false;
    const auto device = m_transaction.accounts().device(bringer);
    return device && device->user == m_session.user.id && device->name == m_session.device.name;
}

bool Push::isSettledTwice(const StoredRecord& record, const FieldChange& field)
{
    const StoredField* current = record.entity == conflictEntity && field.field == resolutionField ? record.field(field.field) : nullptr;
    return current && settledOtherwise(current->value, field.value)
        && merge::decide(current->value, current->version, field.value, field.version, field.base).concurrent
        && !isOwnOrKnown(record, *current, field);
}

/// Takes a value of the server's own in the place of both. They are kept as if each had been the current one for a moment,
/// so that whoever edits either of them further, or sends theirs again, is known to have seen it.
void Push::takeInstead(StoredRecord& record, const FieldChange& field, const Value& value, std::uint64_t& sequence)
{
    StoredField& current = *record.field(field.field);
    if (sequence == 0)
        sequence = m_numbering.next(record.space);
    RecordStorage& records = m_transaction.records();
    records.keepSuperseded(record, current);
    records.keepSuperseded(record, { field.field, field.value, field.version, sequence, m_session.device.number });
    m_answered.insert(record.space);
    const Version stamp { std::max(current.version.clock, field.version.clock) + 1, serverDevice };
    StoredField taken { field.field, value, stamp, sequence, serverDevice };
    m_numbering.count(record, &current, taken);
    current = std::move(taken);
    correct(record, current);
}

/// Takes the change's value with it.
void Push::mergeField(StoredRecord& record, FieldChange& field, std::uint64_t& sequence)
{
    StoredField* current = record.field(field.field);
    StoredField incoming { field.field, std::move(field.value), field.version, 0, m_session.device.number };
    if (current) {
        const bool same = current->version == field.version && current->value == incoming.value;
        if (same)
            return;
        const auto decision = merge::decide(current->value, current->version, incoming.value, field.version, field.base);
        m_transaction.records().keepSuperseded(record, decision.take ? *current : incoming);
        if (!decision.take) {
            correct(record, *current);
            return;
        }
    }
    if (sequence == 0)
        sequence = m_numbering.next(record.space);
    incoming.sequence = sequence;
    m_numbering.count(record, current, incoming);
    if (current)
        *current = std::move(incoming);
    else
        record.fields.push_back(std::move(incoming));
}

void Push::correct(const StoredRecord& record, const StoredField& winner)
{
    const bool sameRecord = !m_corrections.empty() && m_corrections.back().id == record.id
        && m_corrections.back().entity == record.entity;
    if (!sameRecord)
        m_corrections.push_back({ record.space, record.entity, record.id, {} });
    m_corrections.back().fields.push_back({ winner.name, winner.value, winner.version, {} });
}

void Push::note(const StoredRecord& record, const Clash& clash)
{
    RecordStorage& records = m_transaction.records();
    if (records.record(conflictEntity, conflictId(record, clash)))
        return;
    const Version stamp { merge::hybridTimeAt(m_terms.nowMs), 0 };
    const StoredRecord conflict = conflictRecord(record, clash, m_transaction.accounts(), stamp, m_numbering.next(record.space));
    m_numbering.count(conflict);
    m_answered.insert(record.space);
    records.putRecord(conflict);
}

Echoes Push::echoes() const
{
    Echoes echoes;
    for (const auto& [space, before] : m_numbering.numbered()) {
        if (!m_answered.contains(space))
            echoes[space] = { before, m_numbering.space(space)->sequence };
    }
    return echoes;
}

void Push::finish(v1::SyncReply& reply)
{
    *reply.mutable_acknowledgement() = std::move(m_acknowledgement);
    wire::writeBlocks(std::move(m_corrections), *reply.mutable_corrections());
}

std::string contentHash(const wire::Blocks& push)
{
    constexpr merge::Digest orderMatters = 31;
    merge::Digest digest = 0;
    for (const v1::RecordBlock& block : push)
        digest = digest * orderMatters + merge::bytesDigest(block.SerializeAsString());
    return std::to_string(digest);
}

} // namespace tovholder::server
