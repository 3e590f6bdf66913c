// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/livequerymodel.h"

#include <QObject>
#include <QString>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

class AppServices;

/// What is on this device: how much, where it lies, what the bin holds, which courses there are.
class DeviceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY servicesChanged REQUIRED)
    /// The columns of queries::storedCounts.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* stored READ stored CONSTANT)
    /// The columns of queries::bin.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* bin READ bin CONSTANT)
    Q_PROPERTY(QString storeFile READ storeFile NOTIFY servicesChanged)
    /// The server that was signed in to last, or that was given at the start; empty for none.
    Q_PROPERTY(QString server READ server NOTIFY serverChanged)
    /// Every course file: { file, title, bundled, refused, note }. The note says what is wrong and where;
    /// empty when nothing is.
    Q_PROPERTY(QVariantList playbooks READ playbooks NOTIFY servicesChanged)
    Q_PROPERTY(QString version READ version CONSTANT)

public:
    explicit DeviceViewModel(QObject* parent = nullptr);

    LiveQueryModel* stored() { return &m_stored; }
    LiveQueryModel* bin() { return &m_bin; }
    [[nodiscard]] QString storeFile() const;
    [[nodiscard]] QString server() const { return m_server; }
    [[nodiscard]] QVariantList playbooks() const;
    [[nodiscard]] static QString version();

    /// The folder where the user's own courses lie, made when it was not there.
    Q_INVOKABLE [[nodiscard]] QUrl playbookFolder() const;
    /// Takes a record out of the bin.
    Q_INVOKABLE void restore(const QString& entity, const QString& record);

signals:
    void servicesChanged();
    void serverChanged();
    void restored();

private:
    void start();
    void readServer();

    AppServices* m_services = nullptr;
    LiveQueryModel m_stored;
    LiveQueryModel m_bin;
    QString m_server;
};

} // namespace tovholder::viewmodels
