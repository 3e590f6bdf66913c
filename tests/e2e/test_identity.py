# SPDX-License-Identifier: Apache-2.0
"""Devices and servers that come back from a backup, are taken away, or have the wrong time; and rights that change."""

import unittest
from pathlib import Path

from harness import REFUSED, SERVER, UNDECIDED, EndToEnd, copy_store, put_back, write_png

YEAR_MS = 365 * 24 * 60 * 60 * 1000


class Restored(EndToEnd):
    def test_restored_device_takes_a_new_identity_and_loses_nothing(self):
        tablet = self.device("tavle")
        waiting = self.agreement(tablet, "Lå i udbakken, da kopien blev taget")
        copy = copy_store(tablet.store, "kopi")
        number = tablet.status()["device"]
        later = self.agreement(tablet, "Sendt efter kopien")
        tablet.sync()
        put_back(tablet.store, copy)
        fresh = self.agreement(tablet, "Skrevet efter at kopien kom tilbage")
        self.settle(tablet, self.office)
        self.assertNotEqual(tablet.status()["device"], number)
        for agreement in (waiting, later, fresh):
            self.assertEqual(
                self.office.field("agreement", agreement, "text"), tablet.field("agreement", agreement, "text"))
        self.assert_same(tablet, self.office)

    def test_two_copies_of_one_device_both_go_on(self):
        tablet = self.device("tavle")
        twin = self.device("tvilling")
        put_back(twin.store, copy_store(tablet.store, "kopi"))
        one, other = self.agreement(tablet, "Den enes"), self.agreement(twin, "Den andens")
        self.settle(tablet, twin, tablet, self.office)
        for agreement in (one, other):
            self.office.do("show", "agreement", agreement)
        self.assertNotEqual(tablet.status()["device"], twin.status()["device"])
        self.assert_same(tablet, twin, self.office)

    def test_copied_token_ends_the_sign_in(self):
        tablet = self.device("tavle")
        tablet.sync()
        twin = self.device("tvilling")
        put_back(twin.store, copy_store(tablet.store, "kopi"))
        written = self.agreement(tablet, "Skrevet før nogen lagde mærke til kopien")
        self.server.age_tokens()
        tablet.sync()
        tablet.sync()  # with the new token
        self.server.age_tokens()
        self.assert_refused(twin.run("sync"), SERVER, "TokenReused")
        self.assert_refused(tablet.run("sync"), SERVER, "TokenReused")
        self.assertFalse(tablet.status()["signed_in"])
        self.assertIn("token reused", self.server.admin("log"))
        for device in (tablet, twin):
            device.login(self.server.url, "tovholder")
        self.settle(tablet, twin, self.office)
        self.office.do("show", "agreement", written)
        self.assert_same(tablet, twin, self.office)

    def test_restored_server_gets_back_what_it_lacks(self):
        tablet = self.device("tavle")
        before = self.agreement(tablet, "Før kopien")
        tablet.sync()
        backup = self.folder / "server-kopi.sqlite"
        self.server.admin("backup", str(backup))
        after = self.agreement(tablet, "Efter kopien")
        tablet.set("agreement", before, status="i_gang")
        tablet.sync()
        self.server.stop()
        put_back(self.server.store, backup)
        self.server.start()
        self.settle(tablet, self.office)
        self.assertEqual(self.office.field("agreement", after, "text"), "Efter kopien")
        self.assertEqual(self.office.field("agreement", before, "status"), "i_gang")
        self.assertEqual(self.office.do("conflicts", "list").json, [])
        self.assert_same(tablet, self.office)
        self.assertEqual(self.server.admin("check").strip(), "all is well")

    def test_backup_brings_the_photos_and_says_which_it_lacks(self):
        tablet = self.device("tavle")
        seen = tablet.add_many([{"entity": "observation", "space": self.AREA,
                                 "fields": {"text": "Lampen blinker", "status": "ny"}}])[0]
        tablet.do("photo", "add", seen, str(write_png(self.folder / "lampe.png", 40, 30)))
        tablet.sync()
        copy = self.folder / "kopi.sqlite"
        self.server.admin("backup", str(copy))
        stored = Path(f"{self.server.store}.photos")
        photos = [file.relative_to(stored) for file in stored.glob("??/*")]
        self.assertEqual(len(photos), 1)
        self.assertEqual((Path(f"{copy}.photos") / photos[0]).read_bytes(), (stored / photos[0]).read_bytes())
        (stored / photos[0]).write_bytes(b"damaged")
        with self.assertRaisesRegex(AssertionError, photos[0].name):
            self.server.admin("check")
        with self.assertRaisesRegex(AssertionError, photos[0].name):
            self.server.admin("backup", str(self.folder / "kopi2.sqlite"))
        self.server.admin("backup", str(self.folder / "kopi3.sqlite"), "--photos-copy", f"{copy}.photos")

    def test_snapshot_of_the_server_is_noticed(self):
        tablet = self.device("tavle")
        before = self.agreement(tablet, "Før billedet")
        tablet.sync()
        self.server.stop()
        snapshot = copy_store(self.server.store, "server-billede.sqlite")
        self.server.start()
        after = self.agreement(tablet, "Efter billedet")
        tablet.sync()
        self.server.stop()
        put_back(self.server.store, snapshot)
        self.server.start()
        self.settle(tablet, self.office)
        for agreement, text in ((before, "Før billedet"), (after, "Efter billedet")):
            self.assertEqual(self.office.field("agreement", agreement, "text"), text)
        self.assertEqual(self.office.do("conflicts", "list").json, [])
        self.assert_same(tablet, self.office)


