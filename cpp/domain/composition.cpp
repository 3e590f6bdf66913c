// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/composition.h"

#include "cpp/domain/codes.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tovholder::domain {
namespace {

    constexpr std::array gapWords = std::to_array<Words>({
        { "I er færre end tre. Find en mere, der arbejder i området.",
            "There are fewer than three of you. Find one more who works in the area." },
        { "I er flere end seks. Så når ikke alle at komme til orde; overvej to grupper.",
            "There are more than six of you. Then not everyone gets to speak; consider two groups." },
        { "Der mangler en fra det boligsociale. Spørg en, der arbejder med den boligsociale plan.",
            "Someone from social work is missing. Ask one who works with the social plan." },
        { "Der mangler en fra byggeriet. Spørg en, der arbejder med renoveringen.",
            "Someone from building is missing. Ask one who works with the renovation." },
        { "Der mangler en, der står midt imellem: varmemester, drift, genhusning, beboerkonsulent eller udlejning.",
            "Someone in between is missing: a caretaker, operations, rehousing, resident adviser or letting." },
        { "Gruppen har ingen tovholder. Vælg den, der holder møderne.",
            "The group has no facilitator. Choose who holds the meetings." },
    });

    constexpr std::array questions = std::to_array<ComposingQuestion>({
        { "socialt", { "Hvem arbejder med det sociale i området?", "Who works with the social effort in the area?" } },
        { "fysisk", { "Hvem arbejder med det fysiske?", "Who works with the physical effort?" } },
        { "imellem", { "Hvem står midt imellem, for eksempel varmemester, genhusning, beboerkonsulent eller udlejning?",
              "Who stands in between, such as caretaker, rehousing, resident adviser or letting?" } },
        { "nysgerrig", { "Hvem har du selv lyst til at tale med?", "Whom would you like to talk to yourself?" } },
        { "hinanden", { "Hvem kunne have noget spændende at sige hinanden?",
              "Who might have something interesting to say to each other?" } },
        { "historier", { "Hvem har gode historier at fortælle?", "Who has good stories to tell?" } },
        { "samarbejde", { "Hvem har arbejdet godt sammen før?", "Who has worked well together before?" } },
        { "uenig", { "Hvem ser anderledes på det end dig?", "Who sees it differently from you?" } },
    });

    bool hasEffort(std::span<const GroupMember> members, Effort effort)
    {
        return std::ranges::any_of(
            members, [effort](const GroupMember& member) { return effortOf(member.function) == effort; });
    }

} // namespace

std::vector<GroupGap> gapsIn(std::span<const GroupMember> members, std::string_view kind)
{
    std::vector<GroupGap> gaps;
    const auto note = [&gaps](bool missing, GroupGap gap) {
        if (missing)
            gaps.push_back(gap);
    };
    const bool composed = kind == "erfaringsgruppe";
    note(composed && members.size() < groupMembersMin, GroupGap::TooFew);
    note(composed && members.size() > groupMembersMax, GroupGap::TooMany);
    note(composed && !hasEffort(members, Effort::Social), GroupGap::NoSocial);
    note(composed && !hasEffort(members, Effort::Physical), GroupGap::NoPhysical);
    note(composed && !hasEffort(members, Effort::InBetween), GroupGap::NoInBetween);
    note(std::ranges::find(members, "tovholder", &GroupMember::role) == members.end(), GroupGap::NoFacilitator);
    return gaps;
}

std::string_view sentence(GroupGap gap, Language language)
{
    return gapWords[static_cast<std::size_t>(gap)].in(language);
}

std::span<const ComposingQuestion> composingQuestions() { return questions; }

} // namespace tovholder::domain
