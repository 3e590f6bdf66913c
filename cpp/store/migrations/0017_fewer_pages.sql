-- SPDX-License-Identifier: Apache-2.0
-- What a person writes is waited for, page by page: an edit touches fewer of them.

-- A new row has the highest row_key, so it needs no note of its own in search_pending: rows up to this one are in the search index,
-- or noted there. source: the table's number among those with words.
CREATE TABLE search_reached (source INTEGER PRIMARY KEY, row_key INTEGER NOT NULL) STRICT;
INSERT INTO search_reached SELECT 1, coalesce(max(row_key), 0) FROM contribution;
INSERT INTO search_reached SELECT 2, coalesce(max(row_key), 0) FROM agreement;
INSERT INTO search_reached SELECT 3, coalesce(max(row_key), 0) FROM partner;
INSERT INTO search_reached SELECT 4, coalesce(max(row_key), 0) FROM observation;
INSERT INTO search_reached SELECT 5, coalesce(max(row_key), 0) FROM story;
INSERT INTO search_reached SELECT 6, coalesce(max(row_key), 0) FROM partner_link;
INSERT INTO search_reached SELECT 7, coalesce(max(row_key), 0) FROM shared_story;
INSERT INTO search_reached SELECT 8, coalesce(max(row_key), 0) FROM vision;
INSERT INTO search_reached SELECT 9, coalesce(max(row_key), 0) FROM recommendation;
INSERT INTO search_reached SELECT 10, coalesce(max(row_key), 0) FROM board_proposal;
DROP TRIGGER contribution_search_insert;
DROP TRIGGER agreement_search_insert;
DROP TRIGGER partner_search_insert;
DROP TRIGGER observation_search_insert;
DROP TRIGGER story_search_insert;
DROP TRIGGER partner_link_search_insert;
DROP TRIGGER shared_story_search_insert;
DROP TRIGGER vision_search_insert;
DROP TRIGGER recommendation_search_insert;
DROP TRIGGER board_proposal_search_insert;

-- Beside the clock, which changes with it.
INSERT INTO setting (name, value) SELECT 'sync.digest.' || space, digest FROM cursor WHERE digest IS NOT NULL;
ALTER TABLE cursor DROP COLUMN digest;

-- Without AUTOINCREMENT, which keeps a table of its own: a position may come again once its entry is gone.
CREATE TABLE outbox_without_autoincrement (
    position INTEGER PRIMARY KEY,
    upstream INTEGER NOT NULL,
    entity TEXT NOT NULL,
    id TEXT NOT NULL,
    space TEXT NOT NULL,
    fields TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'rejected')),
    sent_clock INTEGER NOT NULL DEFAULT 0,
    reoffer INTEGER NOT NULL DEFAULT 0,
    rejected_field TEXT,
    rejected_code TEXT,
    since INTEGER NOT NULL DEFAULT 0,
    UNIQUE (upstream, entity, id)
) STRICT;
INSERT INTO outbox_without_autoincrement SELECT position, upstream, entity, id, space, fields, state, sent_clock, reoffer, rejected_field,
    rejected_code, since FROM outbox ORDER BY position;
DROP TABLE outbox;
ALTER TABLE outbox_without_autoincrement RENAME TO outbox;
CREATE INDEX outbox_rejected ON outbox (position) WHERE state = 'rejected';