class Rights(EndToEnd):
    def test_revoked_device_is_wiped(self):
        tablet = self.device("tavle")
        self.agreement(tablet, "På en tavle, der er blevet væk")
        tablet.sync()
        self.server.admin("device", "revoke", str(tablet.status()["device"]))
        self.assert_refused(tablet.run("sync"), SERVER, "DeviceRevoked")
        self.assertEqual(tablet.records(), [])
        self.assertFalse(tablet.status()["signed_in"])
        for file in self.folder.glob("tavle.sqlite*"):
            self.assertNotIn("der er blevet væk".encode(), file.read_bytes() if file.is_file() else b"")
        self.office.sync()
        self.assertEqual(len(self.office.do("list", "agreement").json), 1)

    def test_revoked_device_is_wiped_as_far_as_it_can_be_and_says_what_stays(self):
        tablet = self.device("tavle")
        seen = tablet.add_many([{"entity": "observation", "space": self.AREA,
                                 "fields": {"text": "På en tavle, der er blevet væk", "status": "ny"}}])[0]
        for number in range(3):
            tablet.do("photo", "add", seen, str(write_png(self.folder / f"{number}.png", 640, 480, number)))
        tablet.sync()
        photos = sorted(self.folder.glob("tavle.sqlite.photos/*/*.jpg"))
        stuck = photos[0].parent
        stuck.chmod(0o500)
        self.addCleanup(stuck.chmod, 0o700)
        tablet.bow_to_permissions()
        self.server.admin("device", "revoke", str(tablet.status()["device"]))
        answer = tablet.run("sync")
        self.assert_refused(answer, SERVER, "WipeIncomplete")
        self.assertTrue(answer.error["place"].startswith(str(stuck)), str(answer))
        self.assertEqual([photo for photo in photos if photo.exists() and photo.parent != stuck], [])
        self.assertEqual(tablet.records(), [])
        for file in self.folder.glob("tavle.sqlite*"):
            self.assertNotIn("der er blevet væk".encode(), file.read_bytes() if file.is_file() else b"")

    def test_granted_area_arrives_whole(self):
        other_area = "0190a000-0000-7000-8000-0000000000a2"
        self.office.add_many([
            {"entity": "area", "id": other_area, "fields": {"name": "Bakken"}},
            {"entity": "partner", "space": other_area, "fields": {"name": "Nabohuset", "category": "foreninger"}},
        ])
        self.office.sync()
        tablet = self.device("tavle")
        self.assertEqual(tablet.do("list", "partner").json, [])
        self.server.grant("tovholder", "medlem", other_area)
        tablet.sync()
        self.assertEqual([partner["fields"]["name"] for partner in tablet.do("list", "partner").json], ["Nabohuset"])

    def test_area_that_is_taken_away_leaves_the_device_and_stays_with_the_office(self):
        tablet = self.device("tavle")
        sent = self.agreement(tablet, "Sendt")
        tablet.sync()
        self.server.grant("tovholder", "none", self.AREA)
        answer = tablet.run("sync")
        self.assertIn(answer.status, (0, UNDECIDED), str(answer))
        self.assertEqual([record for record in tablet.records() if record["space"] == self.AREA], [])
        self.office.sync()
        self.assertEqual([record["id"] for record in self.office.do("list", "agreement").json], [sent])

    def test_unsent_edit_in_an_area_that_is_taken_away_is_kept_until_it_comes_back(self):
        tablet = self.device("tavle")
        sent = self.agreement(tablet, "Sendt")
        tablet.sync()
        unsent = self.agreement(tablet, "Ikke sendt")
        self.server.grant("tovholder", "none", self.AREA)
        self.assertEqual(tablet.run("sync").status, UNDECIDED)
        kept = [record["id"] for record in tablet.records() if record["space"] == self.AREA]
        self.assertEqual(kept, [unsent])
        rejected = tablet.do("rejected", "list").json
        self.assertEqual([(entry["id"], entry["code"]) for entry in rejected], [(unsent, "NotPermitted")])
        self.server.grant("tovholder", "tovholder", self.AREA)
        self.assertEqual(tablet.sync().status, 0)
        self.office.sync()
        agreements = [record["id"] for record in self.office.do("list", "agreement").json]
        self.assertEqual(sorted(agreements), sorted([sent, unsent]))

    def test_registrant_sends_what_was_seen(self):
        self.server.add_user("vicevært")
        self.server.grant("vicevært", "registrant", self.AREA)
        phone = self.device("telefon", "vicevært")
        seen = phone.add_many([{"entity": "observation", "space": self.AREA,
                                "fields": {"text": "Lampen blinker", "status": "ny", "place": "Opgang 4"}}])[0]
        phone.sync()
        self.office.sync()
        self.assertEqual(self.office.field("observation", seen, "text"), "Lampen blinker")

    def test_rejected_edit_can_be_given_up(self):
        self.server.add_user("vicevært")
        self.server.grant("vicevært", "registrant", self.AREA)
        phone = self.device("telefon", "vicevært")
        agreement = self.agreement(phone, "Ikke min at skrive")
        answer = phone.run("sync")
        self.assertEqual(answer.status, UNDECIDED, str(answer))
        rejected = phone.do("rejected", "list").json
        self.assertEqual([(entry["id"], entry["code"]) for entry in rejected], [(agreement, "NotPermitted")])
        self.assertGreaterEqual(rejected[0]["sentence"].count("."), 2)
        phone.do("rejected", "retry", "agreement", agreement)
        self.assertEqual(phone.run("sync").status, UNDECIDED)
        phone.do("rejected", "give-up", "agreement", agreement)
        self.assertEqual(phone.sync().status, 0)

    def test_edit_that_only_waits_cannot_be_given_up(self):
        tablet = self.device("tavle")
        agreement = self.agreement(tablet, "Venter bare")
        self.assert_refused(tablet.run("rejected", "give-up", "agreement", agreement), REFUSED, "NotFound")
        self.assertEqual(tablet.field("agreement", agreement, "text"), "Venter bare")


