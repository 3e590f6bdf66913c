// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/livequerymodel.h"

#include "cpp/meetings/proposedtimes.h"

#include <QVariantList>

namespace tovholder::viewmodels {

/// The times that a meeting may get, and who can come when: the facilitator proposes some, ticks the answers off as they
/// come in, and chooses one.
class ProposedTimesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString meetingId MEMBER m_meetingId NOTIFY targetChanged REQUIRED)
    /// Whose answers are ticked off, a membership; empty: nobody's.
    Q_PROPERTY(QString member MEMBER m_member NOTIFY changed)
    /// A list of { id, word (day and hours), can, perhaps, cannot (names with commas), suitsMost (more can come than at any
    /// other), answer (the member's) }.
    Q_PROPERTY(QVariantList times READ times NOTIFY changed)
    /// The group: a list of { code (membership), word (name), icon (check: has answered all) }.
    Q_PROPERTY(QVariantList members READ members NOTIFY changed)
    Q_PROPERTY(int answered READ answered NOTIFY changed)
    /// No further time can be proposed.
    Q_PROPERTY(bool full READ full NOTIFY changed)

public:
    explicit ProposedTimesViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantList times() const;
    [[nodiscard]] QVariantList members() const;
    [[nodiscard]] int answered() const;
    [[nodiscard]] bool full() const { return m_times.rows().size() >= meetings::proposedTimesMax; }

    /// Proposes a time: a day (yyyy-mm-dd) from and to (hh:mm, local). Nothing when one of them is missing or the meeting
    /// would end before it begins.
    Q_INVOKABLE void propose(const QString& day, const QString& from, const QString& to);
    Q_INVOKABLE [[nodiscard]] bool canBe(const QString& day, const QString& from, const QString& to) const;
    /// Notes what the member said of a time; an empty answer takes it back.
    Q_INVOKABLE void note(const QString& time, const QString& answer);
    /// Gives the meeting that time; the others go, and AppServices::undo() takes it back. The sentence tells of it.
    Q_INVOKABLE void choose(const QString& time, const QString& sentence);

signals:
    void targetChanged();
    void changed();

private:
    void start();
    [[nodiscard]] meetings::ToBePlaced meeting() const;
    [[nodiscard]] std::string answerOf(const Id& membership, const Id& time) const;
    [[nodiscard]] QStringList names(const Id& time, std::string_view answer) const;
    [[nodiscard]] bool hasAnsweredAll(const Id& membership) const;

    AppServices* m_services = nullptr;
    QString m_meetingId;
    QString m_member;
    LiveQueryModel m_meeting;
    LiveQueryModel m_times;
    LiveQueryModel m_answers;
    LiveQueryModel m_members;
};

} // namespace tovholder::viewmodels
