// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/program.h"

#include "cpp/cli/json.h"
#include "cpp/domain/words.h"

#include <iostream>

namespace tovholder::cli {
namespace {

    constexpr domain::Words wrongUsage { "Kommandoen kan ikke bruges sådan. Se med --help, hvad den tager.",
        "The command cannot be used like that. See with --help what it takes." };

} // namespace

Program::Program()
    : m_app("A Tovholder device without a screen: for administrators and for scripts.", "tovholderctl")
{
    m_app.require_subcommand(1);
    m_app.set_version_flag("--version", TOVHOLDER_VERSION);
    m_app.add_option("--store", m_options.storeFile, "The device's store; made when it is not there")->required();
    m_app.add_option("--language", m_options.language, "Of sentences and documents")->check(CLI::IsMember({ "da", "en" }));
    m_app.add_flag("--json-errors", m_options.jsonErrors, "Errors on stderr as JSON: code, sentence, place, detail");
    m_app.add_option("--clock-offset-ms", m_options.clockOffsetMs, "For tests: a clock that is this much ahead");
    m_app.footer("Answers are JSON on stdout.\n"
                 "Exit status: 0 done, 1 input refused (nothing was changed), 2 wrong usage, 3 the store, 4 network or\n"
                 "server (nothing is lost, it is sent later), 5 synced, but conflicts or rejections wait for a person.");
}

CLI::App* Program::add(const std::string& name, const std::string& description, Command command, CLI::App* parent)
{
    CLI::App* added = (parent ? parent : &m_app)->add_subcommand(name, description);
    added->callback([this, command = std::move(command)] { m_chosen = command; });
    return added;
}

CLI::App* Program::addGroup(const std::string& name, const std::string& description)
{
    CLI::App* group = m_app.add_subcommand(name, description);
    group->require_subcommand(1);
    return group;
}

int Program::run(int argc, char** argv)
{
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return static_cast<int>(problem.get_exit_code() == 0 ? help(problem) : refuse(problem));
    }
    Session session(m_options);
    if (const Result<void> opened = session.open(); !opened)
        return static_cast<int>(session.fail(opened.error()));
    const Result<ExitCode> answer = m_chosen(session);
    if (answer && !std::cout.flush()) { // what was done stands, but nobody heard of it
        session.fail({ ErrorCode::FileUnwritable, {}, "stdout" });
        return static_cast<int>(ExitCode::Store);
    }
    return static_cast<int>(answer ? *answer : session.fail(answer.error()));
}

ExitCode Program::help(const CLI::ParseError& asked)
{
    m_app.exit(asked);
    return ExitCode::Done;
}

ExitCode Program::refuse(const CLI::ParseError& problem)
{
    const std::string_view sentence = wrongUsage.in(domain::languageTagged(m_options.language));
    if (m_options.jsonErrors)
        std::cerr << asText({ { "code", "Usage" }, { "sentence", sentence }, { "place", "" }, { "detail", problem.what() } }) << '\n';
    else
        std::cerr << sentence << " (" << problem.what() << ")\n";
    return ExitCode::Usage;
}

} // namespace tovholder::cli
