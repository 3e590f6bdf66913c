// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/livequery.h"
#include "cpp/viewmodels/livequerymodel.h"

#include "cpp/domain/words.h"
#include "cpp/meetings/agenda.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace tovholder::viewmodels {

class AppServices;

/// A meeting on the table: its agenda, the block that is on, the prompt and whose turn it is. All of it stands in the
/// store, so that a program that was killed opens at the same place. The exercises' own view models build on this one.
class MeetingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString meetingId MEMBER m_meetingId NOTIFY targetChanged REQUIRED)
    /// The store has answered.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    /// The meeting's course is among the playbooks of this device.
    Q_PROPERTY(bool hasCourse READ hasCourse NOTIFY courseChanged)
    /// Why it is not, and what to do: a sentence; empty when it is.
    Q_PROPERTY(QString whyNoCourse READ whyNoCourse NOTIFY courseChanged)
    /// A row of queries::meeting, and of the course: question, purpose, outcome, bestPlace, minutes, version (of a
    /// published course, else 0).
    Q_PROPERTY(QVariant info READ info NOTIFY infoChanged)
    /// One of domain::meetingStatuses; empty until ready.
    Q_PROPERTY(QString status READ status NOTIFY statusChanged)
    /// What must lie on the table before the start: a list of { text, ready }.
    Q_PROPERTY(QVariantList props READ props NOTIFY propsChanged)
    /// Rows of queries::attendance.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* members READ members CONSTANT)
    /// Input from the area that the meeting opens with.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* cases READ cases CONSTANT)
    /// A list of { block, title, exercise, minutes, state, kind, reason, moved, again }; state is done, now, next, later or skipped;
    /// reason: why it was skipped; moved: it stood elsewhere; again: a block that is taken once more.
    Q_PROPERTY(QVariantList agenda READ agenda NOTIFY agendaChanged)
    /// The id of the block on the table, the playbook's unless it is taken once more; empty before the start.
    Q_PROPERTY(QString blockId READ blockId NOTIFY blockChanged)
    /// That block as playbookmaps.h has it.
    Q_PROPERTY(QVariant block READ block NOTIFY blockChanged)
    /// Titles of the neighbours; empty at the ends.
    Q_PROPERTY(QString previousTitle READ previousTitle NOTIFY agendaChanged)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY agendaChanged)
    /// The prompt on the table as playbookmaps.h has it; empty when the block has none.
    Q_PROPERTY(QVariant prompt READ prompt NOTIFY promptChanged)
    /// Who sits at the table, members present and then guests: a list of { id, name, functionCode, functionWord, spoken,
    /// guest }. The id is the membership's or the guest's; exercises write for a seat, not for an account.
    Q_PROPERTY(QVariantList seats READ seats NOTIFY seatsChanged)
    /// Seat that has the word; empty for nobody.
    Q_PROPERTY(QString speaker READ speaker NOTIFY speakerChanged)
    /// The seat that has the word, as in seats; empty for nobody.
    Q_PROPERTY(QVariant speakingSeat READ speakingSeat NOTIFY speakingSeatChanged)
    /// What is written now is hidden from the others until MeetingPromptsViewModel::reveal().
    Q_PROPERTY(bool hidden READ hidden NOTIFY hiddenChanged)
    /// Guests of this meeting: rows of queries::guests.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* guests READ guests CONSTANT)

