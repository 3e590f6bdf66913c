# SPDX-License-Identifier: Apache-2.0
"""Real processes for the end-to-end tests: a server on a free port, and devices without a screen."""

from __future__ import annotations

import atexit
import contextlib
import copy
import http.client
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(__file__).parents[2]
sys.path.insert(0, str(SOURCE / "platforms/linux"))
from pictures import write_png  # noqa: E402, F401: for the tests

BIN = Path(os.environ["TOVHOLDER_BIN"])
PASSWORD = "en lang adgangskode"
# A command that has not ended by then never will.
COMMAND_S_MAX = 60

REFUSED, USAGE, STORE, SERVER, UNDECIDED = 1, 2, 3, 4, 5


def no_room_beyond(bytes_max: int):
    """For a child process: a file that may not grow fails as one on a full disk does, and needs no disk of its own."""
    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_max, bytes_max))

    return limit


class Answer:
    """What a command answered: exit status, JSON on stdout, and the error's parts on stderr."""

    def __init__(self, arguments: list[str], status: int, out: str, err: str) -> None:
        self.arguments = arguments
        self.status = status
        self.out = out
        self.err = err

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def error(self) -> dict:
        return json.loads(self.err.splitlines()[-1]) if self.err else {}

    @property
    def code(self) -> str:
        return self.error.get("code", "")

    def __str__(self) -> str:
        return f"{' '.join(self.arguments)}: status {self.status}\n{self.out}{self.err}"


