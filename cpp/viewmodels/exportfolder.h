// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <filesystem>
#include <string_view>

namespace tovholder::viewmodels {

class AppServices;

/// Where a file that a person asks for is put: the chosen folder, or the services' own for documents. The folder is made
/// if need be; when that fails, so does the writing after it.
[[nodiscard]] std::filesystem::path exportFolder(const AppServices& services, const QUrl& chosen);

/// A file name of these words: lower case, what is no letter or digit becomes one hyphen.
[[nodiscard]] QString fileNameFrom(const QString& words);

/// The path as it is told to a person.
[[nodiscard]] QString toldPath(const std::filesystem::path& path);

} // namespace tovholder::viewmodels
