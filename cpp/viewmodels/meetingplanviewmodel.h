// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/draft.h"
#include "cpp/viewmodels/livequerymodel.h"

#include "cpp/base/error.h"

#include <QTime>
#include <QVariantMap>

namespace tovholder::playbook {
struct Playbook;
}

namespace tovholder::viewmodels {

/// When and where a group meets, and which meeting of its course it is: a short form that plan() stores at once.
/// A form left halfway is as it was when it is opened again.
class MeetingPlanViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    /// The row of queries::group.
    Q_PROPERTY(QVariantMap group MEMBER m_group NOTIFY targetChanged REQUIRED)
    /// The group's meetings so far, rows of queries::meetingsOf.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* meetings MEMBER m_meetings NOTIFY targetChanged REQUIRED)
    /// The meetings of the group's course: a list of { code, word, question, outcome, minutes, planned }.
    Q_PROPERTY(QVariantList courseMeetings READ courseMeetings NOTIFY targetChanged)

    /// The meeting that is changed; empty: a new one.
    Q_PROPERTY(QString meetingId READ meetingId NOTIFY changed)
    /// Which meeting of the course; empty: one of the group's own.
    Q_PROPERTY(QString meetingTemplate READ meetingTemplate NOTIFY changed)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    /// yyyy-mm-dd; empty: not known yet.
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed)
    /// hh:mm, local time.
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY changed)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
    /// Why it could not be stored: a sentence, and the field concerned.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString problemField READ problemField NOTIFY changed)
    /// The meeting ends before it begins.
    Q_PROPERTY(bool endsTooEarly READ endsTooEarly NOTIFY changed)

public:
    explicit MeetingPlanViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantList courseMeetings() const;
    [[nodiscard]] QString meetingId() const { return m_meetingId; }
    [[nodiscard]] QString meetingTemplate() const { return m_template; }
    [[nodiscard]] QString title() const { return m_title; }
    void setTitle(const QString& title);
    [[nodiscard]] QString day() const { return m_day; }
    void setDay(const QString& day);
    [[nodiscard]] QString from() const { return m_from.toString(QStringLiteral("HH:mm")); }
    /// Moves the end along, so that the meeting is as long as before.
    void setFrom(const QString& from);
    [[nodiscard]] QString to() const { return m_to.toString(QStringLiteral("HH:mm")); }
    void setTo(const QString& to);
    [[nodiscard]] QString place() const { return m_place; }
    void setPlace(const QString& place);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString problemField() const { return m_problemField; }
    [[nodiscard]] bool endsTooEarly() const { return m_from.isValid() && m_to.isValid() && m_to <= m_from; }

    /// A new meeting: the next of the course that is not planned, 13 to 15, where the group usually meets.
    Q_INVOKABLE void begin();
    /// A meeting that is planned, a row of queries::meetingsOf.
    Q_INVOKABLE void change(const QVariantMap& meeting);
    /// Takes another meeting of the course, with its title and its length.
    Q_INVOKABLE void chooseTemplate(const QString& meetingTemplate);
    /// Forgets what was filled in.
    Q_INVOKABLE void giveUp() { m_draft.clear(); }
    /// Stores it: ends in planned(), or in a problem and nothing written.
    Q_INVOKABLE void plan();

signals:
    void targetChanged();
    void changed();
    void planned(const QString& id);

private:
    [[nodiscard]] const playbook::Playbook* course() const;
    [[nodiscard]] QString firstUnplanned() const;
    void takeTemplate(const QString& meetingTemplate);
    /// Keeps the form as it now is.
    void keep();
    void restore();
    [[nodiscard]] store::FieldValues fields() const;
    void finish(const QString& id, ErrorCode code, const QString& field);

    AppServices* m_services = nullptr;
    Draft m_draft;
    QVariantMap m_group;
    LiveQueryModel* m_meetings = nullptr;
    QString m_meetingId;
    QString m_template;
    QString m_title;
    QString m_day;
    QTime m_from;
    QTime m_to;
    QString m_place;
    ErrorCode m_problem = ErrorCode::None;
    QString m_problemField;
};

} // namespace tovholder::viewmodels
