// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/groupsviewmodel.h"

#include "cpp/viewmodels/choices.h"

#include "cpp/playbook/library.h"
#include "cpp/store/queries/groups.h"

namespace tovholder::viewmodels {

GroupsViewModel::GroupsViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &GroupsViewModel::targetChanged, this, &GroupsViewModel::start);
    connect(&m_areaRows, &LiveQueryModel::answered, this, [this] {
        m_areas = choicesOf(m_areaRows);
        emit areasChanged();
    });
}

void GroupsViewModel::start()
{
    if (!m_services)
        return;
    m_groups.ask(m_services, store::queries::groups(m_area.toStdString()));
    m_areaRows.ask(m_services, store::queries::areas());
    connect(m_services, &AppServices::playbooksChanged, this, &GroupsViewModel::coursesChanged, Qt::UniqueConnection);
    emit coursesChanged();
}

QVariantMap GroupsViewModel::courses() const
{
    QVariantMap courses;
    if (!m_services || !m_services->playbooks())
        return courses;
    const domain::Language language = m_services->settings()->domainLanguage();
    for (const playbook::Playbook* course : m_services->playbooks()->playbooks()) {
        QVariantList ofKind = courses.value(toQString(course->groupKind)).toList();
        ofKind.append(QVariantMap { { QStringLiteral("code"), toQString(course->id) },
            { QStringLiteral("word"), toQString(course->title.in(language)) },
            { QStringLiteral("description"), toQString(course->description.in(language)) } });
        courses.insert(toQString(course->groupKind), ofKind);
    }
    return courses;
}

} // namespace tovholder::viewmodels
