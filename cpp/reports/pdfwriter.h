// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/reports/document.h"

#include <filesystem>
#include <string>

namespace tovholder::reports {

/// The document as a tagged PDF: title, author and language set, headings, lists and tables marked for
/// those who hear it, fonts embedded. Errors: FileUnwritable.
Result<std::string> pdfBytes(const Document& document);

/// As pdfBytes(), in a file, whole or not at all. Errors: FileUnwritable, DiskFull.
Result<void> writePdf(const Document& document, const std::filesystem::path& file);

} // namespace tovholder::reports
