// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/cli/session.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace tovholder::cli {

using Command = std::function<Result<ExitCode>(Session&)>;

/// The command line: the common options, and the command that was chosen.
class Program {
public:
    Program();

    /// Adds a command beneath parent, or at the top. Its options write into what the returned app is given.
    CLI::App* add(const std::string& name, const std::string& description, Command command, CLI::App* parent = nullptr);
    /// Adds a name that has commands of its own.
    CLI::App* addGroup(const std::string& name, const std::string& description);

    int run(int argc, char** argv);

private:
    ExitCode help(const CLI::ParseError& asked);
    /// Says in the user's language that the command line is wrong, with the library's English detail.
    ExitCode refuse(const CLI::ParseError& problem);

    CLI::App m_app;
    CommonOptions m_options;
    Command m_chosen;
};

} // namespace tovholder::cli
