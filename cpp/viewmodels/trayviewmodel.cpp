// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/trayviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/choices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/domain/codes.h"
#include "cpp/store/queries/groups.h"
#include "cpp/store/queries/observations.h"

#include <set>

namespace tovholder::viewmodels {
namespace {

    /// The lowest number that is free among a meeting's opening cases; nothing when all are taken by others.
    Result<std::optional<std::int64_t>> freePosition(store::Store& store, const Id& meeting, const Id& observation)
    {
        const Result<std::vector<store::Row>> cases = store.query(store::queries::openingCases(meeting));
        if (!cases)
            return cases.error();
        std::set<std::int64_t> taken;
        std::int64_t others = 0;
        for (const store::Row& row : *cases) {
            if (row.text("id") == observation)
                continue;
            taken.insert(row.integer("case_position"));
            ++others;
        }
        if (others >= domain::openingCasesMax)
            return std::optional<std::int64_t> {};
        std::int64_t position = 1;
        while (taken.contains(position))
            ++position;
        return std::optional(position);
    }

    /// False when the meeting has its opening cases already.
    Result<bool> chooseFor(store::Store& store, const Id& observation, const Id& meeting)
    {
        const Result<std::optional<std::int64_t>> position = freePosition(store, meeting, observation);
        if (!position)
            return position.error();
        if (!*position)
            return false;
        const Result<void> written = store.write({ "observation", observation, {},
            { { "status", std::string("valgt") }, { "meeting_id", meeting }, { "case_position", **position } } });
        if (!written)
            return written.error();
        return true;
    }

} // namespace

TrayViewModel::TrayViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &TrayViewModel::servicesChanged, this, &TrayViewModel::start);
    connect(&m_waiting, &LiveQueryModel::answered, this, &TrayViewModel::takeWaiting);
    connect(&m_areas, &LiveQueryModel::answered, this, [this] {
        m_areaChoices = choicesOf(m_areas);
        emit areasChanged();
    });
}

void TrayViewModel::start()
{
    if (!m_services)
        return;
    m_areas.ask(m_services, store::queries::areas());
    askWaiting();
}

void TrayViewModel::askWaiting() { m_waiting.ask(m_services, store::queries::tray(m_area.toStdString())); }

void TrayViewModel::setArea(const QString& area)
{
    if (std::exchange(m_area, area) == area)
        return;
    askWaiting();
    emit areaChanged();
}

void TrayViewModel::setSelected(const QString& observation)
{
    m_selected = observation;
    m_observation.clear();
    takeWaiting();
    if (m_selected.isEmpty()) {
        m_photos.clear();
        m_meetings.clear();
        emit selectedChanged();
        return;
    }
    m_photos.ask(m_services, store::queries::photosOf(m_selected.toStdString()));
    const Id area = m_observation.value(QStringLiteral("area_id")).toString().toStdString();
    m_meetings.ask(m_services, store::queries::comingMeetings(static_cast<std::int64_t>(m_services->nowMs()), area));
}

void TrayViewModel::takeWaiting()
{
    const int row = m_selected.isEmpty() ? -1 : m_waiting.indexOf(m_selected);
    if (row >= 0)
        m_observation = m_waiting.at(row);
    emit selectedChanged();
}

void TrayViewModel::choose(const QString& meeting)
{
    m_services->onStore([observation = m_selected.toStdString(), meeting = meeting.toStdString()](store::Store& store) {
        return chooseFor(store, observation, meeting);
    }).then(this, [this](const Result<bool>& done) {
        if (!done)
            m_services->report(done.error());
        else if (*done)
            emit chosen();
        else
            emit meetingFull();
    });
}

void TrayViewModel::takeBack()
{
    m_services->write({ { "observation", m_selected.toStdString(), {},
        { { "status", std::string("i_bakken") }, { "meeting_id", Value {} }, { "case_position", Value {} } } } });
}

void TrayViewModel::close()
{
    const QString observation = m_selected;
    const QString formerStatus = m_observation.value(QStringLiteral("status")).toString();
    setStatus(observation, "besvaret");
    setSelected({});
    emit closed(observation, formerStatus);
}

void TrayViewModel::reopen(const QString& observation, const QString& status) { setStatus(observation, status.toStdString()); }

void TrayViewModel::setStatus(const QString& observation, const std::string& status)
{
    m_services->write({ { "observation", observation.toStdString(), {}, { { "status", status } } } });
}

} // namespace tovholder::viewmodels
