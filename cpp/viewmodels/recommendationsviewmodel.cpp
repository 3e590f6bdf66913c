// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/recommendationsviewmodel.h"

#include "cpp/viewmodels/playbookmaps.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/domain/codes.h"
#include "cpp/meetings/exercises.h"
#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/exercises.h"
#include "cpp/store/queries/meetings.h"
#include "cpp/store/queries/observations.h"
#include "cpp/store/queries/partners.h"

#include <algorithm>

namespace tovholder::viewmodels {
namespace {

    /// What a record of that entity is called in its own list.
    std::string titleColumn(const QString& entity)
    {
        return entity == QLatin1String("partner") ? "name" : entity == QLatin1String("story") ? "title" : "text";
    }

} // namespace

RecommendationsViewModel::RecommendationsViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &RecommendationsViewModel::targetChanged, this, &RecommendationsViewModel::startTarget);
    connect(&m_said, &LiveQueryModel::answered, this, &RecommendationsViewModel::readTiles);
    connect(&m_evidence, &LiveQueryModel::answered, this, &RecommendationsViewModel::readTiles);
    connect(&m_offered, &LiveQueryModel::answered, this, &RecommendationsViewModel::offeredChanged);
}

void RecommendationsViewModel::startTarget()
{
    if (!m_services || m_area.isEmpty())
        return;
    const Id area = m_area.toStdString();
    if (area != m_askedArea) {
        m_askedArea = area;
        connect(m_services->settings(), &AppSettings::languageChanged, this, &RecommendationsViewModel::readTiles, Qt::UniqueConnection);
        m_said.ask(m_services, store::queries::recommendations(area));
        m_evidence.ask(m_services, store::queries::evidence(area));
    }
    readTiles();
}

void RecommendationsViewModel::readTiles()
{
    QVariantList tiles;
    const QVariantList asked = m_asked.isEmpty() ? allRecommendations(m_services->settings()->domainLanguage()) : m_asked;
    for (const QVariant& recommendation : asked) {
        QVariantMap tile = recommendation.toMap();
        const std::string code = tile.value(QStringLiteral("code")).toString().toStdString();
        const Id id = meetings::recommendationId(m_askedArea, code);
        const QVariantMap said = m_said.at(m_said.indexOf(toQString(id)));
        tile.insert(QStringLiteral("recordId"), toQString(id));
        QVariantMap initial { { QStringLiteral("area_id"), m_area }, { QStringLiteral("number"), toQString(code) } };
        if (!m_meeting.isEmpty())
            initial.insert(QStringLiteral("meeting_id"), m_meeting);
        tile.insert(QStringLiteral("initial"), initial);
        tile.insert(QStringLiteral("stands"), said.value(QStringLiteral("stands")).toString());
        tile.insert(QStringLiteral("plan"), said.value(QStringLiteral("plan")).toString());
        tile.insert(QStringLiteral("evidence"), evidenceOf(id));
        tiles.append(tile);
    }
    if (tiles == m_tiles)
        return;
    m_tiles = tiles;
    emit tilesChanged();
}

QVariantList RecommendationsViewModel::evidenceOf(const Id& recommendation) const
{
    QVariantList evidence;
    for (const store::Row& row : m_evidence.rows()) {
        if (row.text("recommendation_id") != recommendation)
            continue;
        const QString entity = toQString(row.text("entity"));
        evidence.append(QVariantMap { { QStringLiteral("id"), toQString(row.text("id")) }, { QStringLiteral("entity"), entity },
            { QStringLiteral("record"), toQString(row.text("record_id")) },
            { QStringLiteral("word"), m_services->words()->entity(entity) }, { QStringLiteral("title"), toQString(row.text("title")) } });
    }
    return evidence;
}

int RecommendationsViewModel::begun() const
{
    return static_cast<int>(std::ranges::count_if(m_tiles, [](const QVariant& tile) {
        return !tile.toMap().value(QStringLiteral("stands")).toString().isEmpty();
    }));
}

QVariantList RecommendationsViewModel::offered() const
{
    QVariantList offered;
    const std::string column = titleColumn(m_offeredEntity);
    for (const store::Row& row : m_offered.rows()) {
        if (!row.text(column).empty())
            offered.append(QVariantMap { { QStringLiteral("id"), toQString(row.text("id")) },
                { QStringLiteral("title"), toQString(row.text(column)) } });
    }
    return offered;
}

void RecommendationsViewModel::offer(const QString& entity)
{
    m_offeredEntity = entity;
    if (entity == QLatin1String("agreement"))
        m_offered.ask(m_services, store::queries::agreements({ .area = m_askedArea }));
    else if (entity == QLatin1String("partner"))
        m_offered.ask(m_services, store::queries::partners(m_askedArea));
    else if (entity == QLatin1String("observation"))
        m_offered.ask(m_services, store::queries::observationsIn(m_askedArea));
    else
        m_offered.ask(m_services, store::queries::storiesIn(m_askedArea));
}

void RecommendationsViewModel::show(const QString& code, const QString& entity, const QString& record)
{
    m_services->write({ meetings::showEvidence(m_askedArea, code.toStdString(), entity.toStdString(), record.toStdString()) });
}

} // namespace tovholder::viewmodels
