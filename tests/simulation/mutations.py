#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""mutations.py [FOLDER [WORD] | --places]: breaks one rule of the sync at a time, in a copy of the tree, and shows that it is noticed: by the
simulation, or by the test that sync/PITFALLS.md names for it.

The copy is made in FOLDER, else in a temporary one; with WORD only rules that have it. Fails when a rule can be broken unnoticed.
With --places it only looks whether each rule stands where it would be broken, which takes no time."""

import os
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
    test: str = ""  # program, class and function; the simulation if not said


SIMULATION = "tst_simulation"

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
             "        && !isOfACopy(current.bringer);", "        && !isOfACopy(own);"),
    Mutation("A text that several wrote is merged against what they wrote it over.", "sync/server/push.cpp",
             "takeInstead(record, field, merged->merged, sequence);", "takeInstead(record, field, field.value, sequence);"),
    Mutation("A restamped value keeps its first stamp.", "sync/server/push.cpp",
             "return isSame ? std::optional", "return isSame && !current ? std::optional"),
    Mutation("A clock far ahead is not believed.", "sync/server/push.cpp",
             "if (believed.clock <= bound)", "if (believed.clock >= 1)"),
    Mutation("A counter that runs backwards is a copy.", "sync/server/service.cpp",
             "if (request.counter() < last.counter)", "if (request.counter() + 1'000'000 < last.counter)"),
    Mutation("A token that was replaced gives a copy away.", "sync/server/accounts.cpp",
             "if (replacedAtMs != 0 && nowMs - replacedAtMs > onTheWayMs)", "if (replacedAtMs != 0 && nowMs < replacedAtMs)"),
    Mutation("A token is good until the next one has arrived.", "sync/server/accounts.cpp",
             "nowMs, hash });\n    return next;", "nowMs, hash });\n    holder->token.replacedAtMs = nowMs;\n"
             "    accounts.putToken(holder->token);\n    return next;"),
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
    Mutation("A new epoch starts the cursors again.", "cpp/store/account.cpp",
             "        if (first)\n            return;\n        restartCursors(m_database);\n", "        if (first)\n            return;\n"),
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
             "            takeRestamp(m_database, restamp);\n", "            if (restamp.id.empty())\n                takeRestamp(m_database, restamp);\n"),
    Mutation("The counter is raised before each attempt.", "cpp/store/outbox.cpp",
             "        database.setSetting(settings::counter, std::to_string(counter + 1));\n", ""),
    Mutation("What a copy sent meanwhile gives it away.", "sync/server/service.cpp",
             "if (!wasAnswered && request.series() != last.series)", "if (!wasAnswered && request.series() + 1 == last.series)"),
    Mutation("Each series of attempts has a number of its own.", "cpp/store/outbox.cpp",
             "if (counter == database.numberSetting(settings::answered))", "if (counter == 0)"),
    Mutation("What was refused under a grant not heard of is refused once more.", "sync/client/syncmessages.cpp",
             "if (!changesGrant(sent, reply, rejection.space()))", "if (!changesGrant(sent, reply, {}))"),
    Mutation("What was refused for want of a right waits for it.", "cpp/store/grants.cpp",
             "SET state = 'waiting', rejected_field", "SET state = 'rejected', rejected_field"),
    Mutation("A space whose digest differs is compared.", "cpp/store/digests.cpp",
             "if (!saved || own != digest)", "if (!saved)"),
    Mutation("What an older program kept is taken in.", "cpp/store/pull.cpp",
             "        mergeChanges(database, *found);\n", ""),
    Mutation("What differs is offered.", "cpp/store/digests.cpp",
             "            if (entity)\n                offer(m_database, *entity, record.second);\n", "            if (!entity)\n                offer(m_database, *entity, record.second);\n"),
    Mutation("News is counted on the device.", "cpp/store/pull.cpp",
             "        database.count(change.space, more);\n", ""),
    Mutation("What is replaced is no longer counted.", "sync/server/numbering.cpp",
             "    if (before)\n        m_counting->sum -=", "    if (before && before->name.empty())\n        m_counting->sum -="),
    Mutation("An unsent edit is not overwritten by news.", "cpp/store/pull.cpp",
             "} else if (dirty.lists(field.field)) {", "} else if (dirty.lists(field.field) && !row) {"),
]

PITFALLS = [
    Mutation("1: Who numbers in a space holds it.", "sync/server/storage/postgresrecords.cpp",
             '"ORDER BY id FOR NO KEY UPDATE"', '"ORDER BY id"',
             "tests_server tst_postgres serversBesideEachOther_numberASpaceWithoutGaps"),
    Mutation("2: What is too far ahead is stamped anew.", "sync/server/push.cpp",
             "if (believed.clock <= bound)", "if (believed.clock >= 1)",
             "tests_server tst_restamps clockFarAhead_isReplacedAndTold"),
    Mutation("2: The device corrects its clock.", "cpp/store/account.cpp",
             "        m_database.hybridClock().setOffsetMs(offsetMs);\n", "",
             "tests_store tst_sync aClockAYearAhead_isBroughtBack"),
    Mutation("2: A clock is later than all that it saw.", "sync/merge/hybridclock.cpp",
             "m_latest = std::max(m_latest, seen);", "m_latest = std::max(m_latest, std::min<HybridTime>(seen, 1));",
             "tests_merge tst_hybridclock whatWasSeen_isOvertaken"),
    Mutation("2: What is written over a value is later than it.", "cpp/store/edits.cpp",
             "std::max(stamp.clock, before.clock + 1)", "std::max(stamp.clock, std::min<std::uint64_t>(before.clock, 1))",
             "tests_store tst_sync anEditOverOneFromAClockAYearAhead_isLater"),
    Mutation("3: The clock is stored with its rows.", "cpp/store/database.cpp",
             "if (m_hybridClock.latest() != m_clockSaved)\n", "if (m_hybridClock.latest() == 0)\n",
             "tests_store tst_edits theClock_movesWithTheRowsAndNotWithoutThem"),
    Mutation("3: What was rolled back does not stand.", "cpp/store/database.cpp",
             "    m_device = m_replacedDevice.value_or(m_device);\n", "", "tests_store tst_faults anIdentityThatADiskHadNoRoomFor_isNotTaken"),
    Mutation("4: What the server has changes nothing.", "sync/server/push.cpp",
             "        if (same)\n            return;\n", "        if (same && incoming.version.clock == 0)\n            return;\n",
             "tests_server tst_push sameRowsUnderANewCounter_giveNoNewNumberAndNoConflict"),
    Mutation("5: One's own is not sent back.", "sync/server/pull.cpp",
             "(cursor.own_rows() || field.bringer != asker)", "(cursor.own_rows() || field.bringer != asker || true)",
             "tests_server tst_pull ownRows_areSkippedUnlessAskedFor"),
    Mutation("5: Whoever starts anew is sent their own until they have all.", "sync/server/pull.cpp",
             "cursor.set_own_rows(asked.own_rows() && more);", "cursor.set_own_rows(false);",
             "tests_server tst_pull ownRows_comeOnEveryPageUntilAllAreThere"),
    Mutation("6: Equal versions are told apart by value.", "sync/merge/rules.cpp",
             ".take = incoming > current,", ".take = true,", "tests_merge tst_rules equalVersions_areToldApartByValue"),
    Mutation("7: A field with the row's version is not listed.", "sync/merge/rowversions.cpp",
             "    if (version == m_row)\n        unlist(field);\n    else\n        setListed", "    setListed",
             "tests_merge tst_rowversions fieldBackAtTheRowsVersion_isNoLongerListed"),
    Mutation("8: A deletion is sent like any field.", "sync/server/pull.cpp",
             "if (field.sequence > startOf(cursor)", "if (field.name != \"deleted_at\" && field.sequence > startOf(cursor)",
             "tests_server tst_pull deletion_reachesWhoWasAwayForMonths"),
    Mutation("9: An edit of what was deleted is asked about.", "sync/server/conflicts.cpp",
             "if (!deletion || isNothing(deletion->value) || deletionIn(change))", "if (!deletion || !isNothing(deletion->value) || deletionIn(change))",
             "tests_server tst_conflicts editOfADeletedRecord_isAskedAndKept"),
    Mutation("10: The id is made from the natural key.", "cpp/store/import/knownrecords.cpp",
             "    Id id = derivedId(m_entity->name, natural);", "    Id id = m_store->makeId();",
             "tests_store tst_import twoDevices_meanTheSamePeople"),
    Mutation("11: What is refused is parked.", "cpp/store/outbox.cpp",
             "UPDATE outbox SET state = 'rejected', rejected_field = ?", "UPDATE outbox SET state = 'waiting', rejected_field = ?",
             "tests_client tst_exchange rejected_isParkedAndTheQueueGoesOn"),
    Mutation("12: What only a newer program knows is kept.", "cpp/store/pull.cpp",
             "                keepForeign(database, change, field);\n            } else", "            } else",
             "tests_store tst_sync whatANewerProgramSends_isKept"),
    Mutation("13: A counter that runs backwards is a copy.", "sync/server/service.cpp",
             "if (request.counter() < last.counter)", "if (request.counter() + 1'000'000 < last.counter)",
             "tests_server tst_push counterThatRanBackwards_isAReusedIdentity"),
    Mutation("13: A counter that came with other content is a copy.", "sync/server/service.cpp",
             "if (hash != last.contentHash)", "if (hash.empty())",
             "tests_server tst_push counterWithOtherContent_isAReusedIdentity"),
    Mutation("13: What a copy brought is not one's own.", "sync/server/push.cpp",
             "        && !isOfACopy(current.bringer);", "        && !isOfACopy(own);",
             "tests_server tst_restamps versionOfBothCopies_isNotBelievedToBeOnesOwn"),
    Mutation("14: A backup has an epoch of its own.", "sync/server/storage/sqlitestorage.cpp",
             "writeEpoch(copy, newEpoch(random));", "writeEpoch(copy, (void(random), readEpoch(m_connection)));",
             "tests_server tst_pull backup_hasTheRowsAndAnEpochOfItsOwn"),
    Mutation("14: A server of another epoch is offered everything again.", "cpp/store/account.cpp",
             "            offerAll(m_database, entity);\n", "            if (entity.name.empty())\n                offerAll(m_database, entity);\n",
             "tests_store tst_sync aNewEpoch_offersEverythingAgain"),
    Mutation("14: What was written here and is offered again outlives its space.", "cpp/store/grants.cpp",
             "if (row && row->version(*entity, field).device == database.device())", "if (row && row->version(*entity, field).device == 0)",
             "tests_store tst_grants whatIsOfferedAgainWhenASpaceIsTakenAway_isKeptIfItWasWrittenHere"),
    Mutation("15: Another role reads the space from its beginning.", "cpp/store/grants.cpp",
             "role = excluded.role, sequence = 0, own_rows = 1, behind = 0", "role = excluded.role",
             "tests_store tst_grants aNewRole_readsTheSpaceFromItsBeginning"),
    Mutation("15: What was refused under a grant not heard of is refused once more.", "sync/client/syncmessages.cpp",
             "if (!changesGrant(sent, reply, rejection.space()))", "if (!changesGrant(sent, reply, {}))",
             "tests_client tst_exchange grantBackAfterAProgramThatDied_leavesNothingRefused"),
    Mutation("16: A cursor moves with the last batch of its page.", "sync/client/syncexchange.cpp",
             "isLast ? cursors : std::vector<store::Cursor> {}", "(void(isLast), cursors)",
             "tests_client tst_pages pulledInPages_cursorMovesWithTheLast"),
    Mutation("17: A batch is a transaction.", "cpp/store/edits.cpp",
             "            writeEdit(database, entity, edit, stamp);\n    }\n}",
             "            writeEdit(database, entity, edit, stamp);\n        database.connection().exec(\"COMMIT; BEGIN\");\n    }\n}",
             "tests_store tst_edits oneBadEdit_leavesNothingOfTheOthers"),
    Mutation("18: A push ends by its bytes, too.", "cpp/store/outbox.cpp",
             "if (bytes > pushBytesMax && !push.changes.empty())", "if (bytes > 1'000 * pushBytesMax && !push.changes.empty())",
             "tests_store tst_sync longTexts_goInSeveralPushes"),
    Mutation("18: A page ends by its bytes, too.", "sync/server/pull.cpp",
             "return m_recordsLeft == 0 || m_bytesLeft == 0;", "return m_recordsLeft == 0;",
             "tests_server tst_pull page_endsBeforeItGrowsTooLarge"),
    Mutation("19: A photo has the bytes that its name says.", "sync/server/photofiles.cpp",
             "    if (!hash || *hash != sha256) {\n        removeUpload(id);", "    if (!hash) {\n        removeUpload(id);",
             "tests_server tst_photos wrongHash_isThrownAway"),
    Mutation("20: Texts are merged by words.", "sync/server/conflicts.cpp",
             "if (merged.isClean && mayStand) {", "if (merged.isClean && !mayStand) {",
             "tests_server tst_conflicts textsThatFit_areMergedByWords"),
    Mutation("21: A device counts its own rows.", "cpp/store/digests.cpp",
             "if (saved && *saved != countedDigest(m_database, cursor.space))", "if (saved && *saved == countedDigest(m_database, cursor.space))",
             "tests_store tst_digests rowThatWasSpoilt_isFoundByCheckAndCountedAnew"),
    Mutation("21: What could not be healed is tried again under another role.", "cpp/store/grants.cpp",
             "        database.statement(\"DELETE FROM difference WHERE space = ? AND healed = 0\").bindAll(space).run();\n", "",
             "tests_store tst_digests whatCouldNotBeHealed_isTriedAgainAtOnceUnderAnotherRole"),
    Mutation("21: What differs is taken whole.", "cpp/store/pull.cpp",
             "mergeChanges(m_database, records, Against::Nothing)", "mergeChanges(m_database, records)",
             "tests_store tst_digests recordTakenWhole_isAsTheServerHasItButForWhatIsUnsent"),
    Mutation("21: The server counts its own rows.", "sync/server/service.cpp",
             "isMiscounted = own != space->digests;", "isMiscounted = false;",
             "tests_server tst_digests rowChangedBehindTheServer_isFoundByCheckAndByComparing"),
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


def build(folder: Path, program: str) -> None:
    built = run(folder, "cmake", "--build", "--preset", "dev", "-j2", "--target", program)
    if built.returncode != 0:
        sys.exit(built.stdout[-2000:])


def noticed_by_test(folder: Path, test: str) -> str:
    """What the test says that fails; empty when it passes."""
    program, *which = test.split()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TOVHOLDER_SOURCE": str(folder), "TOVHOLDER_BIN": str(folder / "build/dev/bin")}
    tested = subprocess.run([f"build/dev/tests/{program}", *which], cwd=folder, env=environment, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if tested.returncode == 0:
        return ""
    said = [line for line in tested.stdout.splitlines() if line.startswith("FAIL!")]
    return said[0] if said else f"{test} dies"


def noticed_by_simulation(folder: Path) -> str:
    """What the first seeds that break say; empty when all hold."""
    for first, last in SEEDS:
        simulated = run(folder, "timeout", "200", "build/dev/tests/tst_simulation", "--seeds", f"{first}..{last}")
        if simulated.returncode != 0:
            return simulated.stdout.splitlines()[0] if simulated.stdout else f"dies or never ends in {first}..{last}"
    return ""


def noticed_unbroken(folder: Path, mutations: list[Mutation]) -> str:
    """What is said before anything is broken; empty when all is well."""
    for test in sorted({mutation.test for mutation in mutations}):
        build(folder, test.split()[0] if test else SIMULATION)
        if said := noticed_by_test(folder, test) if test else noticed_by_simulation(folder):
            return said
    return ""


def try_mutation(folder: Path, mutation: Mutation) -> str:
    path = folder / mutation.path
    whole = path.read_text()
    if whole.count(mutation.whole) != 1:
        sys.exit(f"{mutation.path} does not have once: {mutation.whole}")
    path.write_text(whole.replace(mutation.whole, mutation.broken))
    try:
        build(folder, mutation.test.split()[0] if mutation.test else SIMULATION)
        return noticed_by_test(folder, mutation.test) if mutation.test else noticed_by_simulation(folder)
    finally:
        path.write_text(whole)


def missing_places() -> list[str]:
    """The rules whose code has changed, so that nothing would be broken."""
    return [f"{mutation.path} does not have once: {mutation.whole}" for mutation in MUTATIONS + PITFALLS
            if (ROOT / mutation.path).read_text().count(mutation.whole) != 1]


def main() -> int:
    if sys.argv[1:] == ["--places"]:
        print(*(missing := missing_places()), sep="\n")
        return 1 if missing else 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[1] if len(sys.argv) > 1 else temporary).resolve()
        word = sys.argv[2] if len(sys.argv) > 2 else ""
        copy_to(folder)
        configured = run(folder, "cmake", "--preset", "dev")
        if configured.returncode != 0:
            sys.exit(configured.stdout[-2000:])
        mutations = [mutation for mutation in MUTATIONS + PITFALLS if word in mutation.rule]
        if said := noticed_unbroken(folder, mutations):
            sys.exit(f"Nothing is broken yet, but: {said}")
        missed = 0
        for mutation in mutations:
            said = try_mutation(folder, mutation)
            missed += not said
            print(f"{mutation.rule} {said or 'NOT NOTICED'}", flush=True)
        print(f"{len(mutations)} rules broken, {len(mutations) - missed} noticed")
        return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
