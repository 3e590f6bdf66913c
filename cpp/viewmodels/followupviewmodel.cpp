// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/followupviewmodel.h"

#include "cpp/meetings/outcome.h"

namespace tovholder::viewmodels {

QString FollowUpViewModel::problem() const
{
    return m_services ? m_services->words()->sentence(toQString(name(m_problem))) : QString();
}

void FollowUpViewModel::say(
    const QString& agreement, const QString& space, const QString& kind, const QString& why, const QString& day)
{
    meetings::FollowUp saying;
    saying.id = m_services->makeId().toStdString();
    saying.agreement = agreement.toStdString();
    saying.space = space.toStdString();
    saying.kind = kind.toStdString();
    saying.why = why.trimmed().toStdString();
    saying.author = m_services->userName().toStdString();
    saying.notedAtMs = static_cast<std::int64_t>(m_services->nowMs());
    const std::vector<store::Edit> edits
        = day.isEmpty() ? meetings::followUp(saying) : meetings::moveDate(saying, day.toStdString());
    m_services->onStore([edits](store::Store& store) {
        return store.write(edits);
    }).then(this, [this, agreement, kind](const Result<void>& result) {
        setProblem(result ? ErrorCode::None : result.error().code);
        if (result)
            emit said(agreement, kind);
    });
}

void FollowUpViewModel::reset() { setProblem(ErrorCode::None); }

void FollowUpViewModel::setProblem(ErrorCode code)
{
    m_problem = code;
    emit problemChanged();
}

} // namespace tovholder::viewmodels
