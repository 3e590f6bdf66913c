// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>

namespace tovholder::reports {

/// What a program prints; the test ends when it cannot run or fails.
inline QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A file that lies beside the tests of this room.
inline QString sourceFile(const QString& name)
{
    return qEnvironmentVariable("TOVHOLDER_SOURCE") + QStringLiteral("/tests/unit/reports/") + name;
}

/// Debian's own, which has Debian's modules.
inline const QString python = QStringLiteral("/usr/bin/python3");

} // namespace tovholder::reports
