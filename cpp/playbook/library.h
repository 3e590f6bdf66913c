// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/playbook/playbook.h"
#include "cpp/playbook/problem.h"

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
};

struct Entry {
    std::string file;
    bool bundled = false;
    Standing standing = Standing::InUse;
    Playbook playbook {}; ///< empty when refused
    Problem problem {}; ///< when refused
};

/// What to tell a person of the entry, in whole sentences; empty when there is nothing to tell.
[[nodiscard]] std::string note(const Entry& entry, domain::Language language);

/// The courses to choose from: those that come with the app and the user's own. A file that is refused
/// stands in the list with its problem and leaves the others alone.
class PlaybookLibrary {
public:
    PlaybookLibrary() = default;
    PlaybookLibrary(const std::vector<SourceFile>& bundled, const std::vector<SourceFile>& own);

    /// Every file, the bundled ones first.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// Those in use, in the same order. The pointers live as long as the library.
    [[nodiscard]] std::vector<const Playbook*> playbooks() const;
    /// The one in use with that id; null when there is none.
    [[nodiscard]] const Playbook* playbook(std::string_view id) const;
    /// Null when there is no such course or no such meeting in it.
    [[nodiscard]] const Meeting* meeting(std::string_view course, std::string_view meetingId) const;

private:
    void add(const SourceFile& file, bool bundled);

    std::vector<Entry> m_entries;
};

} // namespace tovholder::playbook
