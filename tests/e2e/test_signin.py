# SPDX-License-Identifier: Apache-2.0
"""Signing in, and what stands between a device and the server."""

import socket
import unittest

from harness import PASSWORD, REFUSED, SERVER, Device, EndToEnd, self_signed


class SignIn(EndToEnd):
    def setUp(self):
        super().setUp()
        self.tablet = Device(self.folder, "tavle")

    def login(self, url, password=PASSWORD, *more):
        return self.tablet.run("login", "--server", url, "--user", "tovholder", *more, stdin=password + "\n")

    def test_wrong_password_is_told(self):
        self.assert_refused(self.login(self.server.url, "forkert"), SERVER, "WrongPassword")

    def test_guessing_is_slowed_down(self):
        codes = [self.login(self.server.url, f"gæt {i}").code for i in range(12)]
        self.assertEqual(codes[0], "WrongPassword")
        self.assertEqual(codes[-1], "TooManyAttempts")

    def test_unknown_host_is_told(self):
        self.assert_refused(self.login("http://findes-ikke.invalid"), SERVER, "HostUnknown")

    def test_address_that_is_none_is_refused(self):
        self.assertEqual(self.login("hvad som helst").status, REFUSED)

    def test_server_down_is_told_and_nothing_is_lost(self):
        tablet = self.device("tavle")
        agreement = self.agreement(tablet, "Skrevet uden server")
        self.server.stop()
        self.assert_refused(tablet.run("sync"), SERVER, "ServerUnreachable")
        self.assertGreaterEqual(tablet.status()["waiting"]["records"], 1)
        self.server.start()
        tablet.sync()
        self.office.sync()
        self.assertEqual(self.office.field("agreement", agreement, "text"), "Skrevet uden server")

    def test_server_that_never_answers_is_given_up(self):
        with socket.create_server(("127.0.0.1", 0)) as silent:
            url = f"http://127.0.0.1:{silent.getsockname()[1]}"
            self.assert_refused(self.login(url, PASSWORD, "--timeout-ms", "500"), SERVER, "TimedOut")

    def test_expired_sign_in_keeps_everything(self):
        tablet = self.device("tavle")
        agreement = self.agreement(tablet, "Før koden blev skiftet")
        self.server.admin("user", "password", "tovholder", stdin=PASSWORD + "\n")
        self.assert_refused(tablet.run("sync"), SERVER, "TokenExpired")
        self.assertFalse(tablet.status()["signed_in"])
        self.assertEqual(tablet.login(self.server.url, "tovholder").status, 0)
        tablet.sync()
        self.office.sync()
        self.assertEqual(self.office.field("agreement", agreement, "text"), "Før koden blev skiftet")

    def test_disabled_user_is_told(self):
        tablet = self.device("tavle")
        self.agreement(tablet, "Lige før")
        self.server.admin("user", "disable", "tovholder")
        self.assertIn(tablet.run("sync").code, ("AccountDisabled", "TokenExpired"))
        self.assert_refused(self.login(self.server.url), SERVER, "AccountDisabled")
        self.assertEqual(tablet.status()["waiting"]["records"], 1)

    def test_who_signs_in_next_is_told_whose_work_they_send(self):
        tablet = self.device("tavle")
        self.assertEqual(tablet.login(self.server.url, "hovedkontor").err, "")
        self.agreement(tablet, "Skrevet af hovedkontoret")
        told = tablet.login(self.server.url, "tovholder")
        self.assertEqual(told.status, 0, str(told))
        self.assertIn("hovedkontor ikke har fået sendt", told.error["note"])
        tablet.sync()
        self.assertEqual(tablet.login(self.server.url, "hovedkontor").err, "")

    def test_certificate_that_nobody_vouches_for_is_refused(self):
        key, certificate = self_signed(self.folder)
        self.server.stop()
        self.server.url = ""
        self.server.start("--certificate", str(certificate), "--key", str(key))
        self.assert_refused(self.login(self.server.url), SERVER, "CertificateRefused")
        vouched = self.login(self.server.url, PASSWORD, "--certificates", str(certificate))
        self.assertEqual(vouched.status, 0, str(vouched))


if __name__ == "__main__":
    unittest.main()
