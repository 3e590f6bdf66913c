# SPDX-License-Identifier: Apache-2.0
"""A bad line between two network namespaces: latency, loss and bandwidth for every packet, whatever speaks over it.

A process for each end has a TUN device; what the kernel writes into the one comes out of the other, late or never. Needs
root, or a user namespace, and no module of the kernel but tun.
"""

from __future__ import annotations

import array
import fcntl
import heapq
import os
import random
import select
import socket
import struct
import subprocess
import sys
import threading
import time
from dataclasses import dataclass

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
PACKET_BYTES_MAX = 1500
HERE, THERE = "10.84.60.1", "10.84.60.2"


@dataclass
class Quality:
    latency_s: float = 0.0  # each way
    loss: float = 0.0  # of all packets
    bytes_per_s: float = 1e9  # each way
    is_cut: bool = False


TWO_G = Quality(latency_s=0.3, loss=0.02, bytes_per_s=40_000 / 8)
WIRELESS = Quality(latency_s=0.05, loss=0.1, bytes_per_s=2_000_000 / 8)


def open_end(own: str, other: str) -> int:
    """A TUN device in this process' namespace, which leads to the other address."""
    descriptor = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    made = fcntl.ioctl(descriptor, TUNSETIFF, struct.pack("16sH", b"line%d", IFF_TUN | IFF_NO_PI))
    device = made[:16].rstrip(b"\0").decode()
    for words in (f"address add {own} peer {other} dev {device}", f"link set {device} up", "link set lo up"):
        subprocess.run(["ip", *words.split()], check=True)
    return descriptor


class BadLine:
    """From this process' namespace to a new one; its quality may change at any time."""

    def __init__(self, quality: Quality, seed: int) -> None:
        self.quality = quality
        self.packets_lost = 0
        self._chance = random.Random(seed)
        near, far = socket.socketpair()
        self._holder = subprocess.Popen(
            ["unshare", "--net", sys.executable, "-B", __file__, str(far.fileno())], pass_fds=[far.fileno()], stdin=subprocess.PIPE)
        _, control, _, _ = near.recvmsg(1, socket.CMSG_SPACE(4))
        ends = (open_end(HERE, THERE), array.array("i", control[0][2])[0])
        for held in (near, far):
            held.close()
        self._ends = {ends[0]: ends[1], ends[1]: ends[0]}
        self._closed = threading.Event()
        self._carrier = threading.Thread(target=self._carry, daemon=True)
        self._carrier.start()

    def at_the_other_end(self) -> list[str]:
        """What a command begins with to run there."""
        return ["nsenter", "--net", "--target", str(self._holder.pid), "--"]

    def close(self) -> None:
        self._closed.set()
        self._carrier.join()
        for end in self._ends:
            os.close(end)
        self._holder.communicate()

    def _carry(self) -> None:
        waiting: list[tuple[float, int, int, bytes]] = []  # when, a number that keeps the order, where to, what
        free_at = dict.fromkeys(self._ends, 0.0)
        number = 0
        while not self._closed.is_set():
            timeout = max(0.0, waiting[0][0] - time.monotonic()) if waiting else 0.1
            for end in select.select(list(self._ends), [], [], min(timeout, 0.1))[0]:
                packet = os.read(end, PACKET_BYTES_MAX)
                if self.quality.is_cut or self._chance.random() < self.quality.loss:
                    self.packets_lost += 1
                    continue
                free_at[end] = max(free_at[end], time.monotonic()) + len(packet) / self.quality.bytes_per_s
                number += 1
                heapq.heappush(waiting, (free_at[end] + self.quality.latency_s, number, self._ends[end], packet))
            while waiting and waiting[0][0] <= time.monotonic():
                _, _, end, packet = heapq.heappop(waiting)
                os.write(end, packet)


def hold(control: int) -> None:
    """The other end's process: hands its device over, and keeps the namespace until standard input ends."""
    end = open_end(THERE, HERE)
    with socket.socket(fileno=control) as back:
        back.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [end]))])
    sys.stdin.read()


if __name__ == "__main__":
    hold(int(sys.argv[1]))
