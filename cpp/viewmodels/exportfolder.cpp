// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/exportfolder.h"

#include <QDir>
#include <QStandardPaths>

namespace tovholder::viewmodels {

std::filesystem::path exportFolder(const QUrl& chosen)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = chosen.isLocalFile() ? chosen.toLocalFile() : documents + QStringLiteral("/Tovholder");
    QDir().mkpath(folder);
    return std::filesystem::path(folder.toStdU16String());
}

QString fileNameFrom(const QString& words)
{
    QString name;
    for (const QChar letter : words.toLower()) {
        if (letter.isLetterOrNumber())
            name.append(letter);
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name.append(QLatin1Char('-'));
    }
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name;
}

QString toldPath(const std::filesystem::path& path) { return QDir::toNativeSeparators(QString::fromStdU16String(path.u16string())); }

} // namespace tovholder::viewmodels
