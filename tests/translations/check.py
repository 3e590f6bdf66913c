# SPDX-License-Identifier: Apache-2.0
"""Fails when a text in qml has no finished translation: runs lupdate into copies and looks at them."""
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree


def missing(ts: pathlib.Path) -> list[str]:
    """Where and what is unfinished in a translation file."""
    found = []
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            if translation.get("type") or not all(form.text for form in forms):
                found.append(f"{ts.name}: {context.find('name').text}: {message.find('source').text}")
    return found


def main() -> int:
    source, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for original in sorted((source / "assets/translations").glob("*.ts")):
            module, language = original.stem.rsplit("_", 1)
            copy = pathlib.Path(folder) / original.name
            copy.write_bytes(original.read_bytes())
            plural = ["-pluralonly"] if language == "da" else []
            subprocess.run([lupdate, "-silent", "-no-obsolete", *plural, str(source / "qml" / module), "-ts", str(copy)], check=True)
            problems += missing(copy)
    print("\n".join(problems))
    print(f"{len(problems)} texts without a translation; platforms/linux/translations brings them in, unfinished")
    return 1 if problems else 0


sys.exit(main())
