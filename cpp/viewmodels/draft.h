// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"

#include <QObject>
#include <QString>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

/// The fields of a form that is no record yet. Kept on this device as they are typed, never synced, so that a form that
/// was left halfway is as it was. A text that looks like a CPR number is shown, but not kept.
class Draft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    /// Which form; an empty name keeps nothing.
    Q_PROPERTY(QString name MEMBER m_name NOTIFY targetChanged REQUIRED)
    /// The texts of the fields that were filled in, by name.
    Q_PROPERTY(QVariant values READ values NOTIFY valuesChanged)

public:
    explicit Draft(QObject* parent = nullptr);

    [[nodiscard]] QVariantMap values() const { return m_values; }
    /// Another form, or the same one opened anew: what was kept of it is read, and restored() tells of it.
    void open(AppServices* services, const QString& name);
    /// A failure to keep it is told through AppServices::writeFailed().
    Q_INVOKABLE void set(const QString& field, const QString& text);
    /// The same for all fields at once.
    void fill(const QVariantMap& values);
    /// The form has become a record, or was given up.
    Q_INVOKABLE void clear();

signals:
    void targetChanged();
    void valuesChanged();
    /// What was left halfway is in `values`.
    void restored();

private:
    void read();
    void keep();
    void show(const QVariantMap& values);
    [[nodiscard]] std::string settingName() const { return "draft." + m_name.toStdString(); }

    AppServices* m_services = nullptr;
    QString m_name;
    QVariantMap m_values;
};

} // namespace tovholder::viewmodels
