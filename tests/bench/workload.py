#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints what syncing notes costs against the floor of the same run: workload.py BUILD_FOLDER [NOTES] [ROUNDS].

Device A makes NOTES (10,000) offline and syncs; empty device B syncs; A edits one field of 100, both sync; then nothing changed.
The floor is the same rows bulk-inserted once by the sqlite3 C API. Each figure is the median of ROUNDS (5), each with a server of
its own. Bytes are those of the TCP connection: with the headers of HTTP, without TLS. Nothing here is a test."""

import json
import pathlib
import statistics
import sys
import tempfile

from run import PASSWORD, Server, run


def once(build, notes):
    with tempfile.TemporaryDirectory(prefix="tovholder-bench-") as name:
        server = Server(build / "bin", pathlib.Path(name))
        try:
            return json.loads(run(build / "tests" / "bench" / "bench_workload", server.url, "maaler", PASSWORD, server.area,
                                  server.process.pid, notes))
        finally:
            server.stop()


def table(f, notes):
    """Rows of what, figure, goal and remark; None where there is no goal."""
    floor = f["floor_ms"]
    edited = "edited fields, 100 of"
    return [
        (f"{notes} notes, A to server / one bulk insert", f["up_ms"] / floor, 4, f"{f['up_ms']:.0f} / {floor:.0f} ms"),
        (f"{notes} notes, server to B / one bulk insert", f["down_ms"] / floor, 4, f"{f['down_ms']:.0f} / {floor:.0f} ms"),
        ("the same with B's search index brought up to date", (f["down_ms"] + f["search_index_ms"]) / floor, None,
         f"index {f['search_index_ms']:.0f} ms"),
        ("bytes a note, up", f["up_note_bytes"], 78, ""),
        ("bytes a note, down", f["down_note_bytes"], 78, ""),
        (f"{edited} {notes}: bytes up, both ways", f["edits_up_bytes"], 2200, ""),
        (f"{edited} {notes}: bytes down, both ways", f["edits_down_bytes"], 2200, ""),
        (f"{edited} {notes}: ms up", f["edits_up_ms"], 15, ""),
        (f"{edited} {notes}: ms down", f["edits_down_ms"], 15, ""),
        ("nothing changed: bytes, both ways", f["idle_sent_bytes"] + f["idle_received_bytes"], 300,
         f"sent {f['idle_sent_bytes']:.0f}, received {f['idle_received_bytes']:.0f}, {f['idle_ms']:.1f} ms"),
        ("nothing changed: bytes written to disks", f["idle_disk_bytes"], 0, ""),
        ("a note written / a bare insert, each durable", f["local_write_ms"] / f["bare_write_ms"], 1.5,
         f"{f['local_write_ms']:.2f} / {f['bare_write_ms']:.2f} ms"),
        ("all notes in one write / one bulk insert", f["write_all_ms"] / floor, None, f"{f['write_all_ms']:.0f} ms"),
        ("B's store / a bare table, without the search index", f["store_bytes"] / f["bare_bytes"], 1.15, ""),
        ("the same without what holds nothing", (f["store_bytes"] - f["empty_bytes"]) / f["bare_bytes"], None,
         f"{f['empty_bytes'] / 1024:.0f} KiB in empty tables and indexes of the app, a page each"),
        ("B's store / a bare table, with it", (f["store_bytes"] + f["search_index_bytes"]) / f["bare_bytes"], None, ""),
        (f"own write while {notes} arrive, p99 ms", f["own_write_p99_ms"], 10,
         f"{f['own_writes']:.0f} writes, longest {f['own_write_max_ms']:.1f}"),
        ("MiB over idle, device sends", f["up_device_mib"], 40, ""),
        ("MiB over idle, device receives", f["down_device_mib"], 40, ""),
        ("MiB over idle, server receives", f["up_server_mib"], 80, ""),
        ("MiB over idle, server sends", f["down_server_mib"], 80, ""),
    ]


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    notes = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    rounds = [once(build, notes) for _ in range(int(sys.argv[3]) if len(sys.argv) > 3 else 5)]
    figures = {key: statistics.median(figure[key] for figure in rounds) for key in rounds[0]}
    for what, figure, goal, remark in table(figures, notes):
        verdict = "" if goal is None else f"goal {goal}{'' if figure <= goal else '  MISSED'}"
        print(f"{what:55} {figure:9.2f}   {verdict:20} {remark}")


if __name__ == "__main__":
    main()
