// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/grouponly.h"

namespace tovholder::store::queries {

Query forGroupOnly()
{
    return { "WITH closed AS (SELECT meeting_id, block FROM agenda_block WHERE confidential = 1), "
             "note AS (SELECT id FROM contribution WHERE hidden = 1 OR confidential = 1 "
             "OR (meeting_id, block) IN (SELECT meeting_id, block FROM closed)), "
             "agreed AS (SELECT id FROM agreement WHERE contribution_id IN (SELECT id FROM note) "
             "OR (meeting_id, block) IN (SELECT meeting_id, block FROM closed)) "
             "SELECT 'contribution' AS entity, id FROM note UNION ALL SELECT 'agreement', id FROM agreed UNION ALL "
             "SELECT 'agreement_followup', id FROM agreement_followup WHERE agreement_id IN (SELECT id FROM agreed) UNION ALL "
             "SELECT 'board_proposal', id FROM board_proposal WHERE contribution_id IN (SELECT id FROM note) UNION ALL "
             "SELECT 'story', id FROM story WHERE meeting_id IN (SELECT meeting_id FROM closed)",
        { "agenda_block", "contribution", "agreement", "agreement_followup", "board_proposal", "story" }, {} };
}

} // namespace tovholder::store::queries
