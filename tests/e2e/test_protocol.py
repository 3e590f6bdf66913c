# SPDX-License-Identifier: Apache-2.0
"""Sends every exchange that sync/PROTOCOL.md shows to a real server, in order, and compares its answer."""

import base64
import hashlib
import http.client
import json
import re
import tempfile
import time
import unittest
import uuid
from pathlib import Path

from harness import PASSWORD, SOURCE, Server
from stranger import Device

PAGE = SOURCE / "sync/PROTOCOL.md"
PHOTO = b"hello world"
EXAMPLES_MIN = 17


class Message:
    """A first line, headers and a body as they stand in one block of the page."""

    def __init__(self, block: str) -> None:
        head, _, body = block.partition("\n\n")
        self.start, *lines = head.splitlines()
        self.headers = dict(line.split(": ", 1) for line in lines)
        self.body = body.removesuffix("\n")


def examples() -> list[tuple[Message, Message]]:
    """Each request with the answer that follows it."""
    blocks = [Message(block) for block in re.findall(r"```http\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)]
    return list(zip(blocks[::2], blocks[1::2], strict=True))


class Protocol(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.server = Server(Path(folder.name))
        self.server.add_user("chef")
        self.server.grant("chef", "administrator")
        self.server.start()
        self.addCleanup(self.server.stop)
        office = Device(self.server.url, "chef", PASSWORD)
        area = str(uuid.uuid4())
        office.push(office.organisation, "area", area, {"name": "Birkeparken"})
        now = int(time.time() * 1000) << 16
        digest = hashlib.sha256(PHOTO).hexdigest()
        self.names = {
            "PASSWORD": PASSWORD, "AREA": area, "AGREEMENT": str(uuid.uuid4()), "OTHER": str(uuid.uuid4()),
            "CLOCK": str(now), "LATER": str(now + 1), "LATEST": str(now + 2), "SHA256": digest,
            "SHA256_BASE64": base64.b64encode(digest.encode()).decode(), "AREA_BASE64": base64.b64encode(area.encode()).decode(),
        }

    def filled(self, text: str) -> str:
        return re.sub(r"\$([A-Z0-9_]+)", lambda name: self.names[name[1]], text)

    def compare(self, expected, actual, where: str) -> None:
        """What is expected must be there; a name that has no value yet takes the one that came."""
        if isinstance(expected, dict):
            for key, value in expected.items():
                self.assertIn(key, actual, where)
                self.compare(value, actual[key], f"{where}.{key}")
        elif isinstance(expected, list):
            self.assertEqual(len(expected), len(actual), f"{where}: {actual}")
            for number, value in enumerate(expected):
                self.compare(value, actual[number], f"{where}[{number}]")
        elif isinstance(expected, str) and expected.startswith("$") and expected[1:] not in self.names:
            self.names[expected[1:]] = actual
        else:
            self.assertEqual(self.filled(expected) if isinstance(expected, str) else expected, actual, where)

    def test_every_example_of_the_page_is_true(self):
        self.assertGreaterEqual(len(examples()), EXAMPLES_MIN)
        host = self.server.url.removeprefix("http://")
        for request, expected in examples():
            method, path = self.filled(request.start).split(" ")
            connection = http.client.HTTPConnection(host, timeout=30)
            headers = {name: self.filled(value) for name, value in request.headers.items()}
            body = self.filled(request.body).encode()
            connection.request(method, path, body if method in {"POST", "PATCH"} else None, headers)
            answer = connection.getresponse()
            came = answer.read()
            self.assertEqual(expected.start, f"HTTP/1.1 {answer.status}", f"{request.start}: {came}")
            for name, value in expected.headers.items():
                self.compare(value if value.startswith("$") else self.filled(value), answer.headers[name], f"{request.start} {name}")
            if expected.body.startswith("{"):
                self.compare(json.loads(expected.body), json.loads(came), request.start)
            elif expected.body:
                self.assertEqual(self.filled(expected.body), came.decode())
            connection.close()


if __name__ == "__main__":
    unittest.main()
