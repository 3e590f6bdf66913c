// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/entities.h"
#include "cpp/store/store.h"

#include <cstdint>

namespace tovholder::store::queries {

struct RecordFilter {
    Id space {}; ///< empty: every space
    FieldValues fields {}; ///< fields with just this value
    bool inBin = false; ///< what is in the bin, instead of what is not
    std::int64_t recordsMax = -1; ///< negative: all
};

/// An entity's records in the order of their ids: id, space, deleted_at and its own fields.
/// The filter's fields must be the entity's.
[[nodiscard]] Query records(const domain::Entity& entity, const RecordFilter& filter = {});

/// A row of records() as a record.
[[nodiscard]] Record recordFrom(const Row& row, const domain::Entity& entity);

} // namespace tovholder::store::queries
