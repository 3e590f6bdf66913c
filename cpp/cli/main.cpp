// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/allocator.h"
#include "cpp/cli/commands.h"
#include "cpp/cli/program.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    tovholder::keepFreedMemory();
    const QCoreApplication application(argc, argv);
    tovholder::cli::Program program;
    tovholder::cli::addRecordCommands(program);
    tovholder::cli::addPhotoCommand(program);
    tovholder::cli::addImportCommand(program);
    tovholder::cli::addExportCommands(program);
    tovholder::cli::addPlaybookCommands(program);
    tovholder::cli::addDemoCommand(program);
    tovholder::cli::addSyncCommands(program);
    tovholder::cli::addStateCommands(program);
    tovholder::cli::addEmergencyCommands(program);
    return program.run(argc, argv);
}
