// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tovholder::cli {

class Program;

/// add, set, delete, restore, list, show, search.
void addRecordCommands(Program& program);
/// import.
void addImportCommand(Program& program);
/// demo.
void addDemoCommand(Program& program);
/// export, minutes.
void addExportCommands(Program& program);
/// playbook list, show, validate, publish.
void addPlaybookCommands(Program& program);
/// photo.
void addPhotoCommand(Program& program);
/// login, logout, sync.
void addSyncCommands(Program& program);
/// status, conflicts, rejected, check.
void addStateCommands(Program& program);
/// emergency.
void addEmergencyCommands(Program& program);

} // namespace tovholder::cli
