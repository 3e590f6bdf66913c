#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""changesets.py NOTES FOLDER: the notes of the JSON file from device A over HTTP to a server and to empty device B as a changeset of
SQLite's session extension, which the hub applies and passes on. JSON on standard output. Needs a libsqlite3 with sessions."""

import ctypes
import ctypes.util
import sys

from exchange import COLUMNS, measure, notes_in, serve

sqlite = ctypes.CDLL(ctypes.util.find_library("sqlite3"))
CONFLICT = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
ABORT = CONFLICT(lambda *_: 2)
TRANSIENT = ctypes.c_void_p(-1)
ROW = 100


def need(code):
    if code != 0:
        raise RuntimeError(f"sqlite answered {code}")


class Replica:
    """A file with the notes' table; changes() gives what was written since it was opened."""

    def __init__(self, file):
        self.database = ctypes.c_void_p()
        self.session = ctypes.c_void_p()
        need(sqlite.sqlite3_open(file.encode(), ctypes.byref(self.database)))
        self.run("PRAGMA journal_mode = WAL")
        self.run("PRAGMA synchronous = FULL")
        self.run(f"CREATE TABLE note (id TEXT PRIMARY KEY NOT NULL, {', '.join(COLUMNS[1:])})")
        need(sqlite.sqlite3session_create(self.database, b"main", ctypes.byref(self.session)))
        need(sqlite.sqlite3session_attach(self.session, b"note"))

    def run(self, sql):
        need(sqlite.sqlite3_exec(self.database, sql.encode(), None, None, None))

    def statement(self, sql):
        statement = ctypes.c_void_p()
        need(sqlite.sqlite3_prepare_v2(self.database, sql.encode(), -1, ctypes.byref(statement), None))
        return statement

    def insert(self, notes):
        self.run("BEGIN")
        insert = self.statement(f"INSERT INTO note VALUES ({', '.join('?' * len(COLUMNS))})")
        for note in notes:
            for position, value in enumerate(note, 1):
                if isinstance(value, int):
                    sqlite.sqlite3_bind_int64(insert, position, ctypes.c_int64(value))
                else:
                    sqlite.sqlite3_bind_text(insert, position, value.encode(), -1, TRANSIENT)
            sqlite.sqlite3_step(insert)
            sqlite.sqlite3_reset(insert)
        sqlite.sqlite3_finalize(insert)
        self.run("COMMIT")

    def changes(self):
        size, bytes_ = ctypes.c_int(), ctypes.c_void_p()
        need(sqlite.sqlite3session_changeset(self.session, ctypes.byref(size), ctypes.byref(bytes_)))
        return ctypes.string_at(bytes_, size.value)

    def take(self, changeset):
        need(sqlite.sqlite3changeset_apply(self.database, len(changeset), changeset, None, ABORT, None))

    def count(self):
        query = self.statement("SELECT count(*) FROM note")
        if sqlite.sqlite3_step(query) != ROW:
            raise RuntimeError("no count")
        count = sqlite.sqlite3_column_int(query, 0)
        sqlite.sqlite3_finalize(query)
        return count


def main():
    notes_file, folder = sys.argv[1:]
    device_a, hub, device_b = (Replica(f"{folder}/{name}") for name in ("a", "hub", "b"))
    notes = notes_in(notes_file)
    device_a.insert(notes)
    port = serve(hub.take, hub.changes)
    measure(port, device_a.changes, device_b.take, device_b.count, len(notes))


if __name__ == "__main__":
    main()
