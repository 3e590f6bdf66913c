// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingsourceviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/store/queries/meetings.h"

#include <algorithm>

namespace tovholder::viewmodels {

MeetingSourceViewModel::MeetingSourceViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(&m_notes, &LiveQueryModel::answered, this, &MeetingSourceViewModel::readGroups);
    connect(&m_all, &LiveQuery::answered, this, [this](const std::vector<store::Row>& rows) {
        m_hidden = static_cast<int>(std::ranges::count_if(rows, [](const store::Row& row) { return row.integer("hidden") == 1; }));
        emit hiddenChanged();
    });
}

void MeetingSourceViewModel::heedMeeting()
{
    const QString block = meeting()->blockId();
    if (block == m_askedBlock || !meeting()->plannedBlock())
        return;
    m_askedBlock = block;
    const Id meetingId = meeting()->running().meeting;
    const std::string& from = meeting()->plannedBlock()->from;
    m_notes.ask(services(), store::queries::contributionsOfBlock(meetingId, from));
    m_all.ask(services(), store::queries::contributions(meetingId, from));
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
