#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints how long peers take for the workload, against ours in the same run: peers.py BUILD_FOLDER [NOTES] [ROUNDS].

Installs them from npm into BUILD_FOLDER/peers; needs node, npm and a Python whose sqlite3 loads extensions (Debian's does). A peer that
cannot run says so and is left out. RxDB holds its records in memory here, Yjs and Loro a file of updates; none of these has rights,
sign-in or search, so the comparison favours them. PouchDB replicates with express-pouchdb on leveldb. cr-sqlite is not here: its
package has no binary and fetches one from outside npm."""

import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

from run import PASSWORD, Server, run

HERE = pathlib.Path(__file__).resolve().parent / "peers"
GOALS = {"sqlite-sync": 8, "pouchdb": 20, "rxdb": 1, "loro": 1, "yjs": 1, "changesets": "at least 0.77, and 3.3 of the bytes"}


def installed(build):
    """The folder with the peers' packages."""
    folder = build / "peers"
    folder.mkdir(exist_ok=True)
    for file in ("package.json", "peers.mjs"):
        shutil.copy(HERE / file, folder)
    if not (folder / "node_modules").exists():
        run("npm", "install", "--no-audit", "--no-fund", cwd=folder)
    return folder


def commands(packages):
    extension = packages / "node_modules" / "@sqliteai" / "sqlite-sync-linux-x86_64" / "cloudsync"
    return {"sqlite-sync": ("/usr/bin/python3", HERE / "sqlitesync.py", extension),
            "changesets": ("/usr/bin/python3", HERE / "changesets.py"),
            **{name: ("node", packages / "peers.mjs", name) for name in ("pouchdb", "rxdb", "loro", "yjs")}}


def measured(command, notes, folder):
    folder.mkdir()
    try:
        return json.loads(run(*command, notes, folder).splitlines()[-1])
    except subprocess.CalledProcessError as failed:
        print(f"{command[-1]} is left out: {failed.stderr.strip().splitlines()[-1]}", file=sys.stderr)
        return None


def once(build, peers, count):
    with tempfile.TemporaryDirectory(prefix="tovholder-bench-") as name:
        folder = pathlib.Path(name)
        server = Server(build / "bin", folder)
        notes = folder / "notes.json"
        try:
            ours = json.loads(run(build / "tests" / "bench" / "bench_workload", server.url, "maaler", PASSWORD, server.area,
                                  server.process.pid, count, notes))
        finally:
            server.stop()
        return {"tovholder": ours, **{peer: measured(command, notes, folder / peer) for peer, command in peers.items()}}


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    peers = commands(installed(build))
    rounds = [once(build, peers, count) for _ in range(int(sys.argv[3]) if len(sys.argv) > 3 else 5)]

    def median(engine, key):
        return statistics.median(figures[engine][key] for figures in rounds)

    print(f"{count} notes      up ms (of ours)   down ms (of ours)   bytes a note up, down   goal")
    for engine in rounds[0]:
        if any(figures[engine] is None for figures in rounds):
            continue
        up, down = median(engine, "up_ms"), median(engine, "down_ms")
        print(f"{engine:12} {up:9.0f} ({up / median('tovholder', 'up_ms'):5.1f}) {down:9.0f} ({down / median('tovholder', 'down_ms'):5.1f})"
              f"   {median(engine, 'up_note_bytes'):9.0f} {median(engine, 'down_note_bytes'):9.0f}   {GOALS.get(engine, '')}")


if __name__ == "__main__":
    main()
