// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/newrecord.h"

#include "cpp/viewmodels/variants.h"

namespace tovholder::viewmodels {

QString NewRecord::problem() const
{
    return m_services ? m_services->words()->sentence(toQString(name(m_problem))) : QString();
}

QString NewRecord::make(const QString& space, const QVariantMap& fields)
{
    if (space.isEmpty()) {
        setProblem(ErrorCode::NotSignedIn, {});
        return {};
    }
    const QString id = m_services->makeId();
    store::Edit edit { m_entity.toStdString(), id.toStdString(), space.toStdString(), {} };
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const std::string key = field.key().toStdString();
        edit.fields[key] = toValue(key, field.value());
    }
    m_services->onStore([edit](store::Store& store) {
        return store.write(edit);
    }).then(this, [this, id](const Result<void>& result) {
        setProblem(result ? ErrorCode::None : result.error().code, result ? QString() : toQString(result.error().place));
        if (result)
            emit made(id);
    });
    return id;
}

void NewRecord::reset() { setProblem(ErrorCode::None, {}); }

void NewRecord::setProblem(ErrorCode code, const QString& field)
{
    m_problem = code;
    m_problemField = field;
    emit problemChanged();
}

} // namespace tovholder::viewmodels
