// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/reports/document.h"

#include <filesystem>
#include <string>

namespace tovholder::reports {

/// Lets PDFs use the fonts that lie in the folder besides the machine's own; Inter is the one they ask for.
/// Call it before the first PDF. False: the folder holds none.
bool useFontsIn(const std::filesystem::path& folder);

/// The document as a tagged PDF: title, author and language set, headings, lists and tables marked for
/// those who hear it, fonts embedded. Errors: TextTooLong, where a text asks for more than a PDF can hold.
Result<std::string> pdfBytes(const Document& document);

/// As pdfBytes(), in a file, whole or not at all. Errors: also FileUnwritable, DiskFull.
Result<void> writePdf(const Document& document, const std::filesystem::path& file);

} // namespace tovholder::reports
