// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/playbook/playbook.h"

#include <nlohmann/json.hpp>

#include <string_view>

/// What a draft's lists begin their items with. Keys keep their order, so that a file reads as it was written.
namespace tovholder::playbook {

using DraftJson = nlohmann::ordered_json;

[[nodiscard]] DraftJson bilingualJson(const Text& text);

/// A new item for owner's list of that key: a meeting, a block of that kind, a question, a text. It has an id that the
/// owner does not use, and everything that it must have; what only a person knows is empty.
[[nodiscard]] DraftJson newItem(const DraftJson& owner, std::string_view key, BlockKind kind);

} // namespace tovholder::playbook
