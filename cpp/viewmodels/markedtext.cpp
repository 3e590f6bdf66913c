// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/markedtext.h"

#include "cpp/viewmodels/variants.h"

#include "sync/merge/textmerge.h"

namespace tovholder::viewmodels {

QString markedText(const QString& text, const QString& other)
{
    const std::string bytes = text.toStdString();
    const std::string otherBytes = other.toStdString();
    const std::vector<std::string_view> pieces = merge::piecesOf(bytes);
    const auto differences = merge::differencesOf(pieces, merge::piecesOf(otherBytes));
    QString styled;
    const auto add = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            styled += pieces[i] == "\n" ? QStringLiteral("<br>") : toQString(pieces[i]).toHtmlEscaped();
    };
    std::size_t done = 0;
    for (const merge::Difference& difference : differences.value_or(std::vector<merge::Difference> {})) {
        add(done, difference.from);
        if (difference.to > difference.from) {
            styled += QStringLiteral("<b><u>");
            add(difference.from, difference.to);
            styled += QStringLiteral("</u></b>");
        }
        done = difference.to;
    }
    add(done, pieces.size());
    return styled;
}

} // namespace tovholder::viewmodels
