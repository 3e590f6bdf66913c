// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>

#include <cstddef>
#include <string_view>

namespace tovholder::wire {

/// Whether a message of these bytes takes at most bytesMax of memory once it is read: two bytes name an empty
/// part, which takes a hundred times that. Malformed bytes are judged up to where they are.
[[nodiscard]] bool fitsInMemory(
    std::string_view bytes, const google::protobuf::Descriptor& type, std::size_t bytesMax);

} // namespace tovholder::wire
