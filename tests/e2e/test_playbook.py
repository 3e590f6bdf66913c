# SPDX-License-Identifier: Apache-2.0
"""A course that head office publishes: on every device, kept by meetings that were planned with it, refused to others."""

import json
import unittest

from harness import REFUSED, SOURCE, UNDECIDED, EndToEnd

BUNDLED = SOURCE / "assets/playbooks/fire-temaer.json"


class Playbooks(EndToEnd):
    def setUp(self) -> None:
        super().setUp()
        self.table = self.device("tavle")

    def file(self, version: int, title: str = "Vores eget forløb") -> str:
        """A playbook file of ours; its path."""
        playbook = json.loads(BUNDLED.read_text())
        playbook |= {"id": "vores-forloeb", "version": version, "title": {"da": title, "en": title}}
        path = self.folder / f"forloeb-{version}.json"
        path.write_text(json.dumps(playbook, ensure_ascii=False))
        return str(path)

    def publish(self, version: int, **more) -> str:
        record = self.office.do("playbook", "publish", self.file(version, **more)).json["ids"][0]
        self.settle(self.office, self.table)
        return record

    def offered(self) -> dict:
        """What new meetings at the table get."""
        courses = self.table.do("playbook", "list").json
        return next(course for course in courses if course["course"] == "vores-forloeb" and course["offered"])

    def test_published_is_on_other_devices_and_planned_meetings_keep_it(self):
        first = self.publish(1)
        self.assertEqual(self.offered()["id"], first)
        meeting = self.table.add("meeting", group_id=self.GROUP, title="Første", status="afsluttet", course="vores-forloeb",
                                 template="moede-1", playbook_id=first)
        second = self.publish(2, title="Vores nye forløb")
        self.settle(self.table, self.office)
        self.assertEqual((self.offered()["id"], self.offered()["title"]), (second, "Vores nye forløb"))
        self.assertEqual(self.office.field("meeting", meeting, "playbook_id"), first)
        self.assertEqual(json.loads(self.office.do("playbook", "show", first).out)["version"], 1)
        self.office.do("minutes", meeting, "--out", self.folder / "referat")
        self.assert_same(self.office, self.table)

    def test_others_are_refused_by_the_server(self):
        self.table.do("playbook", "publish", self.file(1))
        self.assertEqual(self.table.run("sync").status, UNDECIDED)
        rejected = self.table.do("rejected", "list").json
        self.assertEqual([(entry["entity"], entry["code"]) for entry in rejected], [("playbook", "NotPermitted")])
        self.office.sync()
        self.assertEqual(self.office.do("list", "playbook").json, [])

    def test_wrong_file_is_told_with_every_place_and_not_published(self):
        playbook = json.loads(BUNDLED.read_text())
        playbook["title"]["en"] = ""
        playbook["meetings"][0]["minutes"] += 5
        answer = self.office.run("playbook", "validate", "-", stdin=json.dumps(playbook))
        self.assertEqual(answer.status, REFUSED, str(answer))
        self.assertEqual([problem["place"] for problem in answer.json["problems"]], ["/title/en", "/meetings/0/minutes"])
        refused = self.office.run("playbook", "publish", "-", stdin=json.dumps(playbook))
        self.assert_refused(refused, REFUSED, "PlaybookMalformed")
        self.assertEqual(self.office.do("list", "playbook").json, [])

    def test_version_that_was_published_before_is_not_published_again(self):
        self.publish(1)
        answer = self.office.run("playbook", "publish", self.file(1))
        self.assert_refused(answer, REFUSED, "ValueInvalid")

    def test_what_this_program_cannot_read_harms_nothing(self):
        first = self.publish(1)
        newer = json.loads(BUNDLED.read_text()) | {"id": "vores-forloeb", "format": 2}
        self.office.add("playbook", course="vores-forloeb", version=2, title="Fra en nyere app", content=json.dumps(newer))
        self.settle(self.office, self.table)
        self.assertEqual(self.offered()["id"], first)
        unread = next(entry for entry in self.table.do("playbook", "list").json if entry["title"] == "Fra en nyere app")
        self.assertIn("/format", unread["note"])


if __name__ == "__main__":
    unittest.main()
