# SPDX-License-Identifier: Apache-2.0
"""Every connection is closed after so many bytes: each try gets a little further, and nothing is lost or doubled."""

import unittest

from closingproxy import ClosingProxy
from harness import SERVER, EndToEnd, write_png

TRIES_MAX = 60


class Closing(EndToEnd):
    def setUp(self):
        super().setUp()
        self.proxy = ClosingProxy(self.server.url, 1_000_000)
        self.addCleanup(self.proxy.close)
        self.tablet = self.device("tavle")
        self.assertEqual(self.tablet.login(self.proxy.url, "tovholder").status, 0)

    def tries_until_all_is_sent(self) -> int:
        for number in range(1, TRIES_MAX):
            answer = self.tablet.run("sync")
            waiting = self.tablet.status()["waiting"]
            if answer.status == 0 and waiting["records"] == 0 and waiting["photos_sent"] == waiting["photos_total"]:
                return number
            self.assertEqual(answer.status, SERVER, str(answer))
            self.assertTrue(answer.error["sentence"])
        raise AssertionError(f"not sent after {TRIES_MAX} tries: {self.tablet.status()}")

    def test_records_arrive_once_the_connection_is_long_enough(self):
        self.tablet.add_many([{"entity": "agreement", "fields": {"group_id": self.GROUP, "status": "aftalt", "text": f"nr. {n} {n * 7919}"}}
                              for n in range(300)])
        for bytes_max in (1, 100, 1000, 3000, 10_000):
            self.proxy.bytes_max = bytes_max
            self.tablet.run("sync")
        self.proxy.bytes_max = 1_000_000
        self.tries_until_all_is_sent()
        self.assertGreater(self.proxy.closed, 3)
        self.settle(self.tablet, self.office)
        self.assertEqual(len(self.office.do("list", "agreement").json), 300)
        self.assertEqual(self.office.do("conflicts", "list").json, [])
        self.assert_same(self.tablet, self.office)

    def test_a_photo_goes_on_where_the_last_connection_ended(self):
        seen = self.tablet.add_many([{"entity": "observation", "space": self.AREA, "fields": {"text": "Hul", "status": "ny"}}])[0]
        self.tablet.do("photo", "add", seen, str(write_png(self.folder / "hul.png", 1600, 1200)))
        photo, = (file for file in self.folder.glob("tavle.sqlite.photos/*/*.jpg"))
        self.proxy.bytes_max = photo.stat().st_size // 3  # never enough for the whole
        self.tries_until_all_is_sent()
        self.assertGreater(self.proxy.closed, 2)
        self.proxy.bytes_max = 1_000_000
        self.settle(self.tablet, self.office)
        self.assertEqual(self.office.status()["waiting"]["photos_missing"], 0)
        self.assertEqual(self.server.admin("check").strip(), "all is well")


if __name__ == "__main__":
    unittest.main()
