// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/domain/entities.h"
#include "cpp/domain/words.h"
#include "cpp/store/syncstate.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Records as JSON: {"entity", "id", "space", "fields"}, the same in and out, so that what one store lists
/// another can take.
namespace tovholder::cli {

using Json = nlohmann::ordered_json;

/// One line, or indented; bytes that are no UTF-8 are replaced.
[[nodiscard]] std::string asText(const Json& json);
[[nodiscard]] std::string asIndentedText(const Json& json);

[[nodiscard]] Json asJson(const Value& value);
[[nodiscard]] Json asJson(const store::Record& record);
[[nodiscard]] Json asJson(const store::Row& row); ///< columns and their values
[[nodiscard]] Json asJson(const store::RejectedRecord& record, domain::Language language); ///< with the sentence that says why

/// A field's value from what was typed after "field="; nothing when that is empty.
/// Errors: ValueInvalid, place is the field.
[[nodiscard]] Result<Value> typedValue(const domain::Field& field, const std::string& text);

/// Edits from an array of records, or one. The entity may be left out where it is given here, the id where the
/// record is new, the space where it follows from the fields. Errors: ValueInvalid, UnknownEntity; place is the
/// record's number, from 1.
[[nodiscard]] Result<std::vector<store::Edit>> editsFrom(std::string_view jsonText, const std::string& entity);

} // namespace tovholder::cli
