# SPDX-License-Identifier: Apache-2.0
"""Load that keeps its own books: devices without a store, which never offer again what was acknowledged once."""

from __future__ import annotations

import collections
import http.client
import random
import threading
import time
import uuid

import stranger
from harness import PASSWORD

# What a device is answered, or not, while a server, its database or the way to them is gone.
GONE = (OSError, http.client.HTTPException, ValueError)
PAUSE_S = 0.05  # a caller that is refused does not call again at once


class Writer(threading.Thread):
    """Adds records and edits its own, and repeats each until it is acknowledged."""

    def __init__(self, urls: list[str], user: str, space: str, seed: int, acknowledged: threading.Condition) -> None:
        super().__init__(daemon=True)
        self.acknowledged: dict[str, int] = {}  # by record: its latest write that must be there
        self.count = 0  # of acknowledgements
        self.refusals: collections.Counter[str] = collections.Counter()
        self.longest_wait_s = 0.0
        self.ended = threading.Event()
        self._urls = urls
        self._space = space
        self._chance = random.Random(seed)
        self._device = stranger.Device(urls[0], user, PASSWORD)
        self._condition = acknowledged

    def run(self) -> None:
        number = 0
        while not self.ended.is_set():
            number += 1
            own = list(self.acknowledged)
            record = self._chance.choice(own) if own and self._chance.random() < 0.3 else str(uuid.uuid4())
            self._repeat_until_taken(record, number)

    def _repeat_until_taken(self, record: str, number: int) -> None:
        start = time.monotonic()
        while not self.ended.is_set():
            try:
                self._push(record, number)
                self.longest_wait_s = max(self.longest_wait_s, time.monotonic() - start)
                return
            except stranger.Refused as refusal:
                self.refusals[str(refusal.args)] += 1
            except GONE as gone:
                self.refusals[type(gone).__name__] += 1
            self._device.url = self._chance.choice(self._urls)
            self.ended.wait(PAUSE_S)

    def _push(self, record: str, number: int) -> None:
        reply = self._device.push(self._space, "agreement", record, {"text": f"{number} fra {self.name}", "status": "aftalt"})
        assert reply["acknowledgement"]["accepted"] == 1, reply
        with self._condition:
            self.acknowledged[record] = number
            self.count += 1
            self._condition.notify_all()


class Writers:
    """Several who write at once, to any of the servers."""

    def __init__(self, count: int, urls: list[str], user: str, space: str, seed: int) -> None:
        self._acknowledged = threading.Condition()
        self._space = space
        self.all = [Writer(urls, user, space, seed + number, self._acknowledged) for number in range(count)]
        for writer in self.all:
            writer.start()

    def end(self) -> None:
        for writer in self.all:
            writer.ended.set()
        for writer in self.all:
            writer.join()

    def wait_for_each(self, more: int, seconds_max: float) -> bool:
        """Until each of them was acknowledged so many times more; false when the time ran out."""
        wanted = [writer.count + more for writer in self.all]
        with self._acknowledged:
            return self._acknowledged.wait_for(
                lambda: all(writer.count >= count for writer, count in zip(self.all, wanted, strict=True)), seconds_max)

    def lost(self, url: str, user: str) -> list[str]:
        """What was acknowledged before this was called, and is not at the server: neither that write nor a later one."""
        expected = {record: number for writer in self.all for record, number in list(writer.acknowledged.items())}
        stored = {record["id"]: int(record["fields"]["text"].split()[0])
                  for record in stranger.Device(url, user, PASSWORD).pull(self._space, 1000) if record["id"] in expected}
        return [f"{record}: write {number} was acknowledged, {stored.get(record)} is there"
                for record, number in expected.items() if stored.get(record, 0) < number]

    def __str__(self) -> str:
        refusals = sum((writer.refusals for writer in self.all), collections.Counter())
        return (f"{sum(len(writer.acknowledged) for writer in self.all)} records in {sum(w.count for w in self.all)} writes "
                f"acknowledged, longest wait {max(w.longest_wait_s for w in self.all):.1f} s; meanwhile {dict(refusals)}")
