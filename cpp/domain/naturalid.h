// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/id.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tovholder::domain {

/// The id of a new record whose natural key two devices must agree on without talking: attendance (meeting,
/// membership), answer to a time (proposed time, membership), agenda block (meeting, block), partner link (partner, function), a person's contribution
/// (meeting, block, prompt, membership or guest), vote (contribution, block, membership), vision (area), recommendation
/// (area, number), evidence (recommendation, record), shared story (story), area snapshot (meeting). Nothing for every
/// other record: it gets a new id of its own. text gives a field's text, empty when it has none.
[[nodiscard]] std::optional<Id> naturalId(std::string_view entity,
    const std::function<std::string(std::string_view field)>& text);

} // namespace tovholder::domain
