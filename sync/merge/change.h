// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/id.h"
#include "cpp/base/value.h"
#include "sync/merge/version.h"

#include <string>
#include <vector>

namespace tovholder::merge {

/// A new value for one field, with the version that the writer had in front of it.
struct FieldChange {
    std::string field;
    Value value;
    Version version; ///< of the new value
    Version base; ///< of the value that it replaces; not set when there was none
    bool byWords = false; ///< a person's running text, which may be merged with another's by words
};

/// What changed in one record. An insert lists every field that has a value.
struct RecordChange {
    Id space;
    std::string entity;
    Id id;
    std::vector<FieldChange> fields;
};

} // namespace tovholder::merge
