// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

namespace tovholder::viewmodels {

/// Records that the block on the table brings about, one of them under the group's hands: the last one at first, or a new
/// one while there is none.
class MeetingOpenRecord : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a base of the exercises' view models")
    /// The record that is being written; it need not be stored yet.
    Q_PROPERTY(QString openId READ openId NOTIFY openIdChanged)

public:
    [[nodiscard]] QString openId() const { return m_openId; }

    Q_INVOKABLE void open(const QString& id);
    /// Opens a new one; it is stored with its first word.
    Q_INVOKABLE void openNew();
    /// Puts one in the bin; the way back is AppServices::undoRemove().
    Q_INVOKABLE void remove(const QString& id);

signals:
    void openIdChanged();

protected:
    MeetingOpenRecord(const char* entity, QObject* parent);
    void heedMeeting() override;
    /// What the store has of them: rows with an id, the oldest first.
    [[nodiscard]] virtual store::Query query(const Id& meeting, const std::string& block) const = 0;
    LiveQueryModel* records() { return &m_records; }

private:
    void openSome();

    const char* m_entity;
    LiveQueryModel m_records;
    QString m_askedBlock;
    QString m_openId;
};

} // namespace tovholder::viewmodels
