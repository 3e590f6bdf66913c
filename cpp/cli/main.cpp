// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/commands.h"
#include "cpp/cli/program.h"

int main(int argc, char** argv)
{
    tovholder::cli::Program program;
    tovholder::cli::addRecordCommands(program);
    tovholder::cli::addImportCommand(program);
    tovholder::cli::addStateCommands(program);
    return program.run(argc, argv);
}
