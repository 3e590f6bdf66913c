// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

namespace tovholder::viewmodels {

/// Cards that the group lays under one prompt of the block on the table, as many as it likes: proposals, pieces of advice,
/// ideas. A card is a contribution with an id of its own; its text is written by a RecordEditor.
class MeetingCardsViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// The prompt that the cards lie under.
    Q_PROPERTY(QString prompt MEMBER m_prompt NOTIFY promptChanged REQUIRED)
    /// What a new card starts with besides.
    Q_PROPERTY(QVariantMap initial MEMBER m_initial NOTIFY promptChanged)
    /// Rows of queries::cards.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* cards READ cards CONSTANT)
    /// The card that was laid last here, which wants the keyboard; empty when none was.
    Q_PROPERTY(QString newest READ newest NOTIFY newestChanged)

public:
    explicit MeetingCardsViewModel(QObject* parent = nullptr);

    LiveQueryModel* cards() { return &m_cards; }
    [[nodiscard]] QString newest() const { return m_newest; }

    /// Lays an empty card, in the name of a seat, or of the whole group when the seat is empty.
    Q_INVOKABLE void add(const QString& seat);

    /// Id of the proposal to the board that grows out of a card.
    Q_INVOKABLE [[nodiscard]] QString boardProposalId(const QString& card) const;
    /// Makes it with these words; out of the bin if it lies there.
    Q_INVOKABLE void proposeToTheBoard(const QString& card, const QString& text);

signals:
    void promptChanged();
    void newestChanged();

protected:
    void heedMeeting() override;

private:
    LiveQueryModel m_cards;
    QString m_prompt;
    QVariantMap m_initial;
    QString m_askedBlock;
    QString m_askedPrompt;
    QString m_newest;
};

} // namespace tovholder::viewmodels
