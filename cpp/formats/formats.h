// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/reports/formats.h"

namespace tovholder::formats {

using namespace reports; // what there is to write

/// What cpp/reports promises of each, in pdfwriter.h, odtwriter.h and invitation.h.
Result<std::string> makePdf(const Document& document);
Result<std::string> makeOdt(const Document& document);
Result<std::string> makeCalendar(const Invitation& invitation);
bool useFontsIn(const std::filesystem::path& folder);

} // namespace tovholder::formats
