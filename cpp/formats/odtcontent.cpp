// SPDX-License-Identifier: Apache-2.0
#include "cpp/formats/functioncolours.h"
#include "cpp/formats/odtparts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tovholder::formats::odt {
namespace {

    constexpr double textWidthCm = 16.8;

    constexpr std::string_view opening = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2">
<office:automatic-styles>
<style:style style:name="Table" style:family="table"><style:table-properties style:width="16.8cm" table:align="left"/></style:style>
<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="HeadCell" style:family="table-cell"><style:table-cell-properties fo:padding="0.18cm" fo:background-color="#edf5f4"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.18cm" fo:border-bottom="0.02cm solid #d1dbda"/></style:style>
<style:style style:name="BareCell" style:family="table-cell"><style:table-cell-properties fo:padding="0.02cm"/></style:style>
)";

    /// Line breaks, tabs and repeated spaces have elements of their own in ODF.
    std::string inlineText(std::string_view text)
    {
        std::string out;
        std::string plainRun;
        char before = '\0';
        const auto element = [&](std::string_view xml) {
            out += escaped(plainRun);
            plainRun.clear();
            out += xml;
        };
        for (const char c : text) {
            if (c == '\n')
                element("<text:line-break/>");
            else if (c == '\t')
                element("<text:tab/>");
            else if (c == ' ' && before == ' ')
                element("<text:s/>");
            else
                plainRun += c;
            before = c;
        }
        element("");
        return out;
    }

    std::string span(const Run& run)
    {
        if (run.text.empty())
            return {};
        if (std::ranges::find(functionColours, run.function, &FunctionColour::function) != functionColours.end())
            return "<text:span text:style-name=\"Function-" + run.function + "\">" + inlineText(run.text) + "</text:span>";
        switch (run.emphasis) {
        case Emphasis::Strong:
            return "<text:span text:style-name=\"Strong\">" + inlineText(run.text) + "</text:span>";
        case Emphasis::Quiet:
            return "<text:span text:style-name=\"Quiet\">" + inlineText(run.text) + "</text:span>";
        case Emphasis::Plain:
            break;
        }
        return inlineText(run.text);
    }

    /// Runs cut into paragraphs where an empty line stands.
    std::vector<Text> paragraphsOf(const Text& text)
    {
        constexpr std::string_view emptyLine = "\n\n";
        std::vector<Text> paragraphs(1);
        for (const Run& run : text) {
            std::size_t from = 0;
            for (std::size_t at = run.text.find(emptyLine); at != std::string::npos; at = run.text.find(emptyLine, from)) {
                paragraphs.back().push_back({ run.text.substr(from, at - from), run.emphasis, run.function });
                paragraphs.emplace_back();
                from = at + emptyLine.size();
            }
            paragraphs.back().push_back({ run.text.substr(from), run.emphasis, run.function });
        }
        return paragraphs;
    }

    std::string paragraphs(const Text& text, std::string_view style)
    {
        std::string out;
        for (const Text& paragraph : paragraphsOf(text)) {
            out += "<text:p text:style-name=\"" + std::string(style) + "\">";
            for (const Run& run : paragraph)
                out += span(run);
            out += "</text:p>\n";
        }
        return out;
    }

    std::string columnStyle(std::size_t table, std::size_t column)
    {
        return 'T' + std::to_string(table) + 'C' + std::to_string(column);
    }

    /// Writes the blocks, and notes the styles of the tables' columns, which stand before them in the file.
    class ContentWriter {
    public:
        std::string styles;
        std::string body;
        std::string_view bodyStyle = "Text_20_body"; ///< of the next paragraph

        void operator()(const Heading& heading)
        {
            const std::string level = std::to_string(std::clamp(heading.level, 1, 3));
            body += "<text:h text:style-name=\"Heading_20_" + level + "\" text:outline-level=\"" + level + "\">"
                + inlineText(heading.text) + "</text:h>\n";
        }

        void operator()(const Paragraph& paragraph) { body += paragraphs(paragraph.text, bodyStyle); }

        void operator()(const List& list)
        {
            body += "<text:list text:style-name=\"Bullets\">\n";
            for (const Text& item : list.items)
                body += "<text:list-item>" + paragraphs(item, "List_20_item") + "</text:list-item>\n";
            body += "</text:list>\n";
        }

        void operator()(const Table& table)
        {
            ++m_tables;
            body += "<table:table table:name=\"" + escaped(std::to_string(m_tables) + ". " + table.caption)
                + "\" table:style-name=\"Table\">\n<table:title>" + escaped(table.caption) + "</table:title>\n";
            addColumns(table);
            if (!table.header.empty()) {
                body += "<table:table-header-rows><table:table-row table:style-name=\"Row\">\n";
                for (const std::string& name : table.header)
                    addCell(plain(name), "HeadCell", "Table_20_heading");
                body += "</table:table-row></table:table-header-rows>\n";
            }
            for (const std::vector<Text>& row : table.rows)
                addRow(table, row);
            body += "</table:table>\n<text:p text:style-name=\"Gap\"/>\n";
        }

    private:
        void addColumns(const Table& table)
        {
            const int all = std::accumulate(table.widths.begin(), table.widths.end(), 0);
            for (std::size_t column = 0; column < table.widths.size(); ++column) {
                const std::string name = columnStyle(m_tables, column);
                const double width = textWidthCm * table.widths[column] / all;
                styles += "<style:style style:name=\"" + name
                    + "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\""
                    + hundredths(width) + "cm\"/></style:style>\n";
                const bool names = table.rowHeaders && column == 0;
                const std::string xml = "<table:table-column table:style-name=\"" + name + "\"/>";
                body += names ? "<table:table-header-columns>" + xml + "</table:table-header-columns>" : xml;
            }
            body += '\n';
        }

        /// With a decimal point, whatever the machine's language.
        static std::string hundredths(double number)
        {
            const long whole = std::lround(number * 100);
            const std::string rest = std::to_string(whole % 100);
            return std::to_string(whole / 100) + '.' + (rest.size() < 2 ? "0" : "") + rest;
        }

        void addRow(const Table& table, const std::vector<Text>& row)
        {
            body += "<table:table-row table:style-name=\"Row\">\n";
            for (std::size_t column = 0; column < table.widths.size(); ++column) {
                const bool names = table.rowHeaders && column == 0;
                addCell(column < row.size() ? row[column] : Text {}, table.ruled ? "Cell" : "BareCell",
                    names ? "Table_20_heading" : "Table_20_text");
            }
            body += "</table:table-row>\n";
        }

        void addCell(const Text& text, std::string_view cellStyle, std::string_view textStyle)
        {
            body += "<table:table-cell table:style-name=\"" + std::string(cellStyle)
                + "\" office:value-type=\"string\">" + paragraphs(text, textStyle) + "</table:table-cell>\n";
        }

        std::size_t m_tables = 0;
    };

} // namespace

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : printable(text)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string contentXml(const Document& document)
{
    ContentWriter writer;
    writer.body += paragraphs(plain(document.kicker), "Kicker");
    writer(Heading { 1, document.title });
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const bool introduces
            = i + 1 < document.blocks.size() && std::holds_alternative<Table>(document.blocks[i + 1]);
        writer.bodyStyle = introduces ? "Introduction" : "Text_20_body";
        std::visit([&writer](const auto& shape) { writer(shape); }, document.blocks[i]);
    }
    return std::string(opening) + writer.styles
        + "</office:automatic-styles>\n<office:body><office:text>\n" + writer.body
        + "</office:text></office:body>\n</office:document-content>\n";
}

} // namespace tovholder::formats::odt
