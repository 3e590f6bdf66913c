-- SPDX-License-Identifier: Apache-2.0
-- The first schema. Every synced table has the same seven columns before its own; see ARCHITECTURE.md.

CREATE TABLE "organisation" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    name TEXT
) STRICT;

CREATE TABLE "area" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    name TEXT,
    description TEXT,
    physical_plan TEXT,
    social_plan TEXT
) STRICT;

CREATE TABLE "department" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    area_id TEXT,
    name TEXT,
    address TEXT
) STRICT;

CREATE TABLE "person" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    name TEXT,
    function TEXT,
    title TEXT,
    email TEXT,
    phone TEXT,
    area_id TEXT,
    department_id TEXT
) STRICT;

CREATE TABLE "user" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    login TEXT,
    person_id TEXT,
    display_name TEXT
) STRICT;

CREATE TABLE "group" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    kind TEXT,
    area_id TEXT,
    name TEXT,
    purpose TEXT,
    course TEXT,
    place TEXT,
    composition TEXT
) STRICT;

CREATE TABLE "membership" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    group_id TEXT,
    person_id TEXT,
    role TEXT,
    function TEXT,
    seat INTEGER
) STRICT;

CREATE TABLE "meeting" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    group_id TEXT,
    number INTEGER,
    course TEXT,
    template TEXT,
    title TEXT,
    starts_at INTEGER,
    ends_at INTEGER,
    place TEXT,
    status TEXT,
    current_block TEXT,
    started_at INTEGER,
    closed_at INTEGER,
    props_ready TEXT,
    frequency TEXT,
    invitation TEXT,
    notes TEXT
) STRICT;

CREATE TABLE "attendance" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    meeting_id TEXT,
    membership_id TEXT,
    state TEXT,
    note TEXT
) STRICT;

CREATE TABLE "agenda_block" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    meeting_id TEXT,
    block TEXT,
    position INTEGER,
    title TEXT,
    minutes INTEGER,
    extra_minutes INTEGER,
    status TEXT,
    started_at INTEGER,
    ended_at INTEGER,
    current_prompt TEXT,
    current_speaker TEXT,
    spoken TEXT
) STRICT;

CREATE TABLE "contribution" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    meeting_id TEXT,
    block TEXT,
    prompt TEXT,
    membership_id TEXT,
    text TEXT,
    position INTEGER,
    mark TEXT
) STRICT;

CREATE TABLE "observation" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    text TEXT,
    department_id TEXT,
    place TEXT,
    theme TEXT,
    urgency TEXT,
    status TEXT,
    seen_at INTEGER,
    author TEXT,
    meeting_id TEXT,
    case_position INTEGER,
    reply TEXT
) STRICT;

CREATE TABLE "photo" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    observation_id TEXT,
    sha256 TEXT,
    bytes INTEGER,
    width INTEGER,
    height INTEGER,
    media_type TEXT,
    taken_at INTEGER,
    position INTEGER
) STRICT;

CREATE TABLE "agreement" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    group_id TEXT,
    meeting_id TEXT,
    block TEXT,
    text TEXT,
    theme TEXT,
    owner_id TEXT,
    due_on TEXT,
    status TEXT,
    observation_id TEXT
) STRICT;

CREATE TABLE "agreement_followup" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    agreement_id TEXT,
    meeting_id TEXT,
    kind TEXT,
    why TEXT,
    new_due_on TEXT,
    author TEXT,
    noted_at INTEGER
) STRICT;

CREATE TABLE "partner" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    name TEXT,
    category TEXT,
    description TEXT,
    contact TEXT
) STRICT;

CREATE TABLE "partner_link" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    partner_id TEXT,
    function TEXT,
    group_id TEXT,
    cooperation TEXT,
    state TEXT
) STRICT;

CREATE TABLE "story" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    group_id TEXT,
    meeting_id TEXT,
    title TEXT,
    text TEXT,
    told_by TEXT
) STRICT;

CREATE TABLE "conflict" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    entity TEXT,
    record_id TEXT,
    field TEXT,
    kind TEXT,
    lost_value TEXT,
    lost_type TEXT,
    lost_by TEXT,
    lost_at INTEGER,
    kept_value TEXT,
    kept_type TEXT,
    kept_by TEXT,
    kept_at INTEGER,
    resolution TEXT,
    resolved_at INTEGER
) STRICT;

CREATE INDEX "department_area_id" ON "department" (area_id);
CREATE INDEX "membership_group_id" ON "membership" (group_id);
CREATE INDEX "membership_person_id" ON "membership" (person_id);
CREATE INDEX "group_area_id" ON "group" (area_id);
CREATE INDEX "meeting_group_id" ON "meeting" (group_id);
CREATE INDEX "meeting_starts_at" ON "meeting" (starts_at);
CREATE INDEX "attendance_meeting_id" ON "attendance" (meeting_id);
CREATE INDEX "agenda_block_meeting_id" ON "agenda_block" (meeting_id);
CREATE INDEX "contribution_meeting_id" ON "contribution" (meeting_id);
CREATE INDEX "observation_meeting_id" ON "observation" (meeting_id);
CREATE INDEX "observation_status" ON "observation" (status);
CREATE INDEX "photo_observation_id" ON "photo" (observation_id);
CREATE INDEX "photo_sha256" ON "photo" (sha256);
CREATE INDEX "agreement_group_id" ON "agreement" (group_id);
CREATE INDEX "agreement_meeting_id" ON "agreement" (meeting_id);
CREATE INDEX "agreement_status" ON "agreement" (status);
CREATE INDEX "agreement_followup_agreement_id" ON "agreement_followup" (agreement_id);
CREATE INDEX "partner_link_partner_id" ON "partner_link" (partner_id);
CREATE INDEX "partner_link_group_id" ON "partner_link" (group_id);
CREATE INDEX "story_group_id" ON "story" (group_id);
CREATE INDEX "conflict_record_id" ON "conflict" (record_id);
CREATE INDEX "organisation_space" ON "organisation" (space);
CREATE INDEX "area_space" ON "area" (space);
CREATE INDEX "department_space" ON "department" (space);
CREATE INDEX "person_space" ON "person" (space);
CREATE INDEX "user_space" ON "user" (space);
CREATE INDEX "group_space" ON "group" (space);
CREATE INDEX "membership_space" ON "membership" (space);
CREATE INDEX "meeting_space" ON "meeting" (space);
CREATE INDEX "attendance_space" ON "attendance" (space);
CREATE INDEX "agenda_block_space" ON "agenda_block" (space);
CREATE INDEX "contribution_space" ON "contribution" (space);
CREATE INDEX "observation_space" ON "observation" (space);
CREATE INDEX "photo_space" ON "photo" (space);
CREATE INDEX "agreement_space" ON "agreement" (space);
CREATE INDEX "agreement_followup_space" ON "agreement_followup" (space);
CREATE INDEX "partner_space" ON "partner" (space);
CREATE INDEX "partner_link_space" ON "partner_link" (space);
CREATE INDEX "story_space" ON "story" (space);
CREATE INDEX "conflict_space" ON "conflict" (space);

