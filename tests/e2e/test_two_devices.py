# SPDX-License-Identifier: Apache-2.0
"""Everything that can go wrong between two devices and one server, line by line, on the same three stores.

After each line both devices hold the same, nothing is lost, and the line is printed.
"""

import json
import os
import sqlite3
import subprocess
import unittest

import faultyproxy
from faultyproxy import FaultyProxy
from harness import (
    PASSWORD, REFUSED, SERVER, STORE, UNDECIDED, EndToEnd, copy_store, no_room_beyond, put_back, self_signed,
    status_of_huge_body, statuses_of_noise, write_png)

YEAR_MS = 365 * 24 * 60 * 60 * 1000


class TwoDevices(EndToEnd):
    LINES = ("wrong password", "unknown host", "expired token", "certificate refused", "server down", "body too large",
             "random bytes on every endpoint", "truncated and garbled answers", "text of a megabyte",
             "emoji and right-to-left text", "photo that is no photo", "disk full", "read-only store",
             "store newer than the program", "corrupt store", "clock a year ahead", "clock a year behind",
             "kill -9 while writing", "kill -9 while syncing", "kill -9 while uploading", "two edits of one agreement",
             "deleted by one and edited by the other", "same push sent twice", "device restored from a backup")

    def test_every_line(self):
        self.one, self.other = self.device("tavle"), self.device("telefon")
        self.kept = [self.agreement(self.one, "Skrevet før det hele")]
        for line in self.LINES:
            getattr(self, line.replace(" ", "_").replace("-", "_"))()
            self.settle(self.one, self.other)
            records = self.one.records()
            self.assertEqual(records, self.other.records(), line)
            self.assertLessEqual(set(self.kept), {record["id"] for record in records}, line)
            self.assertEqual(self.one.do("conflicts", "list").json, [], line)
            self.assertEqual(self.server.admin("check").strip(), "all is well", line)
            print("ok ", line, flush=True)

    def write(self, text: str) -> str:
        self.kept.append(self.agreement(self.one, text))
        return self.kept[-1]

    def wrong_password(self):
        answer = self.one.run("login", "--server", self.server.url, "--user", "tovholder", stdin="forkert\n")
        self.assert_refused(answer, SERVER, "WrongPassword")

    def unknown_host(self):
        self.assert_refused(self.one.login("http://findes-ikke.invalid", "tovholder"), SERVER, "HostUnknown")

    def expired_token(self):
        self.write("Før koden blev skiftet")
        self.server.admin("user", "password", "tovholder", stdin=PASSWORD + "\n")
        for device in (self.one, self.other):
            self.assert_refused(device.run("sync"), SERVER, "TokenExpired")
            self.assertEqual(device.login(self.server.url, "tovholder").status, 0)

    def certificate_refused(self):
        key, certificate = self_signed(self.folder)
        plain = self.server.url
        self.server.stop()
        self.server.url = ""
        self.server.start("--certificate", str(certificate), "--key", str(key))
        self.assert_refused(self.one.login(self.server.url, "tovholder"), SERVER, "CertificateRefused")
        self.server.stop()
        self.server.url = plain
        self.server.start()

    def server_down(self):
        self.server.stop()
        self.write("Mens serveren var væk")
        self.assert_refused(self.one.run("sync"), SERVER, "ServerUnreachable")
        self.server.start()

    def body_too_large(self):
        self.assertEqual(status_of_huge_body(self.server.url), 413)

    def random_bytes_on_every_endpoint(self):
        for method, path, status in statuses_of_noise(self.server.url, 2026):
            self.assertTrue(400 <= status < 500 or path == "/v1/signout", f"{method} {path}: {status}")

    def behind_proxy(self, *faults: str) -> None:
        """Syncs the first device over a link with these faults, then over a good one."""
        proxy = FaultyProxy(self.server.url)
        self.addCleanup(proxy.close)
        self.assertEqual(self.one.login(proxy.url, "tovholder").status, 0)
        self.one.run("sync")
        for fault in faults:
            proxy.faults = [faultyproxy.PASS] + [fault] * 3
            self.write(f"Sendt, mens stikket var sådan: {fault}")
            self.assertIn(self.one.run("sync").status, (0, SERVER), fault)
        proxy.faults = []
        self.assertEqual(self.one.login(self.server.url, "tovholder").status, 0)

    def truncated_and_garbled_answers(self):
        self.behind_proxy(faultyproxy.CUT_REPLY, faultyproxy.GARBLE_REPLY, faultyproxy.DROP_REPLY)

    def same_push_sent_twice(self):
        before = len(self.one.do("list", "agreement").json)
        self.behind_proxy(faultyproxy.DOUBLE)
        self.assertEqual(len(self.one.do("list", "agreement").json), before + 1)

    def text_of_a_megabyte(self):
        record = {"entity": "agreement", "fields": {"group_id": self.GROUP, "status": "aftalt", "text": "æ" * 512 * 1024}}
        self.assert_refused(self.one.run("add", "--json", "-", stdin=json.dumps([record])), REFUSED, "TextTooLong")

    def emoji_and_right_to_left_text(self):
        text = "🏘️👩🏽‍🔧 שלום · مرحبا \u200f\u202e e\u0301"
        agreement = self.write(text)
        self.settle(self.one, self.other)
        self.assertEqual(self.other.field("agreement", agreement, "text"), text)

    def observe(self, text: str) -> str:
        record = {"entity": "observation", "space": self.AREA, "fields": {"text": text, "status": "ny"}}
        self.kept += self.one.add_many([record])
        return self.kept[-1]

    def photo_that_is_no_photo(self):
        letter = self.folder / "brev.jpg"
        letter.write_text("Kære beboere")
        self.assert_refused(self.one.run("photo", "add", self.observe("Hul"), str(letter)), REFUSED, "PhotoUnreadable")

    def disk_full(self):
        for number in range(10):
            self.agreement(self.office, f"{number} " + "y" * 200_000)
        self.office.sync()
        room = no_room_beyond(self.one.store.stat().st_size + 512 * 1024)
        self.assert_refused(self.one.run("sync", preexec=room), STORE, "DiskFull")

    def read_only_store(self):
        self.one.store.chmod(0o400)
        self.one.bow_to_permissions()
        self.assertEqual(self.one.field("agreement", self.kept[0], "text"), "Skrevet før det hele")
        self.assert_refused(self.one.run("sync"), STORE, "StoreReadOnly")
        self.one.wrapper = []
        self.one.store.chmod(0o600)

    def store_newer_than_the_program(self):
        copy = copy_store(self.one.store, "nyere")
        connection = sqlite3.connect(self.one.store)
        connection.execute("PRAGMA user_version = 999")
        connection.close()
        self.assert_refused(self.one.run("sync"), STORE, "StoreTooNew")
        put_back(self.one.store, copy)

    def corrupt_store(self):
        self.one.run("sync")
        copy_store(self.one.store, "hel")  # empties the WAL
        content = bytearray(self.one.store.read_bytes())
        content[100:4096] = os.urandom(3996)
        self.one.store.write_bytes(content)
        answer = self.one.run("sync")
        self.assert_refused(answer, STORE, "StoreCorrupt")
        self.assertEqual((self.folder / answer.error["place"]).read_bytes(), bytes(content))
        self.assertEqual(self.one.login(self.server.url, "tovholder").status, 0)

    def wrong_by(self, offset_ms: int) -> None:
        self.one.clock_offset_ms = offset_ms
        agreement = self.write("Første")
        self.settle(self.one, self.other)
        self.other.set("agreement", agreement, text="Anden")
        self.settle(self.other, self.one)
        self.one.set("agreement", agreement, text="Tredje")
        self.settle(self.one, self.other)
        self.assertEqual(self.other.field("agreement", agreement, "text"), "Tredje")
        self.one.clock_offset_ms = 0

    def clock_a_year_ahead(self):
        self.wrong_by(YEAR_MS)

    def clock_a_year_behind(self):
        self.wrong_by(-YEAR_MS)

    def kill_at_each_tenth(self, *command: str, stdin: bytes = b"") -> None:
        """Kills a command later and later in its course, until it gets through."""
        for tenth in range(1, 100):
            process = self.one.begin(*command, stdin=stdin)
            try:
                process.wait(timeout=0.02 * tenth)
                return
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        raise AssertionError(f"{command} never ended")

    def batch(self, text: str, count: int) -> bytes:
        return json.dumps([{"entity": "agreement", "fields": {
            "group_id": self.GROUP, "status": "aftalt", "text": f"{text} {number}"}} for number in range(count)]).encode()

    def kill__9_while_writing(self):
        self.kill_at_each_tenth("add", "--json", "-", stdin=self.batch("Hele bunken", 300))
        texts = [record["fields"]["text"] for record in self.one.do("list", "agreement").json]
        written = sum(text.startswith("Hele bunken") for text in texts)
        self.assertEqual(written % 300, 0, "a part of a batch was written")
        self.assertGreater(written, 0)

    def kill__9_while_syncing(self):
        self.kept += self.one.add_many(json.loads(self.batch("På vej", 500)))
        self.kill_at_each_tenth("sync")

    def kill__9_while_uploading(self):
        seen = self.observe("Fire hul i vejen")
        for number in range(4):
            self.one.do("photo", "add", seen, str(write_png(self.folder / f"{number}.png", 1600, 1200, number)))
        self.kill_at_each_tenth("sync")
        self.settle(self.one, self.other)
        sent, fetched = ({file.name: file.read_bytes() for file in self.folder.glob(f"{name}.sqlite.photos/*/*.jpg")}
                         for name in ("tavle", "telefon"))
        self.assertEqual(len(fetched), 4)
        self.assertEqual(sent, fetched)

    def known_to_both(self) -> str:
        agreement = self.write("Aftalt ved bordet")
        self.settle(self.one, self.other)
        return agreement

    def open_conflict(self) -> dict:
        self.settle(self.one, self.other)
        conflicts = self.one.do("conflicts", "list").json
        self.assertEqual(len(conflicts), 1, conflicts)
        self.assertEqual(conflicts, self.other.do("conflicts", "list").json)
        self.assertEqual(self.one.run("sync").status, UNDECIDED)
        return conflicts[0]

    def two_edits_of_one_agreement(self):
        agreement = self.known_to_both()
        self.one.set("agreement", agreement, text="Den enes ord")
        self.other.set("agreement", agreement, text="Den andens ord")
        conflict = self.open_conflict()
        kept = self.one.field("agreement", agreement, "text")
        self.assertEqual({conflict["lost_value"], kept}, {"Den enes ord", "Den andens ord"})
        self.other.do("conflicts", "pick", conflict["id"], "vaelg_anden")
        self.settle(self.other, self.one)
        self.assertEqual(self.one.field("agreement", agreement, "text"), conflict["lost_value"])

    def deleted_by_one_and_edited_by_the_other(self):
        agreement = self.known_to_both()
        self.one.do("delete", "agreement", agreement)
        self.other.set("agreement", agreement, text="Stadig i brug")
        conflict = self.open_conflict()
        self.assertEqual(conflict["kind"], "slettet")
        self.other.do("conflicts", "pick", conflict["id"], "gendan")
        self.settle(self.other, self.one)
        self.assertEqual(self.one.field("agreement", agreement, "text"), "Stadig i brug")

    def device_restored_from_a_backup(self):
        self.write("Lå i udbakken, da kopien blev taget")
        copy = copy_store(self.one.store, "kopi")
        self.write("Sendt efter kopien")
        self.one.sync()
        put_back(self.one.store, copy)
        self.write("Skrevet efter at kopien kom tilbage")


if __name__ == "__main__":
    unittest.main()
