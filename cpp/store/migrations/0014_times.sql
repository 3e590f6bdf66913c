-- SPDX-License-Identifier: Apache-2.0
-- The times that are proposed for a meeting, and who can come when.

CREATE TABLE "proposed_time" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    meeting_id TEXT,
    starts_at INTEGER,
    ends_at INTEGER
) STRICT;
CREATE INDEX "proposed_time_meeting_id" ON "proposed_time" (meeting_id);

CREATE TABLE "time_answer" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    proposed_time_id TEXT,
    membership_id TEXT,
    answer TEXT
) STRICT;
CREATE INDEX "time_answer_proposed_time_id" ON "time_answer" (proposed_time_id);
