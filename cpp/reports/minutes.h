// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/words.h"
#include "cpp/reports/document.h"

#include <cstdint>
#include <string>
#include <vector>

/// The minutes of one meeting. The input is plain: codes as stored (codes.h), dates as yyyy-mm-dd, times as
/// ms since 1970 UTC. An empty text or 0 means: not known.
namespace tovholder::reports {

struct MinutesPerson {
    std::string name;
    std::string function; ///< code
};

struct MinutesAgreement {
    std::string text;
    std::string theme; ///< code
    MinutesPerson owner;
    std::string dueOn;
    std::string status; ///< code
    std::string note; ///< the latest follow-up's why
};

struct MinutesContribution {
    MinutesPerson person; ///< without a name: the whole group
    std::string text;
    std::string title {}; ///< comes first and stands out; may be all there is
    std::string beneath {}; ///< a quiet line under it: what became of it
    bool named = true; ///< whether it says who said it
};

struct MinutesPrompt {
    std::string text;
    std::vector<MinutesContribution> contributions;
    int notShown = 0; ///< so many answers were written in private and never shown to all; they are not here
};

/// One partner as one function knows it: a note in one cell of the matrix.
struct MinutesPartner {
    std::string name;
    std::string category; ///< code: the column
    std::string function; ///< code: the row
    std::string cooperation;
    std::string state; ///< code
    bool shared = false; ///< several functions work with it
};

/// One exercise, in the order of the agenda. What nobody said anything to is left out.
struct MinutesBlock {
    std::string title;
    std::string purpose;
    std::vector<MinutesPrompt> prompts;
    bool showsMatrix = false;
    bool holdsIdeas = false; ///< belongs in the idea catalogue
};

struct MinutesStory {
    std::string title;
    std::string text;
    std::string toldBy;
    std::string worked {}; ///< what made it work
    std::string people {}; ///< who took part
};

/// A proposal of the meeting to the board.
struct MinutesBoardProposal {
    std::string text;
    std::string why;
    std::string kind; ///< code
    std::string status; ///< code
};

/// An input from the area that the meeting opened with.
struct MinutesCase {
    std::string text;
    std::string place;
    std::string theme; ///< code of an observation
    std::string reply; ///< what was agreed
};

struct MinutesData {
    domain::Language language = domain::Language::Danish;
    std::string organisation;
    std::string area;
    std::string group;
    std::int64_t number = 0; ///< of the meeting in its course
    std::string title;
    std::int64_t startsAtMs = 0;
    std::int64_t endsAtMs = 0;
    std::string place;
    std::string facilitator; ///< also the document's author
    std::vector<MinutesPerson> present;
    std::vector<MinutesPerson> absent;
    std::vector<MinutesCase> cases;
    std::vector<MinutesAgreement> agreements; ///< made at this meeting
    std::vector<MinutesAgreement> earlierAgreements; ///< shown by theme
    std::vector<MinutesBlock> blocks;
    std::vector<MinutesPartner> partners; ///< of the matrix
    std::vector<MinutesStory> stories;
    std::vector<MinutesBoardProposal> boardProposals;
    std::string frequency; ///< code: how often the group meets from now on
    std::string notes;
};

/// Which document is made of the data.
enum class Paper {
    Minutes, ///< what was agreed first, then what was said; everything typed is in it
    IdeaCatalogue, ///< the blocks that hold ideas
    AreaPicture, ///< the blocks alone: an area's vision and where it stands
};

[[nodiscard]] Document paperDocument(const MinutesData& data, Paper paper);
/// The minutes.
[[nodiscard]] Document minutesDocument(const MinutesData& data);

} // namespace tovholder::reports
