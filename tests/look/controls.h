// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

namespace tovholder::look {

/// What can be pressed or written in; a line that is only read has neither hover nor focus.
[[nodiscard]] bool isControl(const QQuickItem& item);

/// The controls of a window that are to be seen and can be used.
[[nodiscard]] QList<QQuickItem*> controlsIn(const QQuickWindow& window);

/// The rows of a list are one stop for Tab; the arrow keys go through them.
[[nodiscard]] bool isListRow(const QQuickItem& item);

/// A visible ring or a field's outline, in the item or in the control that it is the inside of.
[[nodiscard]] bool showsFocus(const QQuickItem& item);

/// The controls that a screen reader cannot tell of, one line each: without a name or with a role that does not fit,
/// or not in the accessibility tree at all.
[[nodiscard]] QStringList untoldControls(QQuickWindow& window);

/// An item with the components that it stands in, for messages.
[[nodiscard]] QString told(const QQuickItem& item);

} // namespace tovholder::look
