// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingvisionviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/meetings/exercises.h"
#include "cpp/store/queries/exercises.h"

namespace tovholder::viewmodels {

MeetingVisionViewModel::MeetingVisionViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(&m_query, &LiveQuery::answered, this, [this](const std::vector<store::Row>& rows) {
        const QString themes = rows.empty() ? QString() : toQString(rows.front().text("themes"));
        m_chosen = themes.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        emit changed();
    });
}

void MeetingVisionViewModel::heedMeeting()
{
    const Id area = meeting()->running().space;
    if (area != m_askedArea)
        m_query.ask(services(), store::queries::vision(area));
    m_askedArea = area;
    emit changed();
}

QString MeetingVisionViewModel::visionId() const
{
    return m_askedArea.empty() ? QString() : toQString(meetings::visionId(m_askedArea));
}

QVariantMap MeetingVisionViewModel::initial() const
{
    return { { QStringLiteral("area_id"), toQString(m_askedArea) },
        { QStringLiteral("meeting_id"), meeting() ? toQString(meeting()->running().meeting) : QString() } };
}

QVariantList MeetingVisionViewModel::themes() const
{
    QStringList offered;
    for (const QVariant& seed : meeting() ? meeting()->block().value(QStringLiteral("seeds")).toList() : QVariantList())
        offered.append(seed.toMap().value(QStringLiteral("text")).toString());
    for (const QString& own : m_chosen) {
        if (!offered.contains(own))
            offered.append(own);
    }
    QVariantList themes;
    for (const QString& theme : std::as_const(offered))
        themes.append(QVariantMap { { QStringLiteral("text"), theme }, { QStringLiteral("chosen"), m_chosen.contains(theme) } });
    return themes;
}

void MeetingVisionViewModel::choose(const QString& theme, bool chosen)
{
    const QString text = theme.simplified();
    if (text.isEmpty() || m_askedArea.empty())
        return;
    QStringList themes = m_chosen;
    themes.removeAll(text);
    if (chosen)
        themes.append(text);
    store::Edit edit { "vision", meetings::visionId(m_askedArea), m_askedArea,
        { { "area_id", m_askedArea }, { "meeting_id", meeting()->running().meeting },
            { "themes", toValue("themes", themes.join(QLatin1Char('\n'))) } } };
    services()->write({ std::move(edit) });
}

} // namespace tovholder::viewmodels
