// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/problem.h"

#include <array>
#include <cstddef>

namespace tovholder::playbook {
namespace {

    using domain::Language;
    using domain::Words;
    using enum Reason;

    struct ReasonWords {
        Reason reason;
        Words words; ///< @ stands for what the problem is about
    };

    constexpr std::array reasonWords = std::to_array<ReasonWords>({
        { FileUnreadable, { "Filen kan ikke læses. Se efter, at den findes, og at du må åbne den.",
              "The file cannot be read. Check that it exists and that you may open it." } },
        { FileTooLarge, { "Filen er større end @. Del forløbet i flere filer.",
              "The file is larger than @. Split the course into several files." } },
        { NotJson, { "Her holder det op med at være JSON. Se efter et manglende komma, citationstegn eller en parentes.",
              "This is where it stops being JSON. Look for a missing comma, quotation mark or bracket." } },
        { TooDeep, { "Der er lister inde i lister i mere end @ lag. Fjern de inderste.",
              "There are lists within lists in more than @ layers. Remove the innermost." } },
        { KeyTwice, { "Nøglen \"@\" står to gange. Behold den ene.", "The key \"@\" stands twice. Keep one of them." } },
        { KeyUnknown, { "Nøglen \"@\" kender vi ikke. Ret stavemåden, eller fjern den.",
              "We do not know the key \"@\". Mend the spelling, or remove it." } },
        { KeyMissing, { "Nøglen \"@\" mangler. Skriv den ind.", "The key \"@\" is missing. Write it in." } },
        { NotObject, { "Her skal stå { … } med nøgler.", "There must be { … } with keys here." } },
        { NotList, { "Her skal stå en liste [ … ].", "There must be a list [ … ] here." } },
        { NotText, { "Her skal stå en tekst i citationstegn.", "There must be a text in quotation marks here." } },
        { NotNumber, { "Her skal stå et helt tal uden citationstegn.",
              "There must be a whole number without quotation marks here." } },
        { NotTruth, { "Her skal stå true eller false.", "There must be true or false here." } },
        { NotAChoice, { "\"@\" er ikke en af mulighederne. De står i playbook.schema.json.",
              "\"@\" is not one of the choices. They are listed in playbook.schema.json." } },
        { NotAnId, { "\"@\" kan ikke være et id. Brug små bogstaver a-z, tal og bindestreg, højst 64 tegn.",
              "\"@\" cannot be an id. Use small letters a-z, digits and hyphens, 64 characters at most." } },
        { IdTwice, { "Id'et \"@\" er brugt før. Giv den ene et andet.",
              "The id \"@\" has been used before. Give one of them another." } },
        { TextEmpty, { "Teksten er tom. Skriv den på både dansk og engelsk.",
              "The text is empty. Write it in both Danish and English." } },
        { TextTooLong, { "Teksten er længere end @ tegn. Kort den af.",
              "The text is longer than @ characters. Shorten it." } },
        { TextUnprintable, { "Teksten har usynlige styretegn. Skriv den forfra.",
              "The text has invisible control characters. Type it again." } },
        { TextLikeCpr, { "Teksten ligner et CPR-nummer. Fjern det.",
              "The text looks like a Danish personal number (CPR). Remove it." } },
        { NumberOutOfRange, { "Tallet skal ligge mellem @. Ret det.", "The number must lie between @. Mend it." } },
        { TooMany, { "Der er flere end @. Fjern nogle.", "There are more than @. Remove some." } },
        { TooFew, { "Her skal være mindst én. Skriv den ind.", "There must be at least one. Write it in." } },
        { FormatUnknown, { "Filen er skrevet til format @, og vi kender kun format 1. Opdatér appen.",
              "The file is written for format @, and we only know format 1. Update the app." } },
        { MinutesDoNotAddUp, { "Punkternes minutter giver @ tilsammen, ikke det, mødet siger. Ret et af tallene.",
              "The blocks add up to @ minutes, not to what the meeting says. Mend one of the numbers." } },
        { NotForThisKind, { "\"@\" hører ikke til denne slags punkt. Fjern det, eller vælg en anden slags.",
              "\"@\" does not belong to this kind of block. Remove it, or choose another kind." } },
        { NotAFileName, { "\"@\" kan ikke være navnet på et billede eller en film. Brug små bogstaver a-z, tal og bindestreg, "
                          "og png, jpg, svg, mp4 eller webm til sidst.",
              "\"@\" cannot be the name of a picture or film. Use small letters a-z, digits and hyphens, and png, jpg, svg, "
              "mp4 or webm at the end." } },
        { NoEarlierBlock, { "Der er ikke noget tidligere punkt \"@\" på mødet. Ret id'et.",
              "There is no earlier block \"@\" in the meeting. Mend the id." } },
    });

    consteval bool everyReasonHasItsPlace()
    {
        for (std::size_t i = 0; i < reasonWords.size(); ++i) {
            if (static_cast<std::size_t>(reasonWords[i].reason) != i)
                return false;
        }
        return reasonWords.size() == static_cast<std::size_t>(NoEarlierBlock) + 1;
    }
    static_assert(everyReasonHasItsPlace(), "the words stand in the order of Reason, one for each");

} // namespace

std::string reason(const Problem& problem, Language language)
{
    std::string text(reasonWords[static_cast<std::size_t>(problem.reason)].words.in(language));
    const std::size_t mark = text.find('@');
    if (mark != std::string::npos)
        text.replace(mark, 1, problem.about);
    return text;
}

std::string place(const Problem& problem, Language language)
{
    if (problem.line == 0)
        return problem.pointer;
    const bool danish = language == Language::Danish;
    return (danish ? "linje " : "line ") + std::to_string(problem.line) + (danish ? ", tegn " : ", character ")
        + std::to_string(problem.column);
}

std::string sentence(const Problem& problem, Language language)
{
    const std::string where = place(problem, language);
    return problem.file + (where.empty() ? "" : ", " + where) + ": " + reason(problem, language);
}

Error error(const Problem& problem)
{
    return { ErrorCode::PlaybookMalformed, sentence(problem, Language::English),
        problem.file + (problem.pointer.empty() ? "" : "#" + problem.pointer) };
}

} // namespace tovholder::playbook
