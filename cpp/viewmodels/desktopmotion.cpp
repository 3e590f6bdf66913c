// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/desktopmotion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

namespace tovholder::viewmodels {
namespace {

    const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString portalObject = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");

    /// The setting of every desktop, and GNOME's own, which older portals pass on.
    const std::pair<QString, QString> everyDesktop { QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion") };
    const std::pair<QString, QString> gnome { QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations") };

    /// Read() answers with a variant in a variant.
    QVariant unwrapped(QVariant value)
    {
        while (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        return value;
    }

} // namespace

DesktopMotion::DesktopMotion(QObject* parent)
    : QObject(parent)
{
    QTimer::singleShot(0, this, &DesktopMotion::ask); // the window comes first
}

std::optional<bool> DesktopMotion::reducedBy(const QString& area, const QString& key, const QVariant& value)
{
    if (std::pair(area, key) == everyDesktop)
        return value.toUInt() == 1;
    if (std::pair(area, key) == gnome)
        return !value.toBool();
    return std::nullopt;
}

void DesktopMotion::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalObject, portalSettings, QStringLiteral("SettingChanged"), this,
        SLOT(take(QString, QString, QDBusVariant)));
    for (const auto& [area, key] : { everyDesktop, gnome }) {
        QDBusMessage message = QDBusMessage::createMethodCall(portalService, portalObject, portalSettings, QStringLiteral("Read"));
        message << area << key;
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, area = area, key = key](QDBusPendingCallWatcher* finished) {
            const QDBusPendingReply<QDBusVariant> reply = *finished;
            finished->deleteLater();
            if (!reply.isError() && reducedBy(area, key, unwrapped(reply.value().variant())).value_or(false))
                take(area, key, reply.value());
        });
    }
}

void DesktopMotion::take(const QString& area, const QString& key, const QDBusVariant& value)
{
    const std::optional<bool> reduced = reducedBy(area, key, unwrapped(value.variant()));
    if (!reduced || *reduced == m_reduced)
        return;
    m_reduced = *reduced;
    emit reducedChanged();
}

} // namespace tovholder::viewmodels
