-- SPDX-License-Identifier: Apache-2.0
-- The exercises: what is said under them, and what outlives the meeting.

ALTER TABLE agenda_block ADD COLUMN pairs TEXT;
ALTER TABLE contribution ADD COLUMN title TEXT;
ALTER TABLE contribution ADD COLUMN parent_id TEXT;
ALTER TABLE contribution ADD COLUMN function TEXT;
ALTER TABLE contribution ADD COLUMN kind TEXT;
ALTER TABLE agreement ADD COLUMN contribution_id TEXT;
ALTER TABLE story ADD COLUMN worked TEXT;
ALTER TABLE story ADD COLUMN people TEXT;

CREATE TABLE "vote" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    contribution_id TEXT,
    membership_id TEXT,
    block TEXT,
    meeting_id TEXT,
    dots INTEGER
) STRICT;

CREATE TABLE "shared_story" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    story_id TEXT,
    area_id TEXT,
    title TEXT,
    text TEXT,
    worked TEXT,
    people TEXT
) STRICT;

CREATE TABLE "vision" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    area_id TEXT,
    text TEXT,
    themes TEXT,
    meeting_id TEXT
) STRICT;

CREATE TABLE "recommendation" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    area_id TEXT,
    number TEXT,
    stands TEXT,
    plan TEXT,
    meeting_id TEXT
) STRICT;

CREATE TABLE "evidence" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    recommendation_id TEXT,
    entity TEXT,
    record_id TEXT,
    note TEXT
) STRICT;

CREATE TABLE "board_proposal" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    group_id TEXT,
    meeting_id TEXT,
    contribution_id TEXT,
    kind TEXT,
    text TEXT,
    why TEXT,
    status TEXT,
    sent_on TEXT,
    answer TEXT
) STRICT;

CREATE INDEX "vote_meeting_id" ON "vote" (meeting_id);
CREATE INDEX "vote_contribution_id" ON "vote" (contribution_id);
CREATE INDEX "evidence_recommendation_id" ON "evidence" (recommendation_id);
CREATE INDEX "recommendation_area_id" ON "recommendation" (area_id);
CREATE INDEX "shared_story_story_id" ON "shared_story" (story_id);
CREATE INDEX "board_proposal_group_id" ON "board_proposal" (group_id);
CREATE INDEX "contribution_parent_id" ON "contribution" (parent_id);
CREATE INDEX "vote_space" ON "vote" (space);
CREATE INDEX "shared_story_space" ON "shared_story" (space);
CREATE INDEX "vision_space" ON "vision" (space);
CREATE INDEX "recommendation_space" ON "recommendation" (space);
CREATE INDEX "evidence_space" ON "evidence" (space);
CREATE INDEX "board_proposal_space" ON "board_proposal" (space);

-- More kinds of tables have words than three bits can tell apart: the rowid in the index is now the row's row_key
-- times sixteen, plus its table's number. Everything is indexed again, in quiet moments.
DELETE FROM search_index;
DELETE FROM search_pending;

DROP TRIGGER contribution_search_insert;
DROP TRIGGER contribution_search_update;
DROP TRIGGER contribution_search_delete;
CREATE TRIGGER contribution_search_insert AFTER INSERT ON contribution BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 1);
END;
CREATE TRIGGER contribution_search_update AFTER UPDATE OF title, text, deleted_at ON contribution BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 1);
END;
CREATE TRIGGER contribution_search_delete AFTER DELETE ON contribution BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 1);
END;
INSERT INTO search_pending SELECT row_key * 16 + 1 FROM contribution;

DROP TRIGGER agreement_search_insert;
DROP TRIGGER agreement_search_update;
DROP TRIGGER agreement_search_delete;
CREATE TRIGGER agreement_search_insert AFTER INSERT ON agreement BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 2);
END;
CREATE TRIGGER agreement_search_update AFTER UPDATE OF text, deleted_at ON agreement BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 2);
END;
CREATE TRIGGER agreement_search_delete AFTER DELETE ON agreement BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 2);
END;
INSERT INTO search_pending SELECT row_key * 16 + 2 FROM agreement;

DROP TRIGGER partner_search_insert;
DROP TRIGGER partner_search_update;
DROP TRIGGER partner_search_delete;
CREATE TRIGGER partner_search_insert AFTER INSERT ON partner BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 3);
END;
CREATE TRIGGER partner_search_update AFTER UPDATE OF name, description, contact, deleted_at ON partner BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 3);
END;
CREATE TRIGGER partner_search_delete AFTER DELETE ON partner BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 3);
END;
INSERT INTO search_pending SELECT row_key * 16 + 3 FROM partner;

DROP TRIGGER observation_search_insert;
DROP TRIGGER observation_search_update;
DROP TRIGGER observation_search_delete;
CREATE TRIGGER observation_search_insert AFTER INSERT ON observation BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 4);
END;
CREATE TRIGGER observation_search_update AFTER UPDATE OF text, place, deleted_at ON observation BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 4);
END;
CREATE TRIGGER observation_search_delete AFTER DELETE ON observation BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 4);
END;
INSERT INTO search_pending SELECT row_key * 16 + 4 FROM observation;

DROP TRIGGER story_search_insert;
DROP TRIGGER story_search_update;
DROP TRIGGER story_search_delete;
CREATE TRIGGER story_search_insert AFTER INSERT ON story BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 5);
END;
CREATE TRIGGER story_search_update AFTER UPDATE OF title, text, worked, people, deleted_at ON story BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 5);
END;
CREATE TRIGGER story_search_delete AFTER DELETE ON story BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 5);
END;
INSERT INTO search_pending SELECT row_key * 16 + 5 FROM story;

DROP TRIGGER partner_link_search_insert;
DROP TRIGGER partner_link_search_update;
DROP TRIGGER partner_link_search_delete;
CREATE TRIGGER partner_link_search_insert AFTER INSERT ON partner_link BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 6);
END;
CREATE TRIGGER partner_link_search_update AFTER UPDATE OF cooperation, deleted_at ON partner_link BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 6);
END;
CREATE TRIGGER partner_link_search_delete AFTER DELETE ON partner_link BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 6);
END;
INSERT INTO search_pending SELECT row_key * 16 + 6 FROM partner_link;

CREATE TRIGGER shared_story_search_insert AFTER INSERT ON shared_story BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 7);
END;
CREATE TRIGGER shared_story_search_update AFTER UPDATE OF title, text, worked, people, deleted_at ON shared_story BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 7);
END;
CREATE TRIGGER shared_story_search_delete AFTER DELETE ON shared_story BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 7);
END;

CREATE TRIGGER vision_search_insert AFTER INSERT ON vision BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 8);
END;
CREATE TRIGGER vision_search_update AFTER UPDATE OF text, themes, deleted_at ON vision BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 8);
END;
CREATE TRIGGER vision_search_delete AFTER DELETE ON vision BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 8);
END;

CREATE TRIGGER recommendation_search_insert AFTER INSERT ON recommendation BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 9);
END;
CREATE TRIGGER recommendation_search_update AFTER UPDATE OF stands, plan, deleted_at ON recommendation BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 9);
END;
CREATE TRIGGER recommendation_search_delete AFTER DELETE ON recommendation BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 9);
END;

CREATE TRIGGER board_proposal_search_insert AFTER INSERT ON board_proposal BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 10);
END;
CREATE TRIGGER board_proposal_search_update AFTER UPDATE OF text, why, answer, deleted_at ON board_proposal BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 10);
END;
CREATE TRIGGER board_proposal_search_delete AFTER DELETE ON board_proposal BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 10);
END;
