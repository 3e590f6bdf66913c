// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/storage.h"

#include <string>
#include <vector>

namespace tovholder::server {

/// The fields as one value, in the form of recordstate.proto.
[[nodiscard]] std::string stateBytes(const std::vector<StoredField>& fields);

/// Throws std::runtime_error when the bytes are not what stateBytes() wrote: the store is damaged.
[[nodiscard]] std::vector<StoredField> fieldsOfState(const void* bytes, int size);

} // namespace tovholder::server
