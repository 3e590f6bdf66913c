# SPDX-License-Identifier: Apache-2.0
"""A proxy that closes every connection after a number of bytes, whatever they say."""

from __future__ import annotations

import select
import socket
import socketserver
import threading

PIECE_BYTES = 256


class ClosingProxy:
    """Carries bytes between a device and the server; `bytes_max` counts both ways, and may change at any time."""

    def __init__(self, upstream: str, bytes_max: int) -> None:
        self.bytes_max = bytes_max
        self.closed = 0  # connections that were cut
        host, port = upstream.removeprefix("http://").split(":")
        proxy = self

        class Connection(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                with socket.create_connection((host, int(port))) as server:
                    proxy._carry(self.request, server)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Connection)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _carry(self, device: socket.socket, server: socket.socket) -> None:
        other = {device: server, server: device}
        carried = 0
        while carried < self.bytes_max:
            for end in select.select(list(other), [], [])[0]:
                try:
                    piece = end.recv(PIECE_BYTES)
                    other[end].sendall(piece)
                except OSError:
                    return
                if not piece:
                    return
                carried += len(piece)
        self.closed += 1
