// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/database.h"

namespace tovholder::store {

/// Whether the server keeps records of the entity from us in this space, for our role there.
[[nodiscard]] bool isWithheld(Database& database, std::string_view space, std::string_view entity);

} // namespace tovholder::store
