// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/collation.h"

#include "cpp/base/text.h"

#include <sqlite3.h>

#include <array>
#include <new>
#include <string>
#include <utility>

namespace tovholder::store {
namespace {

    /// The text in such bytes that their order is the alphabet's.
    std::string inOrder(std::string_view text)
    {
        using Letter = std::pair<std::string_view, char>;
        static constexpr std::array places { Letter { "æ", '{' }, Letter { "ä", '{' }, Letter { "ø", '|' }, Letter { "ö", '|' },
            Letter { "å", '}' }, Letter { "aa", '}' }, Letter { "ü", 'y' } };
        std::string ordered = folded(text);
        for (const auto& [letter, place] : places) {
            for (std::size_t at = ordered.find(letter); at != std::string::npos; at = ordered.find(letter, at))
                ordered.replace(at, letter.size(), 1, place);
        }
        return ordered;
    }

    int compare(void*, int leftSize, const void* left, int rightSize, const void* right)
    {
        const std::string_view a(static_cast<const char*>(left), static_cast<std::size_t>(leftSize));
        const std::string_view b(static_cast<const char*>(right), static_cast<std::size_t>(rightSize));
        const int byAlphabet = inOrder(a).compare(inOrder(b));
        return byAlphabet != 0 ? byAlphabet : a.compare(b);
    }

} // namespace

void addDanishOrder(sqlite3* connection)
{
    if (sqlite3_create_collation_v2(connection, "danish", SQLITE_UTF8, nullptr, compare, nullptr) != SQLITE_OK)
        throw std::bad_alloc(); // there is no other reason
}

} // namespace tovholder::store
