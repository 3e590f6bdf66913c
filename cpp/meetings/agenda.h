// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/meetingclock.h"
#include "cpp/domain/pairs.h"
#include "cpp/playbook/playbook.h"
#include "cpp/store/store.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tovholder::meetings {

/// A block of the agenda as it runs. One that waits but has been begun and left again is paused: both times are set.
struct AgendaBlock {
    Id id {};
    std::string block {}; ///< the playbook's id
    std::string title {};
    std::string_view kind {}; ///< one of domain::blockKinds
    int minutes = 0;
    int extraMinutes = 0;
    std::string status {}; ///< one of domain::blockStatuses
    std::optional<std::int64_t> startedAt {};
    std::optional<std::int64_t> endedAt {};
    std::string currentPrompt {};
    Id currentSpeaker {}; ///< a seat: a membership or a guest
    std::vector<Id> spoken {};
    std::vector<domain::Pair> pairs {}; ///< who presents whom
    bool hidden = false; ///< what is written now is hidden from the others until it is revealed
    bool confidential = false; ///< for the group only
    std::string reason {}; ///< why it was skipped
    std::optional<int> movedFrom {}; ///< its place in the agenda before it was moved
};

/// A row of queries::agendaBlocks; the kind is the playbook's, and empty when it no longer has the block.
[[nodiscard]] AgendaBlock agendaBlockFrom(const store::Row& row, const playbook::Meeting& plan);

/// A meeting as it stands, times in ms since 1970 UTC; 0 means not known.
struct Running {
    Id meeting {};
    Id space {};
    std::string currentBlock {}; ///< the playbook's id of the block on the table; empty before the start
    std::int64_t startsAt = 0;
    std::int64_t endsAt = 0;
    std::int64_t startedAt = 0;
    std::vector<AgendaBlock> agenda {};

    [[nodiscard]] std::optional<std::size_t> currentIndex() const;
    [[nodiscard]] const AgendaBlock* current() const; ///< null before the start
    [[nodiscard]] const AgendaBlock* block(std::string_view blockId) const; ///< null when there is none
};

/// The agenda as the rules of time see it.
[[nodiscard]] std::vector<domain::BlockTime> times(const Running& running);

/// When the meeting should end: as invited if it was begun at most a quarter early or an hour late, else as long after its start as
/// the agenda takes.
[[nodiscard]] std::int64_t plannedEndMs(const Running& running);

/// One field, or a few, of an agenda block.
[[nodiscard]] store::Edit blockEdit(const Running& running, const AgendaBlock& block, store::FieldValues fields);

/// More time for a block, minutes; negative takes time away.
[[nodiscard]] store::Edit giveTime(const Running& running, const AgendaBlock& block, int minutes);

} // namespace tovholder::meetings
