# SPDX-License-Identifier: Apache-2.0
"""Bad input, and stores that cannot be written, read or understood."""

import json
import os
import shutil
import sqlite3
import subprocess
import unittest
from pathlib import Path

from harness import (
    BIN, COMMAND_S_MAX, REFUSED, STORE, USAGE, Device, EndToEnd, no_room_beyond, status_of_huge_body, statuses_of_noise, write_png)


class BadInput(EndToEnd):
    def test_text_of_a_megabyte_is_refused_and_nothing_is_written(self):
        tablet = self.device("tavle")
        records = [{"entity": "agreement", "fields": {"group_id": self.GROUP, "status": "aftalt", "text": text}}
                   for text in ("kort", "æ" * 512 * 1024)]
        self.assert_refused(tablet.run("add", "--json", "-", stdin=json.dumps(records)), REFUSED, "TextTooLong")
        self.assertEqual(tablet.do("list", "agreement").json, [])

    def test_longest_text_and_all_scripts_come_through_unchanged(self):
        tablet = self.device("tavle")
        texts = ["🏘️👩🏽‍🔧🧺", "שלום וברכה · مرحبا بكم", "e\u0301 \u00e9 \u200f\u202e", "æøåÆØÅ ß ∑", "linje 1\nlinje 2\ttab",
                 "a" * 256 * 1024]
        ids = [self.agreement(tablet, text) for text in texts]
        self.settle(tablet, self.office)
        self.assertEqual([self.office.field("agreement", record, "text") for record in ids], texts)

    def test_cpr_number_is_never_stored(self):
        tablet = self.device("tavle")
        answer = tablet.run("add", "agreement", f"group_id={self.GROUP}", "status=aftalt", "text=Ring til 010190-1234")
        self.assert_refused(answer, REFUSED, "CprNumber")
        for file in self.folder.glob("tavle.sqlite*"):
            self.assertNotIn(b"010190-1234", file.read_bytes() if file.is_file() else b"")

    def test_photo_that_is_none_is_refused(self):
        tablet = self.device("tavle")
        seen = tablet.add_many([{"entity": "observation", "space": self.AREA, "fields": {"text": "Hul", "status": "ny"}}])[0]
        for name, content in (("tekst.jpg", b"kun ord"), ("tom.jpg", b""), ("halv.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")):
            file = self.folder / name
            file.write_bytes(content)
            self.assert_refused(tablet.run("photo", "add", seen, str(file)), REFUSED, "PhotoUnreadable")
        self.assert_refused(tablet.run("photo", "add", seen, str(self.folder / "ingen.jpg")), REFUSED, "FileUnreadable")
        self.assertEqual(tablet.do("list", "photo").json, [])

    def test_wrong_commands_say_how(self):
        tablet = self.device("tavle")
        for arguments in ([], ["vrøvl"], ["list"], ["conflicts", "pick", "x", "måske"], ["export", "pdf"],
                          ["list", "agreement", "--limit", "-1"]):
            self.assert_refused(tablet.run(*arguments), USAGE, "Usage")
        for arguments in (["add"], ["set"]):
            self.assert_refused(tablet.run(*arguments), REFUSED, "ValueMissing")
        self.assertEqual(tablet.run("list", "vrøvl").code, "UnknownEntity")
        self.assertEqual(tablet.run("add", "agreement", "vrøvl=1").code, "UnknownField")
        self.assertEqual(tablet.run("add", "--json", "-", stdin="{[").code, "ValueInvalid")
        self.assertEqual(tablet.run("add", "--json", "-", stdin="[[]]").code, "ValueInvalid")

    def test_program_without_its_formats_says_that_a_part_is_missing(self):
        tablet = self.device("tavle")
        meeting = tablet.add("meeting", group_id=self.GROUP, title="Møde", status="afsluttet")
        alone = self.folder / "bin" / "tovholderctl"
        alone.parent.mkdir()
        shutil.copy(BIN / "tovholderctl", alone)
        words = tablet.command("minutes", meeting, "--out", self.folder / "referat")
        done = subprocess.run([alone, *words[1:]], capture_output=True, timeout=COMMAND_S_MAX)
        self.assertEqual((done.returncode, json.loads(done.stderr)["code"]), (STORE, "ProgramIncomplete"))
        self.assertEqual(list((self.folder / "referat").glob("*")), [])

    def test_export_says_what_is_for_the_group_only_and_leaves_it_out_when_asked(self):
        tablet = self.device("tavle")
        meeting = tablet.add("meeting", group_id=self.GROUP, title="Møde", status="afsluttet")
        tablet.add("agenda_block", meeting_id=meeting, block="lukket", status="gennemfoert", confidential=1)
        secret = [tablet.add("contribution", meeting_id=meeting, block="åben", text="Ikke vist endnu", hidden=1),
                  tablet.add("contribution", meeting_id=meeting, block="lukket", text="Kun for os"),
                  tablet.add("agreement", group_id=self.GROUP, meeting_id=meeting, block="lukket", text="Kun vores", status="aftalt")]
        self.agreement(tablet, "For alle")
        whole, rest = tablet.do("export", "json"), tablet.do("export", "json", "--for-others")
        self.assertLessEqual(set(secret), {record["id"] for record in whole.json})
        self.assertTrue(set(secret).isdisjoint(record["id"] for record in rest.json))
        self.assertEqual(len(whole.json) - len(rest.json), 3)
        for answer in (whole, rest):
            self.assertIn("Antal: 3", answer.error["note"])
        self.assertNotIn("Kun vores", tablet.do("export", "csv", "--for-others").out)
        self.assertIn("Kun vores", tablet.do("export", "csv").out)
        self.assertEqual(self.office.do("export", "csv", "partner").err, "")

    def test_list_with_bad_lines_imports_nothing(self):
        people = self.folder / "folk.csv"
        people.write_bytes("Navn;Funktion;Område\nAsta Eng;Drift;Søparken\nBo Holm;Gartner;\n".encode("cp1252"))
        planned = self.office.run("import", "people", str(people), "--dry-run")
        self.assertEqual(planned.status, REFUSED)
        self.assertEqual([(problem["line"], problem["field"]) for problem in planned.json["problems"]], [(3, "function")])
        self.assert_refused(self.office.run("import", "people", str(people)), REFUSED, "ValueInvalid")
        self.assertEqual(self.office.do("list", "person").json, [])
        people.write_bytes("Navn;Funktion;Område\nAsta Eng;Drift;Søparken\n".encode("cp1252"))
        self.office.do("import", "people", str(people))
        self.office.do("import", "people", str(people))
        self.assertEqual(len(self.office.do("list", "person").json), 1)

    def test_random_bytes_on_every_endpoint_are_answered_with_a_refusal(self):
        for method, path, status in statuses_of_noise(self.server.url, 8460):
            self.assertTrue(400 <= status < 500 or path == "/v1/signout", f"{method} {path}: {status}")
        self.assertEqual(status_of_huge_body(self.server.url), 413)
        self.office.sync()


