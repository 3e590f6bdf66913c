// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"

#include <string>

namespace tovholder::formats {

/// The PDF with what cairo does not write: the document's language, its title in the window, reading
/// order by structure, and which way a table's header cells speak. Errors: TextTooLong.
Result<std::string> finishedPdf(const std::string& bytes, const std::string& language);

} // namespace tovholder::formats
