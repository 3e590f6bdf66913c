// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingsourceviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/store/queries/meetings.h"

namespace tovholder::viewmodels {

MeetingSourceViewModel::MeetingSourceViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(&m_notes, &LiveQueryModel::answered, this, &MeetingSourceViewModel::readGroups);
}

void MeetingSourceViewModel::heedMeeting()
{
    const QString block = meeting()->blockId();
    if (block == m_askedBlock || !meeting()->plannedBlock())
        return;
    m_askedBlock = block;
    m_notes.ask(services(), store::queries::contributionsOfBlock(meeting()->running().meeting, meeting()->plannedBlock()->from));
}

void MeetingSourceViewModel::readGroups()
{
    QMap<QString, QVariantList> groups;
    for (const store::Row& row : m_notes.rows())
        groups[toQString(row.text("parent_id"))].append(QVariantMap { { QStringLiteral("id"), toQString(row.text("id")) },
            { QStringLiteral("text"), toQString(row.text("text")) }, { QStringLiteral("name"), toQString(row.text("name")) },
            { QStringLiteral("functionCode"), toQString(row.text("function")) } });
    m_grouped.clear();
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        m_grouped.insert(group.key(), *group);
    emit groupedChanged();
}

void MeetingSourceViewModel::group(const QStringList& notes, const QString& heading)
{
    std::vector<store::Edit> edits;
    for (const QString& note : notes)
        edits.push_back({ "contribution", note.toStdString(), meeting()->running().space,
            { { "parent_id", toValue("parent_id", heading) } } });
    services()->write(std::move(edits));
}

} // namespace tovholder::viewmodels