class BadStore(EndToEnd):
    def setUp(self):
        super().setUp()
        self.tablet = self.device("tavle")
        self.kept = self.agreement(self.tablet, "Det, der var der")

    def test_corrupt_store_is_kept_aside_and_the_rest_fetched_again(self):
        self.tablet.sync()
        content = bytearray(self.tablet.store.read_bytes())
        content[100:4096] = os.urandom(3996)
        self.tablet.store.write_bytes(content)
        answer = self.tablet.run("list", "agreement")
        self.assert_refused(answer, STORE, "StoreCorrupt")
        aside = self.folder / answer.error["place"]
        self.assertEqual(aside.read_bytes(), bytes(content))
        self.assertEqual(self.tablet.login(self.server.url, "tovholder").status, 0)
        self.tablet.sync()
        self.assertEqual(self.tablet.field("agreement", self.kept, "text"), "Det, der var der")

    def test_damage_within_is_found_by_check(self):
        self.agreement(self.tablet, "x" * 200_000)
        with sqlite3.connect(self.tablet.store) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        content = bytearray(self.tablet.store.read_bytes())
        for page in range(8, len(content) // 4096):
            content[page * 4096:page * 4096 + 64] = os.urandom(64)
        self.tablet.store.write_bytes(content)
        self.assert_refused(self.tablet.run("check"), STORE, "StoreCorrupt")
        self.assertTrue(list(self.folder.glob("tavle.sqlite.corrupt-*")))

    def test_store_of_a_newer_program_is_refused_untouched(self):
        with sqlite3.connect(self.tablet.store) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA user_version = 999")
        connection.close()
        before = self.tablet.store.read_bytes()
        self.assert_refused(self.tablet.run("list", "agreement"), STORE, "StoreTooNew")
        self.assertEqual(self.tablet.store.read_bytes(), before)

    def test_folder_that_cannot_be_written_is_told(self):
        self.tablet.store = self.folder / "findes" / "ikke" / "tavle.sqlite"
        self.assert_refused(self.tablet.run("status"), STORE, "StoreReadOnly")

    def lock(self, *paths):
        """Nobody may write there until the test is over."""
        for path in paths:
            mode = path.stat().st_mode
            path.chmod(mode & 0o555)
            self.addCleanup(path.chmod, mode)
        self.tablet.bow_to_permissions()

    def test_read_only_store_can_be_read_and_says_that_it_cannot_be_written(self):
        self.tablet.do("search", "agreement", "Det")  # indexes its words
        shut = self.folder / "låst mappe 100% #1"
        shut.mkdir()
        self.tablet.store = self.tablet.store.rename(shut / "tavle.sqlite")
        for places in ((self.tablet.store,), (shut,)):  # the file alone, then its folder as well
            self.lock(*places)
            self.assertEqual(self.tablet.field("agreement", self.kept, "text"), "Det, der var der")
            self.assertEqual(len(self.tablet.do("search", "agreement", "Det").json), 1)
            answer = self.tablet.run("set", "agreement", self.kept, "text=Ny")
            self.assert_refused(answer, STORE, "StoreReadOnly")
            self.assert_refused(self.tablet.run("sync"), STORE, "StoreReadOnly")

    def test_read_only_store_that_was_killed_is_not_shown_without_its_last_words(self):
        shut = self.folder / "låst"
        shut.mkdir()
        copies = [self.tablet.store, self.tablet.store.with_name("tavle.sqlite-wal")]
        with sqlite3.connect(self.tablet.store) as connection:
            connection.execute("UPDATE agreement SET text = 'Kun i WAL'")
            connection.commit()
            for file in copies:
                (shut / file.name).write_bytes(file.read_bytes())
        connection.close()
        self.tablet.store = shut / "tavle.sqlite"
        self.lock(shut)
        self.assert_refused(self.tablet.run("list", "agreement"), STORE, "StoreReadOnly")

    def test_file_of_something_else_is_refused_and_left_where_it_is(self):
        for content in (b"%PDF-1.7\n" + bytes(9000), b"kun ord"):
            self.tablet.store = self.folder / "referat.pdf"
            self.tablet.store.write_bytes(content)
            self.assert_refused(self.tablet.run("status"), STORE, "NotOurStore")
            self.assertEqual(self.tablet.store.read_bytes(), content)
        self.assertEqual([file.name for file in self.folder.glob("referat*")], ["referat.pdf"])

    def test_name_of_no_file_is_refused_and_nothing_is_taken_as_saved(self):
        for name in ("", str(self.folder), "/dev/null"):
            self.tablet.store = name
            self.assert_refused(self.tablet.run("status"), STORE, "NotOurStore")
        here = Path.cwd()
        os.chdir(self.folder)
        self.addCleanup(os.chdir, here)
        self.tablet.store = ":memory:"  # SQLite's name for what is gone when the command ends
        self.tablet.do("status")
        self.assertTrue((self.folder / ":memory:").is_file())

    def test_answer_that_nobody_could_read_is_told(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run(self.tablet.command("export", "json"), stdout=full, stderr=subprocess.PIPE, text=True,
                                  timeout=COMMAND_S_MAX)
        self.assertEqual(done.returncode, STORE)
        self.assertEqual(json.loads(done.stderr)["code"], "FileUnwritable")

    def test_full_disk_while_opening_is_told(self):
        told = 0
        for pages in range(0, 130, 3):
            device = Device(self.folder, f"ny-{pages}")
            answer = device.run("list", "agreement", preexec=no_room_beyond(pages * 4096))
            if answer.status != 0:
                self.assert_refused(answer, STORE, "DiskFull")
                told += 1
            device.do("list", "agreement")
        self.assertGreater(told, 3)

    def test_full_disk_is_told_and_what_was_saved_stays(self):
        bytes_max = self.tablet.store.stat().st_size + 256 * 1024
        records = json.dumps([{"entity": "agreement", "fields": {
            "group_id": self.GROUP, "status": "aftalt", "text": "x" * 200_000}}] * 10)
        answer = self.tablet.run("add", "--json", "-", stdin=records, preexec=no_room_beyond(bytes_max))
        self.assert_refused(answer, STORE, "DiskFull")
        self.assertEqual([record["id"] for record in self.tablet.do("list", "agreement").json], [self.kept])
        self.tablet.do("check")
        self.tablet.sync()

    def test_full_disk_while_fetching_ends_in_order(self):
        for number in range(10):
            self.agreement(self.office, f"{number} " + "y" * 200_000)
        self.office.sync()
        bytes_max = self.tablet.store.stat().st_size + 512 * 1024
        self.assert_refused(self.tablet.run("sync", preexec=no_room_beyond(bytes_max)), STORE, "DiskFull")
        self.settle(self.tablet, self.office)
        self.assert_same(self.tablet, self.office)

    def test_photo_on_a_full_disk_leaves_no_half_file(self):
        seen = self.tablet.add_many([{"entity": "observation", "space": self.AREA, "fields": {"text": "Hul", "status": "ny"}}])[0]
        picture = write_png(self.folder / "hul.png", 1200, 900)
        answer = self.tablet.run("photo", "add", seen, str(picture), preexec=no_room_beyond(64 * 1024))
        self.assertIn(answer.code, ("DiskFull", "FileUnwritable"), str(answer))
        self.assertEqual([file for file in self.folder.glob("tavle.sqlite.photos/**/*") if file.is_file()], [])
        self.tablet.do("photo", "add", seen, str(picture))
        self.settle(self.tablet, self.office)
        self.assertEqual(self.office.status()["waiting"]["photos_missing"], 0)


if __name__ == "__main__":
    unittest.main()
