-- SPDX-License-Identifier: Apache-2.0
-- The tablet on the table: guests, private and confidential notes, a changed agenda, approved and locked minutes.

CREATE TABLE "guest" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    meeting_id TEXT,
    name TEXT,
    function TEXT
) STRICT;
CREATE INDEX "guest_meeting_id" ON "guest" (meeting_id);
CREATE INDEX "guest_space" ON "guest" (space);

CREATE TABLE "addendum" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    meeting_id TEXT,
    text TEXT,
    author TEXT,
    noted_at INTEGER
) STRICT;
CREATE INDEX "addendum_meeting_id" ON "addendum" (meeting_id);
CREATE INDEX "addendum_space" ON "addendum" (space);

ALTER TABLE "meeting" ADD COLUMN locked_at INTEGER;
ALTER TABLE "meeting" ADD COLUMN locked_by TEXT;
ALTER TABLE "attendance" ADD COLUMN approved_at INTEGER;
ALTER TABLE "agenda_block" ADD COLUMN hidden INTEGER;
ALTER TABLE "agenda_block" ADD COLUMN confidential INTEGER;
ALTER TABLE "agenda_block" ADD COLUMN reason TEXT;
ALTER TABLE "agenda_block" ADD COLUMN moved_from INTEGER;
ALTER TABLE "contribution" ADD COLUMN guest_id TEXT;
ALTER TABLE "contribution" ADD COLUMN hidden INTEGER;
ALTER TABLE "contribution" ADD COLUMN confidential INTEGER;
ALTER TABLE "agreement_followup" ADD COLUMN old_due_on TEXT;

-- What is hidden from the others at the table is not found by searching either.
DROP TRIGGER contribution_search_update;
CREATE TRIGGER contribution_search_update AFTER UPDATE OF title, text, hidden, deleted_at ON contribution BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 1);
END;
