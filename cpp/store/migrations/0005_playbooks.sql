-- SPDX-License-Identifier: Apache-2.0
-- Courses that head office publishes: each version a record, and which of them a meeting was planned with.

CREATE TABLE "playbook" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    course TEXT,
    version INTEGER,
    title TEXT,
    content TEXT,
    published_at INTEGER,
    published_by TEXT
) STRICT;

ALTER TABLE "meeting" ADD COLUMN playbook_id TEXT;
