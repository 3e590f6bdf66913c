// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/clock.h"
#include "cpp/base/random.h"

#include <string>
#include <string_view>

namespace tovholder {

/// A record's or a space's name everywhere: a UUID in its 36-character lower-case text form
/// (RFC 9562). Text, not 16 bytes, so that rows, wire messages and JSON show the same thing.
using Id = std::string;

/// A new UUIDv7: sorts by the time it was made.
[[nodiscard]] Id newId(const Clock& clock, Random& random);

/// UUIDv5 of a natural key: devices that mean the same record make the same id without talking.
/// Parts are joined with a character that cannot occur in them.
[[nodiscard]] Id derivedId(std::string_view entity, std::string_view firstPart, std::string_view secondPart = {});

/// Whether the text has an Id's form.
[[nodiscard]] bool isId(std::string_view text);

} // namespace tovholder
