// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/store/store.h"
#include "sync/merge/change.h"
#include "sync/merge/digest.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace tovholder::store {

/// The upstream that an outbox entry or a cursor belongs to. So far there is one.
inline constexpr std::int64_t headOffice = 1;

/// A push as it leaves.
struct Push {
    std::uint64_t counter = 0; ///< to be sent with it, new at every attempt; without changes, the last one used
    bool reoffer = false;
    std::vector<merge::RecordChange> changes;
    std::int64_t last = 0; ///< the position of the last of them
    std::uint64_t takenAt = 0; ///< the clock at which they were taken, another for each push
    std::uint64_t unanswered = 0; ///< how many attempts there were, with this one, since one was answered
    std::uint32_t series = 0; ///< what these have in common: drawn for the first of them
};

struct RejectedRecord {
    std::string entity;
    Id id;
    std::string field;
    std::string code; ///< an ErrorCode's name
};

struct Restamp {
    std::string entity;
    Id id;
    std::string field;
    merge::Version oldVersion;
    merge::Version newVersion;
};

/// A push that was accepted whole.
struct AcceptedPush {
    std::int64_t last = 0;
    std::uint64_t takenAt = 0;
    std::int64_t records = 0;
};

/// What the server said of a push.
struct PushOutcome {
    std::uint64_t counter = 0; ///< the latest that we raised: another now is another program's, which sends the same anew
    std::vector<std::pair<std::string, Id>> accepted; ///< entity, id
    std::vector<RejectedRecord> rejections;
    std::vector<Restamp> restamps;
    std::vector<merge::RecordChange> corrections {}; ///< the winning values of fields whose pushed value lost
    std::uint64_t answered = 0; ///< the counter of the request
    std::optional<AcceptedPush> whole {}; ///< in the place of `accepted`, where nothing else is said of the push
};

/// Whose device has a number.
struct Author {
    std::uint64_t device = 0;
    std::string name;
    std::string deviceName;
};

struct Cursor {
    Id space;
    std::uint64_t sequence = 0;
    bool ownRows = false; ///< from nothing: our own rows are wanted too
    std::uint64_t behind = 0; ///< of the first of the pages that are being read; see tovholder.proto

    bool operator==(const Cursor&) const = default;
};

/// A space's digest as the upstream reckons it.
using SpaceDigest = std::pair<Id, merge::Digest>;
/// An entity's name and a record's id.
using RecordName = std::pair<std::string, Id>;

/// A space taken apart (merge::partOf), as the upstream should have it.
struct SpaceParts {
    std::vector<merge::Digest> digests;
    bool hasUnsent = false; ///< they say nothing then
    merge::Digest whole = 0;
};

/// What the upstream has in the parts of a space that differ.
struct PartsListing {
    Id space;
    std::size_t partCount = 0;
    std::set<std::size_t> parts {};
    std::map<RecordName, merge::Digest> records {};
};

/// Records were found to be other than the upstream's.
struct Difference {
    Id space;
    std::int64_t records = 0;
    bool isHealed = false; ///< both are the same since
};

/// How a person settled a conflict: one of domain::conflictResolutions. behold leaves the record as it is, slet and gendan
/// bin and restore it, the others write its field.
struct Settlement {
    std::string resolution;
    std::string text {}; ///< of skrevet_sammen
};

/// How much waits, for the state chip.
struct Waiting {
    std::int64_t records = 0; ///< in the outbox, rejected ones not counted
    std::int64_t rejected = 0;
    std::int64_t conflicts = 0; ///< open ones
    std::int64_t photosTotal = 0; ///< taken here
    std::int64_t photosSent = 0;
    std::int64_t photosMissing = 0; ///< known by their row, not fetched yet
};

struct PhotoTransfer {
    std::string sha256;
    Id space;
    std::uint64_t bytes = 0;
    std::uint64_t offset = 0; ///< as last confirmed
    std::string uploadUrl;
};

/// The store's side of sync. Every call is one transaction. Obtained from Store::syncState().
class SyncState {
public:
    explicit SyncState(Database& database)
        : m_database(database)
    {
    }

    Result<Account> account();
    Result<void> setAccount(const Account& account);
    /// Takes the new number after IdentityReused; the outbox stays, and everything is pulled again.
    Result<void> takeIdentity(std::uint64_t device, const std::string& token);
    /// Takes the token that the server offered in place of the old one, unless that is no longer the store's.
    Result<void> replaceToken(const std::string& old, const std::string& token);
    /// Forgets the token, keeps everything else.
    Result<void> signOut();
    /// After DeviceRevoked: removes every record, photo, cursor and outbox entry. Errors: WipeIncomplete, and all but
    /// what is named is gone.
    Result<void> wipe();

    Result<std::uint64_t> epoch();
    /// A server store that is not the one we knew: cursors to zero, every row offered again.
    Result<void> startNewEpoch(std::uint64_t epoch);

    Result<std::vector<Cursor>> cursors();
    /// The spaces that we may see from now on, with our role in each. New ones start at zero; of those that are
    /// gone only records and photos with something unsent stay, rejected with NotPermitted. With a new grant or
    /// role they wait again.
    Result<void> setGrants(const std::vector<std::pair<Id, std::string>>& grants);
    Result<std::vector<std::pair<Id, std::string>>> grants();

