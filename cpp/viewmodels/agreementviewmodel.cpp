// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/agreementviewmodel.h"

#include "cpp/viewmodels/choices.h"

#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/groups.h"

namespace tovholder::viewmodels {

AgreementViewModel::AgreementViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &AgreementViewModel::targetChanged, this, &AgreementViewModel::start);
    connect(&m_agreement, &LiveQueryModel::answered, this, &AgreementViewModel::askMembers);
    connect(&m_members, &LiveQueryModel::answered, this, &AgreementViewModel::changed);
}

void AgreementViewModel::start()
{
    if (!m_services)
        return;
    m_group.clear();
    if (m_agreementId.isEmpty()) {
        m_agreement.clear();
        m_history.clear();
        return;
    }
    m_agreement.ask(m_services, store::queries::agreement(m_agreementId.toStdString()));
    m_history.ask(m_services, store::queries::followups(m_agreementId.toStdString()));
}

void AgreementViewModel::askMembers()
{
    const std::string group = m_agreement.count() > 0 ? m_agreement.rows().front().text("group_id") : std::string();
    if (!group.empty() && group != m_group)
        m_members.ask(m_services, store::queries::members(group));
    m_group = group;
    emit changed();
}

QVariantList AgreementViewModel::owners() const { return choicesOf(m_members); }

} // namespace tovholder::viewmodels
