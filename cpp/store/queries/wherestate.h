// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tovholder::store::queries {

/// An SQL condition on a row of conflict that a person has to settle. What was merged by words is only told.
[[nodiscard]] std::string isOpenConflict(std::string_view alias);

/// The column "where_state" of a record: gemt_her, sender, hos_hovedkontoret, skal_afklares or afvist.
/// A query that has it depends on the tables outbox and conflict.
[[nodiscard]] std::string whereState(std::string_view entity, std::string_view idColumn);

} // namespace tovholder::store::queries
