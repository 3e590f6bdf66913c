# SPDX-License-Identifier: Apache-2.0
"""The drill of platforms/server/README.md: back up, lose the server, restore, and look at what everybody has."""

import shutil
import subprocess
import unittest

from harness import BIN, COMMAND_S_MAX, EndToEnd, write_png


class Drill(EndToEnd):
    def setUp(self):
        super().setUp()
        self.tablet = self.device("tavle")
        self.backup = self.folder / "backup.db"
        self.photos = self.folder / "photos"
        self.seen = self.tablet.add_many([
            {"entity": "observation", "space": self.AREA, "fields": {"text": "Hul", "status": "ny"}}])[0]

    def take_photo(self, number: int) -> None:
        self.tablet.do("photo", "add", self.seen, str(write_png(self.folder / f"{number}.png", 320, 240, number)))

    def check_backup(self) -> str:
        done = subprocess.run([BIN / "tovholder-server", "check", "--store", self.backup, "--photos", self.photos],
                              capture_output=True, text=True, timeout=COMMAND_S_MAX)
        return done.stdout.strip()

    def test_a_lost_server_comes_back_with_what_was_written_since(self):
        before = self.agreement(self.tablet, "Før sikkerhedskopien")
        self.take_photo(1)
        self.settle(self.tablet, self.office)
        self.server.admin("backup", str(self.backup), "--photos-copy", str(self.photos))
        self.assertEqual(self.check_backup(), "all is well")
        after = self.agreement(self.tablet, "Efter sikkerhedskopien")
        self.take_photo(2)
        self.settle(self.tablet, self.office)

        self.server.stop()
        for left in self.folder.glob("server.sqlite*"):
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        shutil.copy(self.backup, self.server.store)
        shutil.copytree(self.photos, self.server.photos)
        self.assertEqual(self.server.admin("check").strip(), "all is well")
        self.server.start()

        self.settle(self.tablet, self.office)
        self.assertEqual({record["id"] for record in self.office.do("list", "agreement").json}, {before, after})
        fresh = self.device("ny", "hovedkontor")
        self.assertEqual(len(list(self.folder.glob("ny.sqlite.photos/*/*.jpg"))), 2)
        self.assertEqual(self.server.admin("check").strip(), "all is well")
        self.assert_same(self.tablet, self.office, fresh)

    def test_a_backup_that_lacks_a_photo_is_not_well(self):
        self.take_photo(1)
        self.tablet.sync()
        self.server.admin("backup", str(self.backup), "--photos-copy", str(self.photos))
        next(file for file in self.photos.rglob("*") if file.is_file()).unlink()
        self.assertIn("missing", self.check_backup())


if __name__ == "__main__":
    unittest.main()
