// SPDX-License-Identifier: Apache-2.0
#include "sync/server/digests.h"

#include <map>
#include <set>

namespace tovholder::server {
namespace {

    void eachOf(std::string_view space, RecordStorage& records, const std::function<void(const StoredRecord&)>& take)
    {
        records.eachAbove(space, 0, [&](const StoredRecord& record) {
            take(record);
            return true;
        });
    }

} // namespace

merge::Digest digestOf(const StoredRecord& record)
{
    merge::RecordDigest digest(record.entity, record.id);
    merge::Digest sum = 0;
    for (const StoredField& field : record.fields)
        sum += digest.of(field.name, field.value, field.version);
    return sum;
}

void countAnew(Space& space, RecordStorage& records)
{
    space.digests = {};
    space.digested = space.sequence;
    eachOf(space.id, records,
        [&](const StoredRecord& record) { space.digests.at(audienceOf(record.entity)) += digestOf(record); });
}

void countAnew(Transaction& transaction, const Id& space)
{
    for (Space& held : transaction.records().holdSpaces({ space })) {
        countAnew(held, transaction.records());
        transaction.records().putSpace(held);
    }
}

v1::CompareReply compareParts(
    const v1::CompareRequest& request, const SpaceGrant& grant, RecordStorage& records, SpaceDigests& own)
{
    const auto partCount = static_cast<std::size_t>(request.parts_size());
    std::vector<merge::Digest> sums(partCount);
    own = {};
    eachOf(grant.space, records, [&](const StoredRecord& record) {
        const merge::Digest digest = digestOf(record);
        own.at(audienceOf(record.entity)) += digest;
        if (mayRead(grant.role, record.entity, grant.kind))
            sums[merge::partOf(record.id, partCount)] += digest;
    });
    v1::CompareReply reply;
    std::set<std::size_t> differing;
    for (std::size_t part = 0; part < partCount; ++part) {
        if (sums[part] == request.parts(static_cast<int>(part)))
            continue;
        differing.insert(part);
        reply.add_parts(static_cast<std::uint32_t>(part));
    }
    if (differing.empty())
        return reply;
    std::map<std::string, v1::RecordDigests*> byEntity;
    eachOf(grant.space, records, [&](const StoredRecord& record) {
        if (!differing.contains(merge::partOf(record.id, partCount)) || !mayRead(grant.role, record.entity, grant.kind))
            return;
        v1::RecordDigests*& listed = byEntity[record.entity];
        if (!listed) {
            listed = reply.add_records();
            listed->set_entity(record.entity);
        }
        listed->add_ids(record.id);
        listed->add_digests(digestOf(record));
    });
    return reply;
}

std::vector<Id> miscountedSpaces(Transaction& transaction)
{
    std::vector<Id> miscounted;
    for (const Space& space : transaction.records().spaces()) {
        Space counted = space;
        countAnew(counted, transaction.records());
        if (space.digested == space.sequence && counted.digests != space.digests)
            miscounted.push_back(space.id);
    }
    return miscounted;
}

} // namespace tovholder::server
