# SPDX-License-Identifier: Apache-2.0
"""A proxy between device and server that treats chosen requests badly."""

from __future__ import annotations

import http.client
import http.server
import threading
from typing import Iterable

DROP_REQUEST = "drop request"  # the server never hears of it
DROP_REPLY = "drop reply"  # the server has done it, the device never hears
DOUBLE = "double"  # the server hears it twice, the device gets the second answer
CUT_REPLY = "cut reply"  # half an answer
GARBLE_REPLY = "garble reply"  # an answer of other bytes
HOLD = "hold"  # the answer waits until release()
PASS = "pass"


class FaultyProxy:
    """Forwards to an upstream; the faults are taken one a request, and after them everything passes."""

    def __init__(self, upstream: str, faults: Iterable[str] = (), only: str = "/v1/sync") -> None:
        self.faults = list(faults)
        self.only = only
        self.seen: list[str] = []  # paths, as they came
        self._released = threading.Event()
        self._lock = threading.Lock()
        host, port = upstream.removeprefix("http://").split(":")
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler(host, int(port)))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._released.set()
        self._server.shutdown()
        self._server.server_close()

    def release(self) -> None:
        self._released.set()

    def _next_fault(self, path: str) -> str:
        with self._lock:
            self.seen.append(path)
            return self.faults.pop(0) if path.startswith(self.only) and self.faults else PASS

    def _handler(proxy, host: str, port: int):  # the handler's own self is the request
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_any(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                fault = proxy._next_fault(self.path)
                self.close_connection = True
                if fault == DROP_REQUEST:
                    return
                if fault == HOLD:
                    proxy._released.wait()
                for _ in range(2 if fault == DOUBLE else 1):
                    status, headers, answer = self._forward(body)
                if fault == DROP_REPLY:
                    return
                if fault == GARBLE_REPLY:
                    answer = bytes(byte ^ 0xA5 for byte in answer) or b"\xff"
                self.send_response_only(status)
                for name, value in headers:
                    if name.lower() not in {"connection", "transfer-encoding", "content-length"}:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer)))
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(answer[: len(answer) // 2] if fault == CUT_REPLY else answer)

            def _forward(self, body: bytes):
                connection = http.client.HTTPConnection(host, port, timeout=30)
                try:
                    headers = {name: value for name, value in self.headers.items() if name.lower() != "connection"}
                    connection.request(self.command, self.path, body, headers)
                    reply = connection.getresponse()
                    return reply.status, reply.getheaders(), reply.read()
                finally:
                    connection.close()

            def log_message(self, *_) -> None:
                """Says nothing: the tests do."""

        for method in ("GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"):
            setattr(Handler, f"do_{method}", Handler.handle_any)
        return Handler
