// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "sync/server/storage/storage.h"

#include <exception>
#include <type_traits>

namespace tovholder::server {

/// The room's door: what a library throws beneath becomes ServerFailed, or ServerUnavailable when it may pass by itself, with
/// its words as the detail.
template<typename Call>
std::invoke_result_t<Call> guarded(Call&& call)
{
    try {
        return call();
    } catch (const StorageError& error) {
        return Error { error.isAway() ? ErrorCode::ServerUnavailable : ErrorCode::ServerFailed, error.what(), {} };
    } catch (const std::exception& exception) {
        return Error { ErrorCode::ServerFailed, exception.what(), {} };
    }
}

} // namespace tovholder::server
