// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/playbook/library.h"
#include "cpp/store/store.h"

namespace tovholder::meetings {

/// The library with what head office published besides its files: rows of queries::publishedPlaybooks.
[[nodiscard]] playbook::PlaybookLibrary withPublished(const playbook::PlaybookLibrary& library, const std::vector<store::Row>& rows);

/// A playbook to publish, checked already.
struct Publication {
    Id record {}; ///< a new one
    Id organisation {}; ///< the common space
    std::string course {}; ///< the playbook's id
    int version = 1;
    std::string title {};
    std::string content {}; ///< as a file has it
    std::int64_t publishedAt = 0; ///< ms since 1970 UTC
    std::string publishedBy {};
};

/// The number of the course's next version: one more than the highest in the library.
[[nodiscard]] int nextVersion(const playbook::PlaybookLibrary& library, std::string_view course);

[[nodiscard]] store::Edit publish(const Publication& publication);

} // namespace tovholder::meetings
