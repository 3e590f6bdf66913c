// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/clock.h"

#include <chrono>

namespace tovholder {

std::int64_t SystemClock::nowMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace tovholder
