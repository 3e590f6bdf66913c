# SPDX-License-Identifier: Apache-2.0
"""Real processes in network namespaces with a bad line between them, and a server on a disk that is full. Needs root."""

import os
import subprocess
import sys
import time
import unittest
from pathlib import Path

from badline import THERE, TWO_G, WIRELESS, BadLine, Quality
from harness import SERVER, EndToEnd, Server, write_png

SEED = 20261122
IN_NAMESPACE = "TOVHOLDER_IN_NAMESPACE"


class OverBadLine(EndToEnd):
    def setUp(self):
        self.line = BadLine(Quality(), SEED)
        self.addCleanup(self.line.close)
        super().setUp()

    def make_server(self) -> Server:
        return Server(self.folder, wrapper=self.line.at_the_other_end(), address=THERE)

    def exchange_over(self, quality: Quality) -> None:
        """Both write and send, a third device comes new, and everybody has everything, a photo too."""
        tablet = self.device("tavle")
        tablet.add_many([{"entity": "agreement", "fields": {"group_id": self.GROUP, "status": "aftalt", "text": f"Mal opgang {n}"}}
                         for n in range(300)])
        self.agreement(self.office, "Fra kontoret")
        seen = tablet.add_many([{"entity": "observation", "space": self.AREA, "fields": {"text": "Hul", "status": "ny"}}])[0]
        tablet.do("photo", "add", seen, str(write_png(self.folder / "hul.png", 320, 240)))
        self.line.quality = quality
        start = time.monotonic()
        self.settle(tablet, self.office)
        phone = self.device("telefon")
        self.assertEqual(phone.status()["waiting"]["photos_missing"], 0)
        print(f"{quality}: {time.monotonic() - start:.1f} s, {self.line.packets_lost} packets lost", flush=True)
        self.line.quality = Quality()
        self.settle(tablet, self.office, phone)
        self.assert_same(tablet, self.office, phone)
        self.assertEqual(self.server.admin("check").strip(), "all is well")

    def test_everything_arrives_over_2g(self):
        self.exchange_over(TWO_G)

    def test_everything_arrives_when_one_packet_in_ten_is_lost(self):
        self.exchange_over(WIRELESS)

    def test_a_line_that_is_cut_is_told_and_nothing_is_lost(self):
        tablet = self.device("tavle")
        kept = self.agreement(tablet, "Skrevet før nettet gik")
        self.line.quality = Quality(is_cut=True)
        self.assert_refused(tablet.run("sync"), SERVER, "TimedOut")
        self.line.quality = Quality()
        self.settle(tablet, self.office)
        self.assertEqual(self.office.field("agreement", kept, "text"), "Skrevet før nettet gik")
        self.assert_same(tablet, self.office)


class OnAFullDisk(EndToEnd):
    def make_server(self) -> Server:
        subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
        self.disk = self.folder / "disk"
        self.disk.mkdir()
        self.mount("size=1500k")
        self.addCleanup(subprocess.run, ["umount", "--lazy", self.disk], check=True)
        return Server(self.disk)

    def mount(self, options: str) -> None:
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", self.disk], check=True)

    def test_a_server_whose_disk_is_full_says_so_and_goes_on_when_there_is_room(self):
        tablet = self.device("tavle")
        saved = [self.agreement(tablet, f"{number} " + "x" * 200_000) for number in range(10)]
        self.assert_refused(tablet.run("sync"), SERVER, "ServerFailed")
        self.assertEqual(len(tablet.do("list", "agreement").json), len(saved))
        self.mount("remount,size=64m")
        self.settle(tablet, self.office)
        self.assertEqual(tablet.status()["waiting"]["records"], 0)
        self.assertEqual(self.server.admin("check").strip(), "all is well")
        self.assert_same(tablet, self.office)


if __name__ == "__main__":
    if IN_NAMESPACE not in os.environ:
        if os.geteuid() != 0 or not Path("/dev/net/tun").exists():
            sys.exit("It needs root for namespaces, and /dev/net/tun: run platforms/linux/nightly as root.")
        os.execvpe("unshare", ["unshare", "--net", "--mount", sys.executable, "-B", __file__, *sys.argv[1:]],
                   os.environ | {IN_NAMESPACE: "1"})
    unittest.main()
