// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/livequerymodel.h"

#include <QString>
#include <QVariantList>

namespace tovholder::viewmodels {

/// A list's rows as a Picker or ChoiceChips takes them: { code: the id, word: another column }.
[[nodiscard]] inline QVariantList choicesOf(const LiveQueryModel& model, const QString& wordColumn = QStringLiteral("name"))
{
    QVariantList choices;
    for (int row = 0; row < model.count(); ++row) {
        const QVariantMap values = model.at(row);
        choices.append(QVariantMap { { QStringLiteral("code"), values.value(QStringLiteral("id")) },
            { QStringLiteral("word"), values.value(wordColumn) } });
    }
    return choices;
}

} // namespace tovholder::viewmodels
