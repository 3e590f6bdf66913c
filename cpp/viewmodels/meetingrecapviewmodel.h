// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

#include <memory>
#include <vector>

namespace tovholder::viewmodels {

/// What became of earlier agreements, and all agreements by theme.
class MeetingRecapViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// The open agreements of earlier meetings, and those that were decided on today: rows of queries::openBefore.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* open READ open CONSTANT)
    /// How many of them nothing has been said of today, or not all: moved needs why and a new date, dropped needs why.
    Q_PROPERTY(int undecided READ undecided NOTIFY undecidedChanged)
    /// How many stand as not discussed.
    Q_PROPERTY(int notDiscussed READ notDiscussed NOTIFY undecidedChanged)
    /// What the group passed over with a reason last time: rows of queries::passedOverBefore.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* passedOverBefore READ passedOverBefore CONSTANT)
    /// All of the group's agreements: a list of { theme, word, agreements (a LiveQueryModel) }.
    Q_PROPERTY(QVariantList themes READ themes NOTIFY themesChanged)

public:
    explicit MeetingRecapViewModel(QObject* parent = nullptr);

    LiveQueryModel* open() { return &m_open; }
    LiveQueryModel* passedOverBefore() { return &m_passedOverBefore; }
    [[nodiscard]] int undecided() const;
    [[nodiscard]] int notDiscussed() const;
    [[nodiscard]] QVariantList themes() const;

    /// Says what became of an agreement: i_gang, gennemfoert, flyttet or opgivet. What is said again at the same meeting
    /// replaces what was said before.
    Q_INVOKABLE void decide(const QString& agreement, const QString& kind);
    /// The new date of one that was moved, yyyy-mm-dd.
    Q_INVOKABLE void moveTo(const QString& agreement, const QString& day);
    /// Notes of those that nothing was said of that they were not discussed.
    Q_INVOKABLE void passOver();
    /// Id of the record that holds why.
    Q_INVOKABLE [[nodiscard]] QString followUpId(const QString& agreement) const;
    /// Makes the agreement that an opening case leads to with the case's own words, to be changed.
    Q_INVOKABLE void agreeOnCase(const QString& observation, const QString& text);

signals:
    void undecidedChanged();
    void themesChanged();

protected:
    void heedMeeting() override;

private:
    struct Theme {
        QString code;
        std::unique_ptr<LiveQueryModel> agreements;
    };
    void askThemes();

    LiveQueryModel m_open;
    LiveQueryModel m_passedOverBefore;
    std::vector<Theme> m_themes;
    QString m_askedBlock;
};

} // namespace tovholder::viewmodels
