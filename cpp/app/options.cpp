// SPDX-License-Identifier: Apache-2.0
#include "cpp/app/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace tovholder::app {
namespace {

    [[noreturn]] void refuse(const QString& sentence)
    {
        std::fputs(qPrintable(sentence + QLatin1Char('\n')), stderr);
        std::exit(2);
    }

    QSize sizeFrom(const QString& text)
    {
        const QStringList sides = text.split(QLatin1Char('x'));
        const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
        if (sides.size() != 2 || size.isEmpty())
            refuse(QStringLiteral("--size is written WIDTHxHEIGHT, as in 1280x800."));
        return size;
    }

    QString oneOf(const QString& option, const QString& value, const QStringList& choices)
    {
        if (!value.isEmpty() && !choices.contains(value))
            refuse(QStringLiteral("--%1 is one of %2.").arg(option, choices.join(QStringLiteral(", "))));
        return value;
    }

    QString defaultStore()
    {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        return folder.filePath(QStringLiteral("tovholder.db"));
    }

} // namespace

Options optionsFrom(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Agreements and meetings of social housing, also without a network."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&](const char* name, const char* description, const char* value = nullptr) {
        QCommandLineOption made(QString::fromLatin1(name), QString::fromLatin1(description));
        if (value)
            made.setValueName(QString::fromLatin1(value));
        parser.addOption(made);
        return made;
    };
    const auto store = option("store", "The file to keep everything in.", "FILE");
    const auto exitAfterFirstFrame = option("exit-after-first-frame", "For measuring: end when the window shows.");
    const auto exitWithFirstPage
        = option("exit-with-first-page", "For measuring: end when the window shows the first page with its data.");
    const auto demo = option("demo", "Fill an empty store with a fictional organisation.");
    const auto language = option("language", "da or en.", "LANGUAGE");
    const auto theme = option("theme", "system, light or dark.", "THEME");
    const auto server = option("server", "The address to offer when signing in.", "URL");
    const auto page = option("page", "The page to begin with, as in today.", "NAME");
    const auto size = option("size", "The window's size.", "WIDTHxHEIGHT");
    parser.process(arguments);

    Options options;
    options.storeFile = parser.isSet(store) ? parser.value(store) : defaultStore();
    options.exitAfterFirstFrame = parser.isSet(exitAfterFirstFrame);
    options.exitWithFirstPage = parser.isSet(exitWithFirstPage);
    options.demo = parser.isSet(demo);
    options.language = oneOf(language.names().first(), parser.value(language), { QStringLiteral("da"), QStringLiteral("en") });
    options.theme = oneOf(theme.names().first(), parser.value(theme),
        { QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark") });
    options.server = parser.value(server);
    if (parser.isSet(page))
        options.page = parser.value(page);
    if (parser.isSet(size))
        options.size = sizeFrom(parser.value(size));
    return options;
}

} // namespace tovholder::app
