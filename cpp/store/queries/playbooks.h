// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

namespace tovholder::store::queries {

/// Every version that head office published, also those taken back: id, course, version, title, content, published_at,
/// published_by, deleted_at.
[[nodiscard]] Query publishedPlaybooks();
/// Where they are: id, where_state.
[[nodiscard]] Query publishedStates();
/// The drafts on this device, latest first: id (the setting's name), value (as cpp/playbook/draft.h writes it).
[[nodiscard]] Query playbookDrafts();

} // namespace tovholder::store::queries
