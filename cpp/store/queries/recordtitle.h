// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace tovholder::store::queries {

/// An expression for what a record is called in people's words: its text or name, or what it belongs to where it has
/// none of its own. Nothing when the record is not here. Both arguments are SQL expressions.
[[nodiscard]] std::string recordTitle(std::string_view entity, std::string_view id);
/// The tables that recordTitle() reads.
[[nodiscard]] std::set<std::string> titledTables();

} // namespace tovholder::store::queries
