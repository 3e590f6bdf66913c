// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/draft.h"

#include "cpp/base/cpr.h"
#include "cpp/viewmodels/variants.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tovholder::viewmodels {
namespace {

    /// Empty when there is nothing to keep.
    std::string written(const QVariantMap& values)
    {
        QJsonObject kept;
        for (auto field = values.cbegin(); field != values.cend(); ++field) {
            const QString text = field.value().toString();
            if (!findCpr(text.toStdString()))
                kept.insert(field.key(), text);
        }
        return kept.isEmpty() ? std::string() : QJsonDocument(kept).toJson(QJsonDocument::Compact).toStdString();
    }

} // namespace

Draft::Draft(QObject* parent)
    : QObject(parent)
{
    connect(this, &Draft::targetChanged, this, &Draft::read);
}

void Draft::open(AppServices* services, const QString& name)
{
    m_services = services;
    m_name = name;
    emit targetChanged();
}

void Draft::set(const QString& field, const QString& text)
{
    QVariantMap values = m_values;
    values.insert(field, text);
    fill(values);
}

void Draft::fill(const QVariantMap& values)
{
    if (values == m_values)
        return;
    show(values);
    keep();
}

void Draft::clear() { fill({}); }

void Draft::keep()
{
    if (!m_services || m_name.isEmpty())
        return;
    m_services->onStore([name = settingName(), value = written(m_values)](store::Store& store) {
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
        if (name != m_name || !m_values.isEmpty()) // what is being typed is newer than the answer
            return;
        show(QJsonDocument::fromJson(kept.toUtf8()).object().toVariantMap());
        if (!m_values.isEmpty())
            emit restored();
    });
}

void Draft::show(const QVariantMap& values)
{
    if (std::exchange(m_values, values) != values)
        emit valuesChanged();
}

} // namespace tovholder::viewmodels
