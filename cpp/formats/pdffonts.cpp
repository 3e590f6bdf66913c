// SPDX-License-Identifier: Apache-2.0
#include "cpp/formats/pdffonts.h"

#include "cpp/formats/formats.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>

#include <mutex>
#include <string>

namespace tovholder::formats {
namespace {

    std::mutex ownFontsMutex;
    std::string ownFonts;

    /// Of our own: Qt 6.8 adds the app's fonts to the process's, as files that are not there, and texts in them were empty.
    FcConfig* makeConfig(ColourFonts colourFonts)
    {
        constexpr const char* noColour = "<fontconfig><selectfont><rejectfont><pattern><patelt name=\"color\"><bool>true</bool>"
                                         "</patelt></pattern></rejectfont></selectfont></fontconfig>";
        FcConfig* config = FcInitLoadConfig();
        if (colourFonts == ColourFonts::LeftOut)
            FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8*>(noColour), FcTrue);
        FcConfigBuildFonts(config);
        const std::scoped_lock lock(ownFontsMutex);
        if (!ownFonts.empty())
            FcConfigAppFontAddDir(config, reinterpret_cast<const FcChar8*>(ownFonts.c_str()));
        return config;
    }

} // namespace

bool useFontsIn(const std::filesystem::path& folder)
{
    const std::scoped_lock lock(ownFontsMutex);
    ownFonts = folder.string();
    return std::filesystem::is_directory(folder);
}

PangoFontMap* newFontMap(ColourFonts colourFonts)
{
    PangoFontMap* fonts = pango_cairo_font_map_new();
    if (PANGO_IS_FC_FONT_MAP(fonts)) {
        FcConfig* config = makeConfig(colourFonts);
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(fonts), config);
        FcConfigDestroy(config); // the map holds it on
    }
    return fonts;
}

} // namespace tovholder::formats
