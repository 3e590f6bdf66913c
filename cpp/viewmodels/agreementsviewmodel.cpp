// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/agreementsviewmodel.h"

#include "cpp/viewmodels/choices.h"
#include "cpp/viewmodels/exportfolder.h"

#include "cpp/exports/agreementslist.h"
#include "cpp/store/queries/groups.h"

#include <QDate>

#include <algorithm>

namespace tovholder::viewmodels {

AgreementsViewModel::AgreementsViewModel(QObject* parent)
    : FileWriter(parent)
{
    const auto keep = [this](LiveQueryModel& rows, QVariantList& choices) {
        connect(&rows, &LiveQueryModel::answered, this, [this, &rows, &choices] {
            choices = choicesOf(rows);
            emit choicesChanged();
        });
    };
    keep(m_areaRows, m_areas);
    keep(m_groupRows, m_groups);
    keep(m_ownerRows, m_owners);
    connect(this, &AgreementsViewModel::targetChanged, this, &AgreementsViewModel::start);
    connect(&m_agreements, &LiveQueryModel::answered, this, &AgreementsViewModel::overdueChanged);
}

void AgreementsViewModel::start()
{
    if (!m_services)
        return;
    connect(m_services, &AppServices::dayChanged, this, &AgreementsViewModel::overdueChanged, Qt::UniqueConnection);
    m_agreements.ask(m_services, store::queries::agreements(filter()));
    m_areaRows.ask(m_services, store::queries::areas());
    m_groupRows.ask(m_services, store::queries::groups(m_area.toStdString()));
    m_ownerRows.ask(m_services, store::queries::agreementOwners());
}

store::queries::AgreementFilter AgreementsViewModel::filter() const
{
    store::queries::AgreementFilter filter;
    filter.area = m_area.toStdString();
    filter.group = m_group.toStdString();
    filter.meeting = m_meeting.toStdString();
    filter.status = m_status.toStdString();
    filter.theme = m_theme.toStdString();
    filter.ownerPerson = m_owner.toStdString();
    filter.words = m_words.trimmed().toStdString();
    return filter;
}

bool AgreementsViewModel::narrowed() const
{
    const bool everyOpen = m_status.isEmpty() || m_status == QLatin1String("aabne");
    return !everyOpen || !(m_area + m_group + m_meeting + m_theme + m_owner + m_words.trimmed()).isEmpty();
}

int AgreementsViewModel::overdue() const
{
    const std::string today = m_services->today().toString(Qt::ISODate).toStdString();
    return static_cast<int>(std::ranges::count_if(m_agreements.rows(), [&](const store::Row& row) {
        const std::string status = row.text("status");
        const std::string due = row.text("due_on");
        return !due.empty() && due < today && status != "gennemfoert" && status != "opgivet";
    }));
}

void AgreementsViewModel::showAll()
{
    for (QString* part : { &m_area, &m_group, &m_meeting, &m_status, &m_theme, &m_owner, &m_words })
        part->clear();
    emit targetChanged();
}

void AgreementsViewModel::saveCsv(const QUrl& folder)
{
    const domain::Language language = m_services->settings()->domainLanguage();
    const QString day = m_services->today().toString(Qt::ISODate);
    const QString fileName = language == domain::Language::Danish ? QStringLiteral("aftaler-%1.csv") : QStringLiteral("agreements-%1.csv");
    const std::filesystem::path file = exportFolder(*m_services, folder) / fileName.arg(day).toStdU16String();
    m_services->onStore([filter = filter(), language](store::Store& store) {
        return exports::agreementsList(store, filter, language);
    }).afterwards([file](const Result<reports::CsvTable>& table) -> Result<void> {
        if (!table)
            return table.error();
        return reports::writeCsv(*table, file);
    }).then(this, [this, file](const Result<void>& written) { tell(*m_services, file, written); });
}

} // namespace tovholder::viewmodels
