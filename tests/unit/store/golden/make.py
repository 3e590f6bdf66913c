#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes schema_N.sql for the newest migration, from the golden of the schema before it: run it once, and commit the file."""

import hashlib
import sqlite3
from pathlib import Path

GOLDEN = Path(__file__).parent
MIGRATIONS = sorted((GOLDEN.parents[3] / "cpp/store/migrations").glob("*.sql"))
NEWEST = len(MIGRATIONS)
APPLICATION_ID = 0x546F7668


def literal(value) -> str:
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def rows_of(store: sqlite3.Connection, table: str, columns: list[str]) -> list[tuple]:
    """What stands in a table; a new entity gets one row, with something in every field."""
    rows = store.execute(f'SELECT * FROM "{table}"').fetchall()
    if rows or "row_key" not in columns:
        return rows
    digits = int(hashlib.sha256(table.encode()).hexdigest()[:6], 16)
    known = dict(zip(("space", "row_clock", "row_device"), store.execute("SELECT space, row_clock, row_device FROM meeting").fetchone()))
    known |= {"row_key": 1, "id": f"0190a000-0000-7000-8000-0000{digits:08d}", "deleted_at": None, "clocks": None}
    kinds = {row[1]: row[2] for row in store.execute(f'PRAGMA table_info("{table}")')}
    return [tuple(known.get(name, 7 if kinds[name] == "INTEGER" else "noget") for name in columns)]


def main() -> None:
    store = sqlite3.connect(":memory:")
    store.executescript((GOLDEN / f"schema_{NEWEST - 1}.sql").read_text(encoding="utf-8"))
    store.executescript(MIGRATIONS[-1].read_text(encoding="utf-8"))
    parts = store.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_index_%' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, rowid").fetchall()
    lines = ["-- SPDX-License-Identifier: Apache-2.0",
             f"-- A store that schema {NEWEST - 1} began and schema {NEWEST} left, with something in every table. "
             "Never changed: a new schema gets its own.", *(sql + ";" for _, _, sql in parts)]
    for kind, table, sql in parts:
        if kind != "table" or sql.startswith("CREATE VIRTUAL") or table == "search_pending":  # filled by triggers
            continue
        columns = [row[1] for row in store.execute(f'PRAGMA table_info("{table}")')]
        names = ", ".join(f'"{name}"' for name in columns)
        lines += [f'INSERT INTO "{table}" ({names}) VALUES ({", ".join(map(literal, row))});'
                  for row in rows_of(store, table, columns)]
    lines += [f"PRAGMA application_id = {APPLICATION_ID};", f"PRAGMA user_version = {NEWEST};", ""]
    (GOLDEN / f"schema_{NEWEST}.sql").write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
