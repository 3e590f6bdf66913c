// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/presenterviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/meetings.h"

namespace tovholder::viewmodels {
namespace {

    QVariantMap shownLine(const store::Row& row, const char* name, const char* function)
    {
        return { { QStringLiteral("name"), toQString(row.text(name)) }, { QStringLiteral("functionCode"), toQString(row.text(function)) },
            { QStringLiteral("text"), toQString(row.text("text")) } };
    }

} // namespace

PresenterViewModel::PresenterViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(&m_noteRows, &LiveQueryModel::answered, this, &PresenterViewModel::readNotes);
    connect(&m_agreementRows, &LiveQueryModel::answered, this, &PresenterViewModel::readAgreements);
}

void PresenterViewModel::heedMeeting()
{
    const QString block = meeting()->blockId();
    const QString prompt = meeting()->prompt().value(QStringLiteral("id")).toString();
    const Id id = meeting()->running().meeting;
    if (block != m_askedBlock)
        m_agreementRows.ask(services(), store::queries::agreementsOfBlock(id, block.toStdString()));
    if (block != m_askedBlock || prompt != m_askedPrompt)
        m_noteRows.ask(services(), store::queries::contributionsOfPrompt(id, block.toStdString(), prompt.toStdString()));
    m_askedBlock = block;
    m_askedPrompt = prompt;
    readNotes();
    readAgreements();
}

bool PresenterViewModel::keptInGroup() const
{
    const meetings::AgendaBlock* current = meeting()->running().current();
    return current && current->confidential;
}

void PresenterViewModel::readNotes()
{
    m_notes.clear();
    m_hidden = 0;
    for (const store::Row& note : m_noteRows.rows()) {
        if (note.integer("hidden") == 1)
            ++m_hidden;
        else if (!keptInGroup() && note.integer("confidential") != 1)
            m_notes.append(shownLine(note, "name", "function"));
    }
    emit changed();
}

void PresenterViewModel::readAgreements()
{
    m_agreements.clear();
    for (const store::Row& agreement : keptInGroup() ? std::vector<store::Row>() : m_agreementRows.rows())
        m_agreements.append(shownLine(agreement, "owner_name", "owner_function"));
    emit changed();
}

} // namespace tovholder::viewmodels
