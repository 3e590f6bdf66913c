// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

/// Words of a form that are no record yet. Kept on this device as they are typed, never synced, so that a form that was
/// left halfway is as it was.
class Draft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    /// Which form; an empty name keeps nothing.
    Q_PROPERTY(QString name MEMBER m_name NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    explicit Draft(QObject* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    /// A failure to keep it is told through AppServices::writeFailed().
    void setText(const QString& text);
    /// The form has become a record, or was given up.
    Q_INVOKABLE void clear() { setText({}); }

signals:
    void targetChanged();
    void textChanged();

private:
    void read();
    void show(const QString& text);
    [[nodiscard]] std::string settingName() const { return "draft." + m_name.toStdString(); }

    AppServices* m_services = nullptr;
    QString m_name;
    QString m_text;
};

} // namespace tovholder::viewmodels
