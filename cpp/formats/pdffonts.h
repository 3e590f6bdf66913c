// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <pango/pangocairo.h>

namespace tovholder::formats {

/// Cairo paints the glyphs of colour fonts, which are emoji, as pictures of the page, and cannot where such a text crosses
/// pages. Without them they are outlines, or boxes with their number where no font draws them.
enum class ColourFonts { Used, LeftOut };

/// A font map of one's own over the machine's fonts and those of useFontsIn(); the caller releases it.
[[nodiscard]] PangoFontMap* newFontMap(ColourFonts colourFonts);

} // namespace tovholder::formats
