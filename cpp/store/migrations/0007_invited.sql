-- SPDX-License-Identifier: Apache-2.0
-- What the group's calendars were last told of a meeting: an update has a higher number, and a move is noticed.

ALTER TABLE "meeting" ADD COLUMN invited_sequence INTEGER;
ALTER TABLE "meeting" ADD COLUMN invited_starts_at INTEGER;
ALTER TABLE "meeting" ADD COLUMN invited_ends_at INTEGER;
ALTER TABLE "meeting" ADD COLUMN invited_place TEXT;
