// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/error.h"

#include <span>
#include <string_view>

/// The Danish and English words for what is stored and sent as a code. The screens, the minutes and the
/// command line all read them here.
namespace tovholder::domain {

enum class Language { Danish, English };

/// "da" or "en".
[[nodiscard]] std::string_view tag(Language language);
/// The language with that tag ("en", "en_GB", ...); Danish for every other text.
[[nodiscard]] Language languageTagged(std::string_view languageTag);

/// One text in both languages.
struct Words {
    std::string_view danish;
    std::string_view english;

    [[nodiscard]] constexpr std::string_view in(Language language) const
    {
        return language == Language::Danish ? danish : english;
    }
    friend constexpr bool operator==(const Words&, const Words&) = default;
};

/// The word for one of the choices of codes.h, as it stands in a list: word(functions, "drift", ...), or
/// word(field.choices, value, ...). A code that we do not know, from a newer program, is its own word.
[[nodiscard]] std::string_view word(
    std::span<const std::string_view> choices, std::string_view code, Language language);

/// What one record of that entity is called: "Aftale". The name itself when there is no such entity.
[[nodiscard]] std::string_view entityWord(std::string_view entity, Language language);

/// What a field of that entity is called: "Ansvarlig". The name itself when there is no such field.
[[nodiscard]] std::string_view fieldWord(std::string_view entity, std::string_view field, Language language);

/// What happened and what to do, in whole sentences that can stand alone on the screen.
[[nodiscard]] std::string_view sentence(ErrorCode code, Language language);

} // namespace tovholder::domain
