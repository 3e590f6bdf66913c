// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/filewriter.h"
#include "cpp/viewmodels/livequerymodel.h"

#include "cpp/domain/invitation.h"

#include <QStringList>
#include <QUrl>

namespace tovholder::viewmodels {

/// The invitation to a meeting: its text, whom it goes to, and its calendar file. The text as it was adapted is the
/// meeting's field "invitation"; until then it is written from what is known of the meeting.
class InvitationViewModel : public tovholder::viewmodels::FileWriter { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString meetingId MEMBER m_meetingId NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    /// The text as it would be without changes.
    Q_PROPERTY(QString written READ written NOTIFY changed)
    /// The meeting has a day and a time; without them there is no calendar file.
    Q_PROPERTY(bool hasTime READ hasTime NOTIFY changed)
    Q_PROPERTY(bool hasPlace READ hasPlace NOTIFY changed)
    /// How many times are proposed; while there are some, the letter asks for an answer, and no time is settled.
    Q_PROPERTY(int proposed READ proposed NOTIFY changed)
    /// The meeting has another time or place than the calendar file that was sent last.
    Q_PROPERTY(bool moved READ moved NOTIFY changed)
    /// Names of those who have a mail address, and of those who have none.
    Q_PROPERTY(QString invited READ invited NOTIFY changed)
    Q_PROPERTY(QString withoutMail READ withoutMail NOTIFY changed)

public:
    explicit InvitationViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString subject() const { return toQString(m_mail.subject); }
    [[nodiscard]] QString written() const { return toQString(m_mail.body); }
    [[nodiscard]] bool hasTime() const;
    [[nodiscard]] bool hasPlace() const;
    [[nodiscard]] bool moved() const;
    [[nodiscard]] int proposed() const { return m_times.count(); }
    [[nodiscard]] QString invited() const { return m_invited.join(QStringLiteral(", ")); }
    [[nodiscard]] QString withoutMail() const { return m_withoutMail.join(QStringLiteral(", ")); }

    /// Whether a letter tells the meeting's time, or each proposed one, as it is now; also when none is known.
    Q_INVOKABLE [[nodiscard]] bool tellsTime(const QString& text) const;
    /// The text in a mail to all who have an address, for the person's own mail program.
    Q_INVOKABLE [[nodiscard]] QUrl mail(const QString& text) const;
    Q_INVOKABLE void copy(const QString& text) const;
    /// Writes the calendar file into the folder; empty: Tovholder in the person's documents. Ends in fileSaved() or
    /// fileFailed().
    Q_INVOKABLE void saveCalendarFile(const QUrl& folder) { save(folder, false); }
    /// As saveCalendarFile(), a file that takes the meeting out of the calendars; the meeting is then put in the bin.
    Q_INVOKABLE void callOff(const QUrl& folder) { save(folder, true); }

signals:
    void targetChanged();
    void changed();

private:
    void start();
    void compose();
    void tellTime(domain::InvitationFacts& facts);
    void tellProposedTimes(domain::InvitationFacts& facts);
    void save(const QUrl& folder, bool calledOff);

    AppServices* m_services = nullptr;
    QString m_meetingId;
    LiveQueryModel m_meeting;
    LiveQueryModel m_group;
    LiveQueryModel m_members;
    LiveQueryModel m_times;
    domain::Mail m_mail;
    QStringList m_told; ///< the times that the letter tells
    QStringList m_invited;
    QStringList m_withoutMail;
    QStringList m_addresses;
};

} // namespace tovholder::viewmodels
