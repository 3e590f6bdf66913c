# SPDX-License-Identifier: Apache-2.0
"""kill -9 in the middle of everything. What a command said it had done is there afterwards; the rest is as before."""

import json
import random
import signal
import sqlite3
import subprocess
import time
import unittest

from harness import Device, EndToEnd, write_png

SEED = 20261122


class Kill(EndToEnd):
    def setUp(self):
        super().setUp()
        self.chance = random.Random(SEED)

    def kill_within(self, process: subprocess.Popen, seconds_max: float) -> bool:
        """Kills at a random moment; false when it was done before."""
        try:
            process.wait(timeout=self.chance.uniform(0.0, seconds_max))
            return False
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return True

    def duration_of(self, work) -> float:
        """How long a command takes here and now, so that the kills fall within it."""
        start = time.monotonic()
        work()
        return time.monotonic() - start

    def records_of(self, text: str, count: int) -> bytes:
        return json.dumps([{"entity": "agreement", "fields": {
            "group_id": self.GROUP, "status": "aftalt", "text": f"{text} {number}"}} for number in range(count)]).encode()

    def test_while_writing_a_whole_batch_is_there_or_none_of_it(self):
        tablet = self.device("tavle")
        batch = 200
        seconds = self.duration_of(lambda: tablet.do("add", "--json", "-", stdin=self.records_of("prøve", batch).decode()))
        killed = 0
        for run in range(15):
            killed += self.kill_within(tablet.begin("add", "--json", "-", stdin=self.records_of(f"kørsel {run}", batch)), seconds)
            texts = [record["fields"]["text"] for record in tablet.do("list", "agreement").json]
            self.assertIn(sum(text.startswith(f"kørsel {run} ") for text in texts), (0, batch))
        self.assertGreater(killed, 0)
        tablet.do("check")
        self.settle(tablet, self.office)
        self.assert_same(tablet, self.office)

    def test_killed_while_the_token_is_replaced(self):
        tablet = self.device("tavle")
        seconds = self.duration_of(tablet.sync)
        for run in range(12):
            self.agreement(tablet, f"Runde {run}")
            self.server.age_tokens()
            self.kill_within(tablet.begin("sync"), seconds)
            if run % 3 == 0:
                self.server.stop(signal.SIGKILL)
                self.server.start()
        tablet.sync()
        self.assertTrue(tablet.status()["signed_in"])
        self.settle(tablet, self.office)
        self.assert_same(tablet, self.office)

    def test_what_was_answered_for_survives(self):
        tablet = self.device("tavle")
        written = []
        for number in range(10):
            process = subprocess.Popen(
                tablet.command("add", "agreement", f"group_id={self.GROUP}", "status=aftalt", f"text=nr. {number}"),
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            line = process.stdout.readline()
            process.kill()
            process.wait()
            process.stdout.close()
            written += json.loads(line)["ids"]
        self.assertEqual(sorted(record["id"] for record in tablet.do("list", "agreement").json), sorted(written))

    def test_while_syncing_nothing_is_lost_and_nothing_doubled(self):
        tablet = self.device("tavle")
        tablet.do("add", "--json", "-", stdin=self.records_of("fra tavlen", 1500).decode())
        self.office.do("add", "--json", "-", stdin=self.records_of("fra kontoret", 1500).decode())
        self.office.sync()
        # Later and later, so that some fall into every part of the run before it is through.
        killed = sum(self.kill_within(tablet.begin("sync"), 0.05 * attempt) for attempt in range(1, 21))
        self.assertGreater(killed, 0)
        self.settle(tablet, self.office)
        self.assertEqual(len(self.office.do("list", "agreement").json), 3000)
        self.assertEqual(self.office.do("conflicts", "list").json, [])
        tablet.do("check")
        self.assert_same(tablet, self.office)

    def test_server_killed_while_it_takes_a_push(self):
        tablet = self.device("tavle")
        tablet.do("add", "--json", "-", stdin=self.records_of("fra tavlen", 1500).decode())
        for _ in range(5):
            syncing = tablet.begin("sync")
            if self.kill_within(self.server.process, 0.5):
                self.server.process.stdout.close()
            syncing.wait(timeout=60)
            self.server.process = None
            self.server.start()
        self.settle(tablet, self.office)
        self.assertEqual(len(self.office.do("list", "agreement").json), 1500)
        self.assertEqual(self.server.admin("check").strip(), "all is well")
        self.assert_same(tablet, self.office)

    def test_while_a_photo_is_sent_and_fetched(self):
        phone = self.device("telefon")
        seen = phone.add_many([{"entity": "observation", "space": self.AREA, "fields": {"text": "Hul", "status": "ny"}}])[0]
        for number in range(4):
            phone.do("photo", "add", seen, str(write_png(self.folder / f"{number}.png", 1600, 1200, number)))
        for _ in range(10):
            self.kill_within(phone.begin("sync"), 0.4)
        phone.sync()
        self.assertEqual(phone.status()["waiting"]["photos_sent"], 4)
        for _ in range(10):
            self.kill_within(self.office.begin("sync"), 0.4)
        self.office.sync()
        self.assertEqual(self.office.status()["waiting"]["photos_missing"], 0)
        sent, fetched = ({file.name: file.read_bytes() for file in self.folder.glob(f"{name}.sqlite.photos/*/*.jpg")}
                         for name in ("telefon", "kontor"))
        self.assertEqual(len(fetched), 4)
        self.assertEqual(sent, fetched)
        self.assertEqual(self.server.admin("check").strip(), "all is well")

    def test_while_a_store_is_made_or_brought_up_to_date(self):
        for run in range(20):
            device = Device(self.folder, f"ny-{run}")
            if run % 2:
                sqlite3.connect(device.store).close()  # version 0: every migration waits
            self.kill_within(device.begin("status"), 0.15)
            device.do("check")
            self.assertFalse(device.status()["signed_in"])


if __name__ == "__main__":
    unittest.main()
