// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace tovholder::server {

/// Each brings the tables from the version that its place says to the next; none is ever changed once it was released.
/// Every key begins with the organisation, so that a distributed PostgreSQL can spread the rows by it. Texts compare
/// byte by byte, as merge and SQLite do.
inline constexpr std::array postgresMigrations {
    R"sql(
CREATE TABLE organisation (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text COLLATE "C" NOT NULL UNIQUE, -- after the # of the store's URL
    epoch bigint NOT NULL
);

CREATE TABLE space (
    organisation bigint NOT NULL REFERENCES organisation (number),
    id text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('organisation', 'area')),
    sequence bigint NOT NULL, -- the last one given
    PRIMARY KEY (organisation, id)
);

CREATE TABLE record (
    organisation bigint NOT NULL,
    entity text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    space text COLLATE "C" NOT NULL,
    sequence bigint NOT NULL, -- the latest of its fields
    state bytea NOT NULL, -- recordstate.proto
    PRIMARY KEY (organisation, id, entity),
    UNIQUE (organisation, space, sequence)
);

CREATE TABLE superseded (
    organisation bigint NOT NULL,
    entity text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    field text COLLATE "C" NOT NULL,
    clock bigint NOT NULL,
    device bigint NOT NULL,
    sequence bigint NOT NULL, -- under which it was taken; 0: it lost on arrival
    bringer bigint NOT NULL,
    space text COLLATE "C" NOT NULL,
    text_value bytea, -- a device's text may hold what PostgreSQL's texts may not
    integer_value bigint,
    PRIMARY KEY (organisation, id, entity, field, clock, device, sequence)
);

CREATE TABLE account (
    organisation bigint NOT NULL REFERENCES organisation (number),
    id text COLLATE "C" NOT NULL,
    login text COLLATE "C" NOT NULL,
    display_name text COLLATE "C" NOT NULL,
    password_hash text COLLATE "C" NOT NULL,
    disabled bigint NOT NULL,
    PRIMARY KEY (organisation, id)
);
CREATE UNIQUE INDEX account_by_login ON account (organisation, lower(login));

CREATE TABLE role (
    organisation bigint NOT NULL,
    account text COLLATE "C" NOT NULL,
    space text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL,
    PRIMARY KEY (organisation, account, space),
    FOREIGN KEY (organisation, account) REFERENCES account (organisation, id),
    FOREIGN KEY (organisation, space) REFERENCES space (organisation, id)
);

CREATE TABLE device (
    organisation bigint NOT NULL,
    number bigint NOT NULL,
    account text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    revoked bigint NOT NULL,
    PRIMARY KEY (organisation, number),
    FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);

CREATE TABLE token (
    organisation bigint NOT NULL,
    hash text COLLATE "C" NOT NULL,
    device bigint NOT NULL,
    expires_at bigint NOT NULL,
    PRIMARY KEY (organisation, hash),
    FOREIGN KEY (organisation, device) REFERENCES device (organisation, number)
);
CREATE INDEX token_by_device ON token (organisation, device);

CREATE TABLE push (
    organisation bigint NOT NULL,
    device bigint NOT NULL,
    counter bigint NOT NULL,
    content_hash text COLLATE "C" NOT NULL,
    reply bytea NOT NULL,
    PRIMARY KEY (organisation, device),
    FOREIGN KEY (organisation, device) REFERENCES device (organisation, number)
);

CREATE TABLE photo (
    organisation bigint NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    space text COLLATE "C" NOT NULL,
    bytes bigint NOT NULL,
    PRIMARY KEY (organisation, sha256, space),
    FOREIGN KEY (organisation, space) REFERENCES space (organisation, id)
);

CREATE TABLE upload (
    organisation bigint NOT NULL,
    id text COLLATE "C" NOT NULL,
    space text COLLATE "C" NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    bytes_total bigint NOT NULL,
    device bigint NOT NULL,
    started_at bigint NOT NULL,
    PRIMARY KEY (organisation, id),
    FOREIGN KEY (organisation, space) REFERENCES space (organisation, id),
    FOREIGN KEY (organisation, device) REFERENCES device (organisation, number)
);
)sql",
    R"sql(
ALTER TABLE space
    ADD COLUMN digested bigint NOT NULL DEFAULT 0, -- the sequence that the digests are of
    ADD COLUMN digest_0 bigint NOT NULL DEFAULT 0, -- of its records, by who may see them
    ADD COLUMN digest_1 bigint NOT NULL DEFAULT 0,
    ADD COLUMN digest_2 bigint NOT NULL DEFAULT 0;
)sql",
    R"sql(
CREATE TABLE access (
    organisation bigint NOT NULL REFERENCES organisation (number),
    period bigint NOT NULL, -- what is alike within it is one row
    account text COLLATE "C" NOT NULL,
    device bigint NOT NULL, -- 0: none
    what text COLLATE "C" NOT NULL,
    space text COLLATE "C" NOT NULL,
    address text COLLATE "C" NOT NULL,
    detail text COLLATE "C" NOT NULL,
    first_at bigint NOT NULL,
    last_at bigint NOT NULL,
    records bigint NOT NULL,
    PRIMARY KEY (organisation, period, account, device, what, space, address, detail)
);
)sql",
    R"sql(
ALTER TABLE token
    ADD COLUMN issued_at bigint NOT NULL DEFAULT 0,
    ADD COLUMN replaces text COLLATE "C" NOT NULL DEFAULT '', -- the hash of the one that its first use replaces
    ADD COLUMN replaced_at bigint NOT NULL DEFAULT 0; -- ms; 0: by none yet, 1: the sign-in has ended
)sql",
    R"sql(
ALTER TABLE push ADD COLUMN series bigint NOT NULL DEFAULT 0;
)sql",
};

} // namespace tovholder::server
