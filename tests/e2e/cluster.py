# SPDX-License-Identifier: Apache-2.0
"""Two PostgreSQL that Patroni keeps, with etcd and HAProxy in front: Debian's packages, the examples of platforms/server,
all on this machine in a temporary folder. None of them runs as root."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Callable

from harness import SOURCE

EXAMPLES = SOURCE / "platforms/server"
BIN = Path("/usr/lib/postgresql/15/bin")
PACKAGES = {"patroni": "patroni", "etcd": "etcd-server", "haproxy": "haproxy", str(BIN / "postgres"): "postgresql-15"}
# Patroni gives a machine that died up after 20 seconds, and a base backup takes some.
CHANGE_S_MAX = 90


def missing_packages() -> list[str]:
    return [package for program, package in PACKAGES.items() if not shutil.which(program, path=os.environ["PATH"] + ":/usr/sbin")]


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [held.getsockname()[1] for held in sockets]
    for held in sockets:
        held.close()
    return ports


def filled(example: str, names: dict[str, str]) -> str:
    """An example of platforms/server with this machine's addresses; each must stand there."""
    text = (EXAMPLES / example).read_text(encoding="utf-8")
    for name, value in names.items():
        if name not in text:
            raise AssertionError(f"{example} has no {name}")
        text = text.replace(name, value)
    return text


class Processes:
    """Starts programs that log into a folder, as postgres where this is root."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="tovholder-cluster-", dir="/tmp"))
        self.prefix: list[str] = []
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
            self.prefix = ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups", "--"]
        self.running: list[subprocess.Popen] = []

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def start(self, name: str, *command: str | Path) -> subprocess.Popen:
        with open(self.folder / f"{name}.log", "ab") as log:
            environment = os.environ | {"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": str(self.folder)}
            process = subprocess.Popen([*self.prefix, *map(str, command)], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                       cwd=self.folder, env=environment)
        self.running.append(process)
        return process

    def until(self, what: str, is_so: Callable[[], bool]) -> float:
        """Asks again and again, while etcd runs, and answers how many seconds it took."""
        start = time.monotonic()
        while not is_so():
            if time.monotonic() - start > CHANGE_S_MAX:
                raise AssertionError(f"after {CHANGE_S_MAX} s still not so: {what}")
            try:
                raise AssertionError(f"{self.running[0].args} ended with {self.running[0].wait(timeout=0.05)}")
            except subprocess.TimeoutExpired:
                pass
        return time.monotonic() - start

    def haproxy(self, name: str, configuration: str) -> None:
        self.start(name, "haproxy", "-db", "-f", self.write(f"{name}.cfg", configuration))

    def close(self) -> None:
        for process in self.running:
            process.kill()
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Node:
    """One PostgreSQL with its Patroni."""

    def __init__(self, processes: Processes, name: str, etcd: str) -> None:
        self.processes = processes
        self.name = name
        self.port, self.rest_port = free_ports(2)
        self.data = processes.folder / name
        self.configuration = processes.write(f"{name}.yml", filled("patroni.yml", {
            "name: one": f"name: {name}", "10.0.0.21:8008": f"127.0.0.1:{self.rest_port}",
            "10.0.0.21:5432": f"127.0.0.1:{self.port}", "10.0.0.31:2379,10.0.0.32:2379,10.0.0.33:2379": etcd,
            "/var/lib/postgresql/15/tovholder": str(self.data),
            "/var/lib/postgresql/.pgpass-patroni": str(processes.folder / f"{name}.pgpass")}))

    def start(self) -> None:
        self.patroni = self.processes.start(self.name, "patroni", self.configuration)

    def is_(self, role: str) -> bool:
        """Whether Patroni answers yes to primary, replica or sync."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.rest_port}/{role}", timeout=2) as answer:
                return answer.status == 200
        except OSError:  # no, or not there
            return False

    def kill_postgresql(self) -> None:
        os.kill(int((self.data / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)

    def kill_machine(self) -> None:
        self.patroni.kill()
        self.kill_postgresql()
        self.patroni.wait()


class Cluster:
    """etcd, a primary and a synchronous standby; `store` leads to the one that is the primary."""

    def __init__(self) -> None:
        self.processes = Processes()
        client, peer, database = free_ports(3)
        etcd, itself = f"127.0.0.1:{client}", f"http://127.0.0.1:{peer}"
        self.processes.start(
            "etcd", "etcd", "--data-dir", self.processes.folder / "etcd", "--listen-client-urls", f"http://{etcd}",
            "--advertise-client-urls", f"http://{etcd}", "--listen-peer-urls", itself, "--initial-advertise-peer-urls", itself,
            "--initial-cluster", f"default={itself}")
        self.nodes = [Node(self.processes, name, etcd) for name in ("one", "two")]
        self.processes.haproxy("database", filled("haproxy-postgresql.cfg", {
            "127.0.0.1:5432": f"127.0.0.1:{database}", "check port 8008": "check"} | {
            address: f"127.0.0.1:{node.port} port {node.rest_port}"
            for address, node in zip(("10.0.0.21:5432", "10.0.0.22:5432"), self.nodes, strict=True)}))
        self.store = f"postgresql://postgres:choose-one@127.0.0.1:{database}/postgres"

    def start(self) -> None:
        for node in self.nodes:
            node.start()
        self.wait_until_whole()

    def close(self) -> None:
        for node in self.nodes:
            try:
                node.kill_machine()
            except (OSError, AttributeError):
                pass  # it was dead
        self.processes.close()

    def wait_until_whole(self) -> None:
        """There is a primary, and a standby that has all that it has."""
        self.processes.until("a primary and a synchronous standby", lambda: {
            (node.is_("primary"), node.is_("sync")) for node in self.nodes} == {(True, False), (False, True)})
        self.processes.until("the way to the primary", self.takes_commits)

    def takes_commits(self) -> bool:
        done = subprocess.run(["psql", "--quiet", "--dbname", self.store, "--command", "SELECT 1"], capture_output=True)
        return done.returncode == 0

    def roles(self) -> tuple[Node, Node]:
        """The primary and the standby."""
        return (self.nodes[0], self.nodes[1]) if self.nodes[0].is_("primary") else (self.nodes[1], self.nodes[0])

    def told(self) -> str:
        """The last lines of every log, for a test that failed."""
        logs = sorted(self.processes.folder.glob("*.log"))
        return "\n".join(f"{log.name}:\n" + "\n".join(log.read_text().splitlines()[-15:]) for log in logs)
