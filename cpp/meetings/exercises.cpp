// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/exercises.h"

#include "cpp/domain/entities.h"
#include "cpp/meetings/turn.h"

#include <algorithm>

namespace tovholder::meetings {

Id assessmentId(const Id& proposal, std::string_view criterion) { return derivedId("contribution", proposal, criterion); }

store::Edit drawPairs(
    const Running& running, const AgendaBlock& block, std::span<const domain::Seated> table, Random& random)
{
    return blockEdit(running, block, { { "pairs", domain::pairsText(domain::drawPairs(table, random)) } });
}

std::int64_t dotsLeft(std::span<const Dots> given, const Id& membership, int each)
{
    std::int64_t left = each;
    for (const Dots& dots : given) {
        if (dots.membership == membership)
            left -= dots.dots;
    }
    return left;
}

store::Edit tapDot(const Running& running, std::string_view block, std::span<const Dots> given,
    const Id& contribution, const Id& membership, int each)
{
    std::int64_t dots = 0;
    if (dotsLeft(given, membership, each) > 0) {
        const auto before = std::ranges::find_if(
            given, [&](const Dots& put) { return put.contribution == contribution && put.membership == membership; });
        dots = before == given.end() ? 1 : before->dots + 1;
    }
    return { "vote", derivedId("vote", contribution, std::string(block) + '/' + membership), running.space,
        { { "contribution_id", contribution }, { "membership_id", membership },
            { "meeting_id", running.meeting }, { "block", std::string(block) }, { "dots", dots } } };
}

store::Edit share(const SharedStory& story, const Id& organisation)
{
    return { "shared_story", derivedId("shared_story", story.story), organisation,
        { { "story_id", story.story }, { "area_id", story.area }, { "title", story.title }, { "text", story.text },
            { "worked", story.worked }, { "people", story.people }, { std::string(domain::deletedAtField), Value() } } };
}

Id visionId(const Id& area) { return derivedId("vision", area); }

Id recommendationId(const Id& area, std::string_view number) { return derivedId("recommendation", area, number); }

store::Edit showEvidence(const Id& area, std::string_view number, std::string_view entity, const Id& record)
{
    const Id recommendation = recommendationId(area, number);
    return { "evidence", derivedId("evidence", recommendation, record), area,
        { { "recommendation_id", recommendation }, { "entity", std::string(entity) }, { "record_id", record },
            { std::string(domain::deletedAtField), Value() } } };
}

} // namespace tovholder::meetings
