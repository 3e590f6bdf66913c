# SPDX-License-Identifier: Apache-2.0
"""A device that syncs by itself: sync --watch beside commands that write the same store."""

import json
import signal
import subprocess
import time
import unittest

from harness import COMMAND_S_MAX, SERVER, EndToEnd


class Watch(EndToEnd):
    def setUp(self):
        super().setUp()
        self.tablet = self.device("tavle")

    def watch(self) -> subprocess.Popen:
        process = subprocess.Popen(
            self.tablet.command("sync", "--watch"), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.kill)
        return process

    def until(self, process: subprocess.Popen, wanted) -> dict:
        """Reads states until one is as wanted; the test's own time limit ends a watch that never gets there."""
        for line in process.stdout:
            state = json.loads(line)
            if wanted(state):
                return state
        raise AssertionError("the watch ended")

    def end(self, process: subprocess.Popen) -> None:
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(timeout=COMMAND_S_MAX), 0)

    def test_what_another_command_writes_is_sent(self):
        process = self.watch()
        self.until(process, lambda state: state["state"] == "idle")
        agreement = self.agreement(self.tablet, "Skrevet ved siden af")
        self.until(process, lambda state: state["state"] == "idle" and state["records_sent"] > 0)
        self.end(process)
        self.office.sync()
        self.assertEqual(self.office.field("agreement", agreement, "text"), "Skrevet ved siden af")
        self.assertEqual(self.tablet.status()["waiting"]["records"], 0)

    def test_what_others_write_comes_within_a_second(self):
        process = self.watch()
        self.until(process, lambda state: state["state"] == "idle")
        for number in range(3):
            self.agreement(self.office, f"Fra kontoret {number}")
            self.office.sync()
            sent = time.monotonic()
            self.until(process, lambda state: state["state"] == "idle" and state["records_received"] > 0)
            # Polling alone takes half a minute; a machine that is busy with other tests takes more than a quiet one's moment.
            self.assertLess(time.monotonic() - sent, 5)
        self.end(process)
        self.assertEqual(len(self.tablet.do("list", "agreement").json), 3)

    def test_a_tablet_that_is_revoked_wipes_itself_while_it_watches(self):
        process = self.watch()
        self.until(process, lambda state: state["state"] == "idle")
        revoked = time.monotonic()
        number = next(line.split("\t")[0] for line in self.server.admin("device", "list").splitlines() if "\ttavle\t" in line)
        self.server.admin("device", "revoke", number)
        self.until(process, lambda state: state.get("code") == "DeviceRevoked")
        self.assertLess(time.monotonic() - revoked, 10)

    def test_server_that_comes_back_is_found(self):
        self.server.stop()
        agreement = self.agreement(self.tablet, "Mens serveren var væk")
        process = self.watch()
        offline = self.until(process, lambda state: state["state"] == "offline")
        self.assertEqual(offline["code"], "ServerUnreachable")
        self.assertTrue(offline["sentence"])
        self.server.start()
        self.until(process, lambda state: state["state"] == "idle")
        self.end(process)
        self.office.sync()
        self.office.do("show", "agreement", agreement)

    def test_nobody_signed_in_is_told_at_once(self):
        self.tablet.do("logout")
        self.assert_refused(self.tablet.run("sync", "--watch"), SERVER, "NotSignedIn")


if __name__ == "__main__":
    unittest.main()
