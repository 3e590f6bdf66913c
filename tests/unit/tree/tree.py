# SPDX-License-Identifier: Apache-2.0
"""The source tree as the rules see it: its files, its rooms, and which room may use which."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath

NOT_OURS = {".git", "build", ".cache", ".vscode", ".idea", "__pycache__"}
SOURCE_SUFFIXES = {".h", ".cpp", ".qml", ".js", ".py", ".cmake", ".proto", ".sql", ".in", ".sh"}


@dataclass(frozen=True)
class Finding:
    """One place that breaks a rule. Line 0: the file as a whole."""

    path: str
    line: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.sentence}"


@dataclass(frozen=True)
class File:
    """A file of the tree, by its path from the root."""

    root: Path
    path: PurePosixPath

    @cached_property
    def text(self) -> str:
        return (self.root / self.path).read_text(encoding="utf-8", errors="replace")

    @property
    def lines(self) -> list[tuple[int, str]]:
        return list(enumerate(self.text.splitlines(), start=1))

    @property
    def is_cpp(self) -> bool:
        return self.path.suffix in {".h", ".cpp"}

    @property
    def is_qml(self) -> bool:
        return self.path.suffix == ".qml"

    @property
    def is_cmake(self) -> bool:
        return self.path.name == "CMakeLists.txt" or self.path.suffix == ".cmake"

    @cached_property
    def is_source(self) -> bool:
        """Whether people wrote it as code: by its suffix, or a script by its first line."""
        if self.is_cmake or self.path.suffix in SOURCE_SUFFIXES:
            return True
        return self.path.suffix == "" and self.text.startswith("#!")

    def under(self, *folders: str) -> bool:
        return any(str(self.path).startswith(folder) for folder in folders)

    def finding(self, line: int, sentence: str) -> Finding:
        return Finding(str(self.path), line, sentence)


@dataclass
class Room:
    """A row of ARCHITECTURE.md's table. Other rows call it by the last part of its path."""

    path: str
    uses: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        return PurePosixPath(self.path).name


class Tree:
    """All files beneath a root, and the rooms that its ARCHITECTURE.md names."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @cached_property
    def files(self) -> list[File]:
        found = []
        for folder, subfolders, names in os.walk(self.root):
            subfolders[:] = sorted(set(subfolders) - NOT_OURS)
            inside = PurePosixPath(Path(folder).relative_to(self.root).as_posix())
            found += [File(self.root, inside / name) for name in sorted(set(names) - NOT_OURS)]
        return found

    @cached_property
    def rooms(self) -> dict[str, Room]:
        """By name. `qml/screens/<area>` is the room qml/screens."""
        architecture = (self.root / "ARCHITECTURE.md").read_text(encoding="utf-8")
        rooms: dict[str, Room] = {}
        wishes: dict[str, str] = {}
        for row in re.finditer(r"^\|(.*)\|(.*)\|(.*)\|$", architecture, re.MULTILINE):
            for path in re.findall(r"`([^`]+)`", row.group(1)):
                room = Room(path.split("/<")[0])
                rooms[room.name] = room
                wishes[room.name] = row.group(3)
        for name, wish in wishes.items():
            rooms[name].uses = self._direct(wish, set(rooms))
        return rooms

    @staticmethod
    def _direct(wish: str, names: set[str]) -> set[str]:
        if but := re.search(r"anything but the (\w+)", wish):
            return names - {but.group(1)}
        return {word for word in re.findall(r"\w+", wish) if word in names}

    def allowed(self, name: str) -> set[str]:
        """Every room that a room reaches over the arrows, itself and base among them."""
        reached = {name, "base"}
        waiting = [name]
        while waiting:
            for other in self.rooms[waiting.pop()].uses - reached:
                reached.add(other)
                waiting.append(other)
        return reached

    def room_of(self, path: str) -> Room | None:
        """The room that a path lies in."""
        inside = [room for room in self.rooms.values() if path.startswith(room.path + "/")]
        return max(inside, key=lambda room: len(room.path), default=None)
