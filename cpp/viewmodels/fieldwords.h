// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

#include <QString>

#include <string>
#include <string_view>

namespace tovholder::viewmodels {

class WordList;

/// A number in digits, a text as it is, nothing as an empty text.
[[nodiscard]] std::string writtenOut(const Value& value);

/// The value as far as the store knows words for it: a reference by the title of what it points at. On the store's thread.
[[nodiscard]] std::string titleOfValue(store::Store& store, std::string_view entity, std::string_view field, const Value& value);

/// What titleOfValue() gave as people say it: a choice by its word, a time by its day and hour.
[[nodiscard]] QString wordedValue(const WordList& words, std::string_view entity, std::string_view field, const std::string& title);

} // namespace tovholder::viewmodels
