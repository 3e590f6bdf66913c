// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

namespace tovholder::viewmodels {

/// The notes of the block on the table: one of each seat and one of the whole group under a prompt, what was marked on a
/// card, and the contributions that were there from the start.
class MeetingPromptsViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// Rows of queries::contributionsOfPrompt.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* notes READ notes CONSTANT)
    /// How many of them are hidden from the others.
    Q_PROPERTY(int hiddenNotes READ hiddenNotes NOTIFY notesChanged)
    /// What stands in the block: a map from a prompt, a card, or "card/criterion" to a map from a seat, or from an empty text
    /// for the whole group, to { text, mark }.
    Q_PROPERTY(QVariant said READ said NOTIFY saidChanged)
    /// A list of { id, function, functionWord, text, mark, noteId }; the text as it was changed.
    Q_PROPERTY(QVariantList seeds READ seeds NOTIFY seedsChanged)

public:
    explicit MeetingPromptsViewModel(QObject* parent = nullptr);

    LiveQueryModel* notes() { return &m_notes; }
    [[nodiscard]] int hiddenNotes() const;
    [[nodiscard]] QVariantMap said() const { return m_said; }
    [[nodiscard]] QVariantList seeds() const { return m_seeds; }

    /// Id of the note under a prompt of the block on the table: a seat's, or the whole group's when it is empty.
    Q_INVOKABLE [[nodiscard]] QString noteId(const QString& prompt, const QString& seat) const;
    /// What that note starts with.
    Q_INVOKABLE [[nodiscard]] QVariantMap noteInitial(const QString& prompt, const QString& seat) const;
    /// Shows all that was written in private under the prompt on the table, and ends the hiding.
    Q_INVOKABLE void reveal();
    /// Marks a prompt or a card for one seat, or for the whole group when the seat is empty; an empty mark takes it away.
    Q_INVOKABLE void mark(const QString& prompt, const QString& seat, const QString& mark);
    /// Marks one of the notes under the prompt on the table.
    Q_INVOKABLE void markNote(const QString& id, const QString& mark);
    /// How many notes a seat has there, or the whole group. Read it again when notes.count changes.
    Q_INVOKABLE [[nodiscard]] int countOf(const QString& seat) const;
    /// What the group says of a card under a criterion: one of domain::criterionMarks, or empty.
    Q_INVOKABLE void assess(const QString& card, const QString& criterion, const QString& mark);
    /// Takes a contribution up, changes or drops it: one of domain::contributionMarks; empty: not decided.
    Q_INVOKABLE void markSeed(const QString& seedId, const QString& mark);

signals:
    void notesChanged();
    void saidChanged();
    void seedsChanged();

protected:
    void heedMeeting() override;

private:
    void takeContributions(const std::vector<store::Row>& rows);
    void readSeeds();

    LiveQueryModel m_notes;
    LiveQuery m_contributions;
    std::vector<store::Row> m_rows;
    QString m_askedBlock;
    QString m_askedPrompt;
    QVariantMap m_said;
    QVariantList m_seeds;
};

} // namespace tovholder::viewmodels
