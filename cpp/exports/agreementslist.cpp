// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/agreementslist.h"

#include "cpp/exports/rowvalues.h"

namespace tovholder::exports {

Result<reports::CsvTable> agreementsList(store::Store& store, store::queries::AgreementFilter filter,
    domain::Language language, const std::set<Id>& leftOut)
{
    filter.agreementsMax = -1;
    const Result<std::vector<store::Row>> rows = store.query(store::queries::agreements(filter));
    if (!rows)
        return rows.error();
    std::vector<reports::AgreementRow> agreements;
    agreements.reserve(rows->size());
    for (const store::Row& row : *rows) {
        if (leftOut.contains(row.text("id")))
            continue;
        agreements.push_back({ row.text("area_name"), row.text("group_name"), row.text("meeting_title"), agreementOf(row) });
    }
    return reports::agreementsTable(agreements, language);
}

} // namespace tovholder::exports
