# SPDX-License-Identifier: Apache-2.0
"""The primary of a Patroni cluster is killed under load: what was acknowledged is at the one that takes over."""

import signal
import subprocess
import unittest

import stranger
from cluster import CHANGE_S_MAX, Cluster, Node, filled, free_ports, missing_packages
from harness import PASSWORD, EndToEnd, Server
from writers import Writers

SEED = 20261122
WRITERS = 4
# Acknowledgements of each writer before the primary is killed, and after.
SOME = 50


class Failover(EndToEnd):
    def setUp(self):
        if missing := missing_packages():
            self.fail(f"these packages are missing: {' '.join(missing)}; platforms/linux/nightly installs them")
        self.cluster = Cluster()
        self.addCleanup(self.cluster.close)
        try:
            self.cluster.start()
            super().setUp()
        except Exception as failure:
            raise AssertionError(self.cluster.told()) from failure
        self.second = self.server.beside()
        self.addCleanup(self.second.stop, signal.SIGKILL)
        self.second.start()
        self.url = self.behind_haproxy(self.server, self.second)
        self.watches: list[subprocess.Popen] = []

    def make_server(self) -> Server:
        return Server(self.folder, store=self.cluster.store)

    def behind_haproxy(self, *servers: Server) -> str:
        port = free_ports(1)[0]
        addresses = {f"10.0.0.1{number}:8460": server.url.removeprefix("http://") for number, server in enumerate(servers, 1)}
        bind = "bind :443 ssl crt /etc/haproxy/tovholder.pem ssl-min-ver TLSv1.2 alpn http/1.1"
        self.cluster.processes.haproxy("servers", filled("haproxy.cfg", addresses | {bind: f"bind 127.0.0.1:{port}"}))
        url = f"http://127.0.0.1:{port}"
        self.cluster.processes.until("the way to the servers", lambda: self.answers(url))
        return url

    @staticmethod
    def answers(url: str) -> bool:
        try:
            stranger.Device(url, "tovholder", PASSWORD)
            return True
        except Exception:  # whatever it is, the test's time limit ends it
            return False

    def begin_load(self) -> Writers:
        writers = Writers(WRITERS, [self.url], "tovholder", self.AREA, SEED)
        self.devices = [self.device(name, server=self.front) for name in ("tavle", "telefon")]
        self.watches = [device.begin("sync", "--watch") for device in self.devices]
        for watch in self.watches:
            self.addCleanup(watch.kill)
        return writers

    def end_load(self, writers: Writers) -> None:
        writers.end()
        for watch in self.watches:
            watch.terminate()
            watch.wait()

    def fail_over(self, kill) -> None:
        """Kills the primary while everybody writes, and looks at the one that takes over."""
        epoch = stranger.Device(self.url, "tovholder", PASSWORD).epoch
        primary, standby = self.cluster.roles()
        writers = self.begin_load()
        for number in range(5):
            for device in self.devices:
                self.agreement(device, f"før {number}")
        self.assertTrue(writers.wait_for_each(SOME, CHANGE_S_MAX), str(writers))
        kill(primary)
        for number in range(5):
            for device in self.devices:
                self.agreement(device, f"imens {number}")
        seconds = self.cluster.processes.until("the standby took over", lambda: standby.is_("primary"))
        self.assertTrue(writers.wait_for_each(SOME, CHANGE_S_MAX), str(writers))
        self.end_load(writers)
        # The writers never offer again, and the devices only when they meet another epoch.
        self.assertEqual(stranger.Device(self.url, "tovholder", PASSWORD).epoch, epoch)
        self.assertEqual(writers.lost(self.url, "tovholder"), [])
        self.settle(*self.devices, self.office)
        self.assertEqual(self.server.admin("check").strip(), "all is well")
        self.assert_same(*self.devices, self.office)
        print(f"{kill.__name__}: promoted after {seconds:.1f} s; none lost of {writers}", flush=True)

    def test_everything_acknowledged_outlives_the_primary(self):
        self.front = self.server.beside()
        self.front.url = self.url
        try:
            self.fail_over(Node.kill_postgresql)
            self.cluster.wait_until_whole()
            primary = self.cluster.roles()[0]
            self.fail_over(Node.kill_machine)
            primary.start()
            self.cluster.wait_until_whole()
        except Exception as failure:
            raise AssertionError(self.cluster.told()) from failure


if __name__ == "__main__":
    unittest.main()
