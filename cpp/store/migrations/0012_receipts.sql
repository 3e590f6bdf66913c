-- SPDX-License-Identifier: Apache-2.0
-- Since when a record waits (ms; 0: not known, from an older program), and what was delivered when.
ALTER TABLE outbox ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
CREATE TABLE receipt (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    delivered INTEGER NOT NULL,
    rejected INTEGER NOT NULL
) STRICT;
