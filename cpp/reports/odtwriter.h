// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/reports/document.h"

#include <filesystem>
#include <string>

namespace tovholder::reports {

/// The document as OpenDocument text, the accessible form: real headings, lists and tables with header
/// rows, title, author and language set. The same document makes the same bytes. Errors: FileUnwritable.
Result<std::string> odtBytes(const Document& document);

/// As odtBytes(), in a file, whole or not at all. Errors: FileUnwritable, DiskFull.
Result<void> writeOdt(const Document& document, const std::filesystem::path& file);

} // namespace tovholder::reports
