// SPDX-License-Identifier: Apache-2.0
#include "tests/look/controls.h"

#include <QAccessible>
#include <QSet>

#include <algorithm>

namespace tovholder::look {
namespace {

    constexpr int ancestorsTold = 4;

    bool isField(const QQuickItem& item) { return item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit"); }

    void addControls(QQuickItem& root, QList<QQuickItem*>& controls)
    {
        if (!root.isVisible() || !root.isEnabled() || root.width() <= 0 || root.height() <= 0)
            return;
        if (isControl(root))
            controls.append(&root);
        for (QQuickItem* child : root.childItems())
            addControls(*child, controls);
    }

    void addTold(QAccessibleInterface* known, QSet<const QObject*>& objects)
    {
        if (!known || !known->isValid() || objects.contains(known->object()))
            return;
        objects.insert(known->object());
        for (int index = 0; index < known->childCount(); ++index)
            addTold(known->child(index), objects);
    }

    bool fits(const QQuickItem& control, QAccessible::Role role)
    {
        if (isField(control))
            return role == QAccessible::EditableText;
        switch (role) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::PageTab:
        case QAccessible::ListItem:
        case QAccessible::MenuItem:
        case QAccessible::Link:
        case QAccessible::Row:
            return true;
        default:
            return false;
        }
    }

    QString problemOf(QQuickItem& control, const QSet<const QObject*>& tree)
    {
        QAccessibleInterface* known = QAccessible::queryAccessibleInterface(&control);
        if (!known || !tree.contains(&control))
            return QStringLiteral("not in the accessibility tree");
        if (known->text(QAccessible::Name).trimmed().isEmpty())
            return QStringLiteral("no name");
        if (!fits(control, known->role()))
            return QStringLiteral("role %1").arg(known->role());
        return {};
    }

} // namespace

bool isControl(const QQuickItem& item)
{
    const bool pressable = item.inherits("QQuickAbstractButton")
        && (item.property("hoverEnabled").toBool() || item.activeFocusOnTab());
    return isField(item) || pressable;
}

QList<QQuickItem*> controlsIn(const QQuickWindow& window)
{
    QList<QQuickItem*> controls;
    addControls(*window.contentItem(), controls);
    return controls;
}

bool isListRow(const QQuickItem& item)
{
    for (const QQuickItem* above = item.parentItem(); above; above = above->parentItem()) {
        if (above->inherits("QQuickItemView"))
            return true;
    }
    return false;
}

bool showsFocus(const QQuickItem& item)
{
    if (item.isVisible() && QByteArray(item.metaObject()->className()).startsWith("FocusRing"))
        return true;
    if (QByteArray(item.metaObject()->className()).startsWith("FieldBackground"))
        return item.property("active").toBool();
    return std::ranges::any_of(item.childItems(), [](const QQuickItem* child) { return showsFocus(*child); });
}

QStringList untoldControls(QQuickWindow& window)
{
    QSet<const QObject*> tree;
    addTold(QAccessible::queryAccessibleInterface(&window), tree);
    QStringList problems;
    for (QQuickItem* control : controlsIn(window)) {
        // Since Qt 6.5 a list tells of the rows that it shows, before of all.
        if (QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && isListRow(*control) && !tree.contains(control))
            continue;
        if (const QString problem = problemOf(*control, tree); !problem.isEmpty())
            problems.append(problem + QStringLiteral(": ") + told(*control));
    }
    return problems;
}

QString told(const QQuickItem& item)
{
    QStringList parts;
    for (const QQuickItem* part = &item; part && parts.size() < ancestorsTold; part = part->parentItem())
        parts.append(QString::fromLatin1(part->metaObject()->className()).section(QLatin1String("_QML"), 0, 0));
    return QStringLiteral("%1: \"%2\"").arg(parts.join(QLatin1String(" in ")), item.property("text").toString());
}

} // namespace tovholder::look
