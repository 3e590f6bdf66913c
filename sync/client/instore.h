// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/storethread.h"

#include <optional>
#include <utility>

namespace tovholder::client {

/// Runs the work on the thread that owns the store, and returns what it returned.
template<typename Work>
auto inStore(store::StoreGate& gate, Work&& work)
{
    std::optional<decltype(work(std::declval<store::Store&>()))> answer;
    gate.run([&](store::Store& store) { answer.emplace(work(store)); });
    return std::move(*answer);
}

} // namespace tovholder::client
