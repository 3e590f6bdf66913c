// SPDX-License-Identifier: Apache-2.0
#include "cpp/formats/formats.h"

#include "cpp/formats/pdfcanvas.h"
#include "cpp/formats/pdffinish.h"
#include "cpp/formats/pdftable.h"

#include <algorithm>
#include <array>

namespace tovholder::formats {
namespace {

    constexpr TextStyle bodyStyle { 10.5, PANGO_WEIGHT_NORMAL, ink, 1.32F };
    constexpr TextStyle kickerStyle { 9.5, PANGO_WEIGHT_MEDIUM, accent, 1.2F };

    struct HeadingLook {
        const char* tag;
        TextStyle style;
        double abovePt;
        double belowPt;
    };
    constexpr std::array<HeadingLook, 3> headingLooks {
        HeadingLook { "H1", { 23, PANGO_WEIGHT_BOLD, ink, 1.1F }, 0, 14 },
        HeadingLook { "H2", { 14.5, PANGO_WEIGHT_SEMIBOLD, accent, 1.15F }, 24, 7 },
        HeadingLook { "H3", { 11, PANGO_WEIGHT_SEMIBOLD, ink, 1.2F }, 13, 4 },
    };

    const HeadingLook& lookOf(const Heading& heading)
    {
        return headingLooks[static_cast<std::size_t>(std::clamp(heading.level, 1, 3) - 1)];
    }

    /// Paints a document's blocks down the pages.
    class Painter {
    public:
        explicit Painter(PdfCanvas& canvas)
            : m_canvas(canvas)
        {
        }

        void paint(const Document& document)
        {
            const Tag whole(m_canvas.cairo(), "Document");
            flow("P", { { document.kicker } }, kickerStyle, 0);
            m_canvas.advance(3);
            (*this)(Heading { 1, document.title });
            for (std::size_t i = 0; i < document.blocks.size(); ++i) {
                if (std::holds_alternative<Heading>(document.blocks[i]) && companyPt(document, i) > m_canvas.left())
                    m_canvas.newPage();
                std::visit(*this, document.blocks[i]);
            }
        }

        void operator()(const Heading& heading)
        {
            const HeadingLook& look = lookOf(heading);
            if (!m_canvas.atTop())
                m_canvas.advance(look.abovePt);
            if (heading.level == 2)
                m_canvas.addOutline(heading.text);
            flow(look.tag, plain(heading.text), look.style, 0);
            m_canvas.advance(look.belowPt);
        }

        void operator()(const Paragraph& paragraph)
        {
            flow("P", paragraph.text, bodyStyle, 0);
            m_canvas.advance(6);
        }

        void operator()(const List& list)
        {
            constexpr double indentPt = 14;
            const Tag whole(m_canvas.cairo(), "L");
            for (const Text& text : list.items) {
                const Tag item(m_canvas.cairo(), "LI");
                SetText bullet = m_canvas.set({ { "•" } }, bodyStyle, indentPt);
                if (m_canvas.left() < bullet.heightPt())
                    m_canvas.newPage();
                {
                    const Tag label(m_canvas.cairo(), "Lbl");
                    bullet.paint(m_canvas.cairo(), PdfCanvas::leftPt + 2, m_canvas.y(), bullet.heightPt());
                }
                flow("LBody", text, bodyStyle, indentPt);
                m_canvas.advance(3);
            }
            m_canvas.advance(4);
        }

        void operator()(const Table& table)
        {
            paintTable(m_canvas, table);
            m_canvas.advance(10);
        }

    private:
        /// The room that a heading wants together with what it introduces, down to the first text or table.
        double companyPt(const Document& document, std::size_t at) const
        {
            constexpr double someLinesPt = 45;
            double height = 0;
            for (std::size_t i = at; i < document.blocks.size(); ++i) {
                const Block& block = document.blocks[i];
                if (const auto* heading = std::get_if<Heading>(&block)) {
                    const HeadingLook& look = lookOf(*heading);
                    height += look.abovePt + look.belowPt
                        + m_canvas.set(plain(heading->text), look.style, PdfCanvas::widthPt).heightPt();
                } else if (const auto* table = std::get_if<Table>(&block)) {
                    return height + wantedHeightPt(m_canvas, *table);
                } else {
                    height += someLinesPt;
                    const bool introduces = i + 1 < document.blocks.size()
                        && std::holds_alternative<Table>(document.blocks[i + 1]);
                    if (!introduces)
                        return height;
                }
            }
            return height;
        }

        /// Text that goes on over as many pages as it needs.
        void flow(const char* tag, const Text& text, const TextStyle& style, double indentPt)
        {
            SetText lines = m_canvas.set(text, style, PdfCanvas::widthPt - indentPt);
            const Tag element(m_canvas.cairo(), tag);
            while (!lines.finished()) {
                if (lines.nextLineHeightPt() > m_canvas.left())
                    m_canvas.newPage();
                m_canvas.advance(
                    lines.paint(m_canvas.cairo(), PdfCanvas::leftPt + indentPt, m_canvas.y(), m_canvas.left()));
            }
        }

        PdfCanvas& m_canvas;
    };

} // namespace

Result<std::string> makePdf(const Document& document)
{
    for (const ColourFonts colourFonts : { ColourFonts::Used, ColourFonts::LeftOut }) {
        int pages = 0;
        for (;;) { // the first round counts the pages that the second one names
            PdfCanvas canvas(document, pages, colourFonts);
            Painter(canvas).paint(document);
            const bool counted = pages == canvas.page();
            pages = canvas.page();
            if (!canvas.finish())
                break;
            if (counted)
                return finishedPdf(canvas.bytes(), document.language);
        }
    }
    return Error { ErrorCode::TextTooLong, "cairo could not finish the PDF", {} };
}

} // namespace tovholder::formats
