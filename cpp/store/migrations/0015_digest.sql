-- SPDX-License-Identifier: Apache-2.0
-- The sum of what this device holds of the space (merge::Digest); NULL: to be counted when it is next needed.
ALTER TABLE cursor ADD COLUMN digest INTEGER;
-- When records were found to be other than head office's, and whether they are the same since.
CREATE TABLE difference (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    space TEXT NOT NULL,
    records INTEGER NOT NULL,
    healed INTEGER NOT NULL
) STRICT;
