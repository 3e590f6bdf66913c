// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What a document says, before it is a file: built once, written as PDF, ODT or plain text.
namespace tovholder::reports {

enum class Emphasis {
    Plain,
    Strong,
    Quiet, ///< smaller and greyer: explains, may be skipped
};

struct Run {
    std::string text; ///< UTF-8; a line break starts a new line, an empty line a new paragraph
    Emphasis emphasis = Emphasis::Plain;
    std::string function {}; ///< of functionColours: the name of that function, in its colour; empty: in the text's own
};
using Text = std::vector<Run>;

[[nodiscard]] Text plain(std::string text);
/// The text, and beneath it a quiet line unless that is empty.
[[nodiscard]] Text withQuietLine(std::string text, const std::string& beneath);

struct Heading {
    int level = 1; ///< 1 to 3
    std::string text;
};

struct Paragraph {
    Text text;
};

struct List {
    std::vector<Text> items;
};

struct Table {
    std::string caption; ///< for those who hear the document; not shown where the heading says it
    std::vector<std::string> header; ///< empty: no header row
    std::vector<int> widths; ///< one a column, in parts of the whole
    bool rowHeaders = false; ///< the first cell of a row names the row
    bool ruled = true; ///< lines between rows
    std::vector<std::vector<Text>> rows;
};

using Block = std::variant<Heading, Paragraph, List, Table>;

struct Document {
    std::string title; ///< also in the file's own description
    std::string author;
    std::string language; ///< "da" or "en"
    std::string kicker; ///< the small line above the title
    std::vector<Block> blocks; ///< after kicker and title
    std::string pageWord; ///< "Side {page} af {pages}"
};

/// The document as readable plain text, the same for the same document.
[[nodiscard]] std::string plainText(const Document& document);

/// The text with what no document may hold taken out or replaced: broken UTF-8, control characters.
[[nodiscard]] std::string printable(std::string_view text);

} // namespace tovholder::reports
