# SPDX-License-Identifier: Apache-2.0
"""Records that a fault changed behind the programs' back: check says where, sync mends them, and the metrics count it."""

import sqlite3
import unittest
import urllib.request

from harness import STORE, UNDECIDED, EndToEnd


class Digest(EndToEnd):
    def metric(self, name: str) -> int:
        with urllib.request.urlopen(self.server.url + "/metrics", timeout=30) as answer:
            lines = answer.read().decode().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(name + " "))

    def spoil(self, store, sql: str, *values) -> None:
        connection = sqlite3.connect(store)
        with connection:
            self.assertEqual(connection.execute(sql, values).rowcount, 1)
        connection.close()

    def test_record_that_vanished_comes_back(self):
        device = self.device("tavle")
        kept, lost = self.agreement(device, "Vi maler opgang 3"), self.agreement(device, "Vi fejer")
        device.do("sync")
        before = device.records()
        self.spoil(device.store, "DELETE FROM agreement WHERE id = ?", lost)
        answer = device.run("check")
        self.assertEqual(answer.status, STORE, str(answer))
        self.assertEqual(answer.json, {"whole": False, "miscounted_spaces": [self.AREA], "photos_gone": []})
        device.do("sync")
        self.assertEqual(device.records(), before)
        self.assertEqual(device.do("check").json, {"whole": True, "miscounted_spaces": [], "photos_gone": []})
        self.assertEqual(self.metric("tovholder_digest_differences_total"), 1)
        self.assertEqual(self.metric("tovholder_digest_records_total"), 1)
        device.do("sync")
        self.assertEqual(self.metric("tovholder_digest_differences_total"), 1)
        self.assertEqual(device.field("agreement", kept, "text"), "Vi maler opgang 3")

    def test_text_that_changed_is_asked_about(self):
        device, other = self.device("tavle"), self.device("telefon")
        agreement = self.agreement(device, "Vi maler opgang 3")
        self.settle(device, other)
        self.spoil(device.store, "UPDATE agreement SET text = 'Vi m#ler opgang 3' WHERE id = ?", agreement)
        self.assertEqual(device.run("check").status, STORE)
        self.assertIn(device.run("sync").status, (0, UNDECIDED))
        conflicts = device.do("conflicts", "list").json
        self.assertEqual(len(conflicts), 1, conflicts)
        self.assertEqual({conflicts[0]["lost_value"], conflicts[0]["kept_value"]}, {"Vi maler opgang 3", "Vi m#ler opgang 3"})
        self.settle(device, other, self.office)
        self.assert_same(self.office, device, other)

    def test_record_that_the_server_changed_is_found_by_check(self):
        device = self.device("tavle")
        agreement = self.agreement(device, "Vi maler opgang 3")
        device.do("sync")
        self.assertEqual(self.server.admin("check").strip(), "all is well")
        connection = sqlite3.connect(self.server.store)
        with connection:
            state = connection.execute("SELECT state FROM record WHERE id = ?", (agreement,)).fetchone()[0]
            connection.execute("UPDATE record SET state = ? WHERE id = ?", (state.replace(b"maler", b"taler"), agreement))
        connection.close()
        with self.assertRaisesRegex(AssertionError, self.AREA):
            self.server.admin("check")
        self.assertEqual(self.server.admin("check").strip(), "all is well")  # it counted anew
        self.assertIn(device.run("sync").status, (0, UNDECIDED))
        self.assertEqual(len(device.do("conflicts", "list").json), 1)
        self.assertEqual(self.metric("tovholder_digest_differences_total"), 1)


if __name__ == "__main__":
    unittest.main()
