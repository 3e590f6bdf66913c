#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints how soon devices that wait for news hear of it: waiting.py BUILD_FOLDER [DEVICES].

DEVICES (5,000) connections to one server process hold a request for news, all of one area, which is the worst case; then another
device writes a record there. Told are the times from that device's program start to the answers, and what the server's memory
grew by while they waited. The listener is one Python process, whose own share is in the times. Nothing here is a test."""

import asyncio
import json
import pathlib
import resource
import statistics
import sys
import tempfile
import time

from run import PASSWORD, Server, run

WAIT_S = 60


async def post(address, path, message, token=""):
    """The open connection of a request whose answer is still to come."""
    reader, writer = await asyncio.open_connection(*address)
    body = json.dumps(message).encode()
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    writer.write(f"{head}Authorization: Bearer {token}\r\n\r\n".encode() + body)
    await writer.drain()
    return reader, writer


async def answer(connection):
    reader, writer = connection
    head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
    body = json.loads(await reader.readexactly(length))
    writer.close()
    return body


async def heard(connection):
    if not (await answer(connection)).get("news"):
        raise RuntimeError("an answer without news")
    return time.monotonic()


def resident_mib(process):
    status = pathlib.Path(f"/proc/{process}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


async def measure(server, folder, programs, devices):
    host, port = server.url.removeprefix("http://").split(":")
    address = (host, int(port))
    session = await answer(await post(address, "/v1/signin", {
        "protocol": 1, "user": "maaler", "password": PASSWORD, "deviceName": "venter"}))
    token = session["token"]
    asked = {"protocol": 1, "epoch": session["epoch"]}
    state = await answer(await post(address, "/v1/sync", asked | {
        "cursors": [{"space": grant["space"]} for grant in session["grants"]]}, token))
    cursors = [{"space": cursor["space"], "sequence": cursor.get("sequence", "0")} for cursor in state["cursors"]]
    before = resident_mib(server.process.pid)
    wanted = asked | {"cursors": cursors, "waitS": WAIT_S}
    connections = [await post(address, "/v1/news", wanted, token) for _ in range(devices)]
    answers = [asyncio.ensure_future(heard(connection)) for connection in connections]
    await asyncio.sleep(2)  # the last of them are taken in
    grown = resident_mib(server.process.pid) - before
    if any(done.done() for done in answers):
        raise RuntimeError("not all of them wait")
    writer = [programs / "tovholderctl", "--store", folder / "administrator.sqlite"]
    run(*writer, "add", "observation", "--space", server.area, "text=Lampen i opgangen blinker", "status=ny")
    start = time.monotonic()
    sync = await asyncio.create_subprocess_exec(*map(str, [*writer, "sync"]), stdout=asyncio.subprocess.DEVNULL)
    times = sorted(at - start for at in await asyncio.gather(*answers))
    await sync.wait()
    print(f"{devices} devices wait: {grown:.0f} MiB, {grown * 1024 / devices:.1f} KiB each")
    print(f"news after {times[0]:.2f} s for the first, {statistics.median(times):.2f} s in the middle, {times[-1]:.2f} s for the last")


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    devices = int(sys.argv[2]) if len(sys.argv) > 2 else 5_000
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(2 * devices, 4096),) * 2)
    with tempfile.TemporaryDirectory(prefix="tovholder-bench-") as name:
        folder = pathlib.Path(name)
        server = Server(build / "bin", folder, "--behind-proxy")  # as in front of many callers, which here have one address
        try:
            asyncio.run(measure(server, folder, build / "bin", devices))
        finally:
            server.stop()


if __name__ == "__main__":
    main()
