// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/rowvalues.h"

namespace tovholder::exports {

reports::MinutesPerson personOf(const store::Row& row) { return { row.text("name"), row.text("function"), !row.text("guest_id").empty() }; }

reports::MinutesAgreement agreementOf(const store::Row& row)
{
    return { row.text("text"), row.text("theme"), { row.text("owner_name"), row.text("owner_function") },
        row.text("due_on"), row.text("status"), row.text("why"), row.text("today_kind") };
}

} // namespace tovholder::exports