class WrongClock(EndToEnd):
    def edited_with_clock(self, offset_ms):
        """A device whose clock is wrong, and what others make of its edits."""
        wrong = self.device("forkert-ur", clock_offset_ms=offset_ms)
        agreement = self.agreement(wrong, "Første")
        self.settle(wrong, self.office)
        self.office.set("agreement", agreement, text="Anden")
        self.settle(self.office, wrong)
        self.assertEqual(wrong.field("agreement", agreement, "text"), "Anden")
        wrong.set("agreement", agreement, text="Tredje")
        self.settle(wrong, self.office)
        self.assertEqual(self.office.field("agreement", agreement, "text"), "Tredje")
        self.assertEqual(self.office.do("conflicts", "list").json, [])
        self.assert_same(wrong, self.office)

    def test_a_year_ahead_the_order_of_edits_holds(self):
        self.edited_with_clock(YEAR_MS)

    def test_a_year_behind_the_order_of_edits_holds(self):
        self.edited_with_clock(-YEAR_MS)

    def test_clock_that_jumps_a_year_between_two_edits_harms_nothing(self):
        device = self.device("forkert-ur")
        agreement = self.agreement(device, "Før")
        device.sync()
        device.clock_offset_ms = YEAR_MS
        device.set("agreement", agreement, text="Et år ude")
        self.settle(device, self.office)
        device.clock_offset_ms = 0
        self.office.set("agreement", agreement, text="Tilbage i tiden")
        self.settle(self.office, device)
        self.assertEqual(device.field("agreement", agreement, "text"), "Tilbage i tiden")
        device.set("agreement", agreement, text="Sidste ord")
        self.settle(device, self.office)
        self.assertEqual(self.office.field("agreement", agreement, "text"), "Sidste ord")
        self.assert_same(device, self.office)


if __name__ == "__main__":
    unittest.main()
