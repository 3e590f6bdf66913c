# SPDX-License-Identifier: Apache-2.0
"""Callers who know the protocol and keep to none of it: tokens, uploads and records that exist, in requests that were
spoilt. Whatever comes, the server refuses it or takes it, never fails, and its store is whole afterwards.

TOVHOLDER_FUZZ_S seconds (10 if not said) from TOVHOLDER_FUZZ_SEED (drawn if not said, and told with a failure).
"""

import base64
import contextlib
import hashlib
import http.client
import json
import os
import random
import tempfile
import time
import unittest
import uuid
from pathlib import Path

from harness import PASSWORD, Server
from stranger import Device

SECONDS = float(os.environ.get("TOVHOLDER_FUZZ_S", "10"))
SEED = int(os.environ.get("TOVHOLDER_FUZZ_SEED", random.SystemRandom().randrange(1 << 32)))
METHODS = ("GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS", "PUT", "TRACE")
ODD_TEXTS = ("", "\0", "æøå", "🎨" * 50, "-1", "0", "1e400", "9" * 30, "../../../etc/passwd", "%2e%2e%2f", "' OR 1=1 --", "a" * 5000,
             "010203-1234", "null", "{}", "\ud800")
ODD_NUMBERS = (0, -1, 1, 63, 64, 2**31, 2**32, 2**53, 2**63 - 1, 2**63, 2**64 - 1, 2**64, -(2**63), 0.5, "x", None, True, [], {})


