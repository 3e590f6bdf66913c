// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/captureviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/choices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/store/queries/groups.h"
#include "cpp/store/queries/observations.h"

#include <QSysInfo>

namespace tovholder::viewmodels {

CaptureViewModel::CaptureViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &CaptureViewModel::servicesChanged, this, &CaptureViewModel::start);
    connect(&m_mine, &LiveQueryModel::answered, this, &CaptureViewModel::takeLists);
    connect(&m_areas, &LiveQueryModel::answered, this, &CaptureViewModel::takeLists);
    connect(&m_departments, &LiveQueryModel::answered, this, [this] {
        m_departmentChoices = choicesOf(m_departments);
        emit departmentsChanged();
    });
}

QString CaptureViewModel::deviceName()
{
    const QString name = QSysInfo::machineHostName();
    return name.isEmpty() ? QSysInfo::prettyProductName() : name;
}

void CaptureViewModel::start()
{
    if (!m_services)
        return;
    connect(m_services, &AppServices::accountChanged, this, &CaptureViewModel::askMine);
    connect(m_services->settings(), &AppSettings::areaChanged, this, &CaptureViewModel::takeLists);
    m_areas.ask(m_services, store::queries::areas());
    askMine();
}

void CaptureViewModel::askMine()
{
    m_mine.ask(m_services, store::queries::observationsBy(m_services->login().toStdString(), deviceName().toStdString()));
}

void CaptureViewModel::takeLists()
{
    m_areaChoices = choicesOf(m_areas);
    emit areasChanged();
    if (!m_mine.ready() || !m_areas.ready())
        return;
    const bool first = m_observation.isEmpty();
    // Where one stands is known once; until then the form waits for it.
    if (first || (m_area.isEmpty() && !m_opened))
        startNew();
    if (first)
        emit readyToOpen();
}

void CaptureViewModel::startNew()
{
    QString area = m_services->settings()->area();
    if (m_areas.indexOf(area) < 0)
        area = m_areas.count() == 1 ? m_areas.at(0).value(QStringLiteral("id")).toString() : QString();
    target(m_services->makeId(), area, false);
}

void CaptureViewModel::open(const QString& observation)
{
    const int row = m_mine.indexOf(observation);
    if (row >= 0)
        target(observation, m_mine.at(row).value(QStringLiteral("area_id")).toString(), true);
}

void CaptureViewModel::chooseArea(const QString& area)
{
    m_services->settings()->setArea(area);
    target(m_services->makeId(), area, false);
}

void CaptureViewModel::target(const QString& observation, const QString& area, bool opened)
{
    const bool moved = area != m_area;
    m_observation = observation;
    m_area = area;
    m_opened = opened;
    m_initial = initialIn(area);
    m_photos.ask(m_services, store::queries::photosOf(observation.toStdString()));
    if (moved)
        m_departments.ask(m_services, store::queries::departments(area.toStdString()));
    emit targetChanged();
}

QVariantMap CaptureViewModel::initialIn(const QString& area) const
{
    const QString login = m_services->login();
    QVariantMap initial { { QStringLiteral("status"), QStringLiteral("ny") },
        { QStringLiteral("author"), login.isEmpty() ? deviceName() : login } };
    for (int row = 0; row < m_mine.count(); ++row) {
        const QVariantMap last = m_mine.at(row);
        if (last.value(QStringLiteral("area_id")) != area)
            continue;
        for (const QString& field : { QStringLiteral("department_id"), QStringLiteral("place") })
            initial.insert(field, last.value(field));
        break;
    }
    return initial;
}

} // namespace tovholder::viewmodels
