-- SPDX-License-Identifier: Apache-2.0
-- Conflicts say on which device each side was written, and what both were edited from.

ALTER TABLE "conflict" ADD COLUMN lost_device TEXT;
ALTER TABLE "conflict" ADD COLUMN kept_device TEXT;
ALTER TABLE "conflict" ADD COLUMN base_value TEXT;
