// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/syncstate.h"
#include "sync/wire/tovholder.pb.h"

#include <utility>
#include <vector>

namespace tovholder::client {

/// What one request says, as the store gave it in one transaction.
struct Outgoing {
    store::Account account;
    store::Push push;
    std::vector<store::Cursor> cursors;
    std::uint64_t epoch = 0;
};

[[nodiscard]] v1::SyncRequest requestOf(const Outgoing& outgoing, std::int64_t deviceTimeMs);
[[nodiscard]] v1::NewsRequest newsRequestOf(const std::vector<store::Cursor>& cursors, std::uint64_t epoch);
[[nodiscard]] store::PushOutcome outcomeOf(const v1::Acknowledgement& acknowledgement);
[[nodiscard]] std::vector<store::Cursor> cursorsOf(const v1::SyncReply& reply);

[[nodiscard]] std::vector<store::Author> authorsOf(const v1::SyncReply& reply);

using Grants = std::vector<std::pair<Id, std::string>>; ///< space, role
[[nodiscard]] Grants grantsOf(const google::protobuf::RepeatedPtrField<v1::Grant>& grants);

} // namespace tovholder::client
