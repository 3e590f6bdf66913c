// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

/// Keeps the screen from going dark while `active`. Qt itself has nothing for it: on Linux we ask the desktop's
/// org.freedesktop.ScreenSaver over D-Bus; where nobody answers, the screen follows the system's own setting.
class ScreenAwake : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)

public:
    using QObject::QObject;
    ~ScreenAwake() override;

    [[nodiscard]] bool active() const { return m_active; }
    void setActive(bool active);

signals:
    void activeChanged();

private:
    void inhibit();
    void release();

    bool m_active = false;
    quint32 m_cookie = 0; ///< the desktop's receipt; 0: none
};

} // namespace tovholder::viewmodels
