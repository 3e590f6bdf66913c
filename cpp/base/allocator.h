// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tovholder {

/// Has freed memory kept for the next message, up to 8 MiB, in one heap for all threads. glibc gives each thread a heap that
/// grows by a system call a page and is given back as each message ends. To be called before any other thread starts;
/// elsewhere than on glibc it does nothing. Not for the app: the threads of its window would wait for each other.
void keepFreedMemory();

} // namespace tovholder
