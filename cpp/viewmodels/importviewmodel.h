// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"

#include "cpp/store/import/import.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

/// People or departments from a CSV list: what it would do is shown first, and then all of it is written, or nothing.
class ImportViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY servicesChanged REQUIRED)
    /// A list was read and can be looked at.
    Q_PROPERTY(bool planned READ planned NOTIFY changed)
    /// A list of { line, text, action: add, update, unchanged }.
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    /// A list of { line, text }: what is wrong with that line and what to do. With any of them nothing can be written.
    Q_PROPERTY(QVariantList problems READ problems NOTIFY changed)
    /// Headings that were not understood, with commas.
    Q_PROPERTY(QString unknownColumns READ unknownColumns NOTIFY changed)
    Q_PROPERTY(int added READ added NOTIFY changed)
    Q_PROPERTY(int updated READ updated NOTIFY changed)
    /// Why the list could not be read or written: a sentence.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] bool planned() const { return m_planned; }
    [[nodiscard]] QVariantList lines() const;
    [[nodiscard]] QVariantList problems() const;
    [[nodiscard]] QString unknownColumns() const;
    [[nodiscard]] int added() const { return static_cast<int>(m_plan.count(store::ImportAction::Add)); }
    [[nodiscard]] int updated() const { return static_cast<int>(m_plan.count(store::ImportAction::Update)); }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Reads the file; kind: "person" or "department". Nothing is written.
    Q_INVOKABLE void read(const QUrl& file, const QString& kind);
    /// Writes what was read. Ends in taken(), or in a problem.
    Q_INVOKABLE void take();
    /// Lets go of what was read.
    Q_INVOKABLE void reset();

signals:
    void servicesChanged();
    void changed();
    void taken(int added, int updated);

private:
    void fail(const Error& error);

    AppServices* m_services = nullptr;
    store::ImportPlan m_plan;
    QString m_entity;
    QString m_problem;
    bool m_planned = false;
};

} // namespace tovholder::viewmodels
