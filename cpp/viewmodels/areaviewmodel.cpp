// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/areaviewmodel.h"

#include "cpp/domain/codes.h"
#include "cpp/exports/areapicture.h"
#include "cpp/exports/overview.h"
#include "cpp/meetings/exercises.h"
#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/exercises.h"
#include "cpp/store/queries/groups.h"
#include "cpp/store/queries/meetings.h"
#include "cpp/store/queries/observations.h"
#include "cpp/store/queries/partners.h"
#include "cpp/store/queries/snapshots.h"

namespace tovholder::viewmodels {

AreaViewModel::AreaViewModel(QObject* parent)
    : FileWriter(parent)
{
    connect(this, &AreaViewModel::targetChanged, this, &AreaViewModel::start);
    connect(&m_areas, &LiveQueryModel::answered, this, &AreaViewModel::changed);
    connect(&m_partners, &LiveQueryModel::answered, this, &AreaViewModel::changed);
}

void AreaViewModel::start()
{
    if (!m_services)
        return;
    m_areas.ask(m_services, store::queries::areas());
    if (m_areaId.isEmpty()) {
        for (LiveQueryModel* model : { &m_groups, &m_partners, &m_agreements, &m_observations, &m_departments, &m_snapshots, &m_stories,
                 &m_storiesOfOthers })
            model->clear();
        return;
    }
    const Id area = m_areaId.toStdString();
    store::queries::AgreementFilter open;
    open.area = area;
    open.status = "aabne";
    m_groups.ask(m_services, store::queries::groups(area));
    m_partners.ask(m_services, store::queries::partners(area));
    m_agreements.ask(m_services, store::queries::agreements(open));
    m_observations.ask(m_services, store::queries::observationsIn(area));
    m_departments.ask(m_services, store::queries::departments(area));
    m_snapshots.ask(m_services, store::queries::snapshotsIn(area));
    m_stories.ask(m_services, store::queries::storiesIn(area));
    m_storiesOfOthers.ask(m_services, store::queries::sharedStories(area));
}

QVariantMap AreaViewModel::area() const { return m_areas.at(m_areas.indexOf(m_areaId)); }

QString AreaViewModel::visionId() const { return m_areaId.isEmpty() ? QString() : toQString(meetings::visionId(m_areaId.toStdString())); }

void AreaViewModel::shareStory(const QString& story)
{
    const int index = m_stories.indexOf(story);
    if (index < 0)
        return;
    const store::Row& row = m_stories.rows()[static_cast<std::size_t>(index)];
    m_services->write({ meetings::share({ .story = row.text("id"), .area = m_areaId.toStdString(), .title = row.text("title"),
                                            .text = row.text("text"), .worked = row.text("worked"), .people = row.text("people") },
        m_services->organisation().toStdString()) });
}

void AreaViewModel::unshareStory(const QString& story)
{
    m_services->remove(QStringLiteral("shared_story"), toQString(derivedId("shared_story", story.toStdString())));
}

void AreaViewModel::writeDocument()
{
    m_services->onStoreLater([area = m_areaId.toStdString(), language = m_services->settings()->domainLanguage()](store::Store& store) {
        return exports::areaPicture(store, area, language);
    }).afterwards([folder = m_services->documentFolder().toStdString()](const Result<reports::MinutesData>& data) {
        return data ? exports::writePaper(*data, reports::Paper::AreaPicture, folder) : Result<exports::Papers>(data.error());
    }).then(this, [this](const Result<exports::Papers>& papers) { tellPapers(papers); });
}

void AreaViewModel::writeOverview()
{
    m_services->onStoreLater([day = m_services->today().toString(Qt::ISODate).toStdString(),
                                 language = m_services->settings()->domainLanguage()](store::Store& store) {
        return exports::overviewData(store, day, language);
    }).afterwards([folder = m_services->documentFolder().toStdString()](const Result<reports::OverviewData>& data) {
        return data ? exports::writeOverview(*data, folder) : Result<exports::Papers>(data.error());
    }).then(this, [this](const Result<exports::Papers>& papers) { tellPapers(papers); });
}

void AreaViewModel::tellPapers(const Result<exports::Papers>& papers)
{
    if (papers)
        tell(*m_services, papers->files.front(), {});
    else
        tell(*m_services, {}, papers.error());
}

QVariantMap AreaViewModel::partnerMap(const store::Row& row) const
{
    QVariantList functions;
    for (const QString& code : toQString(row.text("functions")).split(QLatin1Char(','), Qt::SkipEmptyParts))
        functions.append(QVariantMap { { QStringLiteral("code"), code },
            { QStringLiteral("word"), m_services->words()->of(QStringLiteral("partner_link"), QStringLiteral("function"), code) } });
    return { { QStringLiteral("id"), toQString(row.text("id")) }, { QStringLiteral("name"), toQString(row.text("name")) },
        { QStringLiteral("description"), toQString(row.text("description")) },
        { QStringLiteral("contact"), toQString(row.text("contact")) }, { QStringLiteral("functions"), functions },
        { QStringLiteral("shared"), functions.size() > 1 } };
}

QVariantList AreaViewModel::partnerColumns() const
{
    QVariantList columns;
    for (const domain::Codes category : domain::partnerCategories) {
        QVariantList partners;
        for (const store::Row& row : m_partners.rows()) {
            if (row.text("category") == category)
                partners.append(partnerMap(row));
        }
        if (!partners.isEmpty())
            columns.append(QVariantMap { { QStringLiteral("code"), toQString(category) },
                { QStringLiteral("word"),
                    m_services->words()->of(QStringLiteral("partner"), QStringLiteral("category"), toQString(category)) },
                { QStringLiteral("partners"), partners } });
    }
    return columns;
}

} // namespace tovholder::viewmodels
