// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace tovholder::look {

/// The texts of a window that cannot be read whole, one line each: shortened, wider or taller than their place, or beyond
/// the edge of what shows them. What can be scrolled to is in sight, and three lines of a longer text invite to open it.
[[nodiscard]] QStringList cutTexts(const QQuickWindow& window);

/// The texts of a window with a word that its line is too short for.
[[nodiscard]] QStringList brokenWords(const QQuickWindow& window);

/// The texts of an English window that are still Danish, as the translations know them.
[[nodiscard]] QStringList danishTexts(const QQuickWindow& window);

} // namespace tovholder::look