class Postgres:
    """A PostgreSQL of its own for the servers of one program, gone with it; see tests/postgres.sh."""

    shared: "Postgres | None" = None

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [SOURCE / "tests/postgres.sh"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()
        self.places = 0
        atexit.register(self.process.communicate)

    def kill_and_restart(self) -> None:
        """SIGKILL; comes back when it takes connections again."""
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        if self.process.stdout.readline().strip() != self.url:
            raise AssertionError("PostgreSQL did not start again")

    @classmethod
    def fresh_place(cls) -> str:
        """Where nothing was stored yet."""
        cls.shared = cls.shared or cls()
        cls.shared.places += 1
        return f"{cls.shared.url}#test-{cls.shared.places}"


class Server:
    """A tovholder-server with a store of its own; one user with each role is made on demand."""

    def __init__(self, folder: Path, name: str = "server", store: str = "", wrapper: list[str] | None = None,
                 address: str = "127.0.0.1") -> None:
        self.store: Path | str = store or folder / f"{name}.sqlite"
        self.photos = folder / f"{name}.sqlite.photos"
        if not store and os.environ.get("TOVHOLDER_TEST_STORAGE") == "postgresql":
            self.store = Postgres.fresh_place()
        self.address = address
        self.wrapper = wrapper or []
        self.process: subprocess.Popen | None = None
        self.url = ""
        self.arguments: list[str] = []
        self.admin("init", "--organisation", "Boligselskabet Prøve")

    def admin(self, *arguments: str, stdin: str = "") -> str:
        """Runs a command of the server's program; it must succeed."""
        words = list(arguments)
        at = 2 if words[0] in {"user", "device"} else 1
        done = subprocess.run(
            [BIN / "tovholder-server", *words[:at], "--store", self.store, "--photos", self.photos, *words[at:]],
            input=stdin, capture_output=True, text=True, timeout=COMMAND_S_MAX)
        if done.returncode != 0:
            raise AssertionError(f"tovholder-server {' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    def add_user(self, name: str) -> None:
        self.admin("user", "add", name, stdin=PASSWORD + "\n")

    def grant(self, name: str, role: str, area: str = "") -> None:
        where = ["--area", area] if area else ["--organisation"]
        self.admin("grant", name, role, *where)

    def age_tokens(self) -> None:
        """As if every token was given, and every replaced one was replaced, long ago."""
        age = "UPDATE token SET issued_at = 0, replaced_at = CASE WHEN replaced_at > 1 THEN 2 ELSE replaced_at END"
        if isinstance(self.store, Path):
            with contextlib.closing(sqlite3.connect(self.store, timeout=COMMAND_S_MAX)) as connection, connection:
                connection.execute(age)
        else:
            subprocess.run(["psql", "-qXc", f"SET search_path = tovholder; {age}", self.store.split("#")[0]], check=True)

    def start(self, *arguments: str) -> "Server":
        """Serves on a free port, or again on the port that it had."""
        port = self.url.rsplit(":", 1)[1] if self.url else "0"
        self.arguments = list(arguments)
        self.process = subprocess.Popen(
            [*self.wrapper, BIN / "tovholder-server", "serve", "--store", self.store, "--photos", self.photos, "--listen",
             f"{self.address}:{port}", *arguments],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        line = self.process.stdout.readline()
        if not line.startswith("listening on "):
            raise AssertionError(f"the server did not start: {line}")
        self.url = line.split()[-1]
        return self

    def beside(self) -> "Server":
        """Another process for the same store, not started yet."""
        other = copy.copy(self)
        other.process, other.url = None, ""
        return other

    def stop(self, how: int = signal.SIGTERM) -> int:
        """Ends the server, and answers with its exit status."""
        if not self.process:
            return 0
        self.process.send_signal(how)
        status = self.process.wait(timeout=COMMAND_S_MAX)
        self.process.stdout.close()
        self.process = None
        return status

    def restart(self) -> None:
        self.stop()
        self.start(*self.arguments)


class Device:
    """A store and the tovholderctl that works on it."""

    def __init__(self, folder: Path, name: str, clock_offset_ms: int = 0) -> None:
        self.name = name
        self.store = folder / f"{name}.sqlite"
        self.clock_offset_ms = clock_offset_ms
        self.wrapper: list[str] = []

    def bow_to_permissions(self) -> None:
        """From now on also root is refused what a file's permissions refuse."""
        self.wrapper = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []

    def command(self, *arguments: str) -> list[str]:
        offset = ["--clock-offset-ms", str(self.clock_offset_ms)] if self.clock_offset_ms else []
        return [*self.wrapper, str(BIN / "tovholderctl"), "--store", str(self.store), "--json-errors", *offset, *map(str, arguments)]

    def run(self, *arguments: str, stdin: str = "", preexec=None) -> Answer:
        """Runs a command whatever comes of it. A crash is never an answer."""
        done = subprocess.run(
            self.command(*arguments), input=stdin.encode(), capture_output=True, timeout=COMMAND_S_MAX, preexec_fn=preexec)
        answer = Answer(list(map(str, arguments)), done.returncode, done.stdout.decode(), done.stderr.decode())
        if done.returncode < 0:
            raise AssertionError(f"crashed: {answer}")
        return answer

    def do(self, *arguments: str, stdin: str = "") -> Answer:
        """Runs a command that must succeed."""
        answer = self.run(*arguments, stdin=stdin)
        if answer.status != 0:
            raise AssertionError(str(answer))
        return answer

    def begin(self, *arguments: str, stdin: bytes = b"") -> subprocess.Popen:
        """Starts a command and does not wait for it."""
        process = subprocess.Popen(
            self.command(*arguments), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.stdin.write(stdin)
            process.stdin.close()
        except BrokenPipeError:
            pass  # it was refused before it read
        return process

    def login(self, url: str, user: str) -> Answer:
        return self.run("login", "--server", url, "--user", user, "--device-name", self.name, stdin=PASSWORD + "\n")

    def sync(self) -> Answer:
        return self.do("sync")

    def add(self, entity: str, **fields) -> str:
        """Adds a record and answers its id."""
        return self.add_many([{"entity": entity, "fields": fields}])[0]

    def add_many(self, records: list[dict]) -> list[str]:
        return self.do("add", "--json", "-", stdin=json.dumps(records)).json["ids"]

    def set(self, entity: str, record: str, **fields) -> None:
        self.do("set", "--json", "-", stdin=json.dumps([{"entity": entity, "id": record, "fields": fields}]))

    def field(self, entity: str, record: str, name: str):
        return self.do("show", entity, record).json["fields"].get(name)

    def records(self) -> list[dict]:
        """All records, those in the bin among them."""
        return self.do("export", "json").json

    def status(self) -> dict:
        return self.do("status", "--json").json


ENDPOINTS = ("/v1/signin", "/v1/signout", "/v1/device/renew", "/v1/sync", "/v1/news", "/v1/files", "/v1/files/uploads/x", "/x")


def statuses_of_noise(url: str, seed: int) -> list[tuple[str, str, int]]:
    """What every endpoint answers to random bytes in every dress: (method, path, status)."""
    noise = random.Random(seed)
    statuses = []
    for path in ENDPOINTS:
        for method in ("POST", "PATCH", "GET", "DELETE"):
            for kind in ("application/x-protobuf", "application/json", "application/offset+octet-stream"):
                connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=20)
                headers = {"Content-Type": kind, "Content-Encoding": noise.choice(["identity", "zstd"])}
                connection.request(method, path, noise.randbytes(noise.choice([0, 1, 700])), headers)
                statuses.append((method, path, connection.getresponse().status))
                connection.close()
    return statuses


def status_of_huge_body(url: str) -> int:
    """What is answered to the announcement of a body that nobody should send."""
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=20)
    connection.putrequest("POST", "/v1/sync")
    connection.putheader("Content-Length", str(64 * 1024 * 1024))
    connection.endheaders()
    status = connection.getresponse().status
    connection.close()
    return status


def self_signed(folder: Path) -> tuple[Path, Path]:
    """A key and a certificate for this machine that nobody vouches for."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key,
         "-out", certificate], check=True, capture_output=True)
    return key, certificate


def copy_store(store: Path, name: str) -> Path:
    """A copy of a closed store, as a backup program makes it."""
    connection = sqlite3.connect(store)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return Path(shutil.copy(store, store.parent / name))


def put_back(store: Path, copy: Path) -> None:
    for suffix in ("-wal", "-shm"):
        store.with_name(store.name + suffix).unlink(missing_ok=True)
    shutil.copy(copy, store)


class EndToEnd(unittest.TestCase):
    """A folder, a running server with an area, and the devices that a test asks for."""

    maxDiff = 4000
    AREA = "0190a000-0000-7000-8000-0000000000a1"
    GROUP = "0190a000-0000-7000-8000-0000000000b1"

    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="tovholder-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.server = self.make_server()
        self.addCleanup(self.server.stop, signal.SIGKILL)
        for user in ("hovedkontor", "tovholder"):
            self.server.add_user(user)
        self.server.grant("hovedkontor", "administrator")
        self.server.start()
        self.office = self.device("kontor", "hovedkontor")
        self.office.add_many([
            {"entity": "area", "id": self.AREA, "fields": {"name": "Søparken"}},
            {"entity": "group", "id": self.GROUP,
             "fields": {"kind": "erfaringsgruppe", "area_id": self.AREA, "name": "Søparkens gruppe"}},
        ])
        self.office.sync()
        self.server.grant("tovholder", "tovholder", self.AREA)

    def make_server(self) -> Server:
        """The server that all tests of the class work with, not started yet."""
        return Server(self.folder)

    def device(self, name: str, user: str = "tovholder", server: Server | None = None, **more) -> Device:
        """A new device, signed in and in step."""
        device = Device(self.folder, name, **more)
        answer = device.login((server or self.server).url, user)
        self.assertEqual(answer.status, 0, str(answer))
        device.run("sync")
        return device

    def agreement(self, device: Device, text: str) -> str:
        return device.add("agreement", group_id=self.GROUP, text=text, status="aftalt")

    def assert_refused(self, answer: Answer, status: int, code: str) -> None:
        """The command failed as it should, and said what happened and what to do."""
        self.assertEqual((answer.status, answer.code), (status, code), str(answer))
        self.assertGreaterEqual(answer.error["sentence"].count("."), 2, str(answer))

    def assert_same(self, *devices: Device) -> None:
        """Every device has the same records as the first, and as a device that starts from nothing."""
        fresh = self.device(f"frisk-{len(list(self.folder.iterdir()))}", "hovedkontor")
        expected = devices[0].records()
        for device in (*devices[1:], fresh):
            self.assertEqual(device.records(), expected, f"{device.name} differs from {devices[0].name}")

    def settle(self, *devices: Device) -> None:
        """Syncs until everybody has heard of everybody."""
        for device in (*devices, *devices):
            answer = device.run("sync")
            self.assertIn(answer.status, (0, UNDECIDED), str(answer))
