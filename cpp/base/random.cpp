// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/random.h"

namespace tovholder {

std::uint64_t SystemRandom::next()
{
    const std::lock_guard lock(m_mutex);
    return (std::uint64_t { m_device() } << 32) | m_device();
}

} // namespace tovholder
