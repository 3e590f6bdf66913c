// SPDX-License-Identifier: Apache-2.0
#include "sync/server/numbering.h"

namespace tovholder::server {

const Space* Numbering::space(const Id& id)
{
    const auto known = m_spaces.find(id);
    if (known != m_spaces.end())
        return &known->second;
    const std::optional<Space> stored = m_records.space(id);
    return stored ? &m_spaces.emplace(id, *stored).first->second : nullptr;
}

void Numbering::addSpace(const Id& id, SpaceKind kind)
{
    const Space& added = m_spaces.emplace(id, Space { id, kind, 0 }).first->second;
    m_records.putSpace(added);
}

std::uint64_t Numbering::next(const Id& id)
{
    (void)space(id);
    return ++m_spaces.at(id).sequence;
}

void Numbering::finish()
{
    for (const auto& [id, space] : m_spaces)
        m_records.putSpace(space);
}

} // namespace tovholder::server
