// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/draft.h"

#include "cpp/viewmodels/variants.h"

namespace tovholder::viewmodels {

Draft::Draft(QObject* parent)
    : QObject(parent)
{
    connect(this, &Draft::targetChanged, this, &Draft::read);
}

void Draft::setText(const QString& text)
{
    if (text == m_text)
        return;
    show(text);
    if (!m_services || m_name.isEmpty())
        return;
    m_services->onStore([name = settingName(), value = text.toStdString()](store::Store& store) {
        return store.setSetting(name, value);
    }).then(this, [services = m_services](const Result<void>& kept) { services->report(kept); });
}

void Draft::read()
{
    show({});
    if (!m_services || m_name.isEmpty())
        return;
    m_services->onStore([name = settingName()](store::Store& store) {
        return toQString(store.setting(name).value_or(std::string()));
    }).then(this, [this, name = m_name](const QString& kept) {
        if (name == m_name && m_text.isEmpty()) // what is being typed is newer than the answer
            show(kept);
    });
}

void Draft::show(const QString& text)
{
    if (std::exchange(m_text, text) != text)
        emit textChanged();
}

} // namespace tovholder::viewmodels
