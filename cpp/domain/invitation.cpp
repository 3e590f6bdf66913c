// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/invitation.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace tovholder::domain {
namespace {

    constexpr Words subject { "Vil du være med? {title} · {area}", "Will you join us? {title} · {area}" };

    constexpr Words body {
        "Kære kollega\n"
        "\n"
        "Du kender noget til {area}, som vi andre gerne vil høre om. Derfor vil jeg gerne have dig med ved bordet.\n"
        "\n"
        "Vi er nogle få kolleger med hver vores funktion, som arbejder det samme sted. Vi leder efter det, I gør "
        "særligt godt, og hvordan I gør det. Du skal ikke forberede noget, og du forpligter dig ikke til andet end "
        "at komme.\n"
        "\n"
        "Hvad: {title}\n"
        "Hvorfor: {purpose}\n"
        "Hvornår: {date}\n"
        "Klokken: {from} til {to}\n"
        "Hvor: {place}\n"
        "Det skal vi stå med bagefter: {outcome}\n"
        "Det har mødet brug for: {needed}\n"
        "\n"
        "Skriv til mig, hvilke af disse tidspunkter du kan:{times}\n"
        "Sig til, hvis det kniber med tiden, så finder vi ud af det.\n"
        "\n"
        "Jeg glæder mig til at høre, hvad du har at fortælle.\n"
        "\n"
        "Venlig hilsen\n"
        "{facilitator}\n",
        "Dear colleague\n"
        "\n"
        "You know something about {area} that the rest of us would like to hear. That is why I would like you at "
        "the table.\n"
        "\n"
        "We are a few colleagues with different functions who work in the same place. We look for what you do "
        "especially well, and how you do it. You need not prepare anything, and you commit yourself to nothing but "
        "coming.\n"
        "\n"
        "What: {title}\n"
        "Why: {purpose}\n"
        "When: {date}\n"
        "Time: {from} to {to}\n"
        "Where: {place}\n"
        "What we will have afterwards: {outcome}\n"
        "Whom the meeting needs: {needed}\n"
        "\n"
        "Write to me which of these times suit you:{times}\n"
        "Tell me if it is hard to find the time, and we will work it out.\n"
        "\n"
        "I look forward to hearing what you have to tell.\n"
        "\n"
        "Kind regards\n"
        "{facilitator}\n",
    };

    struct Placeholder {
        std::string_view name;
        std::string InvitationFacts::* fact;
    };

    constexpr std::array placeholders = std::to_array<Placeholder>({
        { "{group}", &InvitationFacts::group },
        { "{title}", &InvitationFacts::title },
        { "{purpose}", &InvitationFacts::purpose },
        { "{area}", &InvitationFacts::area },
        { "{date}", &InvitationFacts::date },
        { "{from}", &InvitationFacts::from },
        { "{to}", &InvitationFacts::to },
        { "{place}", &InvitationFacts::place },
        { "{outcome}", &InvitationFacts::outcome },
        { "{needed}", &InvitationFacts::needed },
        { "{times}", &InvitationFacts::times },
        { "{facilitator}", &InvitationFacts::facilitator },
    });

    /// Nothing when a placeholder in the line has no fact.
    std::optional<std::string> filledLine(std::string_view line, const InvitationFacts& facts)
    {
        std::string result;
        while (!line.empty()) {
            const auto found = std::ranges::find_if(
                placeholders, [line](const Placeholder& one) { return line.starts_with(one.name); });
            if (found == placeholders.end()) {
                result += line.front();
                line.remove_prefix(1);
                continue;
            }
            const std::string& fact = facts.*(found->fact);
            if (fact.empty())
                return std::nullopt;
            result += fact;
            line.remove_prefix(found->name.size());
        }
        return result;
    }

} // namespace

Mail invitationTemplate(Language language)
{
    return { std::string(subject.in(language)), std::string(body.in(language)) };
}

std::string underEachOther(std::span<const std::string> times)
{
    std::string lines;
    std::size_t number = 0;
    for (const std::string& time : times)
        lines += '\n' + std::to_string(++number) + ". " + time;
    return lines;
}

std::string filled(std::string_view text, const InvitationFacts& facts)
{
    std::string result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const bool endsLine = end < text.size();
        if (const auto line = filledLine(text.substr(0, end), facts))
            result += *line + (endsLine ? "\n" : "");
        text.remove_prefix(end + (endsLine ? 1 : 0));
    }
    return result;
}

Mail invitation(const InvitationFacts& facts, Language language)
{
    const Mail letter = invitationTemplate(language);
    std::string line = filled(letter.subject, facts);
    if (line.empty())
        line = facts.title;
    return { line, filled(letter.body, facts) };
}

} // namespace tovholder::domain
