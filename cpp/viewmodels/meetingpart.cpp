// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingpart.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/domain/entities.h"

#include <algorithm>

namespace tovholder::viewmodels {

void MeetingPart::setMeeting(MeetingViewModel* meeting)
{
    if (m_meeting == meeting)
        return;
    if (m_meeting)
        disconnect(m_meeting, nullptr, this, nullptr);
    m_meeting = meeting;
    if (m_meeting) {
        connect(m_meeting, &MeetingViewModel::refreshed, this, &MeetingPart::begin);
        begin();
    }
    emit meetingChanged();
}

QString MeetingPart::agreementIdFrom(const QString& source) const
{
    return m_meeting ? toQString(derivedId("agreement", source.toStdString(), m_meeting->running().meeting)) : QString();
}

QVariantMap MeetingPart::agreementInitial() const
{
    const playbook::Block* onTable = m_meeting ? m_meeting->plannedBlock() : nullptr;
    if (!onTable)
        return {};
    const std::vector<playbook::Block>& blocks = m_meeting->course()->blocks;
    const auto here = blocks.begin() + (onTable - blocks.data());
    const auto gathering = std::find_if(here, blocks.end(),
        [](const playbook::Block& block) { return block.kind == playbook::BlockKind::Agreements; });
    const bool onItsOwn = gathering == here || gathering == blocks.end(); // a block that was repeated has an id of its own
    const playbook::Block& block = onItsOwn ? *onTable : *gathering;
    return { { QStringLiteral("group_id"), toQString(m_meeting->groupId()) },
        { QStringLiteral("meeting_id"), toQString(m_meeting->running().meeting) }, { QStringLiteral("block"), onItsOwn ? m_meeting->blockId() : toQString(block.id) },
        { QStringLiteral("theme"), toQString(block.agreements.theme) }, { QStringLiteral("status"), QStringLiteral("aftalt") } };
}

void MeetingPart::makeAgreement(const QString& source, const QString& text, const QVariantMap& initial)
{
    store::Edit edit { "agreement", agreementIdFrom(source).toStdString(), m_meeting->running().space,
        { { "text", toValue("text", text) }, { std::string(domain::deletedAtField), Value() } } };
    for (auto field = initial.cbegin(); field != initial.cend(); ++field)
        edit.fields[field.key().toStdString()] = toValue(field.key().toStdString(), field.value());
    services()->write({ std::move(edit) });
}

void MeetingPart::agreeOn(const QString& contribution, const QString& text, const QString& theme)
{
    QVariantMap initial = agreementInitial();
    initial.insert(QStringLiteral("contribution_id"), contribution);
    if (!theme.isEmpty())
        initial.insert(QStringLiteral("theme"), theme);
    makeAgreement(contribution, text, initial);
}

void MeetingPart::begin()
{
    if (m_meeting && m_meeting->ready())
        heedMeeting();
}

} // namespace tovholder::viewmodels
