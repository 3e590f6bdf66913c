# SPDX-License-Identifier: Apache-2.0
"""The rules that the tree keeps. A rule takes a Tree and yields Findings; its docstring is the rule."""

from __future__ import annotations

import re
from typing import Callable, Iterator

from tree import File, Finding, Tree

Rule = Callable[[Tree], Iterator[Finding]]
RULES: list[Rule] = []

TOP_LEVEL = {
    "CMakeLists.txt", "CMakePresets.json", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "LICENSE",
    "qml", "cpp", "sync", "assets", "platforms", "tests",
}
LINES_MAX = 400
QT_ALLOWED = ("cpp/viewmodels/", "cpp/media/", "cpp/app/", "cpp/cli/", "sync/client/http", "sync/client/serveraddress", "sync/client/syncworker")
SQL_ALLOWED = ("cpp/store/", "sync/server/storage/")
SIZES = (
    r"(?:width|height|implicitWidth|implicitHeight|radius|duration|pixelSize|pointSize|letterSpacing"
    r"|(?:[a-zA-Z.]*[sS]pacing)|(?:[a-zA-Z.]*[pP]adding)|(?:[a-zA-Z.]*[mM]argins?)"
    r"|Layout\.(?:preferred|minimum|maximum)(?:Width|Height))"
)
# The modules whose open source licence is the GPL only; "Licensing" on each module's page of doc.qt.io.
GPL_QT = (
    "Charts|CoAp|DataVisualization|Graphs|Grpc|HttpServer|Lottie|LottieAnimation|Mqtt|NetworkAuth|Protobuf|Quick3D|"
    "Quick3DPhysics|QuickTimeline|VirtualKeyboard|WaylandCompositor"
)


def rule(function: Rule) -> Rule:
    RULES.append(function)
    return function


def matches(file: File, pattern: str, sentence: str) -> Iterator[Finding]:
    """A finding for each line that holds the pattern; {} in the sentence is what matched."""
    if file.under("tests/unit/tree/"):
        return  # speaks of what it forbids
    for number, line in file.lines:
        if found := re.search(pattern, line):
            yield file.finding(number, sentence.format(found.group(0)))


@rule
def top_level_is_known(tree: Tree) -> Iterator[Finding]:
    """Nothing lies at the top but what the architecture names."""
    for name in sorted({file.path.parts[0] for file in tree.files}):
        if name not in TOP_LEVEL and not name.startswith("."):
            yield Finding(name, 0, "does not belong at the top; put it into a room")


@rule
def every_room_is_named(tree: Tree) -> Iterator[Finding]:
    """Each folder beneath qml, cpp and sync stands in ARCHITECTURE.md's table, and so do the top folders."""
    folders = set()
    for file in tree.files:
        depth = 2 if file.path.parts[0] in {"qml", "cpp", "sync"} else 1
        if len(file.path.parts) > depth and not file.path.parts[0].startswith("."):
            folders.add("/".join(file.path.parts[:depth]))
    for folder in sorted(folders - {room.path for room in tree.rooms.values()}):
        yield Finding(folder, 0, "is no room of ARCHITECTURE.md's table")


@rule
def includes_follow_the_arrows(tree: Tree) -> Iterator[Finding]:
    """A file includes its own room, rooms that the table lets it reach, and says which room it means."""
    for file in tree.files:
        room = tree.room_of(str(file.path))
        if not file.is_cpp or room is None or not file.under("cpp/", "sync/"):
            continue
        for number, line in file.lines:
            found = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
            if not found or found.group(1).endswith(".moc"):
                continue
            other = tree.room_of(found.group(1))
            if other is None:
                yield file.finding(number, f"{found.group(1)}: write the path from the root of the tree")
            elif other.name not in tree.allowed(room.name):
                yield file.finding(number, f"{room.path} may not use {other.path}")


