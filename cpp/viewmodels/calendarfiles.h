// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/id.h"
#include "cpp/base/result.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace tovholder::viewmodels {

class AppServices;

/// The calendar file of one meeting, to be written.
struct CalendarFile {
    Id meeting {};
    std::filesystem::path file {};
    bool calledOff = false;
    std::string letter {}; ///< the invitation, where nobody has adapted it
};

/// Writes the files, in a thread of its own, and stores with each meeting what its file told. Then calls done on the
/// context's thread with the first problem, or never when the context is gone by then.
void writeCalendarFiles(AppServices& services, QObject* context, std::vector<CalendarFile> files,
    std::function<void(const Result<void>&)> done);

} // namespace tovholder::viewmodels
