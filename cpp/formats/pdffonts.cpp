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

    bool addFonts(FcConfig* config, const std::string& folder)
    {
        return FcConfigAppFontAddDir(config, reinterpret_cast<const FcChar8*>(folder.c_str())) == FcTrue;
    }

    FcConfig* makeConfigWithoutColour()
    {
        constexpr const char* noColour = "<fontconfig><selectfont><rejectfont><pattern><patelt name=\"color\"><bool>true</bool>"
                                         "</patelt></pattern></rejectfont></selectfont></fontconfig>";
        FcConfig* config = FcInitLoadConfig();
        FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8*>(noColour), FcTrue);
        FcConfigBuildFonts(config);
        const std::scoped_lock lock(ownFontsMutex);
        if (!ownFonts.empty())
            addFonts(config, ownFonts);
        return config;
    }

} // namespace

bool useFontsIn(const std::filesystem::path& folder)
{
    const std::scoped_lock lock(ownFontsMutex);
    ownFonts = folder.string();
    return std::filesystem::is_directory(folder) && addFonts(FcConfigGetCurrent(), ownFonts);
}

PangoFontMap* newFontMap(ColourFonts colourFonts)
{
    PangoFontMap* fonts = pango_cairo_font_map_new();
    if (colourFonts == ColourFonts::LeftOut && PANGO_IS_FC_FONT_MAP(fonts)) {
        FcConfig* config = makeConfigWithoutColour();
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(fonts), config);
        FcConfigDestroy(config); // the map holds it on
    }
    return fonts;
}

} // namespace tovholder::formats
