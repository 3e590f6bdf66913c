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
    Mutation("What a copy of the device brought is not one's own.", "sync/server/push.cpp",
             "current.version.device == own && current.bringer == own", "current.version.device == own"),
    Mutation("A text that several wrote is merged against what they wrote it over.", "sync/server/push.cpp",
             "takeInstead(record, field, merged->merged, sequence);", "takeInstead(record, field, field.value, sequence);"),
    Mutation("A restamped value keeps its first stamp.", "sync/server/push.cpp",
             "return isSame ? std::optional", "return isSame && !current ? std::optional"),
    Mutation("A clock far ahead is not believed.", "sync/server/push.cpp",
             "if (believed.clock <= bound)", "if (believed.clock >= 1)"),
    Mutation("What came before is answered as before.", "sync/server/service.cpp",
             "        if (hash != last.contentHash)\n", "        if (false)\n"),
    Mutation("A counter that runs backwards is a copy.", "sync/server/service.cpp",
             "if (request.counter() < last.counter)", "if (request.counter() + 1'000'000 < last.counter)"),
    Mutation("A device that starts anew gets its own rows, too.", "sync/server/pull.cpp",
             "(cursor.own_rows() || field.bringer != asker)", "field.bringer != asker"),
    Mutation("A record's fields come whole, also on a later page.", "sync/server/pull.cpp",
             "if (field.sequence > startOf(cursor)", "if (field.sequence > cursor.sequence()"),
    Mutation("A cursor ends at the last record of its page.", "sync/server/pull.cpp",
             "cursor.set_sequence(reached);", "cursor.set_sequence(reached + (more ? 1 : 0));"),
    Mutation("While pages follow, a cursor says how far below it the first began.", "sync/server/pull.cpp",
             "cursor.set_behind(more ? reached - startOf(from) : 0);", "cursor.set_behind(0);"),
    Mutation("The device keeps how far that was.", "cpp/store/pull.cpp",
             "static_cast<std::int64_t>(cursor.behind)", "std::int64_t { 0 }"),
    Mutation("A cursor moves with the last batch of its page.", "sync/client/syncexchange.cpp",
             "isLast ? cursors : std::vector<store::Cursor> {}", "(void(isLast), cursors)"),
    Mutation("Whoever starts anew is sent their own rows until they have all.", "sync/server/pull.cpp",
             "cursor.set_own_rows(asked.own_rows() && more);", "cursor.set_own_rows(false);"),
    Mutation("A server of another epoch is offered everything again.", "cpp/store/account.cpp",
             "        for (const domain::Entity& entity : domain::entities())\n            offerAll(m_database, entity);\n", ""),
    Mutation("A new epoch starts the cursors again.", "cpp/store/account.cpp",
             "        if (first)\n            return;\n        restartCursors(m_database);\n", "        if (first)\n            return;\n"),
    Mutation("A backup has an epoch of its own.", "sync/server/storage/sqlitestorage.cpp",
             "writeEpoch(copy, newEpoch(random));", "writeEpoch(copy, readEpoch(m_connection));"),
    Mutation("Each process reads the epoch that stands.", "sync/server/storage/sqlitestorage.cpp",
             "std::uint64_t epoch() override { return readEpoch(m_connection); }",
             "std::uint64_t epoch() override { return m_known ? m_known : m_known = readEpoch(m_connection); }\n"
             "        static inline std::uint64_t m_known = 0;"),
    Mutation("A cursor beyond what was given starts a new epoch.", "sync/server/pull.cpp",
             "return space && cursor.sequence() > space->sequence;", "return space && cursor.sequence() > space->sequence + 1'000'000;"),
    Mutation("What was edited since it was sent stays in the outbox.", "cpp/store/outbox.cpp",
             "if (row->version(*entity, field).clock > sentClock)", "if (sentClock == 0)"),
    Mutation("Only what was acknowledged leaves the outbox.", "cpp/store/outbox.cpp",
             "\"AND state = 'sending'\")\n                                .bindAll(headOffice, std::string_view(entityName), std::string_view(id))\n"
             "                                .run();\n        if (removed > 0) {",
             "\"AND state <> 'rejected'\")\n                                .bindAll(headOffice, std::string_view(entityName), std::string_view(id))\n"
             "                                .run();\n        if (removed > 0) {"),
    Mutation("What corrects a push is taken with its acknowledgement.", "cpp/store/outbox.cpp",
             "        mergeChanges(m_database, outcome.corrections);\n", ""),
    Mutation("A restamp that is told is taken over.", "cpp/store/outbox.cpp",
             "            takeRestamp(m_database, restamp);\n", "            (void)restamp;\n"),
    Mutation("The counter is raised before each attempt.", "cpp/store/outbox.cpp",
             "        m_database.setSetting(settings::counter, std::to_string(counter + 1));\n        m_database.touch(\"outbox\");\n",
             "        m_database.touch(\"outbox\");\n"),
    Mutation("What was refused under a grant not heard of is refused once more.", "sync/client/syncmessages.cpp",
             "if (!changesGrant(sent, reply, rejection.space()))", "if (!changesGrant(sent, reply, {}))"),
    Mutation("What was written here and is offered again outlives its space.", "cpp/store/grants.cpp",
             "if (row && row->version(*entity, field).device == database.device())", "if (row && row->version(*entity, field).device == 0)"),
    Mutation("What is written over a value is later than it.", "cpp/store/edits.cpp",
             "std::max(stamp.clock, before.clock + 1)", "std::max(stamp.clock, std::min<std::uint64_t>(before.clock, 1))"),
    Mutation("A clock is later than all that it saw.", "sync/merge/hybridclock.cpp",
             "m_latest = std::max(m_latest, seen);", "m_latest = std::max(m_latest, std::min<HybridTime>(seen, 1));"),
    Mutation("What was refused for want of a right waits for it.", "cpp/store/grants.cpp",
             "SET state = 'waiting', rejected_field", "SET state = 'rejected', rejected_field"),
    Mutation("A space whose digest differs is compared.", "cpp/store/digests.cpp",
             "if (!saved || own != digest)", "if (!saved)"),
    Mutation("What differs is offered.", "cpp/store/digests.cpp",
             "            if (entity)\n                offer(m_database, *entity, record.second);\n", "            if (!entity)\n                offer(m_database, *entity, record.second);\n"),
    Mutation("What differs is taken whole.", "cpp/store/pull.cpp",
             "mergeChanges(m_database, records, Against::Nothing)", "mergeChanges(m_database, records)"),
    Mutation("A digest that differs is counted again, not taken over.", "cpp/store/digests.cpp",
             "        if (savedDigest(m_database, space) != sum)\n            saveDigest(m_database, space, sum);\n",
             "        sum = savedDigest(m_database, space).value_or(sum);\n"),
    Mutation("What could not be healed is tried again under another role.", "cpp/store/grants.cpp",
             "        database.statement(\"DELETE FROM difference WHERE space = ? AND healed = 0\").bindAll(space).run();\n", ""),
    Mutation("News is counted on the device.", "cpp/store/pull.cpp",
             "        database.count(change.space, more);\n", ""),
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
