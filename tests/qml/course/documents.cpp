// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/course/documents.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

namespace tovholder::test {
namespace {

    /// Without the breaks that lines make.
    QString joined(QString text)
    {
        static const QRegularExpression breaks(QStringLiteral("[\\s\\x{ad}]+"));
        return text.remove(breaks);
    }

    QString output(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s", qPrintable(program));
        return joined(QString::fromUtf8(process.readAllStandardOutput()));
    }

    /// The texts of the documents of a kind: the minutes, and the catalogue of ideas beside them.
    QString textsOf(const QString& folder, const QString& ending)
    {
        QString texts;
        for (const QFileInfo& file : QDir(folder).entryInfoList({ QStringLiteral("*.") + ending }, QDir::Files))
            texts += ending == QLatin1String("pdf")
                ? output(QStringLiteral("pdftotext"), { file.filePath(), QStringLiteral("-") })
                : output(QStringLiteral("unzip"), { QStringLiteral("-p"), file.filePath(), QStringLiteral("content.xml") });
        return texts;
    }

} // namespace

QByteArray missingInDocuments(const QStringList& said, const QString& folder)
{
    QStringList missing;
    for (const char* ending : { "pdf", "odt" }) {
        const QString document = textsOf(folder, QLatin1String(ending));
        for (const QString& words : said) {
            if (!document.contains(joined(words)))
                missing.append(QStringLiteral("%1: %2").arg(QLatin1String(ending), words));
        }
    }
    return missing.join(QLatin1Char('\n')).toUtf8();
}

} // namespace tovholder::test
