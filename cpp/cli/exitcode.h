// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/error.h"

namespace tovholder::cli {

/// What the program answers to the shell.
enum class ExitCode {
    Done = 0,
    InputRefused = 1, ///< a field, a file or an id that cannot be used; nothing was changed
    Usage = 2, ///< the command line itself
    Store = 3, ///< the store cannot be opened, read or written
    Server = 4, ///< network, server or sign-in; what was typed is kept and waits
    Undecided = 5, ///< synced, but conflicts or rejected records wait for a person
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

} // namespace tovholder::cli
