// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

/// Files of this folder that every program carries inside itself, so that none depends on where it lies.
namespace tovholder::assets {

struct File {
    std::string_view name; ///< without folder
    std::string_view bytes;
};

/// The courses that come with the app.
[[nodiscard]] std::span<const File> playbooks();
/// The fictional organisation, as store/demo.h reads it.
[[nodiscard]] std::string_view demo();

} // namespace tovholder::assets
