// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/handover.h"

namespace tovholder::domain {
namespace {

    struct Counted {
        Words one;
        Words several;
    };

    constexpr Counted things { { "ting", "thing" }, { "ting", "things" } };
    constexpr Counted pictures { { "billede", "photo" }, { "billeder", "photos" } };

    std::string counted(std::int64_t count, const Counted& what, Language language)
    {
        return std::to_string(count) + ' ' + std::string((count == 1 ? what.one : what.several).in(language));
    }

    std::string listed(const Unsent& unsent, Language language)
    {
        if (unsent.photos == 0)
            return counted(unsent.records, things, language);
        if (unsent.records == 0)
            return counted(unsent.photos, pictures, language);
        return counted(unsent.records, things, language) + (language == Language::Danish ? " og " : " and ")
            + counted(unsent.photos, pictures, language);
    }

} // namespace

std::string handoverWarning(std::string_view leftBy, const Unsent& unsent, Language language)
{
    const std::string name(leftBy);
    return language == Language::Danish
        ? "Her ligger " + listed(unsent, language) + ", som " + name + " ikke har fået sendt. Når du er logget ind, sendes det i dit navn. "
              "Skal det ikke det, så lad " + name + " logge ind først."
        : "Here lies what " + name + " has not sent: " + listed(unsent, language) + ". Once you are signed in, it is sent in your name. "
              "If it is not to be, let " + name + " sign in first.";
}

} // namespace tovholder::domain
