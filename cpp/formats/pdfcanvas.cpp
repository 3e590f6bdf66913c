// SPDX-License-Identifier: Apache-2.0
#include "cpp/formats/pdfcanvas.h"

#include "cpp/formats/functioncolours.h"

#include <cairo-pdf.h>

#include <algorithm>

namespace tovholder::formats {
namespace {

    constexpr const char* fontFamilies = "Inter, Noto Sans, DejaVu Sans, Sans";
    constexpr Colour quietColour { 0.34, 0.38, 0.42 };
    constexpr double quietScale = 0.88;
    constexpr TextStyle footStyle { 8.5, PANGO_WEIGHT_NORMAL, quietColour, 1.0F };

    guint16 channel(double share) { return static_cast<guint16>(share * 65535); }

    void addRunAttributes(PangoAttrList* list, const Run& run, const TextStyle& style, std::size_t from, std::size_t to)
    {
        const auto add = [list, from, to](PangoAttribute* attribute) {
            attribute->start_index = static_cast<guint>(from);
            attribute->end_index = static_cast<guint>(to);
            pango_attr_list_insert(list, attribute);
        };
        for (const FunctionColour& tone : functionColours) {
            PangoColor colour;
            if (tone.function == run.function && pango_color_parse(&colour, tone.colour))
                add(pango_attr_foreground_new(colour.red, colour.green, colour.blue));
        }
        if (run.emphasis == Emphasis::Strong)
            add(pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD));
        if (run.emphasis == Emphasis::Quiet) {
            add(pango_attr_size_new(static_cast<int>(style.sizePt * quietScale * PANGO_SCALE)));
            add(pango_attr_foreground_new(
                channel(quietColour.red), channel(quietColour.green), channel(quietColour.blue)));
        }
    }

    /// Cut where a line ends anyway, and in words without end: Pango takes the square of what one layout holds. A space
    /// stands before every line break: else whoever reads the text aloud joins the words around it.
    std::vector<Text> inPieces(const Text& text)
    {
        constexpr std::size_t pieceBytes = 4096;
        constexpr std::size_t wordBytesMax = 1024;
        std::vector<Text> pieces(1);
        std::size_t taken = 0;
        std::size_t word = 0;
        for (const Run& run : text) {
            pieces.back().push_back({ {}, run.emphasis, run.function });
            for (const char c : printable(run.text)) {
                const bool isBreak = c == '\n';
                const bool startsCharacter = (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
                word = isBreak || c == ' ' ? 0 : word + 1;
                if (isBreak)
                    pieces.back().back().text += ' ';
                if ((isBreak && taken >= pieceBytes) || (startsCharacter && word > wordBytesMax)) {
                    pieces.push_back({ { {}, run.emphasis, run.function } });
                    taken = word = 0;
                    if (isBreak)
                        continue;
                }
                pieces.back().back().text += c;
                ++taken;
            }
        }
        return pieces;
    }

    LayoutHandle makeLayout(PangoContext* context, const Text& text, const TextStyle& style, double widthPt)
    {
        LayoutHandle layout(pango_layout_new(context));
        PangoFontDescription* font = pango_font_description_new();
        pango_font_description_set_family_static(font, fontFamilies);
        pango_font_description_set_size(font, static_cast<int>(style.sizePt * PANGO_SCALE));
        pango_font_description_set_weight(font, style.weight);
        pango_layout_set_font_description(layout.get(), font);
        pango_font_description_free(font);

        std::string whole;
        PangoAttrList* attributes = pango_attr_list_new();
        for (const Run& run : text) {
            const std::size_t from = whole.size();
            whole += run.text;
            addRunAttributes(attributes, run, style, from, whole.size());
        }
        pango_layout_set_text(layout.get(), whole.data(), static_cast<int>(whole.size()));
        pango_layout_set_attributes(layout.get(), attributes);
        pango_attr_list_unref(attributes);
        pango_layout_set_width(layout.get(), static_cast<int>(widthPt * PANGO_SCALE));
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_line_spacing(layout.get(), style.lineSpacing);
        return layout;
    }

    double points(int pangoUnits) { return static_cast<double>(pangoUnits) / PANGO_SCALE; }

    void replaceWord(std::string& text, std::string_view word, const std::string& with)
    {
        if (const std::size_t at = text.find(word); at != std::string::npos)
            text.replace(at, word.size(), with);
    }

    cairo_status_t appendBytes(void* out, const unsigned char* data, unsigned length)
    {
        static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(data), length);
        return CAIRO_STATUS_SUCCESS;
    }

} // namespace

SetText::SetText(PangoContext* context, const Text& text, const TextStyle& style, double widthPt)
    : m_colour(style.colour)
{
    for (const Text& piece : inPieces(text)) {
        m_layouts.push_back(makeLayout(context, piece, style, widthPt));
        addLines(m_layouts.back().get());
    }
}

