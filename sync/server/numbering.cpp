// SPDX-License-Identifier: Apache-2.0
#include "sync/server/numbering.h"

#include "sync/server/digests.h"
#include "sync/server/policy.h"

namespace tovholder::server {

void Numbering::hold(const std::set<Id>& spaces)
{
    for (Space& space : m_transaction.records().holdSpaces(spaces)) {
        if (space.digested != space.sequence)
            countAnew(space, m_transaction.records());
        m_spaces.emplace(space.id, std::move(space));
    }
}

const Space* Numbering::space(const Id& id) const
{
    const auto held = m_spaces.find(id);
    return held == m_spaces.end() ? nullptr : &held->second;
}

void Numbering::addSpace(const Id& id, SpaceKind kind)
{
    const Space& added = m_spaces.emplace(id, Space { id, kind, 0 }).first->second;
    m_transaction.records().putSpace(added);
}

std::uint64_t Numbering::next(const Id& space)
{
    Space& numbered = m_spaces.at(space);
    m_numbered.try_emplace(space, numbered.sequence);
    return ++numbered.sequence;
}

void Numbering::count(const StoredRecord& record, const StoredField* before, const StoredField& now)
{
    if (!m_counting || m_counting->id != record.id || m_counting->entity != record.entity) {
        merge::Digest& sum = m_spaces.at(record.space).digests.at(audienceOf(record.entity));
        m_counting.emplace(Counting { record.entity, record.id, { record.entity, record.id }, sum });
    }
    if (before)
        m_counting->sum -= m_counting->digest.of(before->name, before->value, before->version);
    m_counting->sum += m_counting->digest.of(now.name, now.value, now.version);
}

void Numbering::count(const StoredRecord& record)
{
    m_spaces.at(record.space).digests.at(audienceOf(record.entity)) += digestOf(record);
}

void Numbering::finish()
{
    for (const auto& [id, before] : m_numbered) {
        Space& space = m_spaces.at(id);
        space.digested = space.sequence;
        m_transaction.records().putSpace(space);
        m_transaction.tell({ id, m_writer });
    }
}

} // namespace tovholder::server
