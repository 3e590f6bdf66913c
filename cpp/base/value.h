// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <variant>

namespace tovholder {

/// A field's value on its way between store, merge and wire: nothing, a whole number (also times in
/// ms and truth values), or UTF-8 text (also ids, dates as yyyy-mm-dd and choices).
using Value = std::variant<std::monostate, std::int64_t, std::string>;

/// The text (also an id or a date), or nothing when it is empty.
[[nodiscard]] inline Value textOrNothing(const std::string& text) { return text.empty() ? Value() : Value(text); }

} // namespace tovholder
