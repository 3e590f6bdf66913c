// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/playbooks.h"

#include "cpp/store/queries/wherestate.h"

namespace tovholder::store::queries {

Query publishedPlaybooks()
{
    return { "SELECT id, course, version, title, content, published_at, published_by, deleted_at FROM playbook "
             "WHERE content IS NOT NULL ORDER BY id",
        { "playbook" }, {} };
}

Query publishedStates()
{
    return { "SELECT p.id, " + whereState("playbook", "p.id") + " FROM playbook AS p ORDER BY p.id",
        { "playbook", "outbox", "conflict" }, {} };
}

Query playbookDrafts()
{
    return { "SELECT name AS id, value FROM setting WHERE name >= 'draft.playbook.' AND name < 'draft.playbook/' AND value <> '' "
             "ORDER BY name DESC",
        { "setting" }, {} };
}

} // namespace tovholder::store::queries
