// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tovholder::test {

/// What was said and does not stand in both of what is written of a meeting, the PDF files and the ODT files of a folder: a
/// line each, with the kind of file. Line breaks are no difference.
[[nodiscard]] QByteArray missingInDocuments(const QStringList& said, const QString& folder);

} // namespace tovholder::test
