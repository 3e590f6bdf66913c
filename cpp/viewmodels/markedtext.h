// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tovholder::viewmodels {

/// The text as Qt's styled text, the words that the other text lacks in bold and underlined, so that colour is not needed
/// to see them. Texts with little in common are not marked.
[[nodiscard]] QString markedText(const QString& text, const QString& other);

} // namespace tovholder::viewmodels
