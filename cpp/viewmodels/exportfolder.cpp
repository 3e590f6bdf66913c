// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/exportfolder.h"

#include "cpp/viewmodels/appservices.h"

#include <QDir>

namespace tovholder::viewmodels {

std::filesystem::path exportFolder(const AppServices& services, const QUrl& chosen)
{
    const QString folder = chosen.isLocalFile() ? chosen.toLocalFile() : services.documentFolder();
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