    /// The oldest of the outbox, at most recordsMax records, those whose acknowledgement was lost among them,
    /// with a raised counter that is durable before this returns. 0 records: nothing, and the counter as it is.
    Result<Push> nextPush(std::size_t recordsMax);
    /// As nextPush(), of what stands behind that position only, while what stands before it is under way.
    Result<Push> pushAfter(std::int64_t position, std::size_t recordsMax);
    /// Gives a counter to a push that nextPush() did not make: raised, durably.
    Result<void> raiseCounter(Push& push);
    /// All that was edited here and not sent, refused edits too, with versions and bases: in pages, each small enough for
    /// one push.
    Result<std::vector<std::vector<merge::RecordChange>>> unsentPages(std::size_t recordsMax);
    /// Has everything pulled again, what this device itself brought too.
    Result<void> pullAnew();
    /// Clears what was accepted and not edited since, parks what was rejected, takes over restamps
    /// and corrections.
    Result<void> applyOutcome(const PushOutcome& outcome);
    /// Merges pulled records and moves the cursors, all or nothing. Fields with an unsent local edit keep it.
    Result<void> applyPull(const std::vector<merge::RecordChange>& changes, const std::vector<Cursor>& cursors);
    /// As applyPull(), but ends early, after at least one record and without the cursors, once isAwaited() says that somebody
    /// waits. Returns how many were merged.
    Result<std::size_t> applyUntilAwaited(std::span<const merge::RecordChange> changes, const std::vector<Cursor>& cursors,
        const std::function<bool()>& isAwaited);

    /// The spaces that are to be compared: nothing waits there, and they are other than these digests say, or were not counted
    /// yet. Not those that were found to differ within the last hour and could not be healed.
    Result<std::vector<Id>> differingSpaces(const std::vector<SpaceDigest>& theirs);
    /// Counts the space anew from its rows, in parts.
    Result<SpaceParts> takeApart(const Id& space);
    /// The records that one side lacks or has otherwise. Those that we have wait to be offered from now on.
    Result<std::vector<RecordName>> offerDiffering(const PartsListing& listing);
    /// Takes records as the upstream has them, whatever we have; fields with an unsent local edit keep it.
    Result<void> applyWhole(const std::vector<merge::RecordChange>& records);
    Result<void> noteDifference(const Difference& difference);
    /// The spaces whose rows are not what was counted when they were written. They are counted anew, so that the next
    /// comparison shows where they differ from the upstream's.
    Result<std::vector<Id>> miscountedSpaces();

    /// Names those who wrote what is pulled, for the history.
    Result<void> setAuthors(const std::vector<Author>& authors);

    /// What the server's clock shows less the machine's, ms. Beyond limits::clockAheadMsMax the hybrid clock is
    /// bounded to the server's time, too.
    Result<void> setServerTime(std::int64_t serverTimeMs);
    Result<std::int64_t> clockOffsetMs();

    Result<Waiting> waiting();
    /// Whether nextPush() would bring anything; as quick with a hundred thousand waiting as with one.
    Result<bool> isAnyWaiting();
    Result<std::vector<RejectedRecord>> rejected();
    /// Back to the outbox; an edit of the record does the same. Errors: NotFound when it was not rejected.
    Result<void> retryRejected(std::string_view entity, const Id& id);
    /// Takes a rejected edit back: the record is again as the upstream has it, or gone if it has none or we may
    /// not see it any more. Errors: NotFound when it was not rejected.
    Result<void> giveUp(std::string_view entity, const Id& id);

    /// Settles a conflict: its record is edited as the resolution says, and the conflict names it.
    /// Errors: NotFound; those of Store::write for the record's edit.
    Result<void> settle(const Id& conflictId, const Settlement& settlement);

    Result<std::optional<PhotoTransfer>> nextUpload();
    /// The missing photo that comes first after this one in the order of hashes; empty: the first.
    Result<std::optional<PhotoTransfer>> nextDownload(const std::string& after = {});
    /// The photos taken here that are not sent, parked ones too.
    Result<std::vector<PhotoTransfer>> unsentPhotos();
    /// A photo that another device took, and could not send: its file lies here now, and it waits to be sent from here.
    Result<void> takeOverPhoto(const std::string& sha256, const Id& space, std::uint64_t bytes);
    Result<void> setUploadProgress(const std::string& sha256, std::uint64_t offset, const std::string& uploadUrl);
    Result<void> setUploaded(const std::string& sha256);
    Result<void> setDownloaded(const std::string& sha256);
    /// The hashes of the photos that both ends have, and whose file is gone from here all the same.
    Result<std::vector<std::string>> photosGone();
    /// What head office has, and this device has no longer: to be fetched again.
    Result<void> missPhotos(const std::vector<std::string>& sha256s);
    /// Photo bytes that cannot be had or sent: parked with the reason, shown on the sync page.
    Result<void> parkPhoto(const std::string& sha256, ErrorCode reason);
    /// A parked photo goes on its way again. Errors: NotFound when it is not parked.
    Result<void> retryPhoto(const std::string& sha256);
    /// Removes a parked photo from this device; its record stays. Errors: NotFound when it is not parked.
    Result<void> giveUpPhoto(const std::string& sha256);

private:
    Database& m_database;
};

} // namespace tovholder::store
