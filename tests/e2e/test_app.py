# SPDX-License-Identifier: Apache-2.0
"""How the app itself starts where something is wrong: it tells, keeps what was there, and never crashes."""

import json
import os
import sqlite3
import subprocess
import tempfile
import unittest
from pathlib import Path

from harness import BIN, COMMAND_S_MAX, Device, no_room_beyond

NO_ROOM_PAGES = 16


class App(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="tovholder-app-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.device = Device(self.folder, "tovholder")

    def start(self, *arguments: str, display: str = "offscreen", preexec=None) -> subprocess.CompletedProcess:
        """Starts the app until its first window shows."""
        environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        environment.update(QT_QPA_PLATFORM=display, QT_QUICK_BACKEND="software")
        done = subprocess.run([*self.device.wrapper, BIN / "tovholder", *arguments], env=environment, capture_output=True,
                              text=True, timeout=COMMAND_S_MAX, preexec_fn=preexec)
        self.assertGreaterEqual(done.returncode, 0, done.stderr)
        return done

    def open(self, *arguments: str, language: str = "da", **more) -> subprocess.CompletedProcess:
        return self.start("--store", str(self.device.store), "--language", language, "--exit-with-first-page", *arguments,
                          **more)

    def fill(self) -> None:
        self.assertEqual(self.open("--demo").returncode, 0)

    def test_help_and_version_need_no_display(self):
        for question, answer in (("--help", "--store"), ("--version", "tovholder ")):
            done = self.start(question, display="xcb")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn(answer, done.stdout)

    def test_without_a_display_one_sentence_says_so(self):
        done = self.open(display="xcb")
        self.assertEqual(done.returncode, 1)
        self.assertIn("Tovholder kan ikke vise et vindue her.", done.stderr)

    def test_store_of_a_newer_program_is_told_and_left_alone(self):
        self.fill()
        connection = sqlite3.connect(self.device.store)
        connection.execute("PRAGMA user_version = 999")
        connection.close()
        before = self.device.store.read_bytes()
        for language, sentence in (("da", "Opdatér appen"), ("en", "Update the app")):
            done = self.open(language=language)
            self.assertEqual(done.returncode, 1)
            self.assertIn(sentence, done.stderr)
        self.assertEqual(self.device.store.read_bytes(), before)

    def test_corrupt_store_is_kept_aside_and_told(self):
        self.fill()
        self.device.store.write_bytes(os.urandom(20_000))
        broken = self.device.store.read_bytes()
        done = self.open()
        self.assertEqual(done.returncode, 0)
        aside = next(self.folder.glob("tovholder.sqlite.corrupt-*"))
        self.assertIn("lagt til side", done.stderr)
        self.assertIn(aside.name, done.stderr)
        self.assertEqual(aside.read_bytes(), broken)
        self.assertNotIn("lagt til side", self.open().stderr)  # told once

    def test_file_of_something_else_is_told_and_left_alone(self):
        self.device.store = self.folder / "referat.pdf"
        self.device.store.write_bytes(b"%PDF-1.7\n" + bytes(9000))
        done = self.open()
        self.assertEqual(done.returncode, 1)
        self.assertIn("hører ikke til Tovholder", done.stderr)
        self.assertEqual([file.name for file in self.folder.iterdir()], ["referat.pdf"])

    def test_read_only_store_is_shown_and_told(self):
        self.fill()
        records = self.device.records()
        self.folder.chmod(0o500)
        self.addCleanup(self.folder.chmod, 0o700)
        self.device.store.chmod(0o400)
        self.device.bow_to_permissions()
        done = self.open()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Her kan vi kun læse, ikke gemme.", done.stderr)
        self.assertEqual(self.device.records(), records)

    def test_full_disk_at_the_start_is_told(self):
        done = self.open(preexec=no_room_beyond(NO_ROOM_PAGES * 4096))
        self.assertEqual(done.returncode, 1)
        self.assertIn("Der er ikke mere plads på enheden", done.stderr)
        self.assertEqual(self.open().returncode, 0)

    def test_own_playbook_that_is_none_harms_nothing(self):
        playbooks = self.folder / "playbooks"
        playbooks.mkdir()
        (playbooks / "min.json").write_text(json.dumps({"format": 1}))
        self.assertEqual(self.open().returncode, 0)


if __name__ == "__main__":
    unittest.main()
