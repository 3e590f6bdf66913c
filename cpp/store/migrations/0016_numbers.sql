-- SPDX-License-Identifier: Apache-2.0
-- A row names its space and the device that wrote it by a short number instead of 36 and 8 bytes: what is the same in thousands of
-- rows is stored once.
CREATE TABLE space (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE writer (number INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE) STRICT;

INSERT INTO space (id)
    SELECT space FROM "organisation"
    UNION SELECT space FROM "area"
    UNION SELECT space FROM "department"
    UNION SELECT space FROM "person"
    UNION SELECT space FROM "user"
    UNION SELECT space FROM "group"
    UNION SELECT space FROM "membership"
    UNION SELECT space FROM "meeting"
    UNION SELECT space FROM "attendance"
    UNION SELECT space FROM "agenda_block"
    UNION SELECT space FROM "contribution"
    UNION SELECT space FROM "observation"
    UNION SELECT space FROM "photo"
    UNION SELECT space FROM "agreement"
    UNION SELECT space FROM "agreement_followup"
    UNION SELECT space FROM "partner"
    UNION SELECT space FROM "partner_link"
    UNION SELECT space FROM "story"
    UNION SELECT space FROM "conflict"
    UNION SELECT space FROM "vote"
    UNION SELECT space FROM "shared_story"
    UNION SELECT space FROM "vision"
    UNION SELECT space FROM "recommendation"
    UNION SELECT space FROM "evidence"
    UNION SELECT space FROM "board_proposal"
    UNION SELECT space FROM "guest"
    UNION SELECT space FROM "addendum"
    UNION SELECT space FROM "playbook"
    UNION SELECT space FROM "area_snapshot"
    UNION SELECT space FROM "proposed_time"
    UNION SELECT space FROM "time_answer";

INSERT INTO writer (id)
    SELECT row_device FROM "organisation"
    UNION SELECT row_device FROM "area"
    UNION SELECT row_device FROM "department"
    UNION SELECT row_device FROM "person"
    UNION SELECT row_device FROM "user"
    UNION SELECT row_device FROM "group"
    UNION SELECT row_device FROM "membership"
    UNION SELECT row_device FROM "meeting"
    UNION SELECT row_device FROM "attendance"
    UNION SELECT row_device FROM "agenda_block"
    UNION SELECT row_device FROM "contribution"
    UNION SELECT row_device FROM "observation"
    UNION SELECT row_device FROM "photo"
    UNION SELECT row_device FROM "agreement"
    UNION SELECT row_device FROM "agreement_followup"
    UNION SELECT row_device FROM "partner"
    UNION SELECT row_device FROM "partner_link"
    UNION SELECT row_device FROM "story"
    UNION SELECT row_device FROM "conflict"
    UNION SELECT row_device FROM "vote"
    UNION SELECT row_device FROM "shared_story"
    UNION SELECT row_device FROM "vision"
    UNION SELECT row_device FROM "recommendation"
    UNION SELECT row_device FROM "evidence"
    UNION SELECT row_device FROM "board_proposal"
    UNION SELECT row_device FROM "guest"
    UNION SELECT row_device FROM "addendum"
    UNION SELECT row_device FROM "playbook"
    UNION SELECT row_device FROM "area_snapshot"
    UNION SELECT row_device FROM "proposed_time"
    UNION SELECT row_device FROM "time_answer";

-- Of the observations only those that wait are looked up by their space, and few belong to a meeting.
DROP INDEX "observation_space";
DROP INDEX "observation_status";
DROP INDEX "observation_meeting_id";
CREATE INDEX "observation_waiting" ON "observation" (space) WHERE status IN ('ny', 'i_bakken', 'valgt');
CREATE INDEX "observation_meeting_id" ON "observation" (meeting_id) WHERE meeting_id IS NOT NULL;

-- The column's kind is changed where the schema stands (sqlite.org/lang_altertable.html, 7), since thirty tables would be copied
-- otherwise; then the values.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'space TEXT NOT NULL', 'space INTEGER NOT NULL')
WHERE type = 'table' AND sql LIKE '%row_key INTEGER PRIMARY KEY%';
PRAGMA writable_schema = RESET;

UPDATE "organisation" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "area" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "department" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "person" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "user" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "group" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "membership" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "meeting" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "attendance" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "agenda_block" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "contribution" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "observation" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "photo" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "agreement" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "agreement_followup" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "partner" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "partner_link" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "story" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "conflict" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "vote" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "shared_story" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "vision" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "recommendation" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "evidence" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "board_proposal" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "guest" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "addendum" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "playbook" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "area_snapshot" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "proposed_time" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
UPDATE "time_answer" AS r SET space = (SELECT number FROM space WHERE id = CAST(r.space AS TEXT)), row_device = (SELECT number FROM writer WHERE id = r.row_device);
