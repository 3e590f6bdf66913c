// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <filesystem>
#include <string_view>

namespace tovholder::viewmodels {

/// Where a file that a person asks for is put: the chosen folder, or Tovholder in their documents. The folder is made
/// if need be; when that fails, so does the writing after it.
[[nodiscard]] std::filesystem::path exportFolder(const QUrl& chosen);

/// A file name of these words: lower case, what is no letter or digit becomes one hyphen.
[[nodiscard]] QString fileNameFrom(const QString& words);

/// The path as it is told to a person.
[[nodiscard]] QString toldPath(const std::filesystem::path& path);

} // namespace tovholder::viewmodels
