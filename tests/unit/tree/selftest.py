# SPDX-License-Identifier: Apache-2.0
"""Shows each rule a small tree that breaks it and one that does not: a rule that cannot fail proves nothing."""

import tempfile
import unittest
from pathlib import Path

import rules
from tree import Finding, Tree

LICENCE = "// SPDX-License-Identifier: Apache-2.0\n"
ARCHITECTURE = """
| room | what a line in it is about | may use |
|---|---|---|
| `qml/theme` | tokens | |
| `qml/components` | controls | theme |
| `qml/screens/<area>` | screens | components, viewmodels |
| `cpp/base` | shared | |
| `cpp/domain` | entities | base |
| `cpp/store` | SQLite | domain |
| `cpp/viewmodels` | what QML sees | store |
| `cpp/app`, `cpp/cli` | mains | anything but the server |
| `sync/server` | service | |
| `assets` | files | |
| `tests` | tests | |
"""


def findings(rule: rules.Rule, files: dict[str, str]) -> list[Finding]:
    """What a rule says of a tree with just these files and the rooms above."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in {"ARCHITECTURE.md": ARCHITECTURE, **files}.items():
            place = Path(folder, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        return list(rule(Tree(Path(folder))))


# For each rule: trees of one file that break it, and trees of one file that keep it.
SAMPLES: dict[rules.Rule, tuple[list[tuple[str, str]], list[tuple[str, str]]]] = {
    rules.top_level_is_known: (
        [("notes.txt", ""), ("src/main.cpp", "")],
        [("README.md", ""), (".gitignore", ""), ("cpp/base/id.h", "")],
    ),
    rules.every_room_is_named: (
        [("cpp/utils/a.h", ""), ("sync/relay/a.h", ""), ("tools/a.py", "")],
        [("cpp/base/a.h", ""), ("cpp/CMakeLists.txt", ""), ("qml/screens/today/Today.qml", ""), (".ci/run", "")],
    ),
    rules.includes_follow_the_arrows: (
        [
            ("cpp/base/a.h", '#include "cpp/domain/entities.h"'),
            ("sync/server/a.cpp", '#include "cpp/domain/entities.h"'),
            ("cpp/app/a.cpp", '#include "sync/server/service.h"'),
            ("cpp/domain/a.cpp", '#include "entities.h"'),
        ],
        [
            ("cpp/viewmodels/a.cpp", '#include "cpp/domain/entities.h"'),
            ("sync/server/a.cpp", '#include "cpp/base/id.h"\n#include <string>'),
            ("cpp/app/a.cpp", '#include "cpp/store/store.h"\n#include "a.moc"'),
            ("tests/unit/base/a.cpp", '#include "sync/server/service.h"'),
        ],
    ),
    rules.links_follow_the_arrows: (
        [("cpp/base/CMakeLists.txt", "tovholder_room(base PUBLIC tovholder_store)")],
        [("cpp/store/CMakeLists.txt", "tovholder_room(store PUBLIC tovholder_domain tovholder_flags) # tovholder_app")],
    ),
    rules.qml_imports_follow_the_arrows: (
        [
            ("qml/theme/A.qml", "import Tovholder.Components"),
            ("qml/components/A.qml", "import Tovholder.ViewModels"),
            ("qml/screens/today/A.qml", 'import "../../components"'),
        ],
        [("qml/screens/today/A.qml", "import QtQuick\nimport Tovholder.Theme\nimport Tovholder.ViewModels")],
    ),
    rules.qt_stops_where_it_should: (
        [("cpp/store/a.h", "#include <QString>"), ("sync/server/a.h", "    Q_OBJECT"), ("cpp/base/a.h", "#include <QtCore>")],
        [("cpp/viewmodels/a.h", "#include <QObject>\nQ_OBJECT"), ("cpp/store/a.h", "#include <queue>")],
    ),
    rules.sql_stays_in_the_stores: (
        [
            ("cpp/viewmodels/a.cpp", 'query("SELECT id FROM meeting")'),
            ("sync/server/service.cpp", "#include <SQLiteCpp/Database.h>"),
            ("qml/screens/today/A.qml", 'run("DELETE FROM meeting")'),
        ],
        [
            ("cpp/store/a.cpp", 'query("SELECT id FROM meeting")'),
            ("sync/server/storage/a.cpp", "#include <sqlite3.h>"),
            ("cpp/viewmodels/a.cpp", "// select the meeting from the list"),
        ],
    ),
    rules.literals_stay_in_the_theme: (
        [
            ("qml/components/A.qml", 'color: "#ff00aa"'),
            ("qml/components/A.qml", 'border.color: "red"'),
            ("qml/components/A.qml", "color: Qt.rgba(0, 0, 0, 0.5)"),
            ("qml/components/A.qml", "font.pixelSize: 18"),
            ("qml/components/A.qml", "Rectangle { width: 40 }"),
            ("qml/components/A.qml", "anchors.leftMargin: 8"),
            ("qml/components/A.qml", "Layout.preferredWidth: 320;"),
            ("qml/components/A.qml", "NumberAnimation { duration: 150 }"),
        ],
        [
            ("qml/theme/Theme.qml", 'readonly property color ink: "#102030"\nproperty int width: 40'),
            ("qml/components/A.qml", 'color: "transparent"\nwidth: Theme.target\nspacing: 0\nborder.width: 1\nopacity: 0.5'),
        ],
    ),
    rules.pages_are_made_in_one_piece: (
        [("qml/screens/A.qml", "Loader {\n    id: page\n    asynchronous: true\n}")],
        [("qml/screens/A.qml", "Loader {\n    id: page\n}\nImage {\n    asynchronous: true\n}")],
    ),
    rules.source_has_our_licence: (
        [
            ("cpp/base/a.h", "#pragma once"),
            ("platforms/run", "#!/usr/bin/env bash\necho"),
            ("cpp/base/a.h", LICENCE + "// SPDX-License-Identifier: GPL-3.0-only"),
            ("cpp/base/a.h", "\n" * 9 + LICENCE),
        ],
        [("cpp/base/a.h", LICENCE), ("assets/demo.csv", "a;b"), ("qml/theme/A.qml", LICENCE)],
    ),
    rules.fonts_bring_their_licence: ([("assets/fonts/Inter.ttf", "")], [("assets/fonts/OFL.txt", "")]),
    rules.qt_modules_are_lgpl: (
        [
            ("CMakeLists.txt", "target_link_libraries(a Qt6::Charts)"),
            ("CMakeLists.txt", "find_package(Qt6 COMPONENTS Core HttpServer)"),
            ("qml/theme/A.qml", "import QtQuick.VirtualKeyboard"),
            ("qml/theme/A.qml", "import QtCharts"),
        ],
        [("CMakeLists.txt", "find_package(Qt6 COMPONENTS Core Quick)"), ("qml/theme/A.qml", "import QtQuick.Controls.Basic")],
    ),
    rules.files_fit_the_eye: (
        [("cpp/base/a.cpp", "\n" * 401), ("qml/theme/A.qml", "\n" * 401)],
        [("cpp/base/a.cpp", "\n" * 400), ("assets/words.json", "\n" * 900), ("cpp/store/1.sql", "\n" * 900)],
    ),
    rules.files_are_named_alike: (
        [("cpp/base/HybridClock.cpp", ""), ("qml/theme/button.qml", "")],
        [("cpp/base/hybridclock.cpp", ""), ("qml/theme/Button.qml", ""), ("tests/qml/tst_button.qml", "")],
    ),
    rules.nothing_is_left_for_later: (
        [("cpp/base/a.h", "// TODO: later"), ("README.md", "FIXME")],
        [("cpp/base/a.h", "// toDo is what a person has to do")],
    ),
    rules.tests_never_sleep: (
        [("tests/e2e/a.cpp", "QTest::qWait(100);"), ("tests/e2e/a.py", "time.sleep(1)")],
        [("tests/e2e/a.cpp", "QTRY_VERIFY(done); QTest::qWaitFor([] { return true; });"), ("cpp/base/a.cpp", "usleep(1);")],
    ),
    rules.named_tests_exist: (
        [("sync/SECURITY.md", "| 1 | how | `noSuchTest` |")],
        [("sync/SECURITY.md", "| 1 | by `this` | |\n\nand `that`"), ("sync/PROTOCOL.md", "| 1 | how | `noSuchTest` |")],
    ),
    rules.unit_tests_mirror_the_rooms: (
        [("tests/unit/misc/tst_a.cpp", "")],
        [("tests/unit/base/tst_a.cpp", ""), ("tests/unit/server/tst_a.cpp", ""), ("tests/unit/tree/a.py", "")],
    ),
}


class EveryRule(unittest.TestCase):
    def test_has_samples(self) -> None:
        self.assertEqual(set(rules.RULES), set(SAMPLES))

    def test_finds_what_breaks_it(self) -> None:
        for rule, (bad, _) in SAMPLES.items():
            for path, text in bad:
                with self.subTest(rule=rule.__name__, path=path, text=text[:60]):
                    self.assertTrue(findings(rule, {path: text}))

    def test_leaves_what_keeps_it(self) -> None:
        for rule, (_, good) in SAMPLES.items():
            for path, text in good:
                with self.subTest(rule=rule.__name__, path=path, text=text[:60]):
                    self.assertEqual(findings(rule, {path: text}), [])


if __name__ == "__main__":
    unittest.main()
