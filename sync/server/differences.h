// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/storage.h"

#include <string>
#include <vector>

namespace tovholder::server {

/// Reads both stores whole and names what is not the same in them; a sentence each.
[[nodiscard]] std::vector<std::string> differences(Transaction& one, Transaction& other);

} // namespace tovholder::server