@rule
def links_follow_the_arrows(tree: Tree) -> Iterator[Finding]:
    """A room's CMake links no room that the table does not let it reach."""
    for file in tree.files:
        room = tree.room_of(str(file.path))
        if not file.is_cmake or room is None or not file.under("cpp/", "sync/"):
            continue
        for number, line in file.lines:
            for name in re.findall(r"\btovholder_(\w+)", line.split("#")[0]):
                if name in tree.rooms and name not in tree.allowed(room.name):
                    yield file.finding(number, f"{room.path} may not use {tree.rooms[name].path}")


@rule
def qml_imports_follow_the_arrows(tree: Tree) -> Iterator[Finding]:
    """QML imports modules downwards only, and never a folder."""
    for file in tree.files:
        room = tree.room_of(str(file.path))
        if not file.is_qml or not file.under("qml/") or room is None:
            continue
        yield from matches(file, r'^\s*import\s+"[^"]*"', "{}: import the module, not the folder")
        for number, line in file.lines:
            found = re.match(r"\s*import\s+Tovholder\.(\w+)", line)
            if found and found.group(1).lower() not in tree.allowed(room.name):
                yield file.finding(number, f"{room.path} may not use Tovholder.{found.group(1)}")


@rule
def qt_stops_where_it_should(tree: Tree) -> Iterator[Finding]:
    """Beneath view models, media and the client's transport there is no Qt."""
    for file in tree.files:
        if file.is_cpp and file.under("cpp/", "sync/") and not file.under(*QT_ALLOWED):
            yield from matches(file, r"#\s*include\s+<Q\w+|\bQ_OBJECT\b|\bQ_GADGET\b", "{}: no Qt in this room")


@rule
def sql_stays_in_the_stores(tree: Tree) -> Iterator[Finding]:
    """SQL stands in cpp/store and sync/server/storage only."""
    sql = r"\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET|CREATE\s+(VIRTUAL\s+)?TABLE)\b"
    for file in tree.files:
        if file.under("cpp/", "sync/", "qml/") and not file.under(*SQL_ALLOWED) and file.is_source:
            yield from matches(file, sql, "{}: SQL belongs to the store")
            yield from matches(file, r"#\s*include\s+<(sqlite3|SQLiteCpp)", "{}: SQLite belongs to the store")


@rule
def literals_stay_in_the_theme(tree: Tree) -> Iterator[Finding]:
    """No literal colour, size or duration outside qml/theme; 0 and 1 are no sizes."""
    for file in tree.files:
        if not file.is_qml or not file.under("qml/") or file.under("qml/theme/"):
            continue
        yield from matches(file, r'"#[0-9a-fA-F]{3,8}"|\bQt\.(rgba|hsla|hsva)\(\s*[0-9.]', "{}: a colour belongs to the theme")
        yield from matches(file, r'\b\w*[cC]olor\s*:\s*"(?!transparent")[a-z]+"', "{}: a colour belongs to the theme")
        yield from matches(file, rf"\b{SIZES}\s*:\s*(?![01]\b)-?\d+(\.\d+)?\s*(;|$|}})", "{}: a size belongs to the theme")


@rule
def pages_are_made_in_one_piece(tree: Tree) -> Iterator[Finding]:
    """Qt 6.4 never asks a layout again that was arranged half made: its content lies over its neighbours."""
    for file in tree.files:
        if not file.is_qml or not file.under("qml/"):
            continue
        for found in re.finditer(r"\bLoader\s*\{[^{}]*\basynchronous\s*:\s*true", file.text):
            yield file.finding(file.text.count("\n", 0, found.end()) + 1, "a loader makes what it loads in one piece")


@rule
def source_has_our_licence(tree: Tree) -> Iterator[Finding]:
    """Every source file says Apache-2.0 in its first lines, and nothing says another licence."""
    line = "SPDX-License-Identifier:"
    for file in tree.files:
        if not file.is_source:
            continue
        head = "\n".join(text for _, text in file.lines[:5])
        if f"{line} Apache-2.0" not in head:
            yield file.finding(1, f"has no line {line} Apache-2.0")
        yield from matches(file, rf"{line} (?!Apache-2\.0)[A-Z][\w.-]+", "{}: another licence than ours")


