// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/areapicture.h"

#include "cpp/domain/codes.h"
#include "cpp/exports/exercisetalk.h"
#include "cpp/reports/reportwords.h"
#include "cpp/store/queries/exercises.h"
#include "cpp/store/queries/grouponly.h"

#include <algorithm>

namespace tovholder::exports {
namespace {

    /// The block that would have come to this at a meeting.
    playbook::Block allNine()
    {
        playbook::Block block;
        block.kind = playbook::BlockKind::Recommendations;
        block.recommendations.assign(domain::recommendations.begin(), domain::recommendations.end());
        return block;
    }

    /// A recommendation that nothing is said of stands there all the same: it is part of the picture.
    std::vector<reports::MinutesPrompt> nineOf(const TalkRows& rows, domain::Language language)
    {
        std::vector<reports::MinutesPrompt> said = exerciseTalk(allNine(), rows, language).value();
        std::vector<reports::MinutesPrompt> nine;
        auto next = said.begin();
        for (const std::string_view code : domain::recommendations) {
            const std::string title = std::string(code) + ' ' + std::string(domain::word(domain::recommendations, code, language));
            if (next != said.end() && next->text == title && !next->contributions.empty())
                nine.push_back(std::move(*next));
            else
                nine.push_back({ title, { { {}, std::string(reports::reportWords(language).notYet), {}, {}, false } } });
            if (next != said.end() && next->text == title)
                ++next;
        }
        return nine;
    }

} // namespace

Result<reports::MinutesData> areaPicture(store::Store& store, const Id& area, domain::Language language)
{
    const Result<store::Record> record = store.read("area", area);
    if (!record)
        return record.error();
    TalkRows rows;
    for (const auto& [target, query] : { std::pair { &rows.vision, store::queries::vision(area) },
             std::pair { &rows.recommendations, store::queries::recommendations(area) },
             std::pair { &rows.evidence, store::queries::evidence(area) } }) {
        Result<std::vector<store::Row>> answer = store.query(query);
        if (!answer)
            return answer.error();
        *target = *std::move(answer);
    }
    const Result<std::vector<store::Row>> groupOnly = store.query(store::queries::forGroupOnly());
    if (!groupOnly)
        return groupOnly.error();
    std::erase_if(rows.evidence, [&](const store::Row& evidence) {
        return std::ranges::any_of(*groupOnly, [&](const store::Row& kept) { return kept.text("id") == evidence.text("id"); });
    });
    reports::MinutesData data;
    data.language = language;
    if (const auto name = record->fields.find("name"); name != record->fields.end())
        data.title = std::get<std::string>(name->second);
    reports::MinutesPrompt vision = visionTalk({}, rows, language);
    if (vision.contributions.empty())
        vision.contributions.push_back({ {}, std::string(reports::reportWords(language).noVision), {}, {}, false });
    const std::string title = std::exchange(vision.text, {});
    data.blocks.push_back({ title, {}, { std::move(vision) } });
    data.blocks.push_back({ std::string(domain::word(domain::blockKinds, "recommendations", language)), {}, nineOf(rows, language) });
    return data;
}

} // namespace tovholder::exports
