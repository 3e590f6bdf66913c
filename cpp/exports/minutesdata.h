// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/id.h"
#include "cpp/base/result.h"
#include "cpp/reports/minutes.h"

#include <filesystem>
#include <vector>

namespace tovholder::playbook {
class PlaybookLibrary;
}
namespace tovholder::store {
class Store;
}

namespace tovholder::exports {

/// Who reads the minutes: the group, or others, from whom what is marked as for the group only is kept.
enum class Reader { Group, Others };

/// All that the store has of a meeting, as the minutes tell it; questions and titles come from the meeting's playbook, as
/// far as it is among these. Errors: NotFound; the store's.
[[nodiscard]] Result<reports::MinutesData> minutesData(store::Store& store, const playbook::PlaybookLibrary& playbooks,
    const Id& meeting, domain::Language language, Reader reader = Reader::Group);

/// The files that were written. A document that cannot become a PDF is there as ODT, and withoutPdf says why.
struct Papers {
    std::vector<std::filesystem::path> files {};
    ErrorCode withoutPdf = ErrorCode::None;
};

/// Writes the minutes as PDF and ODT into the folder, which is made if need be, under the group's name and the
/// meeting's number: "referat-søparken-4.pdf"; the copy from which something was left out adds "uden-fortroligt". The idea
/// catalogue lies beside them when there are ideas. Errors: FileUnwritable, DiskFull.
Result<Papers> writeMinutes(const reports::MinutesData& data, const std::filesystem::path& folder);
/// The same for one paper: "vision-og-anbefalinger-søparken.pdf".
Result<Papers> writePaper(const reports::MinutesData& data, reports::Paper paper, const std::filesystem::path& folder);
/// The same for any document, under that name without its end.
Result<Papers> writePaper(const reports::Document& document, const std::string& name, const std::filesystem::path& folder);

} // namespace tovholder::exports
