// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/contains.h"

namespace tovholder::store::queries {
namespace {

    /// lower() of SQLite knows the letters of English alone.
    std::string lowered(const std::string& text)
    {
        return "replace(replace(replace(lower(" + text + "), 'Æ', 'æ'), 'Ø', 'ø'), 'Å', 'å')";
    }

} // namespace

std::string contains(const std::string& text, const std::string& part)
{
    return "instr(" + lowered(text) + ", " + lowered(part) + ") > 0";
}

} // namespace tovholder::store::queries
