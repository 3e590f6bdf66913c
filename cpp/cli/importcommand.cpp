// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/commands.h"
#include "cpp/cli/input.h"
#include "cpp/cli/json.h"
#include "cpp/cli/program.h"
#include "cpp/store/import/import.h"

#include <iostream>
#include <memory>

namespace tovholder::cli {
namespace {

    struct ImportRequest {
        std::string kind;
        std::string file;
        bool dryRun = false;
    };

    Json planAsJson(const store::ImportPlan& plan, domain::Language language)
    {
        Json lines = Json::array();
        for (const store::ImportLine& line : plan.lines) {
            if (line.action == store::ImportAction::Unchanged)
                continue;
            lines.push_back({ { "line", line.line }, { "name", line.name },
                { "action", line.action == store::ImportAction::Add ? "add" : "update" } });
        }
        Json problems = Json::array();
        for (const store::ImportProblem& problem : plan.problems) {
            problems.push_back({ { "line", problem.line }, { "field", problem.field }, { "code", name(problem.code) },
                { "sentence", domain::sentence(problem.code, language) } });
        }
        return { { "added", plan.count(store::ImportAction::Add) }, { "updated", plan.count(store::ImportAction::Update) },
            { "unchanged", plan.count(store::ImportAction::Unchanged) }, { "problems", std::move(problems) },
            { "unknown_columns", plan.unknownColumns }, { "lines", std::move(lines) } };
    }

    Result<ExitCode> importList(Session& session, const ImportRequest& request)
    {
        const Result<std::string> bytes = textFrom(request.file);
        if (!bytes)
            return bytes.error();
        const auto kind = request.kind == "people" ? store::ImportKind::People : store::ImportKind::Departments;
        const Result<store::ImportPlan> plan = store::planImport(session.store(), kind, *bytes);
        if (!plan)
            return plan.error();
        std::cout << asIndentedText(planAsJson(*plan, session.language())) << '\n';
        if (request.dryRun)
            return plan->problems.empty() ? ExitCode::Done : ExitCode::InputRefused;
        if (const Result<void> imported = store::importPlanned(session.store(), *plan); !imported)
            return imported.error();
        return ExitCode::Done;
    }

} // namespace

void addImportCommand(Program& program)
{
    const auto request = std::make_shared<ImportRequest>();
    CLI::App* command = program.add("import", "Takes a list in from CSV, all of it or nothing",
        [request](Session& session) { return importList(session, *request); });
    command->add_option("kind", request->kind)->required()->check(CLI::IsMember({ "people", "departments" }));
    command->add_option("file", request->file, "A file, or - for stdin")->required();
    command->add_flag("--dry-run", request->dryRun, "Only say what would happen");
}

} // namespace tovholder::cli
