// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/id.h"
#include "cpp/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tovholder::reports {

struct InvitedPerson {
    std::string name;
    std::string email; ///< without it, a person cannot stand in a calendar file
};

struct Invitation {
    Id meeting; ///< the same meeting is the same calendar entry, however often it is sent
    std::int64_t sequence = 0; ///< higher each time that the meeting was changed and sent again
    std::string title;
    std::string description;
    std::string place;
    std::int64_t startsAtMs = 0;
    std::int64_t endsAtMs = 0; ///< 0: two hours after the start
    std::int64_t sentAtMs = 0;
    InvitedPerson organiser;
    std::vector<InvitedPerson> invited; ///< may be empty
    bool calledOff = false; ///< takes the entry out of the calendars that have it
};

/// The meeting as iCalendar (RFC 5545) for Outlook and Apple, in Danish time. With an organiser's and the
/// invited persons' addresses it asks for an answer (REQUEST) or calls the meeting off (CANCEL), otherwise it just tells
/// (PUBLISH), as RFC 5546 has it.
/// Errors: ValueMissing with the place "meeting", "title" or "starts_at".
Result<std::string> invitationText(const Invitation& invitation);

/// As invitationText(), in a file, whole or not at all. Errors: also FileUnwritable, DiskFull.
Result<void> writeInvitation(const Invitation& invitation, const std::filesystem::path& file);

} // namespace tovholder::reports
