// SPDX-License-Identifier: Apache-2.0
#include "cpp/reports/document.h"

#include <glib.h>

#include <memory>

namespace tovholder::reports {
namespace {

    std::string flat(const Text& text, std::string_view lineBreak)
    {
        std::string out;
        for (const Run& run : text) {
            const std::string_view mark = run.emphasis == Emphasis::Strong ? "**" : "";
            out += mark;
            for (const char c : run.text) {
                if (c == '\n')
                    out += lineBreak;
                else
                    out += c;
            }
            out += mark;
        }
        return out;
    }

    struct PlainWriter {
        std::string out;

        void operator()(const Heading& heading)
        {
            out += '\n' + std::string(static_cast<std::size_t>(heading.level), '#') + ' ' + heading.text + '\n';
        }
        void operator()(const Paragraph& paragraph) { out += '\n' + flat(paragraph.text, "\n") + '\n'; }
        void operator()(const List& list)
        {
            out += '\n';
            for (const Text& item : list.items)
                out += "- " + flat(item, "\n  ") + '\n';
        }
        void operator()(const Table& table)
        {
            out += "\n[" + table.caption + "]\n";
            for (const std::string& cell : table.header)
                out += "| " + cell + ' ';
            out += table.header.empty() ? "" : "|\n";
            for (const std::vector<Text>& row : table.rows) {
                for (const Text& cell : row)
                    out += "| " + flat(cell, " / ") + ' ';
                out += "|\n";
            }
        }
    };

    bool isUnprintable(gunichar c)
    {
        const bool control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0);
        return control || c == 0xfffe || c == 0xffff;
    }

} // namespace

Text plain(std::string text) { return { Run { std::move(text) } }; }

Text withQuietLine(std::string text, const std::string& beneath)
{
    Text out = plain(std::move(text));
    if (!beneath.empty())
        out.push_back({ (out.front().text.empty() ? "" : "\n") + beneath, Emphasis::Quiet });
    return out;
}

std::string plainText(const Document& document)
{
    PlainWriter writer { document.kicker + '\n' };
    writer(Heading { 1, document.title });
    for (const Block& block : document.blocks)
        std::visit(writer, block);
    return std::move(writer.out);
}

std::string printable(std::string_view text)
{
    const std::unique_ptr<char, decltype(&g_free)> valid(
        g_utf8_make_valid(text.data(), static_cast<gssize>(text.size())), g_free);
    std::string out;
    out.reserve(text.size());
    for (const char* at = valid.get(); *at != '\0';) {
        const char* next = g_utf8_next_char(at);
        if (!isUnprintable(g_utf8_get_char(at)))
            out.append(at, next);
        at = next;
    }
    return out;
}

} // namespace tovholder::reports
