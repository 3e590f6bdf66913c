// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/storage.h"

namespace tovholder::server {

/// Copies everything, the epoch too, into a store that is empty. The caller commits.
void copyStore(Transaction& from, Transaction& to);

} // namespace tovholder::server
