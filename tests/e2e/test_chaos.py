# SPDX-License-Identifier: Apache-2.0
"""kill -9 of devices, servers and the database at random moments, round after round, while everybody writes.

TOVHOLDER_ROUNDS and TOVHOLDER_SEED choose how many rounds, and which; a failure names its seed and round.
"""

import collections
import os
import random
import signal
import unittest

import stranger
from harness import PASSWORD, Device, EndToEnd, Postgres, Server
from writers import Writers

ROUNDS = int(os.environ.get("TOVHOLDER_ROUNDS", "8"))
SEED = int(os.environ.get("TOVHOLDER_SEED", "20261122"))
ON_POSTGRESQL = os.environ.get("TOVHOLDER_TEST_STORAGE") == "postgresql"
WRITERS = 3
# What each writer writes at most between two kills, and how long that is waited for when the first one was the server's.
WRITES_MAX = 30
KILLS_WITHIN_S = 0.5
# Within this, each writer is acknowledged again.
RECOVERY_S_MAX = 30
ROUNDS_PER_LOOK = 10


class Tablet:
    """A device that syncs by itself and on which somebody writes; both may be killed."""

    def __init__(self, device: Device) -> None:
        self.device = device
        self.saved: list[str] = []  # what a command said it had written
        self.watch = device.begin("sync", "--watch")

    def write(self, test: EndToEnd, text: str) -> None:
        self.saved.append(test.agreement(self.device, text))

    def kill(self) -> None:
        self.watch.kill()
        self.watch.wait()
        self.watch = self.device.begin("sync", "--watch")

    def end(self) -> None:
        self.watch.terminate()
        self.watch.wait()


class Chaos(EndToEnd):
    def setUp(self):
        super().setUp()
        self.chance = random.Random(SEED)
        self.killed: collections.Counter[str] = collections.Counter()
        self.servers = [self.server]
        if ON_POSTGRESQL:
            self.servers.append(self.server.beside().start())
            self.addCleanup(self.servers[1].stop, signal.SIGKILL)
        self.urls = [server.url for server in self.servers]
        self.epoch = self.stranger().epoch
        self.tablets = [Tablet(self.device(name, server=self.servers[-1])) for name in ("tavle", "telefon")]
        for tablet in self.tablets:
            self.addCleanup(tablet.end)
        self.writers = Writers(WRITERS, self.urls, "tovholder", self.AREA, SEED)
        self.addCleanup(self.writers.end)

    def stranger(self) -> stranger.Device:
        return stranger.Device(self.servers[0].url, "tovholder", PASSWORD)

    def kill(self, victim: str) -> None:
        self.killed[victim] += 1
        if victim == "database":
            Postgres.shared.kill_and_restart()
        elif victim == "server":
            self.chance.choice(self.servers).stop(signal.SIGKILL)
        else:
            self.chance.choice(self.tablets).kill()

    def run_round(self, number: int) -> None:
        victims = ["server", "device"] + (["database"] if ON_POSTGRESQL else [])
        for tablet in self.tablets:
            tablet.write(self, f"runde {number}")
        for _ in range(self.chance.randint(1, 3)):
            self.writers.wait_for_each(self.chance.randint(0, WRITES_MAX), KILLS_WITHIN_S)
            self.kill(self.chance.choice(victims))
        for server in self.servers:
            if not server.process:
                server.start()
        self.assertTrue(self.writers.wait_for_each(1, RECOVERY_S_MAX), str(self.writers))

    def look(self) -> None:
        """Everything that was acknowledged is at the server; nobody was asked to offer it again."""
        self.assertEqual(self.writers.lost(self.servers[0].url, "tovholder"), [])
        self.assertEqual(self.stranger().epoch, self.epoch)
        self.assertEqual(self.server.admin("check").strip(), "all is well")

    def test_nothing_acknowledged_is_lost_and_everybody_converges(self):
        for number in range(1, ROUNDS + 1):
            with self.subTest(seed=SEED, round=number):
                self.run_round(number)
                if number % ROUNDS_PER_LOOK == 0:
                    self.look()
        for worker in (self.writers, *self.tablets):
            worker.end()
        devices = [tablet.device for tablet in self.tablets]
        self.settle(*devices, self.office)
        self.look()
        there = {record["id"] for record in self.office.records()}
        self.assertLessEqual({record for tablet in self.tablets for record in tablet.saved}, there)
        for device in devices:
            device.do("check")
            self.assertEqual(device.status()["waiting"]["records"], 0)
        self.assert_same(*devices, self.office)
        print(f"seed {SEED}, {ROUNDS} rounds: killed {dict(self.killed)}; none lost of {self.writers}", flush=True)


if __name__ == "__main__":
    unittest.main()
