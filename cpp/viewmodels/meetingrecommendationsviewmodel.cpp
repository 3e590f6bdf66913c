// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingrecommendationsviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

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

MeetingRecommendationsViewModel::MeetingRecommendationsViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(&m_said, &LiveQueryModel::answered, this, &MeetingRecommendationsViewModel::readTiles);
    connect(&m_evidence, &LiveQueryModel::answered, this, &MeetingRecommendationsViewModel::readTiles);
    connect(&m_offered, &LiveQueryModel::answered, this, &MeetingRecommendationsViewModel::offeredChanged);
}

void MeetingRecommendationsViewModel::heedMeeting()
{
    const Id area = meeting()->running().space;
    if (area != m_askedArea) {
        m_askedArea = area;
        m_said.ask(services(), store::queries::recommendations(area));
        m_evidence.ask(services(), store::queries::evidence(area));
    }
    readTiles();
}

void MeetingRecommendationsViewModel::readTiles()
{
    QVariantList tiles;
    for (const QVariant& planned : meeting()->block().value(QStringLiteral("recommendations")).toList()) {
        QVariantMap tile = planned.toMap();
        const std::string code = tile.value(QStringLiteral("code")).toString().toStdString();
        const Id id = meetings::recommendationId(m_askedArea, code);
        const QVariantMap said = m_said.at(m_said.indexOf(toQString(id)));
        tile.insert(QStringLiteral("recordId"), toQString(id));
        tile.insert(QStringLiteral("initial"), QVariantMap { { QStringLiteral("area_id"), toQString(m_askedArea) },
            { QStringLiteral("number"), toQString(code) }, { QStringLiteral("meeting_id"), toQString(meeting()->running().meeting) } });
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

QVariantList MeetingRecommendationsViewModel::evidenceOf(const Id& recommendation) const
{
    QVariantList evidence;
    for (const store::Row& row : m_evidence.rows()) {
        if (row.text("recommendation_id") != recommendation)
            continue;
        const QString entity = toQString(row.text("entity"));
        evidence.append(QVariantMap { { QStringLiteral("id"), toQString(row.text("id")) }, { QStringLiteral("entity"), entity },
            { QStringLiteral("word"), services()->words()->entity(entity) }, { QStringLiteral("title"), toQString(row.text("title")) } });
    }
    return evidence;
}

int MeetingRecommendationsViewModel::begun() const
{
    return static_cast<int>(std::ranges::count_if(m_tiles, [](const QVariant& tile) {
        return !tile.toMap().value(QStringLiteral("stands")).toString().isEmpty();
    }));
}

QVariantList MeetingRecommendationsViewModel::offered() const
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

void MeetingRecommendationsViewModel::offer(const QString& entity)
{
    m_offeredEntity = entity;
    if (entity == QLatin1String("agreement"))
        m_offered.ask(services(), store::queries::agreements({ .group = meeting()->groupId() }));
    else if (entity == QLatin1String("partner"))
        m_offered.ask(services(), store::queries::partners(m_askedArea));
    else if (entity == QLatin1String("observation"))
        m_offered.ask(services(), store::queries::observationsIn(m_askedArea));
    else
        m_offered.ask(services(), store::queries::stories(meeting()->groupId()));
}

void MeetingRecommendationsViewModel::show(const QString& code, const QString& entity, const QString& record)
{
    services()->write({ meetings::showEvidence(m_askedArea, code.toStdString(), entity.toStdString(), record.toStdString()) });
}

} // namespace tovholder::viewmodels