@rule
def fonts_bring_their_licence(tree: Tree) -> Iterator[Finding]:
    """A folder with fonts holds the text of their licence."""
    folders = {file.path.parent for file in tree.files if file.path.suffix in {".ttf", ".otf", ".woff2"}}
    licensed = {file.path.parent for file in tree.files if re.match(r"(LICENSE|OFL)", file.path.name)}
    for folder in sorted(folders - licensed):
        yield Finding(str(folder), 0, "has fonts without their licence (OFL.txt or LICENSE.txt)")


@rule
def qt_modules_are_lgpl(tree: Tree) -> Iterator[Finding]:
    """No module of Qt that is open source under the GPL only."""
    for file in tree.files:
        if file.is_cmake:
            yield from matches(file, rf"\bQt6::({GPL_QT})\b|\bfind_package\(Qt6.*\b({GPL_QT})\b", "{}: GPL only")
        if file.is_qml:
            yield from matches(file, rf"^\s*import\s+(Qt|QtQuick\.)({GPL_QT})\b", "{}: GPL only")


@rule
def files_fit_the_eye(tree: Tree) -> Iterator[Finding]:
    """No source file is longer than 400 lines; a migration is as long as its schema."""
    for file in tree.files:
        if file.is_source and file.path.suffix != ".sql" and len(file.lines) > LINES_MAX:
            yield file.finding(LINES_MAX, f"has {len(file.lines)} lines; split it by idea")


@rule
def files_are_named_alike(tree: Tree) -> Iterator[Finding]:
    """C++ files are lower case, QML types PascalCase."""
    for file in tree.files:
        if file.is_cpp and not re.fullmatch(r"[a-z0-9_]+", file.path.stem):
            yield file.finding(0, "a C++ file's name is lower case")
        if file.is_qml and not re.fullmatch(r"([A-Z]\w*|tst_\w+)", file.path.stem):
            yield file.finding(0, "a QML file's name is PascalCase")


@rule
def nothing_is_left_for_later(tree: Tree) -> Iterator[Finding]:
    """No notes to oneself in the source."""
    words = "TODO|FIXME|XXX|HACK"
    for file in tree.files:
        if file.is_source or file.path.suffix == ".md":
            yield from matches(file, rf"\b({words})\b", "{}: do it or leave it")


@rule
def tests_never_sleep(tree: Tree) -> Iterator[Finding]:
    """A test waits for the event, not for a time."""
    sleeping = r"\b(qSleep|qWait|sleep_for|sleep_until|usleep|nanosleep|time\.sleep)\s*\("
    for file in tree.files:
        if file.under("tests/") and file.is_source:
            yield from matches(file, sleeping, "{}: wait for the event")


@rule
def named_tests_exist(tree: Tree) -> Iterator[Finding]:
    """Each test that sync/SECURITY.md or sync/PITFALLS.md names for a point is there."""
    tests = {name for file in tree.files if file.under("tests/") and file.is_source
             for name in re.findall(r"\b(?:void|def) (\w+)\(", file.text)}
    for file in tree.files:
        for number, line in file.lines if file.path.as_posix() in {"sync/SECURITY.md", "sync/PITFALLS.md"} else []:
            for name in re.findall(r"`(\w+)`", line.rsplit("|", 2)[-2]) if line.startswith("|") else []:
                if name not in tests:
                    yield file.finding(number, f"there is no test {name}")


@rule
def unit_tests_mirror_the_rooms(tree: Tree) -> Iterator[Finding]:
    """A folder of tests/unit is called as the room that it tests, or tree."""
    folders = {file.path.parts[2] for file in tree.files if file.under("tests/unit/") and len(file.path.parts) > 3}
    for name in sorted(folders - set(tree.rooms) - {"tree"}):
        yield Finding(f"tests/unit/{name}", 0, "tests no room of that name")