class Caller:
    """One who talks to the server, and remembers what it gave."""

    def __init__(self, url: str, chance: random.Random) -> None:
        self.host = url.removeprefix("http://")
        self.url = url
        self.chance = chance
        self.devices = [Device(url, "chef", PASSWORD), Device(url, "anne", PASSWORD)]
        self.area = str(uuid.UUID(int=chance.getrandbits(128)))
        self.devices[0].push(self.devices[0].organisation, "area", self.area, {"name": "Birkeparken"})
        self.records: list[str] = []
        self.uploads: list[str] = ["/v1/files/uploads/x"]
        self.photos: list[str] = [hashlib.sha256(b"none").hexdigest()]
        self.counts: dict[int, int] = {}

    def identity(self) -> str:
        if self.chance.random() < 0.3 or not self.records:
            self.records.append(str(uuid.UUID(int=self.chance.getrandbits(128))))
        return self.chance.choice(self.records)

    def sync_message(self) -> dict:
        """A right push and pull of someone's."""
        device = self.chance.choice(self.devices)
        device.counter += 1
        clock = str(int(time.time() * 1000 + self.chance.randrange(-10**6, 10**6)) << 16)
        ids = sorted({self.identity() for _ in range(self.chance.randrange(1, 4))})
        block = {
            "space": self.area, "entity": self.chance.choice(["agreement", "note", "conflict", "area", "user"]), "ids": ids,
            "clocks": [clock] * len(ids), "devices": [device.number] * len(ids),
            "columns": [{"field": self.chance.choice(["text", "status", "deleted_at", "resolution"]),
                         "texts": [self.chance.choice(ODD_TEXTS[:4])] * len(ids), "byWords": True,
                         "bases": [{"clock": clock, "device": device.number}] * len(ids)}],
        }
        return {"protocol": 1, "counter": str(device.counter), "epoch": device.epoch, "push": [block],
                "cursors": [{"space": self.area, "sequence": str(self.chance.randrange(5)), "ownRows": True}]}

    def right_request(self) -> tuple[str, str, dict, bytes]:
        """Something that the server takes: method, path, headers, body."""
        device = self.chance.choice(self.devices)
        headers = {"Authorization": "Bearer " + device.token, "Content-Type": "application/json", "Tus-Resumable": "1.0.0"}
        photo = self.chance.randbytes(self.chance.randrange(1, 200))
        digest = hashlib.sha256(photo).hexdigest()
        kind = self.chance.randrange(9)
        if kind == 0:
            login = {"user": "anne", "password": PASSWORD, "deviceName": "f", "protocol": 1}
            return "POST", "/v1/signin", headers, json.dumps(login).encode()
        if kind == 1:
            return "POST", "/v1/device/renew", headers, b"{}"
        if kind == 2:
            news = {"protocol": 1, "epoch": device.epoch, "cursors": [{"space": self.area, "sequence": "1"}], "waitS": 0}
            return "POST", "/v1/news", headers, json.dumps(news).encode()
        if kind == 3:
            self.photos.append(digest)
            metadata = f"sha256 {base64.b64encode(digest.encode()).decode()},space {base64.b64encode(self.area.encode()).decode()}"
            return "POST", "/v1/files", headers | {"Upload-Length": str(len(photo)), "Upload-Metadata": metadata}, b""
        if kind == 4:
            sum_of = "sha1 " + base64.b64encode(hashlib.sha1(photo).digest()).decode()
            more = {"Content-Type": "application/offset+octet-stream", "Upload-Offset": str(self.chance.choice([0, 0, 1, 50]))}
            return "PATCH", self.chance.choice(self.uploads), headers | more | self.chance.choice([{}, {"Upload-Checksum": sum_of}]), photo
        if kind == 5:
            return self.chance.choice(["HEAD", "DELETE"]), self.chance.choice(self.uploads), headers, b""
        if kind == 6:
            return self.chance.choice(["GET", "HEAD"]), "/v1/files/" + self.chance.choice(self.photos), headers | {"Range": "bytes=1-"}, b""
        return "POST", "/v1/sync", headers, json.dumps(self.sync_message()).encode()

    def spoilt_value(self, value):
        """The value with one thing in it that is other than it was."""
        if isinstance(value, dict) and value and self.chance.random() < 0.9:
            key = self.chance.choice(list(value))
            if self.chance.random() < 0.1:
                return {name: inner for name, inner in value.items() if name != key}
            return value | {key: self.spoilt_value(value[key])}
        if isinstance(value, list) and value and self.chance.random() < 0.9:
            at = self.chance.randrange(len(value))
            return [*value[:at], self.spoilt_value(value[at]), *value[at + self.chance.randrange(2):]]
        return self.chance.choice([*ODD_TEXTS, *ODD_NUMBERS])

    def spoilt(self, method: str, path: str, headers: dict, body: bytes) -> tuple[str, str, dict, bytes]:
        how = self.chance.randrange(8)
        if how == 0:
            method = self.chance.choice(METHODS)
        elif how == 1:
            path = self.chance.choice([path + "/", path + "?x=%00", "/" + path, path.replace("v1", "v2"), path[:-1], path.upper()])
        elif how == 2:
            headers = {name: text for name, text in headers.items() if self.chance.random() < 0.6}
        elif how == 3:
            name = self.chance.choice([*headers, "Content-Encoding", "Range", "Upload-Offset", "X-HTTP-Method-Override", "Accept", "Expect"])
            odd = self.chance.choice([*ODD_TEXTS, "zstd", "gzip", "bytes=9-1,2-", "PATCH", "DELETE", "application/x-protobuf", "sha1 x", "100-continue"])
            headers = headers | {name: odd.encode("utf-8", "replace").replace(b"\0", b"").decode("latin-1")}
        elif how == 4 and body:
            body = body[:self.chance.randrange(len(body))]
        elif how == 5 and body:
            changed = bytearray(body)
            for _ in range(self.chance.randrange(1, 8)):
                changed[self.chance.randrange(len(changed))] = self.chance.getrandbits(8)
            body = bytes(changed)
        elif how == 6:
            body, headers = self.chance.randbytes(self.chance.randrange(300)), headers | {"Content-Type": "application/x-protobuf"}
        elif body[:1] == b"{":
            with contextlib.suppress(ValueError):  # it was spoilt before
                body = json.dumps(self.spoilt_value(json.loads(body))).encode()
        return method, path, headers, body

    def call(self, method: str, path: str, headers: dict, body: bytes) -> tuple[int, bytes]:
        """Status and body of the answer; 0 when the connection ended without one."""
        connection = http.client.HTTPConnection(self.host, timeout=30)
        with contextlib.closing(connection):
            try:
                connection.request(method, path, body, headers)
                answer = connection.getresponse()
                if answer.status == 201:
                    self.uploads.append(answer.headers["Location"])
                return answer.status, answer.read()
            except (http.client.HTTPException, ConnectionError, ValueError):
                return 0, b""

    def step(self) -> tuple[int, str]:
        """One request, right or spoilt: the status, and what was asked."""
        request = self.right_request()
        for _ in range(self.chance.choice([0, 1, 1, 2, 3])):
            request = self.spoilt(*request)
        status, answer = self.call(*request)
        self.counts[status] = self.counts.get(status, 0) + 1
        return status, f"{request} -> {answer[:300]!r}"


class Fuzz(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.server = Server(Path(folder.name))
        for name, role in (("chef", "administrator"), ("anne", "administrator")):
            self.server.add_user(name)
            self.server.grant(name, role)
        self.server.start()
        self.addCleanup(self.server.stop)

    def test_spoilt_requests_are_refused_and_harm_nothing(self):
        print(f"TOVHOLDER_FUZZ_SEED={SEED}", flush=True)
        caller = Caller(self.server.url, random.Random(SEED))
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            status, asked = caller.step()
            self.assertLess(status, 500, asked)
            self.assertIsNone(self.server.process.poll(), f"the server is gone after {asked}")
        print(dict(sorted(caller.counts.items())), flush=True)
        self.assertGreater(caller.counts.get(200, 0), 0)
        self.assertEqual(caller.call("GET", "/healthz", {}, b"")[0], 200)
        self.assertEqual(self.server.stop(), 0)
        self.assertIn("all is well", self.server.admin("check"))


if __name__ == "__main__":
    unittest.main()
