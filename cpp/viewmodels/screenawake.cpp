// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/screenawake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tovholder::viewmodels {
namespace {

    QDBusMessage screenSaver(const QString& method)
    {
        return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
            QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"), method);
    }

} // namespace

ScreenAwake::~ScreenAwake() { release(); }

void ScreenAwake::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    active ? inhibit() : release();
    emit activeChanged();
}

void ScreenAwake::inhibit()
{
    QDBusMessage message = screenSaver(QStringLiteral("Inhibit"));
    message << QStringLiteral("Tovholder") << tr("Et møde er i gang");
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<quint32> reply = *finished;
        finished->deleteLater();
        if (reply.isError())
            return;
        m_cookie = reply.value();
        if (!m_active) // it was switched off before the desktop answered
            release();
    });
}

void ScreenAwake::release()
{
    if (m_cookie == 0)
        return;
    QDBusMessage message = screenSaver(QStringLiteral("UnInhibit"));
    message << std::exchange(m_cookie, 0);
    QDBusConnection::sessionBus().asyncCall(message);
}

} // namespace tovholder::viewmodels
