// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What comes of a meeting: what became of earlier agreements, partners on the map, and the area as it was left.
namespace tovholder::meetings {

/// What a group says of an earlier agreement.
struct FollowUp {
    Id agreement {};
    Id space {};
    Id meeting {}; ///< empty when it is said outside a meeting
    std::string kind {}; ///< one of domain::followupKinds
    std::string author {};
    std::int64_t notedAtMs = 0;
    std::string why {}; ///< empty: what was said of it before stays
    Id id {}; ///< of the record; empty: that of the meeting, followUpId()
    std::string oldDay {}; ///< the date that it is moved from, yyyy-mm-dd
};

/// What is said of an agreement at one meeting is one record, however often it is changed there.
[[nodiscard]] Id followUpId(const Id& agreement, const Id& meeting);
/// Notes it, and gives the agreement its new status; a note, and that it was not discussed, leave the status alone.
[[nodiscard]] std::vector<store::Edit> followUp(const FollowUp& followUp);
/// The new date of an agreement that was moved, yyyy-mm-dd, on the agreement and on its follow-up.
[[nodiscard]] std::vector<store::Edit> moveDate(const FollowUp& followUp, const std::string& day);
/// Notes of every open agreement that nothing was said of that it was not discussed. open: rows of queries::openBefore();
/// saying: the meeting, who and when.
[[nodiscard]] std::vector<store::Edit> passOver(std::span<const store::Row> open, const FollowUp& saying);

/// Keeps an area as it stands when the meeting closes, for its minutes and for the map over time. areaNow: the row of
/// queries::areaNow(). Nothing when it is more than a record can hold.
[[nodiscard]] std::vector<store::Edit> keepArea(const Id& meeting, const Id& area, const store::Row& areaNow, std::int64_t nowMs);

/// A partner that is known in the area.
struct KnownPartner {
    Id id {};
    std::string name {};
    std::string category {}; ///< one of domain::partnerCategories
};

/// A partner named in a cell of the map.
struct NamedPartner {
    Id newId {}; ///< for a partner that is not known yet
    Id space {};
    Id group {};
    std::string name {};
    std::string category {};
    std::string function {}; ///< one of domain::matrixFunctions
};

/// Puts a partner in a cell. One that is known by that name in that column is shared, not made again; an empty name
/// gives nothing.
[[nodiscard]] std::vector<store::Edit> namePartner(const NamedPartner& named, std::span<const KnownPartner> known);
/// Lets a function work with a partner that is there.
[[nodiscard]] store::Edit linkPartner(const Id& partner, const Id& space, const Id& group, const std::string& function);

} // namespace tovholder::meetings
