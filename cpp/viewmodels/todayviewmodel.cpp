// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/todayviewmodel.h"

#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/groups.h"
#include "cpp/store/queries/observations.h"

#include <QDateTime>

#include <algorithm>

namespace tovholder::viewmodels {

TodayViewModel::TodayViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &TodayViewModel::servicesChanged, this, &TodayViewModel::start);
    connect(&m_meetings, &LiveQueryModel::answered, this, &TodayViewModel::changed);
    connect(&m_agreements, &LiveQueryModel::answered, this, &TodayViewModel::changed);
    connect(&m_areaRows, &LiveQuery::answered, this, [this](const std::vector<store::Row>& rows) {
        m_areas = rows.size();
        m_areasReady = true;
        emit changed();
    });
    connect(&m_me, &LiveQuery::answered, this, &TodayViewModel::takePerson);
    connect(&m_seats, &LiveQuery::answered, this, [this](const std::vector<store::Row>& rows) {
        const bool facilitates = std::ranges::any_of(rows, [](const store::Row& row) { return row.text("role") == "tovholder"; });
        if (facilitates && !m_facilitates)
            m_waiting.ask(m_services, store::queries::tray({}));
        else if (!facilitates)
            m_waiting.clear();
        m_facilitates = facilitates;
    });
}

void TodayViewModel::start()
{
    connect(m_services, &AppServices::dayChanged, this, &TodayViewModel::askMeetings);
    askMeetings();
    m_areaRows.ask(m_services, store::queries::areas());
    connect(m_services, &AppServices::accountChanged, this, &TodayViewModel::askPerson);
    askPerson();
}

void TodayViewModel::askMeetings()
{
    // A meeting that should have begun this morning is still the one to open.
    m_meetings.ask(m_services, store::queries::comingMeetings(m_services->today().startOfDay().toMSecsSinceEpoch()));
}

void TodayViewModel::askPerson()
{
    m_me.stop(); // an answer about who was signed in before comes no more
    if (m_services->login().isEmpty())
        takePerson({});
    else
        m_me.ask(m_services, store::queries::personOfLogin(m_services->login().toStdString()));
}

void TodayViewModel::takePerson(const std::vector<store::Row>& rows)
{
    m_person = rows.empty() ? Id() : rows.front().text("id");
    if (m_person.empty()) {
        m_seats.stop();
        m_agreements.clear();
        m_waiting.clear();
        m_facilitates = false;
    } else {
        store::queries::AgreementFilter mine;
        mine.status = "aabne";
        mine.ownerPerson = m_person;
        m_agreements.ask(m_services, store::queries::agreements(mine));
        m_seats.ask(m_services, store::queries::seatsOf(m_person));
    }
    emit changed();
}

} // namespace tovholder::viewmodels
