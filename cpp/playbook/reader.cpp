// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/reader.h"

#include "cpp/domain/codes.h"
#include "cpp/playbook/jsoncheck.h"
#include "cpp/playbook/jsonnode.h"
#include "cpp/playbook/rules.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tovholder::playbook {
namespace {

    Prompt readPrompt(const Node& node, std::set<std::string>& ids)
    {
        node.expectKeys({ "id", "text" }, { "hint", "part", "mode", "private" });
        return { .id = node.at("id").freshId(ids),
            .text = node.at("text").text(promptMax),
            .hint = node.at("hint").text(cardMax),
            .part = node.at("part").text(titleMax),
            .mode = static_cast<Mode>(node.at("mode").choice(domain::promptModes)),
            .writtenInPrivate = node.at("private").truth() };
    }

    Seed readSeed(const Node& node, std::set<std::string>& ids)
    {
        node.expectKeys({ "id", "text" }, { "function", "competence" });
        return { .id = node.at("id").freshId(ids),
            .function = node.at("function").codeOf(domain::functions),
            .competence = node.at("competence").codeOf(domain::competenceKinds),
            .text = node.at("text").text(promptMax) };
    }

    Page readPage(const Node& node, std::set<std::string>& ids)
    {
        node.expectKeys({ "id", "title" }, { "paragraphs", "picture", "pictureText", "film" });
        if (node.at("picture").exists() != node.at("pictureText").exists())
            node.report(Reason::KeyMissing, node.at("picture").exists() ? "pictureText" : "picture");
        return { .id = node.at("id").freshId(ids),
            .title = node.at("title").text(titleMax),
            .paragraphs = node.at("paragraphs").texts(listMax, cardMax),
            .picture = node.at("picture").fileName(),
            .pictureText = node.at("pictureText").text(promptMax),
            .film = node.at("film").fileName() };
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
        return { .wanted = node.at("wanted").number(1, wantedMax),
            .theme = node.at("theme").codeOf(domain::agreementThemes),
            .examples = node.at("examples").texts(listMax, promptMax) };
    }

    /// Some of the choices, each once.
    std::vector<std::string> readCodes(const Node& node, std::span<const std::string_view> choices)
    {
        std::vector<std::string> codes;
        std::set<std::string> seen;
        for (const Node& item : node.items(choices.size())) {
            codes.push_back(item.codeOf(choices));
            if (!seen.insert(codes.back()).second)
                item.report(Reason::IdTwice, codes.back());
        }
        return codes;
    }

    RecapScope readRecap(const Node& node)
    {
        node.expectKeys({ "scope" }, { "themes", "openingCases" });
        return { .onlyOpen = node.at("scope").choice(domain::recapScopes) == 0,
            .themes = readCodes(node.at("themes"), domain::agreementThemes),
            .openingCases = node.at("openingCases").truth() };
    }

    /// What a kind of block must have, and what it must not.
    void checkKind(const Node& node, BlockKind kind)
    {
        for (const std::string_view key : kindKeys()) { // what is missing is told first: it says more of what the block should be
            if (mustHave(kind, key) && !node.at(key).exists())
                node.report(Reason::KeyMissing, key);
        }
        for (const std::string_view key : kindKeys()) {
            if (!mayHave(kind, key) && node.at(key).exists())
                node.report(Reason::NotForThisKind, key);
        }
    }

    /// What the exercises of their own kind have.
    void readExercise(const Node& node, Block& block, const std::set<std::string>& earlierBlocks)
    {
        std::set<std::string> ids;
        for (const Node& page : node.at("pages").someItems(pagesMax))
            block.pages.push_back(readPage(page, ids));
        for (const Node& criterion : node.at("criteria").someItems(listMax))
            block.criteria.push_back(readPrompt(criterion, ids));
        block.toTheBoard = node.at("toTheBoard").truth();
        block.meal = node.at("meal").truth();
        block.input = node.at("input").truth();
        block.recommendations = readCodes(node.at("recommendations"), domain::recommendations);
        block.from = node.at("from").id();
        if (node.at("from").exists() && !earlierBlocks.contains(block.from))
            node.at("from").report(Reason::NoEarlierBlock, block.from);
        block.each = node.at("each").exists() ? node.at("each").number(1, wantedMax) : 0;
    }

    Block readBlock(const Node& node, std::set<std::string>& ids)
    {
        node.expectKeys({ "id", "kind", "title", "purpose", "minutes", "cards" },
            { "exercise", "prompts", "seeds", "agreements", "recap", "props", "pages", "criteria", "toTheBoard",
                "meal", "input", "recommendations", "from", "each" });
        Block block;
        block.kind = static_cast<BlockKind>(node.at("kind").choice(domain::blockKinds));
        checkKind(node, block.kind);
        readExercise(node, block, ids);
        block.id = node.at("id").freshId(ids);
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

Examined examine(std::string_view bytes, const std::string& fileName)
{
    if (bytes.size() > fileBytesMax) {
        const std::string bound = std::to_string(fileBytesMax / 1024) + " kB";
        return { {}, { inFile({ .reason = Reason::FileTooLarge, .about = bound }, fileName) } };
    }
    if (const auto problem = checkJson(bytes, layersMax))
        return { {}, { inFile(*problem, fileName) } };
    constexpr bool throws = false;
    const auto parsed = nlohmann::json::parse(bytes, nullptr, throws);
    Findings findings;
    Examined examined { readPlaybook(Node(parsed, findings)), {} };
    for (const Problem& problem : findings.all())
        examined.problems.push_back(inFile(problem, fileName));
    return examined;
}

Reading read(std::string_view bytes, const std::string& fileName)
{
    Examined examined = examine(bytes, fileName);
    if (!examined.problems.empty())
        return std::move(examined.problems.front());
    return std::move(examined.playbook);
}

} // namespace tovholder::playbook
