// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

#include <QVariantList>

#include <string>
#include <vector>

namespace tovholder::viewmodels {

class WordList;

/// What the store alone can tell of a conflict: how the record stands now, and references by their titles.
struct ConflictNow {
    bool isHere = false;
    bool isDeleted = false;
    std::string now; ///< the disputed field's value
    std::string nowTitle; ///< in people's words as far as the store knows them; so are the next two
    std::string keptTitle;
    std::string lostTitle;
};

/// One for each row of queries::unsettledConflicts. On the store's thread.
[[nodiscard]] std::vector<ConflictNow> conflictsNow(store::Store& store, const std::vector<store::Row>& rows);

/// Each as SyncPageViewModel.conflicts describes it.
[[nodiscard]] QVariantList conflictCards(
    const WordList& words, const std::vector<store::Row>& rows, const std::vector<ConflictNow>& now);

} // namespace tovholder::viewmodels
