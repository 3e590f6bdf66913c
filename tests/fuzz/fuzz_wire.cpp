// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/wirefuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    tovholder::fuzz::readWire(bytes, size);
    return 0;
}
