// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingcardsviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/domain/entities.h"
#include "cpp/store/queries/meetings.h"

namespace tovholder::viewmodels {

MeetingCardsViewModel::MeetingCardsViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(this, &MeetingCardsViewModel::promptChanged, this, &MeetingCardsViewModel::begin);
}

void MeetingCardsViewModel::heedMeeting()
{
    const QString block = meeting()->blockId();
    if (block == m_askedBlock && m_prompt == m_askedPrompt)
        return;
    m_askedBlock = block;
    m_askedPrompt = m_prompt;
    m_cards.ask(services(), store::queries::cards(meeting()->running().meeting, block.toStdString(), m_prompt.toStdString()));
}

void MeetingCardsViewModel::add(const QString& seat)
{
    m_newest = services()->makeId();
    emit newestChanged();
    store::Edit edit { "contribution", m_newest.toStdString(), meeting()->running().space,
        { { "meeting_id", meeting()->running().meeting }, { "block", m_askedBlock.toStdString() },
            { "prompt", m_askedPrompt.toStdString() } } };
    QVariantMap initial = meeting()->fieldsOfSeat(seat);
    initial.insert(m_initial);
    for (auto field = initial.cbegin(); field != initial.cend(); ++field)
        edit.fields[field.key().toStdString()] = toValue(field.key().toStdString(), field.value());
    services()->write({ std::move(edit) });
}

QString MeetingCardsViewModel::boardProposalId(const QString& card) const
{
    return toQString(derivedId("board_proposal", card.toStdString()));
}

void MeetingCardsViewModel::proposeToTheBoard(const QString& card, const QString& text)
{
    services()->write({ { "board_proposal", boardProposalId(card).toStdString(), meeting()->running().space,
        { { "group_id", meeting()->groupId() }, { "meeting_id", meeting()->running().meeting },
            { "contribution_id", card.toStdString() }, { "text", toValue("text", text) }, { "status", std::string("udkast") },
            { std::string(domain::deletedAtField), Value() } } } });
}

} // namespace tovholder::viewmodels
