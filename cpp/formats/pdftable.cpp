// SPDX-License-Identifier: Apache-2.0
#include "cpp/formats/pdftable.h"

#include <algorithm>
#include <numeric>

namespace tovholder::formats {
namespace {

    constexpr Colour headTint { 0.93, 0.96, 0.955 };
    constexpr Colour ruleColour { 0.82, 0.86, 0.855 };
    constexpr double rulePt = 0.6;

    constexpr double keptWholePt = 180; // a taller row may be broken rather than leave a gap
    constexpr double keptTogetherPt = 520; // so may a taller table

    /// The table's measures: what a cell looks like and how much room it takes.
    class TableLook {
    public:
        TableLook(const PdfCanvas& canvas, const Table& table)
            : m_canvas(canvas)
            , m_table(table)
            , m_style { table.widths.size() > 4 ? 9.0 : 10.0, PANGO_WEIGHT_NORMAL, ink, 1.25F }
            , m_nameStyle { m_style.sizePt, PANGO_WEIGHT_SEMIBOLD, accent, m_style.lineSpacing }
        {
        }

        double sidePt() const { return m_table.ruled ? 7 : 0; }
        double abovePt() const { return m_table.ruled ? 6 : 2; }

        double columnWidthPt(std::size_t column) const
        {
            const int all = std::accumulate(m_table.widths.begin(), m_table.widths.end(), 0);
            return PdfCanvas::widthPt * m_table.widths[column] / all;
        }

        std::vector<SetText> setRow(const std::vector<Text>& texts) const
        {
            return setCells(texts, m_table.rowHeaders ? m_nameStyle : m_style, m_style);
        }

        std::vector<SetText> setHead() const
        {
            std::vector<Text> texts;
            for (const std::string& name : m_table.header)
                texts.push_back(plain(name));
            return setCells(texts, m_nameStyle, m_nameStyle);
        }

        double heightPt(const std::vector<SetText>& cells) const
        {
            double height = 0;
            for (const SetText& cell : cells)
                height = std::max(height, cell.heightPt());
            return height + 2 * abovePt();
        }

    private:
        std::vector<SetText> setCells(
            const std::vector<Text>& texts, const TextStyle& firstStyle, const TextStyle& restStyle) const
        {
            std::vector<SetText> cells;
            for (std::size_t column = 0; column < texts.size() && column < m_table.widths.size(); ++column) {
                const TextStyle& style = column == 0 ? firstStyle : restStyle;
                cells.push_back(m_canvas.set(texts[column], style, columnWidthPt(column) - 2 * sidePt()));
            }
            return cells;
        }

        const PdfCanvas& m_canvas;
        const Table& m_table;
        TextStyle m_style;
        TextStyle m_nameStyle; ///< of header cells
    };

    class TablePainter {
    public:
        TablePainter(PdfCanvas& canvas, const Table& table)
            : m_canvas(canvas)
            , m_table(table)
            , m_look(canvas, table)
        {
        }

        void paint()
        {
            const Tag whole(m_canvas.cairo(), "Table");
            paintHead(Role::Content);
            for (const std::vector<Text>& row : m_table.rows)
                paintRow(row);
        }

    private:
        /// One row of structure: what of the cells fits in the height.
        void paintCells(std::vector<SetText>& cells, double heightPt, bool named, Role role)
        {
            const Tag row(m_canvas.cairo(), "TR", role);
            double x = PdfCanvas::leftPt + m_look.sidePt();
            double taken = 0;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const Tag cell(m_canvas.cairo(), named || (column == 0 && m_table.rowHeaders) ? "TH" : "TD", role);
                const double top = m_canvas.y() + m_look.abovePt();
                taken = std::max(taken, cells[column].paint(m_canvas.cairo(), x, top, heightPt, role));
                x += m_look.columnWidthPt(column);
            }
            m_canvas.advance(taken + 2 * m_look.abovePt());
        }

        void paintHead(Role role)
        {
            if (m_table.header.empty())
                return;
            std::vector<SetText> cells = m_look.setHead();
            const double height = m_look.heightPt(cells);
            m_canvas.fill(PdfCanvas::leftPt, m_canvas.y(), PdfCanvas::widthPt, height, headTint);
            paintCells(cells, height, true, role);
        }

        void turnPage()
        {
            m_canvas.newPage();
            paintHead(Role::Decoration);
        }

        void paintRow(const std::vector<Text>& texts)
        {
            std::vector<SetText> cells = m_look.setRow(texts);
            const double whole = m_look.heightPt(cells);
            if (whole > m_canvas.left() && (whole <= keptWholePt || m_canvas.left() < keptWholePt))
                turnPage();
            while (true) {
                paintCells(cells, m_canvas.left() - 2 * m_look.abovePt(), false, Role::Content);
                if (std::ranges::all_of(cells, &SetText::finished))
                    break;
                turnPage();
            }
            if (m_table.ruled)
                m_canvas.fill(PdfCanvas::leftPt, m_canvas.y(), PdfCanvas::widthPt, rulePt, ruleColour);
        }

        PdfCanvas& m_canvas;
        const Table& m_table;
        TableLook m_look;
    };

} // namespace

void paintTable(PdfCanvas& canvas, const Table& table)
{
    if (!table.widths.empty())
        TablePainter(canvas, table).paint();
}

double wantedHeightPt(const PdfCanvas& canvas, const Table& table)
{
    const TableLook look(canvas, table);
    double height = table.header.empty() ? 0 : look.heightPt(look.setHead());
    double beginning = height;
    for (const std::vector<Text>& row : table.rows) {
        height += look.heightPt(look.setRow(row));
        if (height <= keptWholePt)
            beginning = height;
        if (height > keptTogetherPt)
            return beginning;
    }
    return height;
}

} // namespace tovholder::formats
