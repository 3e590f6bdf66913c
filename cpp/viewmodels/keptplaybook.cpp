// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/keptplaybook.h"

#include "cpp/viewmodels/appservices.h"

namespace tovholder::viewmodels {
namespace {

    /// As long as a RecordEditor gathers.
    constexpr int keepingMs = 300;

} // namespace

std::string playbookDraftSetting(const QString& draftId) { return "draft.playbook." + draftId.toStdString(); }

KeptPlaybook::KeptPlaybook(QObject* parent)
    : QObject(parent)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(keepingMs);
    connect(&m_gathering, &QTimer::timeout, this, &KeptPlaybook::flush);
}

KeptPlaybook::~KeptPlaybook() { flush(); }

void KeptPlaybook::open(AppServices* services, const QString& draftId)
{
    flush();
    m_services = services;
    m_draftId = draftId;
    m_draft.reset();
    m_loaded = false;
    disconnect(m_closing);
    if (!m_services || m_draftId.isEmpty())
        return;
    m_closing = connect(m_services, &AppServices::closing, this, &KeptPlaybook::flush);
    m_services->onStore([name = playbookDraftSetting(draftId)](store::Store& store) {
        return store.setting(name).value_or(std::string());
    }).then(this, [this, draftId](const std::string& kept) {
        if (draftId != m_draftId)
            return;
        m_draft = playbook::Draft::from(kept);
        m_loaded = true;
        emit opened();
    });
}

void KeptPlaybook::touch()
{
    m_changed = true;
    if (!m_gathering.isActive()) // who never pauses is stored meanwhile
        m_gathering.start();
    emit stateChanged();
}

void KeptPlaybook::flush()
{
    m_gathering.stop();
    if (!m_changed || !m_draft || !m_services)
        return;
    m_changed = false;
    ++m_writing;
    m_services->onStore([name = playbookDraftSetting(m_draftId), text = m_draft->bytesToKeep()](store::Store& store) {
        return store.setSetting(name, text);
    }).then(m_services, [kept = QPointer(this), services = m_services](const Result<void>& written) {
        const bool ok = services->report(written); // also when its page was left
        if (!kept)
            return;
        --kept->m_writing;
        if (ok)
            kept->m_savedAt = services->nowMs();
        else
            kept->m_changed = true; // tried again with the next change
        emit kept->stateChanged();
    });
}

void KeptPlaybook::forget()
{
    m_gathering.stop();
    m_changed = false;
    m_draft.reset();
}

} // namespace tovholder::viewmodels
