-- SPDX-License-Identifier: Apache-2.0
-- An area as it stood when a meeting closed.

CREATE TABLE "area_snapshot" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    meeting_id TEXT,
    taken_at INTEGER,
    partners TEXT,
    vision TEXT,
    recommendations TEXT,
    evidence TEXT
) STRICT;
