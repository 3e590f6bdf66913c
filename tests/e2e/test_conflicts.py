# SPDX-License-Identifier: Apache-2.0
"""Two devices that did not know of each other, and links that lose, double and cut what is sent."""

import unittest
import zipfile

import faultyproxy
from faultyproxy import FaultyProxy
from harness import SERVER, UNDECIDED, Device, EndToEnd

# Qt sends a request again by itself when the connection closes without an answer; so often it gives up.
RESENT = 10


class Conflicts(EndToEnd):
    def setUp(self):
        super().setUp()
        self.one = self.device("den-ene")
        self.agreement_id = self.agreement(self.one, "Aftalt ved bordet")
        self.one.sync()
        self.other = self.device("den-anden")

    def edit_apart(self):
        self.one.set("agreement", self.agreement_id, text="Den enes ord")
        self.other.set("agreement", self.agreement_id, text="Den andens ord")
        self.settle(self.one, self.other)

    def conflict_on(self, device: Device) -> dict:
        conflicts = device.do("conflicts", "list").json
        self.assertEqual(len(conflicts), 1, conflicts)
        return conflicts[0]

    def test_edits_of_one_agreement_keep_both_values(self):
        self.edit_apart()
        conflict = self.conflict_on(self.one)
        self.assertEqual(conflict, self.conflict_on(self.other))
        kept = self.one.field("agreement", self.agreement_id, "text")
        self.assertEqual({conflict["lost_value"], kept}, {"Den enes ord", "Den andens ord"})
        self.assertEqual(self.one.run("sync").status, UNDECIDED)
        self.assert_same(self.one, self.other)

    def test_picking_the_other_value_reaches_everybody(self):
        self.edit_apart()
        conflict = self.conflict_on(self.one)
        self.one.do("conflicts", "pick", conflict["id"], "vaelg_anden")
        self.settle(self.one, self.other)
        for device in (self.one, self.other):
            self.assertEqual(device.field("agreement", self.agreement_id, "text"), conflict["lost_value"])
            self.assertEqual(device.do("conflicts", "list").json, [])
        self.assert_same(self.one, self.other)

    def test_keeping_what_stands_reaches_everybody(self):
        self.edit_apart()
        kept = self.one.field("agreement", self.agreement_id, "text")
        self.other.do("conflicts", "pick", self.conflict_on(self.other)["id"], "behold")
        self.settle(self.other, self.one)
        self.assertEqual(self.one.field("agreement", self.agreement_id, "text"), kept)
        self.assertEqual(self.one.do("conflicts", "list").json, [])

    def test_different_fields_are_no_conflict(self):
        self.one.set("agreement", self.agreement_id, text="Nye ord")
        self.other.set("agreement", self.agreement_id, due_on="2027-01-15")
        self.settle(self.one, self.other)
        self.assertEqual(self.one.field("agreement", self.agreement_id, "due_on"), "2027-01-15")
        self.assertEqual(self.other.field("agreement", self.agreement_id, "text"), "Nye ord")
        self.assertEqual(self.one.do("conflicts", "list").json, [])

    def test_deleting_what_another_edits_asks(self):
        self.one.do("delete", "agreement", self.agreement_id)
        self.other.set("agreement", self.agreement_id, text="Stadig i brug")
        self.settle(self.one, self.other)
        conflict = self.conflict_on(self.other)
        self.assertEqual(conflict["kind"], "slettet")
        self.assertEqual(self.one.do("list", "agreement").json, [])
        self.other.do("conflicts", "pick", conflict["id"], "gendan")
        self.settle(self.other, self.one)
        self.assertEqual(self.one.do("list", "agreement").json[0]["fields"]["text"], "Stadig i brug")
        self.assert_same(self.one, self.other)


