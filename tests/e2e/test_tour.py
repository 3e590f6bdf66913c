# SPDX-License-Identifier: Apache-2.0
"""The main job from end to end, as platforms/linux/tour shows it."""

import subprocess
import tempfile
import unittest
import zipfile
from pathlib import Path

from harness import SOURCE


class Tour(unittest.TestCase):
    def test_meeting_and_input_reach_head_office_and_the_minutes(self):
        with tempfile.TemporaryDirectory(prefix="tovholder-tour-") as folder:
            tour = subprocess.run(
                [SOURCE / "platforms/linux/tour", folder], capture_output=True, text=True, timeout=200)
            self.assertEqual(tour.returncode, 0, tour.stdout + tour.stderr)
            self.assertIn("the same on every device", tour.stdout)
            pdf, odt = (next(Path(folder, "minutes").glob(f"*.{kind}")) for kind in ("pdf", "odt"))
            self.assertTrue(pdf.read_bytes().startswith(b"%PDF-"))
            content = zipfile.ZipFile(odt).read("content.xml").decode()
            for said in ("Vi spørger flyttefirmaet om fritidsjob.", "De åbner døre, som jeg ikke kan åbne.",
                         "Flyttefirmaet Kassen"):
                self.assertIn(said, content)
            agreements = Path(folder, "aftaler.csv").read_text("utf-8-sig")
            self.assertIn("Vi tager bestyrelsen med til Urtegården i foråret. 🌱", agreements)


if __name__ == "__main__":
    unittest.main()
