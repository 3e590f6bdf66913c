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
    bool guest = false;
};

struct MinutesAgreement {
    std::string text;
    std::string theme; ///< code
    MinutesPerson owner;
    std::string dueOn;
    std::string status; ///< code
    std::string note; ///< the latest follow-up's why
    std::string said {}; ///< code of what this meeting said of it
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

/// One exercise, in the order of the agenda. What nobody said anything to is left out, unless the agenda was changed there.
struct MinutesBlock {
    std::string title;
    std::string purpose;
    std::vector<MinutesPrompt> prompts;
    bool showsMatrix = false;
    bool holdsIdeas = false; ///< belongs in the idea catalogue
    bool skipped = false;
    std::string reason {}; ///< why it was skipped
    bool moved = false; ///< it was planned elsewhere in the agenda
    bool again = false; ///< it was taken once more
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

/// A member has read the minutes and says that they are right.
struct MinutesApproval {
    MinutesPerson person;
    std::int64_t approvedAtMs = 0;
};

/// What was added after the minutes were locked.
struct MinutesAddendum {
    std::string text;
    std::string author;
    std::int64_t notedAtMs = 0;
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
    std::string why {}; ///< what must come out of it, where the group laid it out
    std::string outcomeForm {}; ///< code: what the group has afterwards
    std::string needed {}; ///< whom it needed
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
    int notesLeftOut = 0; ///< for the group only, and not in this copy
    std::vector<MinutesApproval> approvals;
    std::int64_t lockedAtMs = 0;
    std::string lockedBy;
    bool changedSinceLocked = false; ///< by a device that had not heard of the lock
    std::vector<MinutesAddendum> addenda; ///< the oldest first
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

/// "MV" for Mona Vindfløj: the first letters of the first and the last name.
[[nodiscard]] std::string initials(std::string_view name);

} // namespace tovholder::reports
