#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints the project's figures, each as a ratio to a floor of the same run: run.py BUILD_FOLDER.

Absolute times say more about the machine than about us, so only the ratios are goals. Nothing here is a test."""

import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

STARTS = 7
PASSWORD = "maaling-og-kage"


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, text=True, capture_output=True, **options).stdout


def timed(*command):
    """Time from a program's start until it says that its frame shows, ms."""
    start = time.monotonic()
    with subprocess.Popen([str(part) for part in command], text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        if process.stdout.readline() != "frame\n":
            raise RuntimeError("no frame")
        shown = time.monotonic()
    return (shown - start) * 1000


class Server:
    """A server process of its own, with one user who may write in one area."""

    def __init__(self, programs, folder, *options):
        self.store = folder / "server.sqlite"
        self.program = programs / "tovholder-server"
        password = folder / "password"
        password.write_text(PASSWORD + "\n")
        run(self.program, "init", "--store", self.store, "--organisation", "Målestok")
        run(self.program, "user", "add", "--store", self.store, "maaler", "--password-file", password)
        run(self.program, "grant", "--store", self.store, "maaler", "administrator", "--organisation")
        self.process = subprocess.Popen([str(self.program), "serve", "--store", str(self.store), "--listen", "127.0.0.1:0", *options],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.url = re.match(r"listening on (\S+)", self.process.stdout.readline()).group(1)
        device = folder / "administrator.sqlite"
        control = programs / "tovholderctl"
        run(control, "--store", device, "login", "--server", self.url, "--user", "maaler", "--password-file", password)
        run(control, "--store", device, "add", "area", "name=Banen")
        run(control, "--store", device, "sync")
        self.area = json.loads(run(control, "--store", device, "list", "area"))[0]["id"]

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)


def start(build, folder):
    """Start to first frame, and to the first page with its data, with 100,000 notes stored; and an empty window's; in turn."""
    store = folder / "years.sqlite"
    run(build / "bin" / "tovholder", "--store", store, "--demo", "--exit-after-first-frame")
    run(build / "tests" / "bench" / "bench_fill", store)
    app = build / "bin" / "tovholder"
    commands = ((app, "--store", store, "--exit-after-first-frame"), (app, "--store", store, "--exit-with-first-page"),
                (build / "tests" / "bench" / "bench_emptywindow",))
    rounds = [[timed(*command) for command in commands] for _ in range(STARTS)]
    return [statistics.median(times) for times in zip(*rounds)]


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("TOVHOLDER_SOURCE", str(pathlib.Path(__file__).resolve().parents[2]))
    lines = []
    with tempfile.TemporaryDirectory(prefix="tovholder-bench-") as name:
        folder = pathlib.Path(name)
        frame, page, floor = start(build, folder)
        lines.append(("start to first frame, 100,000 notes / empty window", frame, floor, 1.5))
        lines.append(("start to first page with its data / empty window", page, floor, None))
        figures = json.loads(run(build / "tests" / "bench" / "bench_keystroke"))
        lines.append(("keystroke to durable / one SQLite commit", figures["ours_ms"], figures["floor_ms"], 1.5))
        server = Server(build / "bin", folder)
        try:
            figures = json.loads(run(build / "tests" / "bench" / "bench_sync", server.url, "maaler", PASSWORD, server.area))
        finally:
            server.stop()
        lines.append(("10,000 records device-server-device / 2 bulk inserts", figures["up_ms"] + figures["down_ms"],
                      figures["floor_ms"], 8))
    for title, ours, floor, goal in lines:
        print(f"{title:55} {ours:9.1f} ms / {floor:8.1f} ms = {ours / floor:5.2f}" + (f"   (goal {goal})" if goal else ""))
    print(f"of which up {figures['up_ms']:.0f} ms, down {figures['down_ms']:.0f} ms")
    for line in run(build / "tests" / "bench" / "bench_meeting").splitlines():
        figures = json.loads(line)
        print(f"6 members, 400 notes, 40 agreements, {figures['block']}: opens in {figures['open_ms']:.0f} ms, "
              f"a frame scrolled {figures['scroll_ms']:.1f} ms, typed in {figures['type_ms']:.1f} ms")


if __name__ == "__main__":
    main()
