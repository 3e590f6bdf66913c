// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/durablefile.h"
#include "cpp/cli/commands.h"
#include "cpp/cli/json.h"
#include "cpp/cli/playbooks.h"
#include "cpp/cli/program.h"
#include "cpp/exports/agreementslist.h"
#include "cpp/exports/areapicture.h"
#include "cpp/exports/minutesdata.h"
#include "cpp/exports/overview.h"
#include "cpp/reports/danishtime.h"
#include "cpp/store/queries/grouponly.h"
#include "cpp/store/queries/records.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <set>

namespace tovholder::cli {
namespace {

    struct ExportRequest {
        std::string form;
        std::string entity;
        std::string meeting;
        std::string area;
        std::string out;
        std::string playbooks;
        bool forOthers = false;
    };

    /// What an export holds that is for a group only.
    struct GroupOnly {
        std::set<Id> ids;
        bool leftOut = false;

        [[nodiscard]] bool excludes(const Id& id) const { return leftOut && ids.contains(id); }
    };

    Result<GroupOnly> groupOnlyIn(store::Store& store, const ExportRequest& request)
    {
        const Result<std::vector<store::Row>> rows = store.query(store::queries::forGroupOnly());
        if (!rows)
            return rows.error();
        GroupOnly found { {}, request.forOthers };
        for (const store::Row& row : *rows) {
            if (request.entity.empty() || row.text("entity") == request.entity)
                found.ids.insert(row.text("id"));
        }
        return found;
    }

    void tellOf(const GroupOnly& groupOnly, Session& session)
    {
        constexpr domain::Words held { "Eksporten rummer det, der kun er for gruppen eller ikke er vist endnu. "
                                       "Skriv --for-others for at udelade det. Antal: ",
            "The export holds what is for the group only or not shown yet. Write --for-others to leave it out. Count: " };
        constexpr domain::Words leftOut { "Det, der kun er for gruppen eller ikke er vist endnu, er udeladt. Antal: ",
            "What is for the group only or not shown yet is left out. Count: " };
        if (!groupOnly.ids.empty())
            session.tell(std::string((groupOnly.leftOut ? leftOut : held).in(session.language())) + std::to_string(groupOnly.ids.size()));
    }

    /// As it is stored, a column a field.
    Result<reports::CsvTable> storedTable(store::Store& store, const domain::Entity& entity, const GroupOnly& groupOnly)
    {
        const Result<std::vector<store::Row>> rows = store.query(store::queries::records(entity));
        if (!rows)
            return rows.error();
        reports::CsvTable table { { "id", "space" }, {} };
        for (const domain::Field& field : entity.fields)
            table.header.emplace_back(field.name);
        for (const store::Row& row : *rows) {
            if (groupOnly.excludes(row.text("id")))
                continue;
            std::vector<std::string> cells;
            for (const std::string& column : table.header) {
                const auto* number = std::get_if<std::int64_t>(&row[column]);
                cells.push_back(number ? std::to_string(*number) : row.text(column));
            }
            table.rows.push_back(std::move(cells));
        }
        return table;
    }

    Result<std::string> csvOf(Session& session, const std::string& name, const GroupOnly& groupOnly)
    {
        const domain::Entity* entity = domain::entityNamed(name);
        if (!entity)
            return Error { ErrorCode::UnknownEntity, {}, name };
        const Result<reports::CsvTable> table = name == "agreement"
            ? exports::agreementsList(session.store(), {}, session.language(), groupOnly.leftOut ? groupOnly.ids : std::set<Id> {})
            : storedTable(session.store(), *entity, groupOnly);
        if (!table)
            return table.error();
        return reports::csvText(*table);
    }

    /// One record a line, parents before children, what is in the bin among them: add --json takes it back.
    Result<std::string> jsonOf(Session& session, const std::string& name, const GroupOnly& groupOnly)
    {
        if (!name.empty() && !domain::entityNamed(name))
            return Error { ErrorCode::UnknownEntity, {}, name };
        std::string text = "[";
        const char* separator = "\n";
        for (const domain::Entity& entity : domain::entities()) {
            if (!name.empty() && entity.name != name)
                continue;
            for (const bool inBin : { false, true }) {
                store::queries::RecordFilter filter;
                filter.inBin = inBin;
                const Result<std::vector<store::Row>> rows = session.store().query(store::queries::records(entity, filter));
                if (!rows)
                    return rows.error();
                for (const store::Row& row : *rows) {
                    if (groupOnly.excludes(row.text("id")))
                        continue;
                    text += separator + asText(asJson(store::queries::recordFrom(row, entity)));
                    separator = ",\n";
                }
            }
        }
        return text + "\n]\n";
    }

