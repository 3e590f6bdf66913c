// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/import/csv.h"

#include "cpp/base/text.h"

#include <algorithm>

namespace tovholder::store {
namespace {

    constexpr std::string_view utf8Mark = "\xef\xbb\xbf";

    Error malformed(int line, std::string_view why)
    {
        return { ErrorCode::CsvMalformed, std::string(why), std::to_string(line) };
    }

    char separatorOf(std::string_view text)
    {
        const std::string_view firstLine = text.substr(0, text.find_first_of("\r\n"));
        char best = ';';
        for (const char candidate : { ',', '\t' }) {
            if (std::ranges::count(firstLine, candidate) > std::ranges::count(firstLine, best))
                best = candidate;
        }
        return best;
    }

    std::string trimmed(std::string_view text)
    {
        constexpr std::string_view white = " \t\r\n";
        const std::size_t start = text.find_first_not_of(white);
        if (start == std::string_view::npos)
            return {};
        return std::string(text.substr(start, text.find_last_not_of(white) - start + 1));
    }

    /// Takes rows from a text, one after the other.
    class Reader {
    public:
        explicit Reader(std::string_view text)
            : m_text(text)
            , m_separator(separatorOf(text))
        {
        }

        [[nodiscard]] bool atEnd() const { return m_position == m_text.size(); }

        Result<CsvRow> row()
        {
            CsvRow row { m_line, {} };
            while (true) {
                Result<std::string> cell = this->cell();
                if (!cell)
                    return cell.error();
                row.cells.push_back(trimmed(*cell));
                if (row.cells.size() > csvCellsMax)
                    return malformed(row.line, "too many cells");
                if (atEnd() || m_text[m_position] != m_separator)
                    break;
                ++m_position;
            }
            takeLineEnd();
            return row;
        }

    private:
        /// Up to a separator, a line's end or the text's.
        Result<std::string> cell()
        {
            std::string cell;
            while (!atEnd() && !atCellEnd()) {
                const bool opensQuote = m_text[m_position] == '"' && cell.find_first_not_of(" \t") == std::string::npos;
                if (!opensQuote) {
                    cell += m_text[m_position++];
                    continue;
                }
                const int opened = m_line;
                if (!takeQuoted(cell))
                    return malformed(opened, "a quote is not closed");
            }
            return cell;
        }

        bool takeQuoted(std::string& cell)
        {
            ++m_position;
            while (!atEnd()) {
                const char c = m_text[m_position];
                if (c == '"') {
                    ++m_position;
                    if (atEnd() || m_text[m_position] != '"')
                        return true;
                    cell += '"';
                    ++m_position;
                } else if (atLineEnd()) {
                    takeLineEnd();
                    cell += '\n';
                } else {
                    cell += c;
                    ++m_position;
                }
            }
            return false;
        }

        [[nodiscard]] bool atLineEnd() const { return m_text[m_position] == '\r' || m_text[m_position] == '\n'; }
        [[nodiscard]] bool atCellEnd() const { return m_text[m_position] == m_separator || atLineEnd(); }

        void takeLineEnd()
        {
            if (atEnd())
                return;
            m_position += m_text.substr(m_position, 2) == "\r\n" ? 2 : 1;
            ++m_line;
        }

        std::string_view m_text;
        char m_separator;
        std::size_t m_position = 0;
        int m_line = 1;
    };

} // namespace

Result<std::vector<CsvRow>> readCsv(std::string_view bytes)
{
    if (bytes.size() > csvBytesMax)
        return malformed(0, "the file is too large");
    if (bytes.find('\0') != std::string_view::npos)
        return malformed(0, "binary data");
    if (bytes.starts_with(utf8Mark))
        bytes.remove_prefix(utf8Mark.size());
    const std::string text = isUtf8(bytes) ? std::string(bytes) : fromWindows1252(bytes);
    std::vector<CsvRow> rows;
    for (Reader reader(text); !reader.atEnd();) {
        Result<CsvRow> row = reader.row();
        if (!row)
            return row.error();
        if (std::ranges::all_of(row->cells, &std::string::empty))
            continue;
        if (rows.size() == csvRowsMax)
            return malformed(row->line, "too many rows");
        rows.push_back(*std::move(row));
    }
    return rows;
}

} // namespace tovholder::store
