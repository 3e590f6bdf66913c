// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace tovholder::app {

/// What the command line says; empty is "as the person set it".
struct Options {
    QString storeFile; ///< tovholder.db in the platform's data folder unless given
    bool demo = false; ///< fills an empty store with the fictional organisation
    QString language; ///< "da" or "en"
    QString theme; ///< "system", "light" or "dark"
    QString documentFolder; ///< where documents for people are put; Tovholder in theirs unless given
    QString server; ///< base URL offered at sign-in
    QString page = QStringLiteral("today");
    QSize size; ///< of the window
    bool exitAfterFirstFrame = false; ///< for measuring the start
    bool exitWithFirstPage = false; ///< the same, when the first page stands with its data
};

/// Reads the arguments; prints help or what is wrong with them, and ends the program then.
[[nodiscard]] Options optionsFrom(const QStringList& arguments);

} // namespace tovholder::app