    Result<ExitCode> exportRecords(Session& session, ExportRequest request)
    {
        if (request.form == "csv" && request.entity.empty())
            request.entity = "agreement";
        const Result<GroupOnly> groupOnly = groupOnlyIn(session.store(), request);
        if (!groupOnly)
            return groupOnly.error();
        const Result<std::string> text = request.form == "csv" ? csvOf(session, request.entity, *groupOnly)
                                                               : jsonOf(session, request.entity, *groupOnly);
        if (!text)
            return text.error();
        if (request.out.empty()) {
            std::cout << *text;
        } else if (const Result<void> written = writeFileDurably(request.out, *text); !written) {
            return written.error();
        }
        tellOf(*groupOnly, session);
        return ExitCode::Done;
    }

    Result<ExitCode> tell(Session& session, const Result<exports::Papers>& papers)
    {
        if (!papers)
            return papers.error();
        if (papers->withoutPdf != ErrorCode::None)
            session.tell(std::string(domain::sentence(papers->withoutPdf, session.language())));
        Json names = Json::array();
        for (const std::filesystem::path& file : papers->files)
            names.push_back(file.string());
        std::cout << asText({ { "files", std::move(names) } }) << '\n';
        return ExitCode::Done;
    }

    Result<ExitCode> minutes(Session& session, const ExportRequest& request)
    {
        const Result<playbook::PlaybookLibrary> playbooks = playbooksOf(session, request.playbooks);
        if (!playbooks)
            return playbooks.error();
        const Result<reports::MinutesData> data = exports::minutesData(
            session.store(), *playbooks, request.meeting, session.language(),
            request.forOthers ? exports::Reader::Others : exports::Reader::Group);
        if (!data)
            return data.error();
        return tell(session, exports::writeMinutes(*data, request.out));
    }

    Result<ExitCode> overview(Session& session, const ExportRequest& request)
    {
        const std::string day = reports::isoDay(session.store().nowMs());
        const Result<reports::OverviewData> data = exports::overviewData(session.store(), day, session.language());
        if (!data)
            return data.error();
        return tell(session, exports::writeOverview(*data, request.out));
    }

    Result<ExitCode> areaPicture(Session& session, const ExportRequest& request)
    {
        const Result<reports::MinutesData> data
            = exports::areaPicture(session.store(), request.area, session.language());
        if (!data)
            return data.error();
        return tell(session, exports::writePaper(*data, reports::Paper::AreaPicture, request.out));
    }

} // namespace

void addExportCommands(Program& program)
{
    const auto request = std::make_shared<ExportRequest>();
    CLI::App* exporting = program.add("export", "Records as a file that others read",
        [request](Session& session) { return exportRecords(session, *request); });
    exporting->add_option("form", request->form, "csv: one entity, agreements in words; json: one entity or all")
        ->required()
        ->check(CLI::IsMember({ "csv", "json" }));
    exporting->add_option("entity", request->entity);
    exporting->add_option("--out", request->out, "A file; else stdout");
    exporting->add_flag("--for-others", request->forOthers, "Leaves out what is for a group only or not shown yet");
    CLI::App* picture = program.add("area", "An area's vision and where it stands with the recommendations, as PDF and ODT",
        [request](Session& session) { return areaPicture(session, *request); });
    picture->add_option("area", request->area, "Its id")->required();
    picture->add_option("--out", request->out, "A folder, made if need be")->required();
    CLI::App* whole = program.add("overview", "All areas in figures: groups, meetings, agreements, recommendations, partners and input, as PDF, ODT and CSV",
        [request](Session& session) { return overview(session, *request); });
    whole->add_option("--out", request->out, "A folder, made if need be")->required();
    CLI::App* writing = program.add("minutes", "A meeting's minutes and its idea catalogue as PDF and ODT",
        [request](Session& session) { return minutes(session, *request); });
    writing->add_option("meeting", request->meeting, "Its id")->required();
    writing->add_option("--out", request->out, "A folder, made if need be")->required();
    writing->add_flag("--for-others", request->forOthers, "Leaves out what is marked as for the group only");
    writing->add_option("--playbooks", request->playbooks, "A folder with own playbooks");
}

} // namespace tovholder::cli
