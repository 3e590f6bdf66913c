-- SPDX-License-Identifier: Apache-2.0
-- Fewer indexes: each costs every write and every row that sync brings.

-- The outbox is read by position; only what was rejected is looked for among the rest.
DROP INDEX outbox_state;
CREATE INDEX outbox_rejected ON outbox (position) WHERE state = 'rejected';

-- Of these tables, only the purge of a space asks for one, and that may read the table.
DROP INDEX "organisation_space";
DROP INDEX "area_space";
DROP INDEX "department_space";
DROP INDEX "person_space";
DROP INDEX "user_space";
DROP INDEX "membership_space";
DROP INDEX "attendance_space";
DROP INDEX "agenda_block_space";
DROP INDEX "contribution_space";
DROP INDEX "photo_space";
DROP INDEX "agreement_followup_space";
DROP INDEX "partner_link_space";
DROP INDEX "story_space";
DROP INDEX "conflict_space";
DROP INDEX "vote_space";
DROP INDEX "shared_story_space";
DROP INDEX "board_proposal_space";
DROP INDEX "guest_space";
DROP INDEX "addendum_space";
