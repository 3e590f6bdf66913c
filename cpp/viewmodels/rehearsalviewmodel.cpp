// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/rehearsalviewmodel.h"

#include "cpp/viewmodels/keptplaybook.h"

#include "cpp/meetings/rehearsal.h"
#include "cpp/playbook/library.h"
#include "cpp/playbook/reader.h"

namespace tovholder::viewmodels {

RehearsalViewModel::RehearsalViewModel(QObject* parent)
    : QObject(parent)
{
}

RehearsalViewModel::~RehearsalViewModel() = default;

QVariantList RehearsalViewModel::meetings() const
{
    QVariantList list;
    if (!m_services || !m_services->playbooks())
        return list;
    const domain::Language language = m_services->settings()->domainLanguage();
    for (const playbook::Playbook* course : m_services->playbooks()->playbooks()) {
        for (const playbook::Meeting& meeting : course->meetings)
            list.append(QVariantMap { { QStringLiteral("course"), toQString(course->id) },
                { QStringLiteral("courseWord"), toQString(course->title.in(language)) },
                { QStringLiteral("template"), toQString(meeting.id) }, { QStringLiteral("title"), toQString(meeting.title.in(language)) },
                { QStringLiteral("question"), toQString(meeting.question.in(language)) },
                { QStringLiteral("minutes"), meeting.minutes } });
    }
    return list;
}

void RehearsalViewModel::begin(const QString& course, const QString& meetingTemplate)
{
    const AppServices::Playbooks& playbooks = m_services->sharedPlaybooks();
    beginWith(playbooks, playbooks ? playbooks->playbook(course.toStdString()) : nullptr, meetingTemplate);
}

void RehearsalViewModel::beginPlanned(const QString& course, const QString& meetingTemplate, const QString& published)
{
    const AppServices::Playbooks& playbooks = m_services->sharedPlaybooks();
    beginWith(playbooks, playbooks ? playbooks->planned(course.toStdString(), published.toStdString()) : nullptr, meetingTemplate);
}

void RehearsalViewModel::beginDraft(const QString& draftId, const QString& meetingTemplate)
{
    m_services->onStore([name = playbookDraftSetting(draftId)](store::Store& store) {
        return store.setting(name).value_or(std::string());
    }).then(this, [this, meetingTemplate](const std::string& kept) {
        const auto draft = std::make_shared<const playbook::PlaybookLibrary>(playbook::examine(kept, {}).playbook);
        beginWith(draft, draft->playbooks().front(), meetingTemplate);
    });
}

void RehearsalViewModel::beginWith(const AppServices::Playbooks& playbooks, const playbook::Playbook* course, const QString& meetingTemplate)
{
    if (m_rehearsed)
        return;
    const Result<void> opened = open(playbooks, course, meetingTemplate);
    m_problem = opened ? QString() : m_services->words()->sentence(toQString(name(opened.error().code)));
    emit begun();
}

Result<void> RehearsalViewModel::open(const AppServices::Playbooks& playbooks, const playbook::Playbook* course, const QString& meetingTemplate)
{
    const playbook::Meeting* meeting = course ? course->meeting(meetingTemplate.toStdString()) : nullptr;
    if (!meeting)
        return Error { ErrorCode::NotFound, "meeting of a course", meetingTemplate.toStdString() };
    const AppSettings& settings = *m_services->settings();
    store::Options options;
    options.changed = [this](const std::set<std::string>& tables) {
        if (m_thread)
            m_thread->notify(tables);
    };
    auto opened = store::Store::open(m_folder.filePath(QStringLiteral("rehearsal.db")).toStdString(), m_services->clock(),
        m_services->random(), std::move(options));
    if (!opened)
        return opened.error();
    store::Store& store = **opened;
    const meetings::Rehearsal rehearsal
        = meetings::rehearse(*course, *meeting, settings.domainLanguage(), m_services->clock().nowMs());
    for (const auto& [name, value] : { std::pair("language", settings.language()), std::pair("theme", settings.theme()),
             std::pair("gloves", QString::number(settings.gloves())), std::pair("text_scale", QString::number(settings.textScale())) }) {
        if (const Result<void> kept = store.setSetting(name, value.toStdString()); !kept)
            return kept;
    }
    if (const Result<void> written = store.write(rehearsal.edits); !written)
        return written;
    m_thread = std::make_unique<store::StoreThread>(*std::move(opened));
    m_rehearsed = std::make_unique<AppServices>(*m_thread, m_services->clock(), m_services->random());
    m_rehearsed->setPlaybooks(playbooks);
    m_rehearsed->setRehearsal(m_folder.path());
    m_meetingId = toQString(rehearsal.meeting);
    return {};
}

} // namespace tovholder::viewmodels
