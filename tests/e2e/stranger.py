#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A client by a stranger: written from sync/wire/tovholder.proto alone, with the standard library only.

    stranger.py URL USER PASSWORD     signs in, makes an area, adds an agreement there, reads it back

Run without arguments it starts a server of its own (TOVHOLDER_BIN) in a temporary folder and does the same.
"""
import base64
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import uuid
from pathlib import Path


class Refused(Exception):
    """The server's Failure: its code and status."""


class Device:
    """One signed-in device, with its hybrid clock reading and its push counter."""

    def __init__(self, url: str, user: str, password: str):
        self.url = url
        self.token = ""
        account = self.post("/v1/signin", {"user": user, "password": password, "deviceName": "stranger", "protocol": 1})
        self.token = account["token"]
        self.number = account["device"]
        self.organisation = account["organisation"]
        self.epoch = account["epoch"]
        self.counter = 0
        self.clock = 0

    def post(self, path: str, message: dict) -> dict:
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if self.token:
            headers["Authorization"] = "Bearer " + self.token
        request = urllib.request.Request(self.url + path, json.dumps(message).encode(), headers)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise Refused(json.load(error)["code"], error.code) from error

    def push(self, space: str, entity: str, record: str, fields: dict[str, str], bases: dict[str, dict] | None = None,
             by_words: bool = False) -> dict:
        """Inserts one record whose fields are texts, or edits it on those bases. 64-bit numbers are strings in proto3's JSON."""
        self.counter += 1
        self.clock = max(self.clock + 1, int(time.time() * 1000) << 16)
        columns = [{"field": name, "texts": [text], "byWords": by_words} for name, text in fields.items()]
        for column in columns:
            if bases and column["field"] in bases:
                column["bases"] = [bases[column["field"]]]
        block = {"space": space, "entity": entity, "ids": [record], "clocks": [str(self.clock)], "devices": [self.number], "columns": columns}
        return self.sync({"push": [block]})

    def edit(self, record: dict, by_words: bool = False, **fields: str) -> dict:
        """Changes a record as it was pulled: whoever wrote since is found by the versions that it had."""
        return self.push(record["space"], record["entity"], record["id"], fields, record["versions"], by_words)

    def pull(self, space: str, page_records_max: int = 2) -> list[dict]:
        """Every record of the space, page by page."""
        records: list[dict] = []
        cursor = {"space": space, "sequence": "0", "ownRows": True}
        more = True
        while more:
            reply = self.sync({"cursors": [cursor], "pullRecordsMax": page_records_max})
            page = [record for block in reply.get("pull", []) for record in rows(block)]
            self.clock = max([self.clock, *(int(version["clock"]) for record in page for version in record["versions"].values())])
            records += page
            cursor = reply["cursors"][0]
            more = reply.get("more", False)
        return records

    def tus(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, dict[str, str]]:
        """One message of tus: status and headers of the answer."""
        named = {name.replace("_", "-"): text for name, text in headers.items()}
        fixed = {"Tus-Resumable": "1.0.0", "Authorization": "Bearer " + self.token, "Content-Type": "application/offset+octet-stream"}
        request = urllib.request.Request(self.url + path, body, fixed | named, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, dict(answer.headers)
        except urllib.error.HTTPError as error:
            return error.code, dict(error.headers)

    def begin_upload(self, space: str, photo: bytes) -> str:
        """The address of a new upload."""
        digest = hashlib.sha256(photo).hexdigest()
        metadata = ",".join(f"{key} {base64.b64encode(text.encode()).decode()}" for key, text in (("sha256", digest), ("space", space)))
        status, headers = self.tus("POST", "/v1/files", Upload_Length=str(len(photo)), Upload_Metadata=metadata)
        if status != 201:
            raise Refused("upload", status)
        return headers["Location"]

    def send_piece(self, upload: str, offset: int, piece: bytes, summed: bytes | None = None) -> int:
        """Sends a piece with the SHA-1 of it, or of something else; the answer's status."""
        checksum = "sha1 " + base64.b64encode(hashlib.sha1(piece if summed is None else summed).digest()).decode()
        return self.tus("PATCH", upload, piece, Upload_Offset=str(offset), Upload_Checksum=checksum)[0]

    def sync(self, message: dict) -> dict:
        base = {"protocol": 1, "counter": str(self.counter), "epoch": self.epoch}
        reply = self.post("/v1/sync", base | message)
        self.token = reply.get("token", self.token)  # the old one has become old
        return reply


def rows(block: dict) -> list[dict]:
    """A block's columns as one dictionary a record, with the version of each field."""
    records = [{"space": block["space"], "entity": block["entity"], "id": record, "fields": {}, "versions": {}} for record in block["ids"]]
    own = [{"clock": clock, "device": device} for clock, device in zip(block["clocks"], block["devices"], strict=True)]
    for column in block.get("columns", []):
        numbers = column.get("rows") or range(len(records))
        nulls = set(column.get("nulls", []))
        values = iter(column.get("texts") or [int(number) for number in column.get("integers", [])])
        for position, row in enumerate(numbers):
            records[row]["fields"][column["field"]] = None if position in nulls else next(values)
            records[row]["versions"][column["field"]] = column["versions"][position] if column.get("versions") else own[row]
    return records


def converse(url: str, user: str, password: str) -> None:
    try:
        Device(url, user, password + "x")
        raise AssertionError("a wrong password was let in")
    except Refused as refusal:
        assert refusal.args == ("WrongPassword", 401), refusal
    device = Device(url, user, password)
    area, agreement = str(uuid.uuid4()), str(uuid.uuid4())
    device.push(device.organisation, "area", area, {"name": "Birkeparken"})
    text = "Vi maler opgang 3 – blåt 🎨"
    fields = {"group_id": str(uuid.uuid4()), "text": text, "status": "aftalt"}
    reply = device.push(area, "agreement", agreement, fields)
    assert reply["acknowledgement"]["accepted"] == 1, reply
    reply = device.push(area, "agreement", str(uuid.uuid4()), fields | {"text": "ring til 010203-1234"})
    assert reply["acknowledgement"]["rejections"][0]["code"] == "CprNumber", reply
    found = [record for record in device.pull(area) if record["entity"] == "agreement"]
    assert len(found) == 1 and found[0]["fields"]["text"] == text and found[0]["id"] == agreement, found
    assert any(record["entity"] == "user" for record in device.pull(device.organisation))
    print("the stranger and the server understand each other")


def with_own_server() -> None:
    program = Path(os.environ["TOVHOLDER_BIN"]) / "tovholder-server"
    with tempfile.TemporaryDirectory() as folder:
        store = ["--store", str(Path(folder) / "server.db")]

        def administer(*arguments: str, password: str = "") -> None:
            subprocess.run([program, *arguments, *store], input=password, text=True, check=True, stdout=subprocess.DEVNULL)

        administer("init", "--organisation", "Boligforeningen Solsiden")
        administer("user", "add", "chef", password="hemmelig-nok\n")
        administer("grant", "chef", "administrator", "--organisation")
        serving = subprocess.Popen([program, "serve", "--listen", "127.0.0.1:0", *store], stdout=subprocess.PIPE, text=True)
        try:
            url = serving.stdout.readline().removeprefix("listening on ").strip()
            converse(url, "chef", "hemmelig-nok")
            administer("backup", str(Path(folder) / "copy.db"))
            administer("check")
        finally:
            serving.terminate()
            code = serving.wait(timeout=30)
        assert code == 0, f"serve ended with {code}"


if __name__ == "__main__":
    if len(sys.argv) == 4:
        converse(*sys.argv[1:])
    else:
        with_own_server()
