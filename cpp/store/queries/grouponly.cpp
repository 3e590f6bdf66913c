// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/grouponly.h"

namespace tovholder::store::queries {

Query forGroupOnly()
{
    return { "WITH closed AS (SELECT meeting_id, block FROM agenda_block WHERE confidential = 1), "
             "note AS (SELECT id FROM contribution WHERE hidden = 1 OR confidential = 1 "
             "OR (meeting_id, block) IN (SELECT meeting_id, block FROM closed)), "
             "agreed AS (SELECT id FROM agreement WHERE contribution_id IN (SELECT id FROM note) "
             "OR (meeting_id, block) IN (SELECT meeting_id, block FROM closed)), "
             "kept AS (SELECT 'contribution' AS entity, id FROM note UNION ALL SELECT 'agreement', id FROM agreed UNION ALL "
             "SELECT 'agreement_followup', id FROM agreement_followup WHERE agreement_id IN (SELECT id FROM agreed) UNION ALL "
             "SELECT 'board_proposal', id FROM board_proposal WHERE contribution_id IN (SELECT id FROM note) UNION ALL "
             "SELECT 'story', id FROM story WHERE meeting_id IN (SELECT meeting_id FROM closed)) "
             "SELECT entity, id FROM kept UNION ALL "
             "SELECT 'evidence', id FROM evidence WHERE record_id IN (SELECT id FROM kept) UNION ALL "
             "SELECT 'conflict', id FROM conflict WHERE record_id IN (SELECT id FROM kept) UNION ALL "
             "SELECT 'area_snapshot', s.id FROM area_snapshot AS s WHERE EXISTS (SELECT 1 FROM json_each("
             "CASE WHEN json_valid(s.evidence) THEN s.evidence ELSE '[]' END) AS each "
             "WHERE CASE each.type WHEN 'object' THEN each.value ->> 'record_id' END IN (SELECT id FROM kept))",
        { "agenda_block", "contribution", "agreement", "agreement_followup", "board_proposal", "story", "evidence", "conflict",
            "area_snapshot" },
        {} };
}

} // namespace tovholder::store::queries
