// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/playbook/playbook.h"
#include "cpp/playbook/problem.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tovholder::playbook {

/// A playbook file's name and bytes, wherever they come from.
struct SourceFile {
    std::string name;
    std::string bytes;
    std::optional<Problem> problem {}; ///< why there are no bytes
};

/// A version of a course that head office published, as it was stored.
struct Published {
    Id id;
    std::string title; ///< what to call it when it cannot be read
    std::string content; ///< as a file has it
    std::int64_t publishedAt = 0; ///< ms since 1970 UTC
    std::string publishedBy;
    bool withdrawn = false; ///< only for the meetings that were planned with it
};

/// The courses that come with the app.
[[nodiscard]] std::vector<SourceFile> bundledFiles();

/// The .json files of a folder except the schema, by name. A file that cannot be read, or that is larger than
/// fileBytesMax, comes with its problem; a folder that does not exist has no files.
[[nodiscard]] std::vector<SourceFile> filesIn(const std::filesystem::path& folder);

/// What became of a file.
enum class Standing {
    InUse,
    ReplacesBundled, ///< in use instead of the one that comes with the app, which is older
    Outdone, ///< another file has the same id and a newer version, or came first with the same one
    Refused,
    Earlier, ///< published, and so was a newer version; meetings that were planned with it keep it
    Withdrawn, ///< published and taken back; meetings that were planned with it keep it
};

struct Entry {
    std::string file;
    bool bundled = false;
    Standing standing = Standing::InUse;
    Playbook playbook {}; ///< empty when refused
    Problem problem {}; ///< when refused
    Id published {}; ///< the record's id; empty for a file
    std::int64_t publishedAt = 0; ///< ms since 1970 UTC
    std::string publishedBy {};
};

/// What to tell a person of the entry, in whole sentences; empty when there is nothing to tell.
[[nodiscard]] std::string note(const Entry& entry, domain::Language language);

/// The courses to choose from: those that come with the app, the user's own, and what head office published, which goes
/// before a file with the same id. One that is refused stands in the list with its problem and leaves the others alone.
class PlaybookLibrary {
public:
    PlaybookLibrary() = default;
    PlaybookLibrary(const std::vector<SourceFile>& bundled, const std::vector<SourceFile>& own);

    /// Only that one, as far as it could be read: to try out what is not finished.
    explicit PlaybookLibrary(Playbook draft);

    /// The same files with these published versions; what this library has read already is not read again.
    [[nodiscard]] PlaybookLibrary with(const std::vector<Published>& published) const;

    /// Every file, the bundled ones first, and every published version.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// Those to plan new meetings with, in the same order. The pointers live as long as the library.
    [[nodiscard]] std::vector<const Playbook*> playbooks() const;
    /// The one with that id to plan new meetings with; null when there is none.
    [[nodiscard]] const Playbook* playbook(std::string_view id) const;
    /// What a meeting was planned with: a published version, or without one the file in use, and for want of that what
    /// new meetings would get. Null when it is not here.
    [[nodiscard]] const Playbook* planned(std::string_view course, std::string_view published) const;
    /// One of its meetings; null also when it has none with that id.
    [[nodiscard]] const Meeting* meeting(std::string_view course, std::string_view meetingId, std::string_view published = {}) const;
    /// Why meeting() is null, and what to do.
    [[nodiscard]] std::string whyMissing(std::string_view published, domain::Language language) const;

private:
    void add(const SourceFile& file, bool bundled);
    void rankPublished();

    std::vector<Entry> m_entries;
};

} // namespace tovholder::playbook
