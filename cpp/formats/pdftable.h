// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/formats/pdfcanvas.h"

namespace tovholder::formats {

/// Paints a table from the canvas's position on; its header row is repeated on every page, and a row
/// taller than the rest of a page goes on where the next begins, so nothing is ever cut off.
void paintTable(PdfCanvas& canvas, const Table& table);

/// The room that a table wants on one page: the whole table, or its beginning when it is long.
[[nodiscard]] double wantedHeightPt(const PdfCanvas& canvas, const Table& table);

} // namespace tovholder::formats
