// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/livequerymodel.h"

namespace tovholder::viewmodels {

/// What a person meets first: the meetings to come, what they have promised themselves, and what waits in the tray.
class TodayViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY servicesChanged REQUIRED)
    /// Everything has been answered: what is empty is really empty.
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    /// No area is known on this device yet.
    Q_PROPERTY(bool firstTime READ firstTime NOTIFY changed)
    /// Rows of queries::comingMeetings, and the first of them; empty when none is planned.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* meetings READ meetings CONSTANT)
    Q_PROPERTY(QVariantMap nextMeeting READ nextMeeting NOTIFY changed)
    /// Open agreements whose owner is signed in.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* agreements READ agreements CONSTANT)
    /// Input that waits for this facilitator; empty for who facilitates no group.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* waiting READ waiting CONSTANT)
    /// The account belongs to a person of the organisation.
    Q_PROPERTY(bool knowsMe READ knowsMe NOTIFY changed)

public:
    explicit TodayViewModel(QObject* parent = nullptr);

    LiveQueryModel* meetings() { return &m_meetings; }
    LiveQueryModel* agreements() { return &m_agreements; }
    LiveQueryModel* waiting() { return &m_waiting; }
    [[nodiscard]] bool ready() const { return m_meetings.ready() && m_areasReady && m_agreements.ready(); }
    [[nodiscard]] bool firstTime() const { return m_areasReady && m_areas == 0; }
    [[nodiscard]] QVariantMap nextMeeting() const { return m_meetings.at(0); }
    [[nodiscard]] bool knowsMe() const { return !m_person.empty(); }

signals:
    void servicesChanged();
    void changed();

private:
    void start();
    void askMeetings();
    void askPerson();
    void takePerson(const std::vector<store::Row>& rows);

    AppServices* m_services = nullptr;
    LiveQueryModel m_meetings;
    LiveQueryModel m_agreements;
    LiveQueryModel m_waiting;
    LiveQuery m_areaRows;
    LiveQuery m_me;
    LiveQuery m_seats;
    Id m_person;
    std::size_t m_areas = 0;
    bool m_areasReady = false;
    bool m_facilitates = false;
};

} // namespace tovholder::viewmodels
