// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/filewriter.h"
#include "cpp/viewmodels/livequerymodel.h"

#include "cpp/store/queries/agreements.h"

#include <QUrl>

namespace tovholder::viewmodels {

/// Agreements across groups, narrowed as head office wants to see them.
class AgreementsViewModel : public tovholder::viewmodels::FileWriter { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    /// What is empty does not narrow. status: a code, or "aabne" for those neither done nor dropped.
    Q_PROPERTY(QString area MEMBER m_area NOTIFY targetChanged)
    Q_PROPERTY(QString group MEMBER m_group NOTIFY targetChanged)
    Q_PROPERTY(QString meeting MEMBER m_meeting NOTIFY targetChanged)
    Q_PROPERTY(QString status MEMBER m_status NOTIFY targetChanged)
    Q_PROPERTY(QString theme MEMBER m_theme NOTIFY targetChanged)
    Q_PROPERTY(QString owner MEMBER m_owner NOTIFY targetChanged)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY targetChanged)
    /// More than to the open ones.
    Q_PROPERTY(bool narrowed READ narrowed NOTIFY targetChanged)
    /// Rows of queries::agreements, the one that is due first at the top.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* agreements READ agreements CONSTANT)
    /// How many of them should have been done by now.
    Q_PROPERTY(int overdue READ overdue NOTIFY overdueChanged)
    /// To narrow by: lists of { code, word }.
    Q_PROPERTY(QVariantList areas READ areas NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList groups READ groups NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList owners READ owners NOTIFY choicesChanged)

public:
    explicit AgreementsViewModel(QObject* parent = nullptr);

    LiveQueryModel* agreements() { return &m_agreements; }
    [[nodiscard]] bool narrowed() const;
    [[nodiscard]] int overdue() const;
    [[nodiscard]] QVariantList areas() const { return m_areas; }
    [[nodiscard]] QVariantList groups() const { return m_groups; }
    [[nodiscard]] QVariantList owners() const { return m_owners; }

    /// Nothing narrows any more.
    Q_INVOKABLE void showAll();
    /// Writes what is listed as CSV into the folder; empty: Tovholder in the person's documents. Ends in fileSaved()
    /// or fileFailed().
    Q_INVOKABLE void saveCsv(const QUrl& folder);

signals:
    void targetChanged();
    void choicesChanged();
    void overdueChanged();

private:
    void start();
    [[nodiscard]] store::queries::AgreementFilter filter() const;

    AppServices* m_services = nullptr;
    QString m_area;
    QString m_group;
    QString m_meeting;
    QString m_status = QStringLiteral("aabne");
    QString m_theme;
    QString m_owner;
    QString m_words;
    LiveQueryModel m_agreements;
    LiveQueryModel m_areaRows;
    LiveQueryModel m_groupRows;
    LiveQueryModel m_ownerRows;
    QVariantList m_areas;
    QVariantList m_groups;
    QVariantList m_owners;
};

} // namespace tovholder::viewmodels
