// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

namespace tovholder::viewmodels {

/// What a wall or a second screen may show of the block on the table: never what is hidden or for the group only, never the
/// facilitator's cards.
class PresenterViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// Notes under the prompt on the table: a list of { name, functionCode, text }.
    Q_PROPERTY(QVariantList notes READ notes NOTIFY changed)
    /// How many are written in private and not shown.
    Q_PROPERTY(int hidden READ hidden NOTIFY changed)
    /// Agreements of the block: a list of { name, functionCode, text }.
    Q_PROPERTY(QVariantList agreements READ agreements NOTIFY changed)

public:
    explicit PresenterViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantList notes() const { return m_notes; }
    [[nodiscard]] int hidden() const { return m_hidden; }
    [[nodiscard]] QVariantList agreements() const { return m_agreements; }

signals:
    void changed();

protected:
    void heedMeeting() override;

private:
    /// The block on the table is for the group only.
    [[nodiscard]] bool keptInGroup() const;
    void readNotes();
    void readAgreements();

    LiveQueryModel m_noteRows;
    LiveQueryModel m_agreementRows;
    QString m_askedBlock;
    QString m_askedPrompt;
    QVariantList m_notes;
    QVariantList m_agreements;
    int m_hidden = 0;
};

} // namespace tovholder::viewmodels
