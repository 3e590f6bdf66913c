# SPDX-License-Identifier: Apache-2.0
"""An emergency copy: what one device could not send reaches head office through another, and nothing is told twice."""

import unittest

from harness import REFUSED, SERVER, UNDECIDED, Device, EndToEnd, Server, write_png

PASSPHRASE = "blå cykel i skuret"


class EmergencyCopy(EndToEnd):
    def setUp(self):
        super().setUp()
        self.lost = self.device("tabt-tablet")
        self.known = self.agreement(self.lost, "Aftalt ved bordet")
        self.lost.sync()
        self.copy = self.folder / "noedkopi.tovholder"

    def export(self, device: Device) -> dict:
        return device.do("emergency", "export", self.copy, stdin=PASSPHRASE + "\n").json

    def take_in(self, device: Device, passphrase: str = PASSPHRASE):
        return device.run("emergency", "import", self.copy, stdin=passphrase + "\n")

    def work_unsent(self) -> str:
        """An edit, a new agreement and a photo that never left; answers the new agreement's id."""
        self.lost.set("agreement", self.known, text="Rettet uden forbindelse")
        [seen] = self.lost.add_many(
            [{"entity": "observation", "space": self.AREA, "fields": {"text": "Lampen er i stykker", "status": "ny"}}])
        picture = self.folder / "lampe.png"
        write_png(picture, 40, 30)
        self.lost.do("photo", "add", seen, picture)
        return self.agreement(self.lost, "Ny uden forbindelse")

    def test_the_copy_is_sent_from_another_device_and_the_first_comes_back(self):
        new = self.work_unsent()
        self.assertEqual(self.export(self.lost), {"records": 4, "photos": 1, "photos_missing": 0})
        answer = self.take_in(self.office)
        self.assertEqual(answer.json, {"records": 4, "photos": 1, "refused": []}, str(answer))
        self.assertEqual(self.office.field("agreement", new, "text"), "Ny uden forbindelse")
        self.assertEqual(self.office.field("agreement", self.known, "text"), "Rettet uden forbindelse")
        self.assertEqual(self.office.status()["waiting"]["photos_sent"], 1)

        # Again, and worked on by others, before the first device comes back with the same and more.
        self.assertEqual(self.take_in(self.office).status, 0)
        self.office.set("agreement", self.known, text="Rettet videre på kontoret")
        self.office.sync()
        self.lost.set("agreement", new, text="Ny, og siden rettet")
        self.settle(self.lost, self.office)
        self.assertEqual(self.office.field("agreement", new, "text"), "Ny, og siden rettet")
        self.assertEqual(self.lost.field("agreement", self.known, "text"), "Rettet videre på kontoret")
        self.assertEqual(self.office.do("conflicts", "list").json, [])
        self.assertEqual(len(self.office.do("list", "agreement").json), 2)
        self.assert_same(self.lost, self.office)

    def test_what_another_wrote_meanwhile_is_asked_about_once(self):
        self.lost.set("agreement", self.known, due_on="2027-03-01")
        self.office.sync()
        self.office.set("agreement", self.known, due_on="2027-04-01")
        self.office.sync()
        self.export(self.lost)
        self.assertEqual(self.take_in(self.office).status, 0)
        asked = self.office.do("conflicts", "list").json
        self.assertEqual({asked[0]["lost_value"], asked[0]["kept_value"]}, {"2027-03-01", "2027-04-01"})
        self.assertEqual({asked[0]["lost_by"], asked[0]["kept_by"]}, {"tovholder", "hovedkontor"})
        self.settle(self.lost, self.office)
        self.assertEqual(self.office.do("conflicts", "list").json, asked)
        self.assert_same(self.lost, self.office)

    def test_what_the_taker_may_not_write_is_told_and_stays_in_the_copy(self):
        self.lost.set("agreement", self.known, text="Rettet uden forbindelse")
        self.export(self.lost)
        self.server.add_user("gæst")
        guest = self.device("gæst", "gæst")
        answer = self.take_in(guest)
        self.assertEqual((answer.status, answer.json["records"]), (UNDECIDED, 0), str(answer))
        self.assertEqual(answer.json["refused"][0]["code"], "NotPermitted")
        self.assertEqual(self.take_in(self.office).json["records"], 1)

    def test_a_copy_that_cannot_be_taken_in_says_why_and_changes_nothing(self):
        self.work_unsent()
        self.export(self.lost)
        whole = self.copy.read_bytes()
        before = self.office.records()
        self.assert_refused(self.take_in(self.office, "et andet kodeord"), REFUSED, "PassphraseWrong")
        damages = {"cut short": whole[:-1], "without its end": whole[:-21], "half": whole[: len(whole) // 2], "longer": whole + b"x",
                   "a head changed": whole[:20] + b"!" + whole[21:], "a part changed": whole[:-40] + b"!" + whole[-39:]}
        for name, damaged in damages.items():
            with self.subTest(name):
                self.copy.write_bytes(damaged)
                self.assert_refused(self.take_in(self.office), REFUSED, "EmergencyCopyDamaged")
        for other in (b"", b"Referat af et helt andet slags\n" * 20):
            self.copy.write_bytes(other)
            self.assert_refused(self.take_in(self.office), REFUSED, "NotEmergencyCopy")
        self.assertEqual(self.office.records(), before)

    def test_another_organisation_is_refused(self):
        self.work_unsent()
        self.export(self.lost)
        elsewhere = Server(self.folder, "andetsteds")
        self.addCleanup(elsewhere.stop)
        elsewhere.add_user("nabo")
        elsewhere.start()
        stranger = self.device("nabo", "nabo", elsewhere)
        self.assert_refused(self.take_in(stranger), REFUSED, "EmergencyCopyForeign")

    def test_a_short_passphrase_and_nothing_to_save_are_refused(self):
        self.assert_refused(self.lost.run("emergency", "export", self.copy, stdin=PASSPHRASE), REFUSED, "NothingUnsent")
        self.work_unsent()
        self.assert_refused(self.lost.run("emergency", "export", self.copy, stdin="kort"), REFUSED, "PassphraseTooShort")
        self.assertFalse(self.copy.exists())

    def test_without_a_connection_the_copy_waits(self):
        self.work_unsent()
        self.export(self.lost)
        self.server.stop()
        self.assert_refused(self.take_in(self.office), SERVER, "ServerUnreachable")
        self.server.restart()
        self.assertEqual(self.take_in(self.office).json["records"], 4)


if __name__ == "__main__":
    unittest.main()
