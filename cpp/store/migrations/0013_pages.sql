-- SPDX-License-Identifier: Apache-2.0
-- A pull of several pages that was cut goes on where it was; see SpaceCursor.behind. Records that came over several pages
-- before may lack fields: everything is fetched once more.
ALTER TABLE cursor ADD COLUMN behind INTEGER NOT NULL DEFAULT 0;
UPDATE cursor SET sequence = 0;
