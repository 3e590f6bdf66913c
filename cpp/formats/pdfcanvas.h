// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/formats/formats.h"
#include "cpp/formats/pdffonts.h"

#include <cairo.h>
#include <pango/pangocairo.h>

#include <memory>
#include <string>
#include <vector>

namespace tovholder::formats {

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};

inline constexpr Colour ink { 0.11, 0.13, 0.15 };
inline constexpr Colour accent { 0.07, 0.34, 0.33 }; ///< headings, of the text and of tables

struct TextStyle {
    double sizePt = 10.5;
    PangoWeight weight = PANGO_WEIGHT_NORMAL;
    Colour colour {};
    float lineSpacing = 1.3F;
};

struct ReleaseObject {
    void operator()(void* object) const { g_object_unref(object); }
};
using LayoutHandle = std::unique_ptr<PangoLayout, ReleaseObject>;

enum class Role {
    Content,
    Decoration, ///< for the eye only: a reader of the structure does not meet it
};

/// A structure element of a tagged PDF, open as long as the object lives. It may cross pages: what it
/// shows stands in Spans, one a line.
class Tag {
public:
    Tag(cairo_t* cairo, const char* name, Role role = Role::Content)
        : m_cairo(cairo)
        , m_name(role == Role::Content ? name : nullptr)
    {
        if (m_name)
            cairo_tag_begin(m_cairo, m_name, nullptr);
    }
    ~Tag()
    {
        if (m_name)
            cairo_tag_end(m_cairo, m_name);
    }
    Tag(const Tag&) = delete;
    Tag& operator=(const Tag&) = delete;

private:
    cairo_t* m_cairo;
    const char* m_name; ///< null: nothing to end
};

/// A text set in lines of a given width, which can be painted a part at a time.
class SetText {
public:
    SetText(PangoContext* context, const Text& text, const TextStyle& style, double widthPt);

    [[nodiscard]] bool finished() const { return m_next == m_lines.size(); }
    /// Of the lines that are not painted yet.
    [[nodiscard]] double heightPt() const;
    [[nodiscard]] double nextLineHeightPt() const { return finished() ? 0 : m_lines[m_next].heightPt; }
    [[nodiscard]] double nextLineWidthPt() const { return finished() ? 0 : m_lines[m_next].widthPt; }
    /// Paints the lines that fit in the height, with the first one's top at (x, y); answers what they took.
    double paint(cairo_t* cairo, double x, double y, double heightPt, Role role = Role::Content);

private:
    struct Line {
        PangoLayoutLine* line;
        double heightPt;
        double baselinePt; ///< from the line's top
        double leftPt;
        double widthPt;
    };

    void addLines(PangoLayout* layout);

    Colour m_colour;
    std::vector<LayoutHandle> m_layouts;
    std::vector<Line> m_lines;
    std::size_t m_next = 0;
};

/// The pages of one PDF in memory: surface, position on the page, and what stands at every page's foot.
/// Lengths are points (1/72 inch) from the page's top left corner.
class PdfCanvas {
public:
    static constexpr double pageWidthPt = 595.28; // A4
    static constexpr double pageHeightPt = 841.89;
    static constexpr double leftPt = 60;
    static constexpr double widthPt = pageWidthPt - 2 * leftPt;
    static constexpr double topPt = 58;
    static constexpr double bottomPt = pageHeightPt - 68;

    /// pages: how many there will be, for "1 of 3".
    PdfCanvas(const Document& document, int pages, ColourFonts colourFonts);
    ~PdfCanvas();
    PdfCanvas(const PdfCanvas&) = delete;
    PdfCanvas& operator=(const PdfCanvas&) = delete;

    [[nodiscard]] cairo_t* cairo() const { return m_cairo; }
    [[nodiscard]] SetText set(const Text& text, const TextStyle& style, double textWidthPt) const;
    void fill(double x, double y, double width, double height, const Colour& colour);
    void addOutline(const std::string& text);

    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double left() const { return bottomPt - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= topPt; }
    void advance(double heightPt) { m_y += heightPt; }
    void newPage();

    /// Ends the last page and the file. False: the library could not.
    bool finish();
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    void paintFoot();

    const Document& m_document;
    int m_pages;
    int m_page = 1;
    double m_y = topPt;
    std::string m_bytes;
    cairo_surface_t* m_surface = nullptr;
    cairo_t* m_cairo = nullptr;
    std::unique_ptr<PangoFontMap, ReleaseObject> m_fonts; ///< our own, so that each thread may make a PDF
    std::unique_ptr<PangoContext, ReleaseObject> m_context;
};

} // namespace tovholder::formats
