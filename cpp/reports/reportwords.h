// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/words.h"

#include <string_view>

namespace tovholder::reports {

/// The fixed words of documents, in one language.
struct ReportWords {
    std::string_view minutes, meeting, group, time, place, facilitator, present, absent, purpose, endsIn, needed;
    std::string_view agreements, what, who, when, status, noAgreements, noOwner, noDate, noTheme;
    std::string_view cases, agreed, noReply, recap;
    std::string_view matrix, function, noFunction, nobodyYet, sharedExplained;
    std::string_view stories, toldBy, everyone, notShown, boardProposals, about, dot, dots;
    std::string_view ideaCatalogue, areaPicture, noVision, notYet;
    std::string_view cadence, frequency, notes;
    std::string_view guest, skipped, movedInAgenda, again, notDiscussed, leftOut;
    std::string_view approved, initials, lockedAt, changedSinceLocked, by, addenda;
    std::string_view pageOfPages; ///< with {page} and {pages}
    std::string_view area, theme, agreedAt, followup; ///< columns of the agreements' CSV
    std::string_view overview, allAreas, groupsAndMeetings, groups, held, running, planned, agreementsShort, overdue, agreementsByState, agreementsByTheme, noAgreementsYet;
    std::string_view partnersAndInput, partners, shared, input, recommendations, recommendation, stands, plan, evidence, written, ofAreas;
};

[[nodiscard]] const ReportWords& reportWords(domain::Language language);

} // namespace tovholder::reports
