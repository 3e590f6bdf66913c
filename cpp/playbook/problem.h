// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/error.h"
#include "cpp/domain/words.h"

#include <string>

namespace tovholder::playbook {

/// Why a playbook file is refused.
enum class Reason {
    FileUnreadable,
    FileTooLarge,
    NotJson,
    TooDeep,
    KeyTwice,
    KeyUnknown,
    KeyMissing,
    NotObject,
    NotList,
    NotText,
    NotNumber,
    NotTruth,
    NotAChoice,
    NotAnId,
    IdTwice,
    TextEmpty,
    TextTooLong,
    TextUnprintable,
    TextLikeCpr,
    NumberOutOfRange,
    TooMany,
    TooFew,
    FormatUnknown,
    MinutesDoNotAddUp,
    NotForThisKind,
    NotAFileName,
    NoEarlierBlock,
};

/// What is wrong with a playbook file, and where.
struct Problem {
    std::string file {}; ///< its name without folder
    std::string pointer {}; ///< JSON pointer (RFC 6901) to the place; empty for the whole file
    int line = 0; ///< from 1, for what is no JSON; else 0
    int column = 0; ///< from 1, in characters; else 0
    Reason reason = Reason::FileUnreadable;
    std::string about {}; ///< the key, the bound or the value concerned

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// "linje 3, tegn 12" or "/meetings/0/blocks/2/minutes"; empty for the whole file.
[[nodiscard]] std::string place(const Problem& problem, domain::Language language);

/// What is wrong and what to do, without the place.
[[nodiscard]] std::string reason(const Problem& problem, domain::Language language);

/// File, place and reason in one sentence, and what to do.
[[nodiscard]] std::string sentence(const Problem& problem, domain::Language language);

/// The same as an Error with code PlaybookMalformed.
[[nodiscard]] Error error(const Problem& problem);

} // namespace tovholder::playbook
