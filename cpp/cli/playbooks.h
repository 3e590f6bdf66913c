// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/cli/session.h"
#include "cpp/meetings/publishing.h"

#include <string>

namespace tovholder::cli {

/// The courses of the app, of a folder (empty: none) and of head office.
[[nodiscard]] Result<playbook::PlaybookLibrary> playbooksOf(Session& session, const std::string& folder);

} // namespace tovholder::cli