void SetText::addLines(PangoLayout* layout)
{
    PangoLayoutIter* at = pango_layout_get_iter(layout);
    do {
        PangoRectangle extents;
        pango_layout_iter_get_line_extents(at, nullptr, &extents);
        int top = 0;
        int bottom = 0;
        pango_layout_iter_get_line_yrange(at, &top, &bottom);
        m_lines.push_back({ pango_layout_iter_get_line_readonly(at), points(bottom - top),
            points(pango_layout_iter_get_baseline(at) - top), points(extents.x), points(extents.width) });
    } while (pango_layout_iter_next_line(at));
    pango_layout_iter_free(at);
}

double SetText::heightPt() const
{
    double height = 0;
    for (std::size_t i = m_next; i < m_lines.size(); ++i)
        height += m_lines[i].heightPt;
    return height;
}

double SetText::paint(cairo_t* cairo, double x, double y, double heightPt, Role role)
{
    constexpr double roundingPt = 0.01;
    double taken = 0;
    cairo_set_source_rgb(cairo, m_colour.red, m_colour.green, m_colour.blue);
    while (!finished() && taken + m_lines[m_next].heightPt <= heightPt + roundingPt) {
        const Line& line = m_lines[m_next++];
        const Tag span(cairo, "Span", role);
        cairo_move_to(cairo, x + line.leftPt, y + taken + line.baselinePt);
        pango_cairo_show_layout_line(cairo, line.line);
        taken += line.heightPt;
    }
    return taken;
}

PdfCanvas::PdfCanvas(const Document& document, int pages, ColourFonts colourFonts)
    : m_document(document)
    , m_pages(pages)
{
    m_surface = cairo_pdf_surface_create_for_stream(appendBytes, &m_bytes, pageWidthPt, pageHeightPt);
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_TITLE, printable(document.title).c_str());
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_AUTHOR, printable(document.author).c_str());
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_SUBJECT, printable(document.kicker).c_str());
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_CREATOR, "Tovholder " TOVHOLDER_VERSION);
    m_cairo = cairo_create(m_surface);
    m_fonts.reset(newFontMap(colourFonts));
    m_context.reset(pango_font_map_create_context(m_fonts.get()));
    pango_cairo_update_context(m_cairo, m_context.get());
    pango_cairo_context_set_resolution(m_context.get(), 72);
    pango_context_set_language(m_context.get(), pango_language_from_string(document.language.c_str()));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
}

PdfCanvas::~PdfCanvas()
{
    m_context.reset();
    m_fonts.reset();
    cairo_destroy(m_cairo);
    cairo_surface_destroy(m_surface);
}

SetText PdfCanvas::set(const Text& text, const TextStyle& style, double textWidthPt) const
{
    return { m_context.get(), text, style, textWidthPt };
}

void PdfCanvas::fill(double x, double y, double width, double height, const Colour& colour)
{
    cairo_set_source_rgb(m_cairo, colour.red, colour.green, colour.blue);
    cairo_rectangle(m_cairo, x, y, width, height);
    cairo_fill(m_cairo);
}

void PdfCanvas::addOutline(const std::string& text)
{
    const std::string place = "page=" + std::to_string(m_page);
    cairo_pdf_surface_add_outline(m_surface, CAIRO_PDF_OUTLINE_ROOT, printable(text).c_str(), place.c_str(),
        CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

void PdfCanvas::newPage()
{
    paintFoot();
    cairo_show_page(m_cairo);
    ++m_page;
    m_y = topPt;
}

void PdfCanvas::paintFoot()
{
    constexpr double footPt = pageHeightPt - 42;
    constexpr double numberWidthPt = 90;
    std::string words = m_document.pageWord;
    replaceWord(words, "{pages}", std::to_string(m_pages));
    replaceWord(words, "{page}", std::to_string(m_page));
    SetText number = set({ { words } }, footStyle, numberWidthPt);
    SetText title = set({ { m_document.title } }, footStyle, widthPt - numberWidthPt - 20);
    title.paint(m_cairo, leftPt, footPt, title.nextLineHeightPt(), Role::Decoration);
    number.paint(m_cairo, leftPt + widthPt - number.nextLineWidthPt(), footPt, number.nextLineHeightPt(),
        Role::Decoration);
}

bool PdfCanvas::finish()
{
    paintFoot();
    cairo_show_page(m_cairo);
    cairo_surface_finish(m_surface);
    return cairo_status(m_cairo) == CAIRO_STATUS_SUCCESS && cairo_surface_status(m_surface) == CAIRO_STATUS_SUCCESS;
}

} // namespace tovholder::formats
