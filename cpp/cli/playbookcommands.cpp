// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/commands.h"
#include "cpp/cli/input.h"
#include "cpp/cli/json.h"
#include "cpp/cli/playbooks.h"
#include "cpp/cli/program.h"
#include "cpp/playbook/reader.h"
#include "cpp/store/queries/playbooks.h"
#include "cpp/store/syncstate.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace tovholder::cli {
namespace {

    struct PlaybookRequest {
        std::string file;
        std::string record;
        std::string folder;
    };

    Json problemsOf(const playbook::Examined& examined, domain::Language language)
    {
        Json problems = Json::array();
        for (const playbook::Problem& problem : examined.problems)
            problems.push_back({ { "place", playbook::place(problem, language) }, { "sentence", playbook::reason(problem, language) } });
        return problems;
    }

    Result<ExitCode> listPlaybooks(Session& session, const PlaybookRequest& request)
    {
        const Result<playbook::PlaybookLibrary> library = playbooksOf(session, request.folder);
        if (!library)
            return library.error();
        const std::vector<const playbook::Playbook*> offered = library->playbooks();
        Json list = Json::array();
        for (const playbook::Entry& entry : library->entries()) {
            const bool refused = entry.standing == playbook::Standing::Refused;
            list.push_back({ { "course", entry.playbook.id }, { "version", refused ? 0 : entry.playbook.version },
                { "title", refused ? entry.file : entry.playbook.title.in(session.language()) },
                { "source", !entry.published.empty() ? "published" : entry.bundled ? "app" : "folder" },
                { "id", entry.published }, { "offered", std::ranges::find(offered, &entry.playbook) != offered.end() },
                { "note", playbook::note(entry, session.language()) } });
        }
        std::cout << asText(list) << '\n';
        return ExitCode::Done;
    }

    /// A published version as a file: what validate and publish take.
    Result<ExitCode> showPlaybook(Session& session, const PlaybookRequest& request)
    {
        const Result<store::Record> record = session.store().read("playbook", request.record);
        if (!record)
            return record.error();
        const auto content = record->fields.find("content");
        const auto* text = content == record->fields.end() ? nullptr : std::get_if<std::string>(&content->second);
        std::cout << (text ? *text : std::string()) << '\n';
        return ExitCode::Done;
    }

    Result<ExitCode> validatePlaybook(Session& session, const PlaybookRequest& request)
    {
        const Result<std::string> bytes = textFrom(request.file);
        if (!bytes)
            return bytes.error();
        const playbook::Examined examined = playbook::examine(*bytes, request.file);
        std::cout << asText({ { "problems", problemsOf(examined, session.language()) } }) << '\n';
        return examined.problems.empty() ? ExitCode::Done : ExitCode::InputRefused;
    }

    Result<ExitCode> publishPlaybook(Session& session, const PlaybookRequest& request)
    {
        const Result<std::string> bytes = textFrom(request.file);
        if (!bytes)
            return bytes.error();
        const playbook::Reading reading = playbook::read(*bytes, request.file);
        if (const auto* problem = std::get_if<playbook::Problem>(&reading))
            return playbook::error(*problem);
        const Result<store::Account> account = session.store().syncState().account();
        if (!account)
            return account.error();
        if (account->organisation.empty())
            return Error { ErrorCode::NotSignedIn, {}, "playbook" };
        const auto& playbook = std::get<playbook::Playbook>(reading);
        const Result<playbook::PlaybookLibrary> library = playbooksOf(session, {});
        if (!library)
            return library.error();
        if (const int next = meetings::nextVersion(*library, playbook.id); playbook.version < next)
            return Error { ErrorCode::ValueInvalid, "the next version is " + std::to_string(next), "version" };
        const meetings::Publication publication { .record = session.store().makeId(),
            .organisation = account->organisation,
            .course = playbook.id,
            .version = playbook.version,
            .title = playbook.title.in(session.language()),
            .content = *bytes,
            .publishedAt = session.store().nowMs(),
            .publishedBy = account->userName };
        if (const Result<void> written = session.store().write(meetings::publish(publication)); !written)
            return written.error();
        std::cout << asText({ { "ids", { publication.record } }, { "version", publication.version } }) << '\n';
        return ExitCode::Done;
    }

} // namespace

Result<playbook::PlaybookLibrary> playbooksOf(Session& session, const std::string& folder)
{
    const Result<std::vector<store::Row>> published = session.store().query(store::queries::publishedPlaybooks());
    if (!published)
        return published.error();
    const playbook::PlaybookLibrary files(
        playbook::bundledFiles(), folder.empty() ? std::vector<playbook::SourceFile> {} : playbook::filesIn(folder));
    return meetings::withPublished(files, *published);
}

void addPlaybookCommands(Program& program)
{
    const auto request = std::make_shared<PlaybookRequest>();
    CLI::App* group = program.addGroup("playbook", "The courses: those of the app, own ones, and what head office publishes");
    CLI::App* listing = program.add("list", "Every version, and which of them new meetings get",
        [request](Session& session) { return listPlaybooks(session, *request); }, group);
    listing->add_option("--playbooks", request->folder, "A folder with own playbooks");
    CLI::App* showing = program.add("show", "A published version, as a file has it",
        [request](Session& session) { return showPlaybook(session, *request); }, group);
    showing->add_option("id", request->record, "Of the published version")->required();
    CLI::App* validating = program.add("validate", "Everything that is wrong with a playbook file",
        [request](Session& session) { return validatePlaybook(session, *request); }, group);
    validating->add_option("file", request->file, "A file, or - for stdin")->required();
    CLI::App* publishing = program.add("publish", "Makes a playbook file the newest version of its course on every device",
        [request](Session& session) { return publishPlaybook(session, *request); }, group);
    publishing->add_option("file", request->file, "A file, or - for stdin")->required();
}

} // namespace tovholder::cli
