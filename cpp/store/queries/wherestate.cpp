// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/wherestate.h"

namespace tovholder::store::queries {

std::string isOpenConflict(std::string_view alias)
{
    const std::string row(alias);
    return row + ".resolution IS NULL AND " + row + ".deleted_at IS NULL AND " + row + ".kind IS NOT 'flettet'";
}

std::string whereState(std::string_view entity, std::string_view idColumn)
{
    const std::string id(idColumn);
    return "CASE WHEN EXISTS (SELECT 1 FROM conflict AS open_conflict WHERE open_conflict.record_id = " + id
        + " AND " + isOpenConflict("open_conflict") + ") THEN 'skal_afklares' "
          "ELSE coalesce((SELECT CASE entry.state WHEN 'rejected' THEN 'afvist' WHEN 'sending' THEN 'sender' "
          "ELSE 'gemt_her' END FROM outbox AS entry WHERE entry.upstream = 1 AND entry.entity = '"
        + std::string(entity) + "' AND entry.id = " + id + "), 'hos_hovedkontoret') END AS where_state";
}

} // namespace tovholder::store::queries
