// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/peopleviewmodel.h"

#include "cpp/store/queries/groups.h"

namespace tovholder::viewmodels {

PeopleViewModel::PeopleViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &PeopleViewModel::targetChanged, this, &PeopleViewModel::start);
}

void PeopleViewModel::start()
{
    if (m_services)
        m_people.ask(m_services, store::queries::people(m_words.trimmed().toStdString()));
}

} // namespace tovholder::viewmodels
