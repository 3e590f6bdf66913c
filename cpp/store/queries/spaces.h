// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tovholder::store::queries {

/// An SQL expression for the id of the space that a row of this alias lives in: rows have its number.
[[nodiscard]] inline std::string spaceOf(std::string_view alias)
{
    return "(SELECT id FROM space WHERE number = " + std::string(alias) + ".space)";
}

/// An SQL condition on a row: it lives in the space with this id, a parameter or a column.
[[nodiscard]] inline std::string livesIn(std::string_view alias, std::string_view space)
{
    return std::string(alias) + ".space = (SELECT number FROM space WHERE id = " + std::string(space) + ")";
}

} // namespace tovholder::store::queries
