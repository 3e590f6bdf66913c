// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "sync/merge/change.h"
#include "sync/wire/tovholder.pb.h"

#include <vector>

namespace tovholder::wire {

using Blocks = google::protobuf::RepeatedPtrField<v1::RecordBlock>;

/// Appends the changes as blocks: one for each space, entity and shape (with or without versions of their
/// own, with or without bases), so that an insert costs one version a row. No field stands twice in a change.
void writeBlocks(const std::vector<merge::RecordChange>& changes, Blocks& into);
/// As above, with the changes' own texts.
void writeBlocks(std::vector<merge::RecordChange>&& changes, Blocks& into);

/// The blocks' changes, row by row. Every number, name and id is checked before it is used.
/// Errors: MessageMalformed, with the block and column in the detail.
[[nodiscard]] Result<std::vector<merge::RecordChange>> readBlocks(Blocks blocks);

/// Whether the text can name an entity or a field: 1 to 64 of a-z, 0-9 and _.
[[nodiscard]] bool isName(std::string_view text);

} // namespace tovholder::wire
