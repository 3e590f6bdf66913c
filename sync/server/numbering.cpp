// SPDX-License-Identifier: Apache-2.0
#include "sync/server/numbering.h"

namespace tovholder::server {

void Numbering::hold(const std::set<Id>& spaces)
{
    for (Space& space : m_transaction.records().holdSpaces(spaces))
        m_spaces.emplace(space.id, std::move(space));
}

const Space* Numbering::space(const Id& id)
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
    m_numbered.insert(space);
    return ++m_spaces.at(space).sequence;
}

void Numbering::finish()
{
    for (const Id& id : m_numbered) {
        m_transaction.records().putSpace(m_spaces.at(id));
        m_transaction.tell({ id, m_writer });
    }
}

} // namespace tovholder::server
