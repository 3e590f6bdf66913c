-- SPDX-License-Identifier: Apache-2.0
-- What stood in the fields of people's records before: the value, its version, and the version that replaced it.
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
CREATE INDEX history_record ON history (id, position);

-- Whose device has the number, as the server told it.
CREATE TABLE author (
    device INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    device_name TEXT NOT NULL
) STRICT;
