// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tovholder {

/// Whether the bytes are well-formed UTF-8 (RFC 3629): no overlong forms, no surrogates.
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Windows-1252 as UTF-8. The five bytes that it does not define become U+FFFD.
[[nodiscard]] std::string fromWindows1252(std::string_view bytes);

/// A UTF-8 text in lower case, as far as the letters of western Europe go, without white space at its ends: what two
/// people typed alike compares equal.
[[nodiscard]] std::string folded(std::string_view text);

} // namespace tovholder
