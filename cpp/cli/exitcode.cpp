// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/exitcode.h"

namespace tovholder::cli {

ExitCode exitCodeOf(ErrorCode code)
{
    // ErrorCode stands in this order: input, store, server.
    if (code == ErrorCode::None)
        return ExitCode::Done;
    if (code < ErrorCode::DiskFull)
        return ExitCode::InputRefused;
    if (code < ErrorCode::NotSignedIn)
        return ExitCode::Store;
    return ExitCode::Server;
}

} // namespace tovholder::cli