public:
    explicit MeetingViewModel(QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool hasCourse() const { return m_hasCourse; }
    [[nodiscard]] QString whyNoCourse() const;
    [[nodiscard]] QVariantMap info() const { return m_info; }
    [[nodiscard]] QString status() const { return m_status; }
    [[nodiscard]] QVariantList props() const { return m_props; }
    LiveQueryModel* members() { return &m_members; }
    LiveQueryModel* cases() { return &m_cases; }
    [[nodiscard]] QVariantList agenda() const { return m_agenda; }
    [[nodiscard]] QString blockId() const { return m_block.value(QStringLiteral("id")).toString(); }
    [[nodiscard]] QVariantMap block() const { return m_block; }
    [[nodiscard]] QString previousTitle() const { return titleBeside(-1); }
    [[nodiscard]] QString nextTitle() const { return titleBeside(1); }
    [[nodiscard]] QVariantMap prompt() const { return m_prompt; }
    [[nodiscard]] QVariantList seats() const { return m_seats; }
    [[nodiscard]] QString speaker() const { return m_speaker; }
    [[nodiscard]] QVariantMap speakingSeat() const { return m_speakingSeat; }
    [[nodiscard]] bool hidden() const { return m_hidden; }
    LiveQueryModel* guests() { return &m_guests; }

    Q_INVOKABLE void setPropReady(const QString& text, bool ready);
    Q_INVOKABLE void setAttendance(const QString& membership, const QString& state);
    /// Starts the meeting, or does nothing when it runs already or its course is not known.
    Q_INVOKABLE void start();
    Q_INVOKABLE void goTo(const QString& blockId);
    Q_INVOKABLE void next() { goBeside(1); }
    Q_INVOKABLE void previous() { goBeside(-1); }
    Q_INVOKABLE void nextPrompt() { showPromptBeside(1); }
    Q_INVOKABLE void previousPrompt() { showPromptBeside(-1); }
    Q_INVOKABLE void passTurn();
    /// Empty: nobody, the whole group speaks.
    Q_INVOKABLE void giveWord(const QString& seat);
    /// As in seats; empty when nobody sits there.
    Q_INVOKABLE [[nodiscard]] QVariantMap seat(const QString& id) const;
    /// Hides from now on what is written for a seat.
    Q_INVOKABLE void hide();
    /// Seats someone who is no member; the function is one of domain::functions.
    Q_INVOKABLE void addGuest(const QString& name, const QString& function);
    /// The agenda changed on the way, as in meetings/agendachange.h; the sentence tells what was done.
    Q_INVOKABLE void skip(const QString& blockId, const QString& reason, const QString& sentence);
    Q_INVOKABLE void reorder(const QString& blockId, int step, const QString& sentence);
    Q_INVOKABLE void repeat(const QString& blockId, const QString& sentence);
    Q_INVOKABLE void close();

    // for the exercises' view models
    [[nodiscard]] AppServices* services() const { return m_services; }
    [[nodiscard]] const meetings::Running& running() const { return m_running; }
    [[nodiscard]] const playbook::Meeting* course() const; ///< null when it is not on this device
    [[nodiscard]] const playbook::Block* plannedBlock() const; ///< of the block on the table; null when there is none
    [[nodiscard]] QString titleAt(std::size_t block) const; ///< of a block by its place in the agenda
    [[nodiscard]] Id groupId() const;
    [[nodiscard]] domain::Language language() const;
    /// How a record says whose it is: membership_id or guest_id, and hidden while what is written is; empty for the group.
    [[nodiscard]] QVariantMap fieldsOfSeat(const QString& seat) const;

signals:
    void targetChanged();
    void readyChanged();
    void courseChanged();
    void infoChanged();
    void statusChanged();
    void propsChanged();
    void agendaChanged();
    void blockChanged();
    void promptChanged();
    void seatsChanged();
    void speakerChanged();
    void speakingSeatChanged();
    void hiddenChanged();
    /// After every answer of the store, when all properties are as it says.
    void refreshed();

private:
    template<typename Value>
    void assign(Value& member, Value value, void (MeetingViewModel::*changed)());
    void startTarget();
    void takeMeeting(const std::vector<store::Row>& rows);
    void takeAgenda(const std::vector<store::Row>& rows);
    void refresh();
    [[nodiscard]] QVariantMap readInfo() const;
    [[nodiscard]] QVariantList readProps() const;
    [[nodiscard]] QVariantList readAgenda() const;
    [[nodiscard]] QVariantMap readBlock() const;
    [[nodiscard]] QVariantList readSeats() const;
    [[nodiscard]] QString titleBeside(int step) const;
    [[nodiscard]] const meetings::AgendaBlock* beside(int step) const;
    void goBeside(int step);
    void showPromptBeside(int step);
    [[nodiscard]] std::vector<Id> table() const;
    [[nodiscard]] std::vector<Id> answeredCases() const;

    AppServices* m_services = nullptr;
    QString m_meetingId;
    LiveQuery m_meetingQuery;
    LiveQuery m_agendaQuery;
    LiveQueryModel m_members;
    LiveQueryModel m_guests;
    LiveQueryModel m_cases;
    std::optional<store::Row> m_row;
    std::vector<store::Row> m_agendaRows;
    meetings::Running m_running;
    bool m_ready = false;
    bool m_hasCourse = false;
    QVariantMap m_info;
    QString m_status;
    QVariantList m_props;
    QVariantList m_agenda;
    QVariantMap m_block;
    QVariantMap m_prompt;
    QVariantList m_seats;
    QString m_speaker;
    QVariantMap m_speakingSeat;
    bool m_hidden = false;
};

} // namespace tovholder::viewmodels
