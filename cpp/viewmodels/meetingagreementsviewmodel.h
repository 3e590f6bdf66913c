// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

namespace tovholder::viewmodels {

/// The agreements of the block on the table, one of them under the group's hands.
class MeetingAgreementsViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// Rows of queries::agreementsOfBlock.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* agreements READ agreements CONSTANT)
    /// The agreement that is being written; it need not be stored yet.
    Q_PROPERTY(QString openId READ openId NOTIFY openIdChanged)
    /// What an agreement made here starts with.
    Q_PROPERTY(QVariantMap initial READ initial NOTIFY openIdChanged)

public:
    explicit MeetingAgreementsViewModel(QObject* parent = nullptr);

    LiveQueryModel* agreements() { return &m_agreements; }
    [[nodiscard]] QString openId() const { return m_openId; }
    [[nodiscard]] QVariantMap initial() const;

    Q_INVOKABLE void open(const QString& id);
    /// Opens a new one; it is stored with its first word.
    Q_INVOKABLE void openNew();
    /// Puts one in the bin; the way back is AppServices::undoRemove().
    Q_INVOKABLE void remove(const QString& id);

signals:
    void openIdChanged();

protected:
    void heedMeeting() override;

private:
    void openSome();

    LiveQueryModel m_agreements;
    QString m_askedBlock;
    QString m_openId;
};

} // namespace tovholder::viewmodels
