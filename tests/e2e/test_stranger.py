# SPDX-License-Identifier: Apache-2.0
"""A stranger's client, which shares no code with ours, and our device: both write, disagree, merge and send photos, and
have the same in the end."""

import unittest

import stranger
from harness import PASSWORD, UNDECIDED, EndToEnd, write_png


class Stranger(EndToEnd):
    def setUp(self):
        super().setUp()
        self.ours = self.device("vores")
        self.theirs = stranger.Device(self.server.url, "tovholder", PASSWORD)

    def pulled(self, entity: str) -> list[dict]:
        return [record for record in self.theirs.pull(self.AREA) if record["entity"] == entity]

    def assert_alike(self):
        """Every record of the area has the same fields on both."""
        self.ours.run("sync")
        ours = {(record["entity"], record["id"]): record["fields"] for record in self.ours.records() if record["space"] == self.AREA}
        theirs = {
            (record["entity"], record["id"]): {name: value for name, value in record["fields"].items() if value is not None}
            for record in self.theirs.pull(self.AREA)
        }
        self.assertEqual(ours, theirs)

    def edit_apart(self, before: str, our_words: str, their_words: str) -> None:
        """Both change the same agreement without having seen each other."""
        agreement = self.agreement(self.ours, before)
        self.ours.sync()
        seen = next(record for record in self.pulled("agreement") if record["id"] == agreement)
        self.ours.set("agreement", agreement, text=our_words)
        self.ours.sync()
        self.theirs.edit(seen, by_words=True, text=their_words)

    def test_what_one_writes_the_other_has(self):
        self.agreement(self.ours, "Vi maler opgang 3")
        self.ours.sync()
        seen = self.pulled("agreement")[0]
        self.assertEqual(seen["fields"]["text"], "Vi maler opgang 3")
        self.theirs.edit(seen, text="Vi maler opgang 3 – blåt 🎨")
        self.assert_alike()
        self.assertEqual(self.pulled("conflict"), [])

    def test_words_in_different_places_are_merged(self):
        self.edit_apart("Vi maler opgang 3 og rydder op på lørdag", "De unge maler opgang 3 og rydder op på lørdag",
                        "Vi maler opgang 3 og rydder op på søndag")
        self.assertEqual(self.pulled("agreement")[0]["fields"]["text"], "De unge maler opgang 3 og rydder op på søndag")
        self.assertEqual([conflict["fields"]["kind"] for conflict in self.pulled("conflict")], ["flettet"])
        self.assert_alike()

    def test_what_both_changed_is_asked_and_settled_for_both(self):
        self.edit_apart("Vi maler på lørdag", "Vi maler på mandag", "Vi maler på tirsdag")
        conflict = self.pulled("conflict")[0]
        self.assertEqual(conflict["fields"]["kind"], "felt")
        self.assertEqual({conflict["fields"]["lost_value"], conflict["fields"]["kept_value"]}, {"Vi maler på mandag", "Vi maler på tirsdag"})
        self.assertEqual(self.ours.run("sync").status, UNDECIDED)
        self.assertEqual(self.ours.do("conflicts", "list").json[0]["id"], conflict["id"])
        self.theirs.edit(conflict, resolution="behold")
        self.ours.sync()
        self.assertEqual(self.ours.do("conflicts", "list").json, [])
        self.assert_alike()

    def test_token_that_grew_old_is_replaced(self):
        first = self.theirs.token
        self.server.age_tokens()
        self.theirs.sync({})
        self.assertNotEqual(self.theirs.token, first)
        self.theirs.sync({})
        self.server.age_tokens()
        self.theirs.token = first
        with self.assertRaisesRegex(stranger.Refused, "TokenReused"):
            self.theirs.sync({})

    def test_photo_of_theirs_comes_to_ours(self):
        picture = write_png(self.folder / "hul.png", 64, 48, 1).read_bytes()
        part = len(picture) // 3
        upload = self.theirs.begin_upload(self.AREA, picture)
        self.assertEqual(self.theirs.send_piece(upload, 0, picture[:part], summed=b"other bytes"), 460)
        self.assertEqual(self.theirs.send_piece(upload, 0, picture[:part]), 204)
        self.assertEqual(self.theirs.tus("HEAD", upload)[1]["Upload-Offset"], str(part))
        self.assertEqual(self.theirs.send_piece(upload, 0, picture[part:]), 409)
        self.assertEqual(self.theirs.send_piece(upload, part, picture[part:]), 204)

        given_up = self.theirs.begin_upload(self.AREA, picture + b"more")
        self.assertEqual(self.theirs.tus("DELETE", given_up)[0], 204)
        self.assertEqual(self.theirs.tus("HEAD", given_up)[0], 404)

        digest = stranger.hashlib.sha256(picture).hexdigest()
        observation, photo = str(stranger.uuid.uuid4()), str(stranger.uuid.uuid4())
        self.theirs.push(self.AREA, "observation", observation, {"text": "Hul i vejen", "status": "ny"})
        self.theirs.push(self.AREA, "photo", photo, {"observation_id": observation, "sha256": digest, "media_type": "image/png"})
        self.assert_alike()
        stored = [file.read_bytes() for file in self.folder.glob("vores.sqlite.photos/*/*") if digest in file.name]
        self.assertEqual(stored, [picture])


if __name__ == "__main__":
    unittest.main()
