#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""mutations.py [FOLDER]: breaks one rule of the sync at a time, in a copy of the tree, and shows that the simulation notices.

The copy is made in FOLDER, else in a temporary one. Fails when a rule can be broken without a seed that says so."""

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEEDS = [(first, first + 29) for first in range(1, 300, 30)]


@dataclass(frozen=True)
class Mutation:
    rule: str
    path: str
    whole: str
    broken: str


MUTATIONS = [
    Mutation("The later version wins.", "sync/merge/rules.cpp",
             "const bool later = incomingVersion > currentVersion;", "const bool later = true;"),
    Mutation("A value that lost is kept.", "sync/server/push.cpp",
             "keepSuperseded(record, decision.take ? *current : incoming)", "keepSuperseded(record, incoming)"),
    Mutation("A dispute is made a conflict.", "sync/server/push.cpp",
             "    for (const Clash& clash : clashes)\n        note(record, clash);\n", ""),
    Mutation("Who lost is told what won.", "sync/server/push.cpp",
             "        if (!decision.take) {\n            correct(record, *current);\n", "        if (!decision.take) {\n"),
    Mutation("What was overwritten had been seen.", "sync/server/push.cpp",
             "return isOwn || m_transaction", "return isOwn && m_transaction"),
    Mutation("A restamped value keeps its first stamp.", "sync/server/push.cpp",
             "return isSame ? std::optional", "return isSame && !current ? std::optional"),
    Mutation("A clock far ahead is not believed.", "sync/server/push.cpp",
             "if (believed.clock <= bound)", "if (believed.clock >= 1)"),
    Mutation("A counter that runs backwards is a copy.", "sync/server/service.cpp",
             "if (request.counter() < last.counter)", "if (request.counter() + 1'000'000 < last.counter)"),
    Mutation("A device that starts anew gets its own rows, too.", "sync/server/pull.cpp",
             "(cursor.own_rows() || field.bringer != asker)", "field.bringer != asker"),
    Mutation("A record's fields come whole, also on a later page.", "sync/server/pull.cpp",
             "if (field.sequence > startOf(cursor)", "if (field.sequence > cursor.sequence()"),
    Mutation("A cursor beyond what was given starts a new epoch.", "sync/server/pull.cpp",
             "return space && cursor.sequence() > space->sequence;", "return space && cursor.sequence() > space->sequence + 1'000'000;"),
    Mutation("What was refused for want of a right waits for it.", "cpp/store/grants.cpp",
             "SET state = 'waiting', rejected_field", "SET state = 'rejected', rejected_field"),
    Mutation("A space whose digest differs is compared.", "cpp/store/digests.cpp",
             "if (!saved || own != digest)", "if (!saved)"),
    Mutation("What is replaced is no longer counted.", "sync/server/numbering.cpp",
             "    if (before)\n        sum -= digest.of(before->name, before->value, before->version);\n", ""),
    Mutation("An unsent edit is not overwritten by news.", "cpp/store/pull.cpp",
             "} else if (dirty.lists(field.field)) {", "} else if (dirty.lists(field.field) && !row) {"),
]


def run(folder: Path, *command: str) -> subprocess.CompletedProcess:
    return subprocess.run(command, cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def copy_to(folder: Path) -> None:
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
    for name in filter(None, tracked.decode().split("\0")):
        target = folder / name
        content = (ROOT / name).read_bytes()
        if target.exists() and target.read_bytes() == content:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        target.chmod((ROOT / name).stat().st_mode)


def build(folder: Path) -> None:
    built = run(folder, "cmake", "--build", "--preset", "dev", "-j2", "--target", "tst_simulation")
    if built.returncode != 0:
        sys.exit(built.stdout[-2000:])


def noticed(folder: Path) -> str:
    """What the first seeds that break say; empty when all hold."""
    for first, last in SEEDS:
        simulated = run(folder, "build/dev/tests/tst_simulation", "--seeds", f"{first}..{last}")
        if simulated.returncode != 0:
            return simulated.stdout.splitlines()[0] if simulated.stdout else f"dies in {first}..{last}"
    return ""


def try_mutation(folder: Path, mutation: Mutation) -> str:
    path = folder / mutation.path
    whole = path.read_text()
    if whole.count(mutation.whole) != 1:
        sys.exit(f"{mutation.path} does not have once: {mutation.whole}")
    path.write_text(whole.replace(mutation.whole, mutation.broken))
    try:
        build(folder)
        return noticed(folder)
    finally:
        path.write_text(whole)


def main() -> int:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[1] if len(sys.argv) > 1 else temporary).resolve()
        copy_to(folder)
        configured = run(folder, "cmake", "--preset", "dev")
        if configured.returncode != 0:
            sys.exit(configured.stdout[-2000:])
        build(folder)
        if broken := noticed(folder):
            sys.exit(f"Nothing is broken yet, but: {broken}")
        missed = 0
        for mutation in MUTATIONS:
            said = try_mutation(folder, mutation)
            missed += not said
            print(f"{mutation.rule} {said or 'NOT NOTICED'}", flush=True)
        print(f"{len(MUTATIONS)} rules broken, {len(MUTATIONS) - missed} noticed")
        return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
