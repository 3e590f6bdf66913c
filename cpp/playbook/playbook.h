// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/id.h"
#include "cpp/domain/words.h"

#include <string>
#include <string_view>
#include <vector>

/// Courses of meetings as plain values. The file format is described in assets/playbooks/playbook.schema.json.
namespace tovholder::playbook {

/// One text in both languages; both empty when the file has none.
struct Text {
    std::string danish;
    std::string english;

    [[nodiscard]] const std::string& in(domain::Language language) const
    {
        return language == domain::Language::Danish ? danish : english;
    }
    [[nodiscard]] bool empty() const { return danish.empty() && english.empty(); }
    friend bool operator==(const Text&, const Text&) = default;
};

/// In the order of domain::blockKinds.
enum class BlockKind {
    Welcome,
    Recap,
    Prompts,
    Agreements,
    Matrix,
    Cadence,
    Break,
    Closing,
    Colleagues,
    Stories,
    Advice,
    Functions,
    Competences,
    Contributions,
    Proposals,
    Vision,
    Grouping,
    Voting,
    Reading,
    Recommendations,
    Ideas,
};
/// In the order of domain::promptModes.
enum class Mode { Round, Pair, Plenum, Quiet };

/// The code as files and screens have it: "welcome".
[[nodiscard]] std::string_view code(BlockKind kind);
[[nodiscard]] std::string_view code(Mode mode);

/// A question to the group. What a person answers is a contribution under its id.
struct Prompt {
    std::string id {};
    Text text {};
    Text hint {}; ///< optional
    Text part {}; ///< heading shared by the questions that belong together; optional
    Mode mode = Mode::Round;
    bool writtenInPrivate = false; ///< nobody sees the others' answers until they are shown to all
    friend bool operator==(const Prompt&, const Prompt&) = default;
};

/// A contribution that is there from the start, to be taken up, changed or dropped.
struct Seed {
    std::string id {}; ///< among prompts and seeds of its block the only one
    std::string function {}; ///< one of domain::functions, or empty
    std::string competence {}; ///< one of domain::competenceKinds, only in kind Competences
    Text text {};
    friend bool operator==(const Seed&, const Seed&) = default;
};

/// A page to read together. Picture and film are names of files in the folder "media" beside the playbooks.
struct Page {
    std::string id;
    Text title;
    std::vector<Text> paragraphs;
    std::string picture; ///< may be empty
    Text pictureText; ///< what the picture shows, for those who do not see it
    std::string film; ///< may be empty
    friend bool operator==(const Page&, const Page&) = default;
};

/// The id of the contribution that a seed is at a meeting, so that two devices mean the same one: that of a note of the
/// whole group under a prompt with the seed's id.
[[nodiscard]] Id contributionIdOf(const Seed& seed, const Id& meeting, std::string_view block);

/// What the facilitator says, does and watches for.
struct Cards {
    std::vector<Text> say;
    std::vector<Text> act;
    std::vector<Text> watch;
    friend bool operator==(const Cards&, const Cards&) = default;
};

/// What a block of kind Agreements asks for.
struct WantedAgreements {
    int wanted = 0; ///< how many; a goal, never a demand
    std::string theme; ///< one of domain::agreementThemes
    std::vector<Text> examples;
    friend bool operator==(const WantedAgreements&, const WantedAgreements&) = default;
};

/// What a block of kind Recap reads from the group's agreements.
struct RecapScope {
    bool onlyOpen = true;
    std::vector<std::string> themes; ///< in the order they are read; agreements of other themes come last
    bool openingCases = false; ///< the observations chosen from the tray are taken up here
    friend bool operator==(const RecapScope&, const RecapScope&) = default;
};

/// One timed item of a meeting's agenda.
struct Block {
    std::string id;
    BlockKind kind = BlockKind::Welcome;
    Text exercise; ///< heading shared by the blocks of one exercise; may be empty
    Text title;
    Text purpose;
    int minutes = 0;
    Cards cards;
    std::vector<Prompt> prompts;
    std::vector<Seed> seeds;
    WantedAgreements agreements; ///< only in kind Agreements
    RecapScope recap; ///< only in kind Recap
    std::vector<Page> pages; ///< only in kind Reading
    std::vector<Prompt> criteria; ///< only in kind Proposals: what a proposal is tried against
    bool toTheBoard = false; ///< only in kind Proposals: a proposal can be sent to the board
    bool meal = false; ///< only in kind Break: the group eats
    bool input = false; ///< only in kind Prompts: somebody tells before the group talks of it
    std::vector<std::string> recommendations; ///< only in kind Recommendations: those to look at, domain::recommendations
    std::string from; ///< only in kinds Grouping and Voting: the earlier block whose notes are used
    int each = 0; ///< only in kinds Advice and Voting: pieces of advice, or dots, for each member
    std::vector<Text> props; ///< what this block needs on the table

    [[nodiscard]] const Prompt* prompt(std::string_view promptId) const; ///< null when there is none
    [[nodiscard]] const Seed* seed(std::string_view seedId) const; ///< null when there is none
    friend bool operator==(const Block&, const Block&) = default;
};

/// One meeting of a course.
struct Meeting {
    std::string id;
    Text title;
    Text question; ///< the meeting in one question
    Text purpose;
    Text outcome; ///< what it ends in
    Text place; ///< where it is best held; may be empty
    int minutes = 0; ///< the sum of its blocks
    std::vector<Text> props;
    std::vector<Block> blocks;

    /// Null when there is none. A block that is taken once more at a meeting has the id of the first and ~2.
    [[nodiscard]] const Block* block(std::string_view blockId) const;
    friend bool operator==(const Meeting&, const Meeting&) = default;
};

/// A course of meetings for one kind of group.
struct Playbook {
    std::string id;
    int version = 1; ///< a newer one replaces an older one with the same id
    std::string groupKind; ///< one of domain::groupKinds
    Text title;
    Text description;
    std::vector<Meeting> meetings;
    Id published {}; ///< the record that head office published it as; empty for a file

    [[nodiscard]] const Meeting* meeting(std::string_view meetingId) const; ///< null when there is none
    friend bool operator==(const Playbook&, const Playbook&) = default;
};

} // namespace tovholder::playbook