-- This device's own settings and the sync engine's state; never sent.
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- One entry a row that the upstream does not have yet. fields: "field:clock:device;…", the dirty fields with the
-- version of each that the upstream had when it was first overwritten.
CREATE TABLE outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
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
    UNIQUE (upstream, entity, id)
) STRICT;
CREATE INDEX outbox_state ON outbox (state, position);

-- What the upstream has of a dirty field.
CREATE TABLE base_value (
    upstream INTEGER NOT NULL,
    entity TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    value ANY,
    clock INTEGER NOT NULL,
    device INTEGER NOT NULL,
    PRIMARY KEY (upstream, entity, id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE cursor (
    upstream INTEGER NOT NULL,
    space TEXT NOT NULL,
    role TEXT NOT NULL,
    sequence INTEGER NOT NULL DEFAULT 0,
    own_rows INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (upstream, space)
) STRICT, WITHOUT ROWID;

-- Fields and entities that only a newer program knows.
CREATE TABLE foreign_field (
    space TEXT NOT NULL,
    entity TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    value ANY,
    clock INTEGER NOT NULL,
    device INTEGER NOT NULL,
    PRIMARY KEY (entity, id, field)
) STRICT, WITHOUT ROWID;

-- Where the bytes of a photo are. waiting: here, to be sent; sent: at both ends; missing: to be fetched;
-- parked: cannot be had or sent, see reason.
CREATE TABLE photo_file (
    sha256 TEXT PRIMARY KEY,
    space TEXT NOT NULL,
    bytes INTEGER NOT NULL DEFAULT 0,
    taken_here INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'missing', 'parked')),
    sent_bytes INTEGER NOT NULL DEFAULT 0,
    upload_url TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_file_state ON photo_file (state);

-- Full text. unicode61 without folding of diacritics keeps æ, ø and å letters of their own.
-- The rowid here is the row's row_key in its table times eight, plus one for each kind of table.
CREATE VIRTUAL TABLE search_index USING fts5 (
    body, entity UNINDEXED, id UNINDEXED, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
);

-- Rows whose words the index does not have yet. Indexing costs more than the write itself, so it is left to a quiet
-- moment, and to the next search.
CREATE TABLE search_pending (number INTEGER PRIMARY KEY) STRICT;

CREATE TRIGGER contribution_search_insert AFTER INSERT ON contribution BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 8 + 1);
END;
CREATE TRIGGER contribution_search_update AFTER UPDATE OF text, deleted_at ON contribution BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 8 + 1);
END;
CREATE TRIGGER contribution_search_delete AFTER DELETE ON contribution BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 8 + 1);
END;

CREATE TRIGGER agreement_search_insert AFTER INSERT ON agreement BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 8 + 2);
END;
CREATE TRIGGER agreement_search_update AFTER UPDATE OF text, deleted_at ON agreement BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 8 + 2);
END;
CREATE TRIGGER agreement_search_delete AFTER DELETE ON agreement BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 8 + 2);
END;

CREATE TRIGGER partner_search_insert AFTER INSERT ON partner BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 8 + 3);
END;
CREATE TRIGGER partner_search_update AFTER UPDATE OF name, description, contact, deleted_at ON partner BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 8 + 3);
END;
CREATE TRIGGER partner_search_delete AFTER DELETE ON partner BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 8 + 3);
END;

CREATE TRIGGER observation_search_insert AFTER INSERT ON observation BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 8 + 4);
END;
CREATE TRIGGER observation_search_update AFTER UPDATE OF text, place, deleted_at ON observation BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 8 + 4);
END;
CREATE TRIGGER observation_search_delete AFTER DELETE ON observation BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 8 + 4);
END;

CREATE TRIGGER story_search_insert AFTER INSERT ON story BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 8 + 5);
END;
CREATE TRIGGER story_search_update AFTER UPDATE OF title, text, deleted_at ON story BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 8 + 5);
END;
CREATE TRIGGER story_search_delete AFTER DELETE ON story BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 8 + 5);
END;

CREATE TRIGGER partner_link_search_insert AFTER INSERT ON partner_link BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 8 + 6);
END;
CREATE TRIGGER partner_link_search_update AFTER UPDATE OF cooperation, deleted_at ON partner_link BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 8 + 6);
END;
CREATE TRIGGER partner_link_search_delete AFTER DELETE ON partner_link BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 8 + 6);
END;
