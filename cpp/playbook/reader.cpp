// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/reader.h"

#include "cpp/domain/codes.h"
#include "cpp/playbook/jsoncheck.h"
#include "cpp/playbook/jsonnode.h"

#include <set>

namespace tovholder::playbook {
namespace {

    constexpr int formatKnown = 1;
    constexpr int depthMax = 12;
    constexpr int minutesMax = 600;

    // characters
    constexpr std::size_t titleMax = 80;
    constexpr std::size_t promptMax = 200;
    constexpr std::size_t cardMax = 400;
    constexpr std::size_t descriptionMax = 2000;

    // items
    constexpr std::size_t meetingsMax = 24;
    constexpr std::size_t blocksMax = 40;
    constexpr std::size_t promptsMax = 20;
    constexpr std::size_t listMax = 12;

    Prompt readPrompt(const Node& node, std::set<std::string>& ids)
    {
        node.expectKeys({ "id", "text" }, { "hint", "mode" });
        return { .id = node.at("id").freshId(ids),
            .text = node.at("text").text(promptMax),
            .hint = node.at("hint").text(cardMax),
            .mode = static_cast<Mode>(node.at("mode").choice(domain::promptModes)) };
    }

    Seed readSeed(const Node& node, std::set<std::string>& ids)
    {
        node.expectKeys({ "id", "text" }, { "function" });
        return { .id = node.at("id").freshId(ids),
            .function = node.at("function").codeOf(domain::functions),
            .text = node.at("text").text(promptMax) };
    }

    Cards readCards(const Node& node)
    {
        node.expectKeys({ "say", "do", "watch" });
        return { .say = node.at("say").texts(listMax, cardMax),
            .act = node.at("do").texts(listMax, cardMax),
            .watch = node.at("watch").texts(listMax, cardMax) };
    }

    WantedAgreements readAgreements(const Node& node)
    {
        node.expectKeys({ "wanted", "theme" }, { "examples" });
        return { .wanted = node.at("wanted").number(1, 10),
            .theme = node.at("theme").codeOf(domain::agreementThemes),
            .examples = node.at("examples").texts(listMax, promptMax) };
    }

    RecapScope readRecap(const Node& node)
    {
        node.expectKeys({ "scope" }, { "themes", "openingCases" });
        RecapScope recap { .onlyOpen = node.at("scope").choice(domain::recapScopes) == 0,
            .themes = {},
            .openingCases = node.at("openingCases").truth() };
        std::set<std::string> seen;
        for (const Node& theme : node.at("themes").items(domain::agreementThemes.size())) {
            recap.themes.push_back(theme.codeOf(domain::agreementThemes));
            if (!seen.insert(recap.themes.back()).second)
                theme.report(Reason::IdTwice, recap.themes.back());
        }
        return recap;
    }

    /// What a kind of block must have, and what it must not.
    void checkKind(const Node& node, BlockKind kind)
    {
        const auto mustGoTogether = [&node](std::string_view key, bool wanted) {
            if (wanted && !node.at(key).exists())
                node.report(Reason::KeyMissing, key);
            if (!wanted && node.at(key).exists())
                node.report(Reason::NotForThisKind, key);
        };
        mustGoTogether("agreements", kind == BlockKind::Agreements);
        mustGoTogether("recap", kind == BlockKind::Recap);
        if (kind == BlockKind::Prompts)
            mustGoTogether("prompts", true);
        else
            mustGoTogether("seeds", false);
        if (kind == BlockKind::Break)
            mustGoTogether("prompts", false);
    }

    Block readBlock(const Node& node, std::set<std::string>& ids)
    {
        node.expectKeys({ "id", "kind", "title", "purpose", "minutes", "cards" },
            { "exercise", "prompts", "seeds", "agreements", "recap", "props" });
        Block block;
        block.id = node.at("id").freshId(ids);
        block.kind = static_cast<BlockKind>(node.at("kind").choice(domain::blockKinds));
        checkKind(node, block.kind);
        block.exercise = node.at("exercise").text(titleMax);
        block.title = node.at("title").text(titleMax);
        block.purpose = node.at("purpose").text(cardMax);
        block.minutes = node.at("minutes").number(1, minutesMax);
        block.cards = readCards(node.at("cards"));
        std::set<std::string> promptIds;
        for (const Node& prompt : node.at("prompts").someItems(promptsMax))
            block.prompts.push_back(readPrompt(prompt, promptIds));
        for (const Node& seed : node.at("seeds").items(promptsMax))
            block.seeds.push_back(readSeed(seed, promptIds));
        block.agreements = readAgreements(node.at("agreements"));
        block.recap = readRecap(node.at("recap"));
        block.props = node.at("props").texts(listMax, titleMax);
        return block;
    }

    Meeting readMeeting(const Node& node, std::set<std::string>& ids)
    {
        node.expectKeys({ "id", "title", "question", "purpose", "outcome", "minutes", "blocks" }, { "place", "props" });
        Meeting meeting;
        meeting.id = node.at("id").freshId(ids);
        meeting.title = node.at("title").text(titleMax);
        meeting.question = node.at("question").text(promptMax);
        meeting.purpose = node.at("purpose").text(cardMax);
        meeting.outcome = node.at("outcome").text(cardMax);
        meeting.place = node.at("place").text(cardMax);
        meeting.minutes = node.at("minutes").number(1, minutesMax);
        meeting.props = node.at("props").texts(listMax, titleMax);
        std::set<std::string> blockIds;
        int minutesOfBlocks = 0;
        for (const Node& item : node.at("blocks").someItems(blocksMax)) {
            meeting.blocks.push_back(readBlock(item, blockIds));
            minutesOfBlocks += meeting.blocks.back().minutes;
        }
        if (minutesOfBlocks != meeting.minutes)
            node.at("minutes").report(Reason::MinutesDoNotAddUp, std::to_string(minutesOfBlocks));
        return meeting;
    }

    Playbook readPlaybook(const Node& node)
    {
        const Node format = node.at("format");
        if (const int number = format.number(0, 1'000'000); format.exists() && number != formatKnown)
            format.report(Reason::FormatUnknown, std::to_string(number));
        node.expectKeys({ "format", "id", "version", "groupKind", "title", "description", "meetings" }, { "$schema" });
        Playbook playbook;
        playbook.id = node.at("id").id();
        playbook.version = node.at("version").number(1, 1'000'000);
        playbook.groupKind = node.at("groupKind").codeOf(domain::groupKinds);
        playbook.title = node.at("title").text(titleMax);
        playbook.description = node.at("description").text(descriptionMax);
        std::set<std::string> meetingIds;
        for (const Node& meeting : node.at("meetings").someItems(meetingsMax))
            playbook.meetings.push_back(readMeeting(meeting, meetingIds));
        return playbook;
    }

    Problem inFile(Problem problem, const std::string& fileName)
    {
        problem.file = fileName;
        return problem;
    }

} // namespace

Reading read(std::string_view bytes, const std::string& fileName)
{
    if (bytes.size() > fileBytesMax) {
        const std::string bound = std::to_string(fileBytesMax / 1024) + " kB";
        return inFile({ .reason = Reason::FileTooLarge, .about = bound }, fileName);
    }
    if (const auto problem = checkJson(bytes, depthMax))
        return inFile(*problem, fileName);
    constexpr bool throws = false;
    const auto parsed = nlohmann::json::parse(bytes, nullptr, throws);
    Findings findings;
    Playbook playbook = readPlaybook(Node(parsed, findings));
    if (findings.first())
        return inFile(*findings.first(), fileName);
    return playbook;
}

} // namespace tovholder::playbook
