// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/codes.h"

namespace tovholder::domain {

Effort effortOf(std::string_view function)
{
    if (function == "boligsocial")
        return Effort::Social;
    if (function == "byggeteknisk" || function == "projektleder")
        return Effort::Physical;
    if (function == "ledelse")
        return Effort::Other;
    return Effort::InBetween;
}

std::string_view matrixFunctionOf(std::string_view function)
{
    if (function == "varmemester")
        return "drift";
    if (function == "beboerkonsulent")
        return "boligsocial";
    if (function == "projektleder")
        return "byggeteknisk";
    for (const std::string_view row : matrixFunctions) {
        if (row == function)
            return row;
    }
    return {};
}

} // namespace tovholder::domain
