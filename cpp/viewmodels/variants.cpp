// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/variants.h"

#include "cpp/domain/entities.h"

#include <QDateTime>

#include <set>

namespace tovholder::viewmodels {
namespace {

    const std::set<std::string_view>& numberFields()
    {
        static const std::set<std::string_view> names = [] {
            using enum domain::FieldType;
            std::set<std::string_view> found { domain::deletedAtField, "number" };
            for (const domain::Entity& entity : domain::entities()) {
                for (const domain::Field& field : entity.fields) {
                    if (field.type == Integer || field.type == Flag || field.type == Time)
                        found.insert(field.name);
                }
            }
            return found;
        }();
        return names;
    }

} // namespace

bool isNumberColumn(std::string_view name)
{
    if (numberFields().contains(name))
        return true;
    for (std::size_t dash = name.find('_'); dash != std::string_view::npos; dash = name.find('_', dash + 1)) {
        if (numberFields().contains(name.substr(dash + 1)))
            return true;
    }
    return false;
}

QVariant toVariant(std::string_view column, const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return toQString(*text);
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QVariant::fromValue<qlonglong>(*number);
    return isNumberColumn(column) ? QVariant::fromValue<qlonglong>(0) : QVariant(QString());
}

Value toValue(std::string_view field, const QVariant& variant)
{
    if (!variant.isValid() || variant.isNull())
        return {};
    // A text stays one: a recommendation's number is a code.
    if (variant.typeId() != QMetaType::QString && (isNumberColumn(field) || variant.typeId() == QMetaType::Bool))
        return static_cast<std::int64_t>(variant.toLongLong());
    const std::string text = variant.toString().toStdString();
    return text.empty() ? Value {} : Value { text };
}

QTime timeFrom(const QString& text) { return QTime::fromString(text, QStringLiteral("HH:mm")); }

std::int64_t momentMs(const QString& day, const QString& time)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    const QTime hour = timeFrom(time);
    return date.isValid() && hour.isValid() ? QDateTime(date, hour).toMSecsSinceEpoch() : 0;
}

} // namespace tovholder::viewmodels
