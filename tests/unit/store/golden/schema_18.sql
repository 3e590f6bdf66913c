-- SPDX-License-Identifier: Apache-2.0
-- A store that schema 17 began and schema 18 left, with something in every table. Never changed: a new schema gets its own.
CREATE TABLE "organisation" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    name TEXT
) STRICT;
CREATE TABLE "area" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
, locked_at INTEGER, locked_by TEXT, playbook_id TEXT, invited_sequence INTEGER, invited_starts_at INTEGER, invited_ends_at INTEGER, invited_place TEXT, locked_digest TEXT, why TEXT, outcome_form TEXT, needed TEXT) STRICT;
CREATE TABLE "attendance" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    meeting_id TEXT,
    membership_id TEXT,
    state TEXT,
    note TEXT
, approved_at INTEGER, task TEXT) STRICT;
CREATE TABLE "agenda_block" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
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
, pairs TEXT, hidden INTEGER, confidential INTEGER, reason TEXT, moved_from INTEGER) STRICT;
CREATE TABLE "contribution" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
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
, title TEXT, parent_id TEXT, function TEXT, kind TEXT, guest_id TEXT, hidden INTEGER, confidential INTEGER) STRICT;
CREATE TABLE "observation" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
, contribution_id TEXT) STRICT;
CREATE TABLE "agreement_followup" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
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
, old_due_on TEXT) STRICT;
CREATE TABLE "partner" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    group_id TEXT,
    meeting_id TEXT,
    title TEXT,
    text TEXT,
    told_by TEXT
