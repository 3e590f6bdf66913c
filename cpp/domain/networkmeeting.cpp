// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/networkmeeting.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tovholder::domain {
namespace {

    constexpr std::array networkWarningWords = std::to_array<Words>({
        { "Mødet mangler et hvorfor. Skriv det vigtigste, der skal komme ud af det.",
            "The meeting lacks a why. Write the most important thing that must come out of it." },
        { "Mødet varer mere end to en halv time. Forkort noget, eller lad det ligge til næste gang.",
            "The meeting takes more than two and a half hours. Shorten something, or leave it for next time." },
        { "Der er ingen lille pause. Sæt en ind midtvejs.", "There is no small break. Put one in halfway." },
        { "Der er ikke noget at spise. Sæt mad på dagsordenen.", "There is nothing to eat. Put food on the agenda." },
        { "Der er for mange punkter. Vælg dem, der fører til det, mødet skal ende med.",
            "There are too many points. Choose those that lead to what the meeting must end in." },
        { "Oplæggene fylder mere end værkstedet. Giv værkstedet mere tid, eller forkort oplæggene.",
            "The input takes more time than the workshop. Give the workshop more time, or shorten the input." },
        { "I begynder med et oplæg. Saml først det, I selv ved.",
            "You begin with input. First gather what you know yourselves." },
        { "Ikke alle har en rolle. Giv hver deltager noget at gøre.",
            "Not everyone has a role. Give each participant something to do." },
    });

    int minutesOf(std::span<const NetworkBlock> agenda, NetworkPart part)
    {
        int minutes = 0;
        for (const NetworkBlock& block : agenda)
            minutes += block.part == part ? block.minutes : 0;
        return minutes;
    }

    bool has(std::span<const NetworkBlock> agenda, NetworkPart part)
    {
        return std::ranges::find(agenda, part, &NetworkBlock::part) != agenda.end();
    }

    bool isPoint(const NetworkBlock& block)
    {
        return block.part == NetworkPart::Workshop || block.part == NetworkPart::Input || block.part == NetworkPart::Result;
    }

} // namespace

NetworkPart networkPartOf(std::string_view kind, const NetworkMarks& marks)
{
    if (kind == "break")
        return marks.meal ? NetworkPart::Meal : NetworkPart::Break;
    if (kind == "reading" || marks.input)
        return NetworkPart::Input;
    if (kind == "welcome" || kind == "recap" || kind == "closing")
        return NetworkPart::Frame;
    return kind == "agreements" || kind == "proposals" ? NetworkPart::Result : NetworkPart::Workshop;
}

std::vector<NetworkWarning> networkWarnings(std::span<const NetworkBlock> agenda, std::string_view why, bool everyoneHasRole)
{
    std::vector<NetworkWarning> warnings;
    const auto note = [&warnings](bool broken, NetworkWarning warning) {
        if (broken)
            warnings.push_back(warning);
    };
    int minutes = 0;
    for (const NetworkBlock& block : agenda)
        minutes += block.minutes;
    const auto firstWork = std::ranges::find_if(agenda, [](const NetworkBlock& block) {
        return block.part == NetworkPart::Input || block.part == NetworkPart::Workshop;
    });
    note(why.empty(), NetworkWarning::NoWhy);
    note(minutes > networkMinutesMax, NetworkWarning::TooLong);
    note(!has(agenda, NetworkPart::Break), NetworkWarning::NoBreak);
    note(!has(agenda, NetworkPart::Meal), NetworkWarning::NoMeal);
    note(std::ranges::count_if(agenda, isPoint) > networkPointsMax, NetworkWarning::TooManyPoints);
    note(minutesOf(agenda, NetworkPart::Input) > minutesOf(agenda, NetworkPart::Workshop), NetworkWarning::InputTooLong);
    note(firstWork != agenda.end() && firstWork->part == NetworkPart::Input, NetworkWarning::InputFirst);
    note(!everyoneHasRole, NetworkWarning::NoRole);
    return warnings;
}

std::string_view sentence(NetworkWarning warning, Language language)
{
    return networkWarningWords[static_cast<std::size_t>(warning)].in(language);
}

} // namespace tovholder::domain
