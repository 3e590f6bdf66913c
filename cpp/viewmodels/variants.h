// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/value.h"

#include <QString>
#include <QTime>
#include <QVariant>

#include <string>
#include <string_view>

namespace tovholder::viewmodels {

[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Whether a column or field holds numbers: it is named like one of the entities' Integer, Flag or Time
/// fields, or its name ends in "_" and such a name ("next_starts_at").
[[nodiscard]] bool isNumberColumn(std::string_view name);

/// For QML: a number or a text. What is nothing becomes 0 or an empty text, so that a delegate's required
/// property can take it.
[[nodiscard]] QVariant toVariant(std::string_view column, const Value& value);

/// From QML: an empty text or nothing becomes nothing.
[[nodiscard]] Value toValue(std::string_view field, const QVariant& variant);

/// A time of day as fields have it: "hh:mm"; else none.
[[nodiscard]] QTime timeFrom(const QString& text);

/// When it is that time ("hh:mm") of that day ("yyyy-mm-dd") here, in ms; 0 when one of them is none.
[[nodiscard]] std::int64_t momentMs(const QString& day, const QString& time);

} // namespace tovholder::viewmodels
