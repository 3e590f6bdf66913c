// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace tovholder::viewmodels {

/// Whether the desktop asks for less movement, by its settings portal (org.freedesktop.portal.Settings), now and when it
/// changes. Qt 6.4 has no word for it. Where no portal answers, nothing is asked for.
class DesktopMotion : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool reduced READ reduced NOTIFY reducedChanged)

public:
    explicit DesktopMotion(QObject* parent = nullptr);

    [[nodiscard]] bool reduced() const { return m_reduced; }
    /// What one setting of the portal says; nothing when it is about something else.
    [[nodiscard]] static std::optional<bool> reducedBy(const QString& area, const QString& key, const QVariant& value);

signals:
    void reducedChanged();

private slots:
    void take(const QString& area, const QString& key, const QDBusVariant& value);

private:
    void ask();

    bool m_reduced = false;
};

} // namespace tovholder::viewmodels
