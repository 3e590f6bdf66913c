#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""sqlitesync.py EXTENSION NOTES FOLDER: the notes of the JSON file from device A over HTTP to a server and to empty device B by the
sqlite-sync extension (a version per column). JSON on standard output. Needs a Python whose sqlite3 loads extensions."""

import sqlite3
import sys

from exchange import COLUMNS, measure, notes_in, serve

ENCODE = ("SELECT cloudsync_payload_encode(tbl, pk, col_name, col_value, col_version, db_version, site_id, cl, seq) "
          "FROM cloudsync_changes")


def replica(extension, file):
    database = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    database.enable_load_extension(True)
    database.load_extension(extension)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    columns = ", ".join(f"{name} NOT NULL DEFAULT ''" for name in COLUMNS[1:])
    database.execute(f"CREATE TABLE note (id TEXT PRIMARY KEY NOT NULL, {columns})")
    database.execute("SELECT cloudsync_init('note')").fetchall()
    return database


def changes(database):
    return database.execute(ENCODE).fetchone()[0]


def take(database, payload):
    database.execute("BEGIN IMMEDIATE")
    database.execute("SELECT cloudsync_payload_decode(?)", (payload,)).fetchall()
    database.execute("COMMIT")


def main():
    extension, notes_file, folder = sys.argv[1:]
    device_a, hub, device_b = (replica(extension, f"{folder}/{name}") for name in ("a", "hub", "b"))
    notes = notes_in(notes_file)
    device_a.execute("BEGIN")
    device_a.executemany(f"INSERT INTO note VALUES ({', '.join('?' * len(COLUMNS))})", notes)
    device_a.execute("COMMIT")
    port = serve(lambda payload: take(hub, payload), lambda: changes(hub))
    measure(port, lambda: changes(device_a), lambda payload: take(device_b, payload),
            lambda: device_b.execute("SELECT count(*) FROM note").fetchone()[0], len(notes))


if __name__ == "__main__":
    main()
