// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingcompetencesviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/domain/codes.h"
#include "cpp/store/queries/meetings.h"

#include <algorithm>
#include <map>
#include <set>

namespace tovholder::viewmodels {

MeetingCompetencesViewModel::MeetingCompetencesViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(&m_query, &LiveQuery::answered, this, &MeetingCompetencesViewModel::count);
}

void MeetingCompetencesViewModel::heedMeeting()
{
    if (m_askedBlock == meeting()->blockId())
        return;
    m_askedBlock = meeting()->blockId();
    m_query.ask(services(), store::queries::contributions(meeting()->running().meeting, m_askedBlock.toStdString()));
}

void MeetingCompetencesViewModel::count(const std::vector<store::Row>& rows)
{
    std::set<Id> dropped;
    std::set<std::string> held; // by the prompt of who marked it: the competence's id
    std::map<std::string, std::vector<Id>> wanted;
    for (const store::Row& row : rows) {
        if (row.text("mark") == has)
            held.insert(row.text("prompt"));
        else if (row.text("mark") == "droppet")
            dropped.insert(row.text("id"));
        else if (!row.text("kind").empty() && !row.text("text").empty())
            wanted[row.text("kind")].push_back(row.text("id"));
    }
    const playbook::Block* planned = meeting()->plannedBlock();
    for (const playbook::Seed& seed : planned ? planned->seeds : std::vector<playbook::Seed>()) {
        const Id id = playbook::contributionIdOf(seed, meeting()->running().meeting, m_askedBlock.toStdString());
        if (!dropped.contains(id))
            wanted[seed.competence].push_back(id);
    }
    m_counts.clear();
    for (const std::string_view kind : domain::competenceKinds) {
        const std::vector<Id>& ideal = wanted[std::string(kind)];
        const auto present = std::ranges::count_if(ideal, [&held](const Id& id) { return held.contains(id); });
        m_counts.insert(toQString(kind), QVariantMap { { QStringLiteral("ideal"), static_cast<int>(ideal.size()) },
            { QStringLiteral("present"), static_cast<int>(present) } });
    }
    emit countsChanged();
}

} // namespace tovholder::viewmodels
