// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace tovholder::server {

/// Each brings the tables from the version that its place says to the next; none is ever changed once it was released.
/// Clocks and device numbers have 63 bits, so SQLite orders them as merge does.
inline constexpr std::array sqliteMigrations {
    R"sql(
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE space (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('organisation', 'area')),
    sequence INTEGER NOT NULL -- the last one given
) STRICT, WITHOUT ROWID;

CREATE TABLE record (
    entity TEXT NOT NULL,
    id TEXT NOT NULL,
    space TEXT NOT NULL REFERENCES space (id),
    sequence INTEGER NOT NULL, -- the latest of its fields
    state BLOB NOT NULL, -- recordstate.proto
    UNIQUE (id, entity),
    UNIQUE (space, sequence)
) STRICT;

CREATE TABLE superseded (
    entity TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    clock INTEGER NOT NULL,
    device INTEGER NOT NULL,
    sequence INTEGER NOT NULL, -- under which it was taken; 0: it lost on arrival
    bringer INTEGER NOT NULL,
    space TEXT NOT NULL,
    value ANY,
    PRIMARY KEY (id, entity, field, clock, device, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE user (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE COLLATE NOCASE,
    display_name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    disabled INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE role (
    user TEXT NOT NULL REFERENCES user (id),
    space TEXT NOT NULL REFERENCES space (id),
    role TEXT NOT NULL,
    PRIMARY KEY (user, space)
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    number INTEGER PRIMARY KEY,
    user TEXT NOT NULL REFERENCES user (id),
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    revoked INTEGER NOT NULL
) STRICT;

CREATE TABLE token (
    hash TEXT PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device (number),
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX token_by_device ON token (device);

CREATE TABLE push (
    device INTEGER PRIMARY KEY REFERENCES device (number),
    counter INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    reply BLOB NOT NULL
) STRICT;

CREATE TABLE photo (
    sha256 TEXT NOT NULL,
    space TEXT NOT NULL REFERENCES space (id),
    bytes INTEGER NOT NULL,
    PRIMARY KEY (sha256, space)
) STRICT, WITHOUT ROWID;

CREATE TABLE upload (
    id TEXT PRIMARY KEY,
    space TEXT NOT NULL REFERENCES space (id),
    sha256 TEXT NOT NULL,
    bytes_total INTEGER NOT NULL,
    device INTEGER NOT NULL REFERENCES device (number),
    started_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql",
    R"sql(
ALTER TABLE space ADD COLUMN digested INTEGER NOT NULL DEFAULT 0; -- the sequence that the digests are of
ALTER TABLE space ADD COLUMN digest_0 INTEGER NOT NULL DEFAULT 0; -- of its records, by who may see them
ALTER TABLE space ADD COLUMN digest_1 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE space ADD COLUMN digest_2 INTEGER NOT NULL DEFAULT 0;
)sql",
    R"sql(
CREATE TABLE access (
    period INTEGER NOT NULL, -- what is alike within it is one row
    user TEXT NOT NULL,
    device INTEGER NOT NULL, -- 0: none
    what TEXT NOT NULL,
    space TEXT NOT NULL,
    address TEXT NOT NULL,
    detail TEXT NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (period, user, device, what, space, address, detail)
) STRICT, WITHOUT ROWID;
)sql",
    R"sql(
ALTER TABLE token ADD COLUMN issued_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE token ADD COLUMN replaces TEXT NOT NULL DEFAULT ''; -- the hash of the one that its first use replaces
ALTER TABLE token ADD COLUMN replaced_at INTEGER NOT NULL DEFAULT 0; -- ms; 0: by none yet, 1: the sign-in has ended
)sql",
    R"sql(
ALTER TABLE push ADD COLUMN series INTEGER NOT NULL DEFAULT 0;
)sql",
    R"sql(
-- Records lie in the order of their spaces' numbers, which is the order in which they are asked for.
ALTER TABLE space ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
UPDATE space SET number = (SELECT count(*) FROM space AS before WHERE before.id <= space.id);
CREATE UNIQUE INDEX space_by_number ON space (number);
CREATE TABLE ordered_record (
    position INTEGER PRIMARY KEY, -- space.number * 2^40 + the latest sequence of its fields
    entity TEXT NOT NULL,
    id TEXT NOT NULL,
    state BLOB NOT NULL, -- recordstate.proto
    UNIQUE (id, entity)
) STRICT;
INSERT INTO ordered_record SELECT (space.number << 40) + record.sequence, record.entity, record.id, record.state
    FROM space JOIN record ON record.space = space.id ORDER BY 1;
DROP TABLE record;
ALTER TABLE ordered_record RENAME TO record;
)sql",
};

} // namespace tovholder::server