, worked TEXT, people TEXT) STRICT;
CREATE TABLE "conflict" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
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
, lost_device TEXT, kept_device TEXT, base_value TEXT) STRICT;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
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
    own_rows INTEGER NOT NULL DEFAULT 1, behind INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (upstream, space)
) STRICT, WITHOUT ROWID;
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
CREATE VIRTUAL TABLE search_index USING fts5 (
    body, entity UNINDEXED, id UNINDEXED, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
);
CREATE TABLE search_pending (number INTEGER PRIMARY KEY) STRICT;
CREATE TABLE "vote" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
    space INTEGER NOT NULL,
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
CREATE TABLE "guest" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    meeting_id TEXT,
    name TEXT,
    function TEXT
) STRICT;
CREATE TABLE "addendum" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    meeting_id TEXT,
    text TEXT,
    author TEXT,
    noted_at INTEGER
) STRICT;
CREATE TABLE "playbook" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
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
CREATE TABLE "area_snapshot" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    meeting_id TEXT,
    taken_at INTEGER,
    partners TEXT,
    vision TEXT,
    recommendations TEXT,
    evidence TEXT
) STRICT;
CREATE TABLE history (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    space TEXT NOT NULL,
    entity TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    value ANY,
    clock INTEGER NOT NULL,
    device INTEGER NOT NULL,
    replaced_clock INTEGER NOT NULL,
    replaced_device INTEGER NOT NULL
) STRICT;
CREATE TABLE author (
    device INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    device_name TEXT NOT NULL
) STRICT;
CREATE TABLE receipt (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    delivered INTEGER NOT NULL,
    rejected INTEGER NOT NULL
) STRICT;
CREATE TABLE "proposed_time" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    meeting_id TEXT,
    starts_at INTEGER,
    ends_at INTEGER
) STRICT;
CREATE TABLE "time_answer" (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    space INTEGER NOT NULL,
    deleted_at INTEGER,
    row_clock INTEGER NOT NULL,
    row_device INTEGER NOT NULL,
    clocks TEXT,
    proposed_time_id TEXT,
    membership_id TEXT,
    answer TEXT
) STRICT;
CREATE TABLE difference (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    space TEXT NOT NULL,
    records INTEGER NOT NULL,
    healed INTEGER NOT NULL
) STRICT;
CREATE TABLE space (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE writer (number INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE) STRICT;
CREATE TABLE search_reached (source INTEGER PRIMARY KEY, row_key INTEGER NOT NULL) STRICT;
CREATE TABLE "outbox" (
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
CREATE INDEX "department_area_id" ON "department" (area_id);
CREATE INDEX "membership_group_id" ON "membership" (group_id);
CREATE INDEX "membership_person_id" ON "membership" (person_id);
CREATE INDEX "group_area_id" ON "group" (area_id);
CREATE INDEX "meeting_group_id" ON "meeting" (group_id);
CREATE INDEX "meeting_starts_at" ON "meeting" (starts_at);
CREATE INDEX "attendance_meeting_id" ON "attendance" (meeting_id);
CREATE INDEX "agenda_block_meeting_id" ON "agenda_block" (meeting_id);
CREATE INDEX "contribution_meeting_id" ON "contribution" (meeting_id);
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
CREATE INDEX "group_space" ON "group" (space);
CREATE INDEX "meeting_space" ON "meeting" (space);
CREATE INDEX "agreement_space" ON "agreement" (space);
CREATE INDEX "partner_space" ON "partner" (space);
CREATE INDEX photo_file_state ON photo_file (state);
CREATE INDEX "vote_meeting_id" ON "vote" (meeting_id);
CREATE INDEX "vote_contribution_id" ON "vote" (contribution_id);
CREATE INDEX "evidence_recommendation_id" ON "evidence" (recommendation_id);
CREATE INDEX "recommendation_area_id" ON "recommendation" (area_id);
CREATE INDEX "shared_story_story_id" ON "shared_story" (story_id);
CREATE INDEX "board_proposal_group_id" ON "board_proposal" (group_id);
CREATE INDEX "contribution_parent_id" ON "contribution" (parent_id);
CREATE INDEX "vision_space" ON "vision" (space);
CREATE INDEX "recommendation_space" ON "recommendation" (space);
CREATE INDEX "evidence_space" ON "evidence" (space);
CREATE INDEX "guest_meeting_id" ON "guest" (meeting_id);
CREATE INDEX "addendum_meeting_id" ON "addendum" (meeting_id);
CREATE INDEX history_record ON history (id, position);
CREATE INDEX "proposed_time_meeting_id" ON "proposed_time" (meeting_id);
CREATE INDEX "time_answer_proposed_time_id" ON "time_answer" (proposed_time_id);
CREATE INDEX "observation_meeting_id" ON "observation" (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX outbox_rejected ON outbox (position) WHERE state = 'rejected';
CREATE INDEX "observation_waiting" ON "observation" (space) WHERE status <> 'besvaret';
CREATE TRIGGER contribution_search_delete AFTER DELETE ON contribution BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 1);
END;
CREATE TRIGGER agreement_search_update AFTER UPDATE OF text, deleted_at ON agreement BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 2);
END;
CREATE TRIGGER agreement_search_delete AFTER DELETE ON agreement BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 2);
END;
CREATE TRIGGER partner_search_update AFTER UPDATE OF name, description, contact, deleted_at ON partner BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 3);
END;
CREATE TRIGGER partner_search_delete AFTER DELETE ON partner BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 3);
END;
CREATE TRIGGER observation_search_update AFTER UPDATE OF text, place, deleted_at ON observation BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 4);
END;
CREATE TRIGGER observation_search_delete AFTER DELETE ON observation BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 4);
END;
CREATE TRIGGER story_search_update AFTER UPDATE OF title, text, worked, people, deleted_at ON story BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 5);
END;
CREATE TRIGGER story_search_delete AFTER DELETE ON story BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 5);
END;
CREATE TRIGGER partner_link_search_update AFTER UPDATE OF cooperation, deleted_at ON partner_link BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 6);
END;
CREATE TRIGGER partner_link_search_delete AFTER DELETE ON partner_link BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 6);
END;
CREATE TRIGGER shared_story_search_update AFTER UPDATE OF title, text, worked, people, deleted_at ON shared_story BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 7);
END;
CREATE TRIGGER shared_story_search_delete AFTER DELETE ON shared_story BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 7);
END;
CREATE TRIGGER vision_search_update AFTER UPDATE OF text, themes, deleted_at ON vision BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 8);
END;
CREATE TRIGGER vision_search_delete AFTER DELETE ON vision BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 8);
END;
CREATE TRIGGER recommendation_search_update AFTER UPDATE OF stands, plan, deleted_at ON recommendation BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 9);
END;
CREATE TRIGGER recommendation_search_delete AFTER DELETE ON recommendation BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 9);
END;
CREATE TRIGGER board_proposal_search_update AFTER UPDATE OF text, why, answer, deleted_at ON board_proposal BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 10);
END;
CREATE TRIGGER board_proposal_search_delete AFTER DELETE ON board_proposal BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (old.row_key * 16 + 10);
END;
CREATE TRIGGER contribution_search_update AFTER UPDATE OF title, text, hidden, deleted_at ON contribution BEGIN
    INSERT OR IGNORE INTO search_pending VALUES (new.row_key * 16 + 1);
