// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/database.h"
#include "cpp/store/records.h"
#include "sync/merge/change.h"

#include <span>

namespace tovholder::store {

/// Writes a person's edits: rows, their outbox entries, and what follows from them here. Inside a
/// transaction of the caller; throws Failed.
void writeEdits(Database& database, std::span<const Edit> edits);

/// The dirty fields of a record's outbox entry and the version of each that the upstream had; empty when
/// the record has no entry.
[[nodiscard]] merge::RowVersions dirtyFields(Database& database, std::string_view entity, std::string_view id);

/// What the upstream has of the record's dirty fields, as far as it ever had them.
[[nodiscard]] std::vector<merge::FieldChange> baseValues(Database& database, std::string_view entity, std::string_view id);

/// Forgets what the upstream has of the record's dirty fields.
void dropBaseValues(Database& database, std::string_view entity, std::string_view id);

/// What a change has to win against, when the field has no unsent edit.
enum class Against { WhatWeHave, Nothing };

/// Merges what the upstream has, inside a transaction. Fields with an unsent edit keep it.
void mergeChanges(
    Database& database, const std::vector<merge::RecordChange>& changes, Against against = Against::WhatWeHave);

/// Moves what an older program kept as foreign, and this one knows, into its rows. One transaction, and none when
/// there is nothing.
[[nodiscard]] Result<void> adoptForeignFields(Database& database);

} // namespace tovholder::store
