# SPDX-License-Identifier: Apache-2.0
"""A store that moves to PostgreSQL and back, and several servers on one database."""

import subprocess
import unittest

from harness import BIN, COMMAND_S_MAX, SERVER, EndToEnd, Postgres


class OnPostgres(EndToEnd):
    def move(self, place) -> subprocess.CompletedProcess:
        return subprocess.run([BIN / "tovholder-server", "copy", self.server.store, place],
                              capture_output=True, text=True, timeout=COMMAND_S_MAX)

    def test_a_store_moves_there_and_back_and_devices_notice_nothing(self):
        tablet = self.device("tavle")
        self.agreement(tablet, "fra før")
        tablet.sync()
        for place in (Postgres.fresh_place(), self.folder / "tilbage.sqlite"):
            self.server.stop()
            moved = self.move(place)
            self.assertEqual(moved.returncode, 0, moved.stdout + moved.stderr)
            self.assertIn("both are the same", moved.stdout)
            self.server.store = place
            self.server.start()
            self.agreement(tablet, f"efter {len(str(place))}")
            tablet.sync()
            self.office.sync()
            self.assertEqual(self.server.admin("check").strip(), "all is well")
        self.assertEqual(len(self.office.do("list", "agreement").json), 3)
        self.assert_same(tablet, self.office)

    def test_nothing_is_copied_over_a_store(self):
        moved = self.move(self.server.store)
        self.assertEqual(moved.returncode, 1)
        self.assertIn("not empty", moved.stderr)

    def test_a_backup_comes_back_and_devices_offer_what_it_lacks(self):
        self.server.stop()
        place = Postgres.fresh_place()
        self.assertEqual(self.move(place).returncode, 0)
        self.server.store = place
        self.server.start()
        tablet = self.device("tavle")
        self.agreement(tablet, "i sikkerhedskopien")
        tablet.sync()
        self.server.admin("backup", str(self.folder / "kopi.sqlite"))
        self.agreement(tablet, "efter den")
        tablet.sync()
        self.server.stop()
        self.server.store = self.folder / "kopi.sqlite"
        restored = Postgres.fresh_place()
        self.assertEqual(self.move(restored).returncode, 0)
        self.server.store = restored
        self.server.start()
        self.settle(tablet, self.office)
        self.assertEqual(len(self.office.do("list", "agreement").json), 2)
        self.assertEqual(self.server.admin("check").strip(), "all is well")
        self.assert_same(tablet, self.office)

    def test_database_that_is_away_is_told_and_nothing_is_lost(self):
        self.server.stop()
        place = Postgres.fresh_place()
        self.assertEqual(self.move(place).returncode, 0)
        self.server.store = place
        self.server.start()
        tablet = self.device("tavle")
        self.agreement(tablet, "mens databasen var væk")
        database = place.split("#")[0]

        def let_in(whether: str) -> None:
            subprocess.run(["psql", "-qXc", f"ALTER DATABASE postgres ALLOW_CONNECTIONS {whether}", "-c",
                            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'postgres'",
                            database.replace("/postgres?", "/template1?")], check=True, stdout=subprocess.DEVNULL)

        let_in("false")
        try:
            self.assert_refused(tablet.run("sync"), SERVER, "ServerUnavailable")
            self.assertEqual(tablet.status()["waiting"]["records"], 1)
        finally:
            let_in("true")
        tablet.sync()
        self.office.sync()
        self.assert_same(tablet, self.office)

    def test_servers_beside_each_other_serve_the_same_records(self):
        self.server.stop()
        place = Postgres.fresh_place()
        self.assertEqual(self.move(place).returncode, 0)
        self.server.store = place
        self.server.start()
        second = self.server.beside()
        self.addCleanup(second.stop)
        second.start()
        self.assertNotEqual(second.url, self.server.url)
        tablet, phone = self.device("tavle"), self.device("telefon", server=second)
        for number in range(5):
            self.agreement(tablet, f"tavle {number}")
            self.agreement(phone, f"telefon {number}")
            self.settle(tablet, phone)
        self.settle(tablet, phone)
        self.assertEqual(len(phone.do("list", "agreement").json), 10)
        self.assert_same(tablet, phone)
        self.assertEqual(second.admin("check").strip(), "all is well")


if __name__ == "__main__":
    unittest.main()