END;
INSERT INTO "organisation" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "name") VALUES (1, '504d818f-b13c-51e6-9fea-d0319c68ca74', 2, NULL, 117660580533370880, 2, NULL, 'Boligselskabet Lygtemanden');
INSERT INTO "area" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "name", "description", "physical_plan", "social_plan") VALUES (1, '3cadc99c-9368-5bc9-8cd7-149c41dff6f3', 2, NULL, 117660580533370880, 2, NULL, 'Kometparken', 'Seks blokke og en have fra 1968. Facader og badeværelser bliver nye, og der er en boligsocial plan i gang ved siden af.', 'Facader, badeværelser og gårdhave', 'Naboskab, fritidsjob og beboerdemokrati');
INSERT INTO "area" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "name", "description", "physical_plan", "social_plan") VALUES (2, 'a8ac2804-83ab-5f26-b949-3a27880c0889', 2, NULL, 117660580533370880, 2, NULL, 'Sneglebakken', 'Rækkehuse på en skråning. Helhedsplanen er godkendt, og de første håndværkere kommer til foråret.', 'Tage, kloak og stier', 'Familier og fællesskaber');
INSERT INTO "department" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "area_id", "name", "address") VALUES (1, '652dd55f-25c1-5f43-94e6-718e151de94e', 2, NULL, 117660580533370880, 2, NULL, '3cadc99c-9368-5bc9-8cd7-149c41dff6f3', 'Afdeling 1 · Halehusene', 'Halevej 1-23');
INSERT INTO "department" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "area_id", "name", "address") VALUES (2, '489be0ad-bbc5-53ee-8465-dbdb8b2b1e22', 2, NULL, 117660580533370880, 2, NULL, '3cadc99c-9368-5bc9-8cd7-149c41dff6f3', 'Afdeling 2 · Stjerneskuddet', 'Halevej 2-40');
INSERT INTO "person" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "name", "function", "title", "email", "phone", "area_id", "department_id") VALUES (1, '6051de4a-5f93-5753-976a-dce59d1339b6', 2, NULL, 117660580533370880, 2, NULL, 'Mona Vindfløj', 'beboerkonsulent', 'Beboerkonsulent', 'mona@lygtemanden.example', NULL, '3cadc99c-9368-5bc9-8cd7-149c41dff6f3', '652dd55f-25c1-5f43-94e6-718e151de94e');
INSERT INTO "person" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "name", "function", "title", "email", "phone", "area_id", "department_id") VALUES (2, '51b0979b-d224-5647-8afb-56bd9d1c3aec', 2, NULL, 117660580533370880, 2, NULL, 'Kaj Nøglebo', 'varmemester', 'Varmemester', 'kaj@lygtemanden.example', NULL, '3cadc99c-9368-5bc9-8cd7-149c41dff6f3', '652dd55f-25c1-5f43-94e6-718e151de94e');
INSERT INTO "user" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "login", "person_id", "display_name") VALUES (1, '51f52295-4c1c-5d91-85d3-98ab3c5c264e', 2, NULL, 117660580533370880, 2, NULL, 'mona', '6051de4a-5f93-5753-976a-dce59d1339b6', 'Mona Vindfløj');
INSERT INTO "user" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "login", "person_id", "display_name") VALUES (2, '274e39cf-48d4-5b2d-a175-bf4f5ca4e23f', 2, NULL, 117660580533370880, 2, NULL, 'kaj', '51b0979b-d224-5647-8afb-56bd9d1c3aec', 'Kaj Nøglebo');
INSERT INTO "group" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "kind", "area_id", "name", "purpose", "course", "place", "composition") VALUES (1, '50f91d6f-47cf-5696-a01c-19a631784b10', 1, NULL, 117660580533370880, 2, NULL, 'erfaringsgruppe', '3cadc99c-9368-5bc9-8cd7-149c41dff6f3', 'Erfaringsgruppen i Kometparken', 'Vi deler det, vi ved om Kometparken, og gør renoveringen bedre for dem, der bor her.', 'erfaringsgruppe', 'Beboerhuset, Halevej 12', NULL);
INSERT INTO "group" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "kind", "area_id", "name", "purpose", "course", "place", "composition") VALUES (2, '106a9669-d3bc-5f25-a967-17dc4dae75fb', 3, NULL, 117660580533370880, 2, NULL, 'erfaringsgruppe', 'a8ac2804-83ab-5f26-b949-3a27880c0889', 'Erfaringsgruppen på Sneglebakken', 'Vi begynder, før gravemaskinerne kommer, så vi kender hinanden, når det går løs.', 'erfaringsgruppe', 'Fælleshuset, Spiralen 8', NULL);
INSERT INTO "membership" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "group_id", "person_id", "role", "function", "seat") VALUES (1, '3c1816c4-a9b7-503c-a1da-5823b9f14b30', 1, NULL, 117660580533370880, 2, NULL, '50f91d6f-47cf-5696-a01c-19a631784b10', '6051de4a-5f93-5753-976a-dce59d1339b6', 'tovholder', 'beboerkonsulent', 1);
INSERT INTO "membership" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "group_id", "person_id", "role", "function", "seat") VALUES (2, '74483157-2b0d-586b-b915-4a9b1c57bc7d', 1, NULL, 117660580533370880, 2, NULL, '50f91d6f-47cf-5696-a01c-19a631784b10', '51b0979b-d224-5647-8afb-56bd9d1c3aec', 'medlem', 'varmemester', 2);
INSERT INTO "meeting" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "group_id", "number", "course", "template", "title", "starts_at", "ends_at", "place", "status", "current_block", "started_at", "closed_at", "props_ready", "frequency", "invitation", "notes", "locked_at", "locked_by", "playbook_id", "invited_sequence", "invited_starts_at", "invited_ends_at", "invited_place", "locked_digest", "why", "outcome_form", "needed") VALUES (1, '1c810a3c-fc25-5d29-81f3-489b647db7da', 1, NULL, 117660580533370880, 2, NULL, '50f91d6f-47cf-5696-a01c-19a631784b10', 1, 'erfaringsgruppe', 'moede-1', 'Hvad kan de andre?', 1788084000000, 1788091200000, 'Beboerhuset, Halevej 12', 'afsluttet', NULL, 1788084120000, 1788091260000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "meeting" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "group_id", "number", "course", "template", "title", "starts_at", "ends_at", "place", "status", "current_block", "started_at", "closed_at", "props_ready", "frequency", "invitation", "notes", "locked_at", "locked_by", "playbook_id", "invited_sequence", "invited_starts_at", "invited_ends_at", "invited_place", "locked_digest", "why", "outcome_form", "needed") VALUES (2, '4c4927b1-a385-5cb8-a8a6-66d8da11dad7', 1, NULL, 117660580533370880, 2, NULL, '50f91d6f-47cf-5696-a01c-19a631784b10', 2, 'erfaringsgruppe', 'moede-2', 'Hvad er min funktion?', 1790503200000, 1790510400000, 'Varmemesterkontoret, kælderen under nr. 7', 'afsluttet', NULL, 1790503320000, 1790510460000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "attendance" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "meeting_id", "membership_id", "state", "note", "approved_at", "task") VALUES (1, '847944ce-a347-56c6-bdfc-c502be7f3f5c', 1, NULL, 117660580533370880, 2, NULL, '1c810a3c-fc25-5d29-81f3-489b647db7da', '3c1816c4-a9b7-503c-a1da-5823b9f14b30', 'til_stede', NULL, NULL, NULL);
INSERT INTO "attendance" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "meeting_id", "membership_id", "state", "note", "approved_at", "task") VALUES (2, 'ef408e38-42f0-552b-b328-8aa41216b338', 1, NULL, 117660580533370880, 2, NULL, '1c810a3c-fc25-5d29-81f3-489b647db7da', '74483157-2b0d-586b-b915-4a9b1c57bc7d', 'til_stede', NULL, NULL, NULL);
INSERT INTO "agenda_block" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "meeting_id", "block", "position", "title", "minutes", "extra_minutes", "status", "started_at", "ended_at", "current_prompt", "current_speaker", "spoken", "pairs", "hidden", "confidential", "reason", "moved_from") VALUES (1, '4e5a0d35-37ce-50c4-a745-75c2a39a2fac', 1, NULL, 117660580533370880, 2, NULL, '1c810a3c-fc25-5d29-81f3-489b647db7da', 'velkomst', 1, 'Velkommen til', 10, NULL, 'gennemfoert', 1788084120000, 1788084720000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "agenda_block" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "meeting_id", "block", "position", "title", "minutes", "extra_minutes", "status", "started_at", "ended_at", "current_prompt", "current_speaker", "spoken", "pairs", "hidden", "confidential", "reason", "moved_from") VALUES (2, '9178856b-7fca-50ff-bd44-fade8e901559', 1, NULL, 117660580533370880, 2, NULL, '1c810a3c-fc25-5d29-81f3-489b647db7da', 'kollega-samtale', 2, 'Præsentér din kollega · to og to', 22, NULL, 'gennemfoert', 1788084720000, 1788086040000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "contribution" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "meeting_id", "block", "prompt", "membership_id", "text", "position", "mark", "title", "parent_id", "function", "kind", "guest_id", "hidden", "confidential") VALUES (1, '7df16aa0-2d03-5242-b181-abe9c5536e6d', 1, NULL, 117660580533370880, 2, NULL, '1c810a3c-fc25-5d29-81f3-489b647db7da', 'velkomst', 'hvorfor', '74483157-2b0d-586b-b915-4a9b1c57bc7d', 'Jeg vil gerne vide, hvad der skal ske med min gård, før gravemaskinen holder der.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "contribution" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "meeting_id", "block", "prompt", "membership_id", "text", "position", "mark", "title", "parent_id", "function", "kind", "guest_id", "hidden", "confidential") VALUES (2, '878cacb7-1c91-53f1-828f-c78ce4b63aed', 1, NULL, 117660580533370880, 2, NULL, '1c810a3c-fc25-5d29-81f3-489b647db7da', 'velkomst', 'hvorfor', '87c95cb0-58d7-5e44-8de9-f7da51363d38', 'Jeg tegner meget, men kommer for lidt ud. Jeg vil høre, hvordan der er om tirsdagen.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "observation" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "text", "department_id", "place", "theme", "urgency", "status", "seen_at", "author", "meeting_id", "case_position", "reply") VALUES (1, 'e3a10efa-502e-509b-be5d-8e5907a767d9', 1, NULL, 117660580533370880, 2, NULL, 'Flyttekasser spærrer kælderen, så barnevognene står på trappen. Vi mangler et sted til kasserne i to uger.', '652dd55f-25c1-5f43-94e6-718e151de94e', 'Opgang 9, kælderen', 'genhusning', 'haster', 'i_bakken', 1795160400000, 'Kaj Nøglebo', NULL, NULL, NULL);
INSERT INTO "observation" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "text", "department_id", "place", "theme", "urgency", "status", "seen_at", "author", "meeting_id", "case_position", "reply") VALUES (2, '0c5b8b33-c160-559f-a0a0-96322d75d379', 1, NULL, 117660580533370880, 2, NULL, 'Flere har spurgt, hvornår legepladsen lukker. Der står ingen dato på skiltet.', '489be0ad-bbc5-53ee-8465-dbdb8b2b1e22', 'Gården bag nr. 14', 'faellesarealer', 'snart', 'i_bakken', 1795266900000, 'Kaj Nøglebo', NULL, NULL, NULL);
INSERT INTO "photo" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "observation_id", "sha256", "bytes", "width", "height", "media_type", "taken_at", "position") VALUES (1, 'x', 4, NULL, 1, 1, NULL, 'x', 'x', 1, 1, 1, 'x', 1, 1);
INSERT INTO "agreement" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "group_id", "meeting_id", "block", "text", "theme", "owner_id", "due_on", "status", "observation_id", "contribution_id") VALUES (1, '8af82ff5-b92b-5f28-a0fc-fe2caacb8446', 1, NULL, 117660580533370880, 2, NULL, '50f91d6f-47cf-5696-a01c-19a631784b10', '1c810a3c-fc25-5d29-81f3-489b647db7da', 'aftaler', 'Kaj og Sofie går en runde i gården sammen, før vi ses igen.', 'videre_samarbejde', '74483157-2b0d-586b-b915-4a9b1c57bc7d', '2026-09-25', 'gennemfoert', NULL, NULL);
INSERT INTO "agreement" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "group_id", "meeting_id", "block", "text", "theme", "owner_id", "due_on", "status", "observation_id", "contribution_id") VALUES (2, '04d2a899-13fd-55d1-91f3-00d0aeb368e5', 1, NULL, 117660580533370880, 2, NULL, '50f91d6f-47cf-5696-a01c-19a631784b10', '4c4927b1-a385-5cb8-a8a6-66d8da11dad7', 'aftaler', 'Sofie viser tegningerne af badeværelserne til driften, før de bliver låst.', 'boligforhold', '87c95cb0-58d7-5e44-8de9-f7da51363d38', '2026-10-18', 'gennemfoert', NULL, NULL);
INSERT INTO "agreement_followup" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "agreement_id", "meeting_id", "kind", "why", "new_due_on", "author", "noted_at", "old_due_on") VALUES (1, 'f1e9a095-925c-5d9b-b330-c8fecb2745d7', 1, NULL, 117660580533370880, 2, NULL, '8af82ff5-b92b-5f28-a0fc-fe2caacb8446', '4c4927b1-a385-5cb8-a8a6-66d8da11dad7', 'gennemfoert', 'Runden tog to timer og flyttede en container.', NULL, 'Mona Vindfløj', 1790504400000, NULL);
INSERT INTO "agreement_followup" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "agreement_id", "meeting_id", "kind", "why", "new_due_on", "author", "noted_at", "old_due_on") VALUES (2, 'a29bc066-b96f-539c-b71c-8d3153935d93', 1, NULL, 117660580533370880, 2, NULL, '04d2a899-13fd-55d1-91f3-00d0aeb368e5', '8330d64b-346a-5de9-8050-ef415b513deb', 'gennemfoert', 'Stophanerne sidder nu, hvor man kan nå dem.', NULL, 'Mona Vindfløj', 1792923600000, NULL);
INSERT INTO "partner" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "name", "category", "description", "contact") VALUES (1, 'c5d5fd54-b94a-5555-b584-1c5e5de4a190', 1, NULL, 117660580533370880, 2, NULL, 'Jobcenter Lygteby', 'myndigheder', 'Hjælper unge ind på byggepladsen.', 'Virksomhedsteamet');
INSERT INTO "partner" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "name", "category", "description", "contact") VALUES (2, '25e7dbcd-2a4b-5547-8dfe-9e8e6c114b3d', 1, NULL, 117660580533370880, 2, NULL, 'Lygteby Kommunes boligteam', 'myndigheder', 'Finder midlertidige boliger.', 'Vagttelefonen');
INSERT INTO "partner_link" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "partner_id", "function", "group_id", "cooperation", "state") VALUES (1, '50007cc3-b8ed-5cc7-9954-09e691135d62', 1, NULL, 117660580533370880, 2, NULL, 'c5d5fd54-b94a-5555-b584-1c5e5de4a190', 'boligsocial', '50f91d6f-47cf-5696-a01c-19a631784b10', 'Fritidsjob til unge på byggepladsen.', 'faelles');
INSERT INTO "partner_link" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "partner_id", "function", "group_id", "cooperation", "state") VALUES (2, '1abd52d1-7f7d-56fa-bc91-c0ea212a8710', 1, NULL, 117660580533370880, 2, NULL, 'c5d5fd54-b94a-5555-b584-1c5e5de4a190', 'byggeteknisk', '50f91d6f-47cf-5696-a01c-19a631784b10', 'Sociale klausuler i udbuddet.', 'faelles');
INSERT INTO "story" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "group_id", "meeting_id", "title", "text", "told_by", "worked", "people") VALUES (1, '22ff68ed-b7cd-5962-8157-c81fcab37429', 1, NULL, 117660580533370880, 2, NULL, '50f91d6f-47cf-5696-a01c-19a631784b10', '1c810a3c-fc25-5d29-81f3-489b647db7da', 'Bænken, der vandrede', 'Bænken stod i skyggen, og ingen sad på den. En formiddag bar vi den om på den anden side sammen med to fra byggepladsen. Nu er der altid nogen, og de siger til, når en lampe går ud.', '74483157-2b0d-586b-b915-4a9b1c57bc7d', NULL, NULL);
INSERT INTO "story" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "group_id", "meeting_id", "title", "text", "told_by", "worked", "people") VALUES (2, '9ff0a292-1059-59c3-9cad-3b8bac336c50', 1, NULL, 117660580533370880, 2, NULL, '50f91d6f-47cf-5696-a01c-19a631784b10', '1c810a3c-fc25-5d29-81f3-489b647db7da', 'Nøglen i den rigtige lomme', 'Første flytning gik i stå, fordi nøglen lå på hovedkontoret. Jon gav varmemesteren et sæt, og siden har ingen ventet på trappen.', '3f5f25be-8a23-5b8b-ab0d-fec056a19a61', NULL, NULL);
INSERT INTO "conflict" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "entity", "record_id", "field", "kind", "lost_value", "lost_type", "lost_by", "lost_at", "kept_value", "kept_type", "kept_by", "kept_at", "resolution", "resolved_at", "lost_device", "kept_device", "base_value") VALUES (1, 'x', 4, NULL, 1, 1, NULL, 'x', 'x', 'x', 'x', 'x', 'x', 'x', 1, 'x', 'x', 'x', 1, 'x', 1, NULL, NULL, NULL);
INSERT INTO "setting" ("name", "value") VALUES ('sync.clock', '117660580533370880');
INSERT INTO "setting" ("name", "value") VALUES ('sync.device', '7831797278204499097');
INSERT INTO "setting" ("name", "value") VALUES ('sync.login', 'mona');
INSERT INTO "setting" ("name", "value") VALUES ('sync.organisation', '504d818f-b13c-51e6-9fea-d0319c68ca74');
INSERT INTO "setting" ("name", "value") VALUES ('sync.server', '');
INSERT INTO "setting" ("name", "value") VALUES ('sync.token', '');
INSERT INTO "setting" ("name", "value") VALUES ('sync.user_name', 'Mona Vindfløj');
INSERT INTO "base_value" ("upstream", "entity", "id", "field", "value", "clock", "device") VALUES (1, 'x', 'x', 'x', 'x', 1, 1);
INSERT INTO "cursor" ("upstream", "space", "role", "sequence", "own_rows", "behind") VALUES (1, 'x', 'x', 0, 1, 0);
INSERT INTO "foreign_field" ("space", "entity", "id", "field", "value", "clock", "device") VALUES ('x', 'x', 'x', 'x', 'x', 1, 1);
INSERT INTO "photo_file" ("sha256", "space", "bytes", "taken_here", "state", "sent_bytes", "upload_url", "reason") VALUES ('x', 'x', 1, 1, 'waiting', 1, 'x', 'x');
INSERT INTO "vote" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "contribution_id", "membership_id", "block", "meeting_id", "dots") VALUES (1, 'x', 4, NULL, 1, 1, NULL, 'x', 'x', 'x', 'x', 1);
INSERT INTO "shared_story" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "story_id", "area_id", "title", "text", "worked", "people") VALUES (1, 'x', 4, NULL, 1, 1, NULL, 'x', 'x', 'x', 'x', 'x', 'x');
INSERT INTO "vision" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "area_id", "text", "themes", "meeting_id") VALUES (1, 'x', 4, NULL, 1, 1, NULL, 'x', 'x', 'x', 'x');
INSERT INTO "recommendation" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "area_id", "number", "stands", "plan", "meeting_id") VALUES (1, 'x', 4, NULL, 1, 1, NULL, 'x', 'x', 'x', 'x', 'x');
INSERT INTO "evidence" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "recommendation_id", "entity", "record_id", "note") VALUES (1, 'x', 4, NULL, 1, 1, NULL, 'x', 'x', 'x', 'x');
INSERT INTO "board_proposal" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "group_id", "meeting_id", "contribution_id", "kind", "text", "why", "status", "sent_on", "answer") VALUES (1, 'x', 4, NULL, 1, 1, NULL, 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x');
INSERT INTO "guest" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "meeting_id", "name", "function") VALUES (1, 'x', 4, NULL, 1, 1, NULL, 'x', 'x', 'x');
INSERT INTO "addendum" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "meeting_id", "text", "author", "noted_at") VALUES (1, 'x', 4, NULL, 1, 1, NULL, 'x', 'x', 'x', 1);
INSERT INTO "playbook" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "course", "version", "title", "content", "published_at", "published_by") VALUES (1, '0190a000-0000-7000-8000-000016689220', 1, NULL, 117660580533370880, 2, NULL, 'erfaringsgruppe', 2, 'Erfaringsgruppe', '{}', 1794500000000, 'Mille Krogh');
INSERT INTO "area_snapshot" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "meeting_id", "taken_at", "partners", "vision", "recommendations", "evidence") VALUES (1, '0190a000-0000-7000-8000-000011024169', 1, NULL, 117660580533370880, 2, NULL, 'noget', 7, 'noget', 'noget', 'noget', 'noget');
INSERT INTO "proposed_time" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "meeting_id", "starts_at", "ends_at") VALUES (1, '0190a000-0000-7000-8000-000014228840', 1, NULL, 117660580533370880, 2, NULL, 'noget', 7, 7);
INSERT INTO "time_answer" ("row_key", "id", "space", "deleted_at", "row_clock", "row_device", "clocks", "proposed_time_id", "membership_id", "answer") VALUES (1, '0190a000-0000-7000-8000-000014117946', 1, NULL, 117660580533370880, 2, NULL, 'noget', 'noget', 'noget');
INSERT INTO "space" ("number", "id") VALUES (1, '3cadc99c-9368-5bc9-8cd7-149c41dff6f3');
INSERT INTO "space" ("number", "id") VALUES (2, '504d818f-b13c-51e6-9fea-d0319c68ca74');
INSERT INTO "space" ("number", "id") VALUES (3, 'a8ac2804-83ab-5f26-b949-3a27880c0889');
INSERT INTO "space" ("number", "id") VALUES (4, 'x');
INSERT INTO "writer" ("number", "id") VALUES (1, 1);
INSERT INTO "writer" ("number", "id") VALUES (2, 7831797278204499097);
INSERT INTO "search_reached" ("source", "row_key") VALUES (1, 2);
INSERT INTO "search_reached" ("source", "row_key") VALUES (2, 2);
INSERT INTO "search_reached" ("source", "row_key") VALUES (3, 2);
INSERT INTO "search_reached" ("source", "row_key") VALUES (4, 2);
INSERT INTO "search_reached" ("source", "row_key") VALUES (5, 2);
INSERT INTO "search_reached" ("source", "row_key") VALUES (6, 2);
INSERT INTO "search_reached" ("source", "row_key") VALUES (7, 1);
INSERT INTO "search_reached" ("source", "row_key") VALUES (8, 1);
INSERT INTO "search_reached" ("source", "row_key") VALUES (9, 1);
INSERT INTO "search_reached" ("source", "row_key") VALUES (10, 1);
INSERT INTO "outbox" ("position", "upstream", "entity", "id", "space", "fields", "state", "sent_clock", "reoffer", "rejected_field", "rejected_code", "since") VALUES (1, 1, 'organisation', '504d818f-b13c-51e6-9fea-d0319c68ca74', '504d818f-b13c-51e6-9fea-d0319c68ca74', 'name:0:0', 'waiting', 0, 0, NULL, NULL, 0);
INSERT INTO "outbox" ("position", "upstream", "entity", "id", "space", "fields", "state", "sent_clock", "reoffer", "rejected_field", "rejected_code", "since") VALUES (2, 1, 'area', '3cadc99c-9368-5bc9-8cd7-149c41dff6f3', '504d818f-b13c-51e6-9fea-d0319c68ca74', 'description:0:0;name:0:0;physical_plan:0:0;social_plan:0:0', 'waiting', 0, 0, NULL, NULL, 0);
PRAGMA application_id = 1416590952;
PRAGMA user_version = 18;
