// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace tovholder::formats {

struct FunctionColour {
    std::string_view function; ///< one of domain::matrixFunctions
    const char* colour; ///< "#rrggbb", at least 4.5:1 on white
};

/// The colours in which the functions of the partner matrix write their names: the strong tones of the light theme.
inline constexpr std::array<FunctionColour, 5> functionColours { {
    { "boligsocial", "#8a2f63" },
    { "drift", "#2c6b2f" },
    { "byggeteknisk", "#1f5a96" },
    { "genhusning", "#a1450f" },
    { "udlejning", "#5b45a3" },
} };

} // namespace tovholder::formats