class LockedMinutes(EndToEnd):
    """A tablet that was offline has its say in minutes that the others locked meanwhile: kept, and told."""

    def test_what_came_after_the_lock_is_told_in_the_minutes(self):
        one, other = self.device("den-ene"), self.device("den-anden")
        meeting = one.add("meeting", group_id=self.GROUP, title="Møde", status="afsluttet", number=1)
        note = one.add("contribution", meeting_id=meeting, block="b", text="Som det blev sagt")
        self.settle(one, other)
        other.set("contribution", note, text="Som den anden huskede det")
        one.set("meeting", meeting, locked_at=1795000000000, locked_by="Asta Eng")
        self.assertNotIn("Noget er ændret siden", self.minutes(one, meeting))
        self.settle(one, other)
        for device in (one, other):
            self.assertIn("Noget er ændret siden", self.minutes(device, meeting))
            self.assertEqual(device.run("set", "contribution", note, "text=Igen").code, "MinutesLocked")
        self.assert_same(one, other)

    def test_an_export_with_locked_minutes_is_taken_back(self):
        tablet = self.device("tavle")
        meeting = tablet.add("meeting", group_id=self.GROUP, title="Møde", status="afsluttet", number=1)
        tablet.add("contribution", meeting_id=meeting, block="b", text="Som det blev sagt")
        tablet.set("meeting", meeting, locked_at=1795000000000, locked_by="Asta Eng")
        fresh = Device(self.folder, "ny")
        fresh.do("add", "--json", "-", stdin=tablet.do("export", "json").out)
        self.assertEqual(fresh.records(), tablet.records())
        self.assertNotIn("Noget er ændret siden", self.minutes(fresh, meeting))

    def minutes(self, device: Device, meeting: str) -> str:
        folder = self.folder / f"referat-{device.name}"
        device.do("minutes", meeting, "--out", str(folder))
        return zipfile.ZipFile(next(folder.glob("*.odt"))).read("content.xml").decode()


class FaultyLink(EndToEnd):
    """The same text, whatever the link does, arrives once, and nobody is asked to choose.

    A run's first request brings nothing, it only asks whether the device is still itself: it passes.
    """

    def through(self, *faults: str) -> tuple[Device, FaultyProxy]:
        proxy = FaultyProxy(self.server.url)
        self.addCleanup(proxy.close)
        device = Device(self.folder, "bag-stikket")
        answer = device.login(proxy.url, "tovholder")
        self.assertEqual(answer.status, 0, str(answer))
        device.sync()
        proxy.faults = list(faults)
        return device, proxy

    def assert_arrived(self, device: Device, agreement: str) -> None:
        self.settle(device, self.office)
        self.assertEqual(self.office.field("agreement", agreement, "text"), "Gennem det hele")
        self.assertEqual(self.office.do("conflicts", "list").json, [])
        self.assertEqual(device.status()["waiting"]["records"], 0)
        self.assert_same(device, self.office)

    def test_push_heard_twice_is_applied_once(self):
        device, _ = self.through(faultyproxy.PASS, *[faultyproxy.DOUBLE] * 3)
        agreement = self.agreement(device, "Gennem det hele")
        device.sync()
        device.set("agreement", agreement, status="i_gang")
        self.assert_arrived(device, agreement)

    def test_lost_requests_and_replies_are_made_good(self):
        for fault in (faultyproxy.DROP_REQUEST, faultyproxy.DROP_REPLY, faultyproxy.CUT_REPLY, faultyproxy.GARBLE_REPLY):
            with self.subTest(fault):
                device, proxy = self.through(faultyproxy.PASS, *[fault] * RESENT)
                agreement = self.agreement(device, "Gennem det hele")
                answer = device.run("sync")
                proxy.faults = []
                self.assertEqual(answer.status, SERVER, f"{fault}: {answer}")
                self.assertGreaterEqual(answer.error["sentence"].count("."), 2)
                # Edited again before anybody knows whether the first push arrived.
                device.set("agreement", agreement, status="i_gang")
                self.assert_arrived(device, agreement)
                device.store.unlink()

    def test_another_edit_between_a_lost_reply_and_the_next_push_is_a_conflict_at_most_once(self):
        device, proxy = self.through(faultyproxy.PASS, *[faultyproxy.DROP_REPLY] * RESENT)
        agreement = self.agreement(device, "Gennem det hele")
        self.assertEqual(device.run("sync").status, SERVER)
        proxy.faults = []
        self.office.sync()
        self.office.set("agreement", agreement, text="Rettet af kontoret")
        self.office.sync()
        device.run("sync")
        self.assertEqual(device.field("agreement", agreement, "text"), "Rettet af kontoret")
        self.assertEqual(device.do("conflicts", "list").json, [])


if __name__ == "__main__":
    unittest.main()
