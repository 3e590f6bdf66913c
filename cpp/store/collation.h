// SPDX-License-Identifier: Apache-2.0
#pragma once

struct sqlite3;

namespace tovholder::store {

/// Makes `ORDER BY name COLLATE danish` known to a connection: æ, ø and å come last, aa counts as å and ü as y,
/// capitals stand among small letters.
/// Only for ordering; no table or index may name it, since other programs that read the store do not know it.
void addDanishOrder(sqlite3* connection);

} // namespace tovholder::store
