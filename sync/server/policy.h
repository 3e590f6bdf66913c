// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/error.h"
#include "sync/merge/change.h"
#include "sync/server/storage/storage.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

/// Who may write what, and what no one may: the whole of the server's rules about content.
namespace tovholder::server {

inline constexpr std::string_view administratorRole = "administrator";
/// The domain's accessRoles, which a test compares with these; least first.
inline constexpr std::array<std::string_view, 5> rolesRising { "registrant", "medlem", "tovholder", "leder",
    administratorRole };
/// Stands for the server itself where a device's number is told.
inline constexpr merge::DeviceNumber serverDevice = 0;
inline constexpr std::string_view conflictEntity = "conflict";
inline constexpr std::string_view areaEntity = "area";
inline constexpr std::string_view organisationEntity = "organisation";
inline constexpr std::string_view userEntity = "user";

/// A space that a user may see, and as what.
struct SpaceGrant {
    Id space;
    SpaceKind kind = SpaceKind::Area;
    std::string role;
    std::optional<merge::Digest> digest {}; ///< of the records there that the role may see; nothing while it is not known
};

/// Whether the text is one of the roles that a grant may give.
[[nodiscard]] bool isRole(std::string_view role);
/// Whether the role may write records of the entity in a space of the kind.
[[nodiscard]] bool mayWrite(std::string_view role, std::string_view entity, SpaceKind kind);

/// Whether the role may change nothing but what its user made.
[[nodiscard]] bool writesOnlyOwn(std::string_view role);
/// Whether the role may see records of the entity in a space of the kind: all but merge::readByWritersOnly is open.
[[nodiscard]] bool mayRead(std::string_view role, std::string_view entity, SpaceKind kind);

/// Who may see records of the entity: its place in SpaceDigests.
[[nodiscard]] std::size_t audienceOf(std::string_view entity);
/// The digest of what the role may see of the space; nothing while it is not known.
[[nodiscard]] std::optional<merge::Digest> digestFor(std::string_view role, const Space& space);

/// Whether the later of two values stands, and nobody is asked: who resolves a conflict is not asked again, and of what a
/// program keeps of an area by itself no person could say which is right.
[[nodiscard]] bool asksNobody(std::string_view entity);

/// The user who made the record: whose device gave it its first version, or who brought that when no device has its
/// number (one drawn before the first sign-in). Empty: the server.
[[nodiscard]] Id makerOf(const StoredRecord& record, Transaction& transaction);

/// Every space that the user may see: their areas, the organisation's as the highest of their roles, and
/// for an administrator all there are.
[[nodiscard]] std::vector<SpaceGrant> grantsOf(Transaction& transaction, std::string_view user);

struct Refusal {
    std::string field;
    ErrorCode code = ErrorCode::None;
};

/// The fields whose texts no one may store: longer than a text may be, or with a CPR number in them.
[[nodiscard]] std::vector<Refusal> refusedTexts(const merge::RecordChange& change);

} // namespace tovholder::server
