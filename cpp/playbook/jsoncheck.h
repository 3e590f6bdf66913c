// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/playbook/problem.h"

#include <optional>
#include <string_view>

namespace tovholder::playbook {

/// The first thing wrong with the bytes as JSON: syntax (with line and column), a key that stands twice in
/// one object, more than depthMax layers. Nothing when they can be parsed. The problem has no file yet.
[[nodiscard]] std::optional<Problem> checkJson(std::string_view bytes, int depthMax);

} // namespace tovholder::playbook
