// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/overview.h"

#include "cpp/store/queries/figures.h"
#include "cpp/store/queries/groups.h"
#include "cpp/store/syncstate.h"

#include <algorithm>

namespace tovholder::exports {
namespace {

    std::string organisationName(store::Store& store)
    {
        const Result<store::Account> account = store.syncState().account();
        const Result<store::Record> record = account ? store.read("organisation", account->organisation) : Result<store::Record>(account.error());
        const auto name = record ? record->fields.find("name") : store::FieldValues::const_iterator {};
        return record && name != record->fields.end() ? std::get<std::string>(name->second) : std::string();
    }

} // namespace

Result<reports::OverviewData> overviewData(store::Store& store, const std::string& day, domain::Language language)
{
    const Result<std::vector<store::Row>> areas = store.query(store::queries::areas());
    if (!areas)
        return areas.error();
    const Result<std::vector<store::Row>> figures = store.query(store::queries::figuresByArea(day));
    if (!figures)
        return figures.error();
    reports::OverviewData data { language, organisationName(store), day, {} };
    std::vector<Id> ids;
    for (const store::Row& area : *areas) {
        ids.push_back(area.text("id"));
        data.areas.push_back({ area.text("name") });
    }
    for (const store::Row& row : *figures) {
        const auto area = std::ranges::find(ids, row.text("area_id"));
        if (area != ids.end())
            data.areas[static_cast<std::size_t>(area - ids.begin())].figures.add(
                row.text("figure"), row.text("kind"), row.text("state"), row.integer("count"));
    }
    return data;
}

Result<Papers> writeOverview(const reports::OverviewData& data, const std::filesystem::path& folder)
{
    const std::string name = (data.language == domain::Language::Danish ? "overblik-" : "overview-") + data.day;
    Result<Papers> papers = writePaper(reports::overviewDocument(data), name, folder);
    if (!papers)
        return papers;
    papers->files.push_back(folder / (name + ".csv"));
    if (const Result<void> written = reports::writeCsv(reports::overviewTable(data), papers->files.back()); !written)
        return written.error();
    return papers;
}

} // namespace tovholder::exports
