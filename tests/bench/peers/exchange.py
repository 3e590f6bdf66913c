# SPDX-License-Identifier: Apache-2.0
"""One payload from a device over HTTP to a hub, and one down to another device, timed."""

import http.client
import http.server
import json
import sys
import threading
import time

COLUMNS = ("id", "department_id", "author", "text", "seen_at", "case_position", "status")


def notes_in(file):
    with open(file, encoding="utf-8") as notes:
        return [[note[name] for name in COLUMNS] for note in json.load(notes)]


def serve(take, give):
    """Starts a hub that gives POSTed bytes to take() and answers GET with give(). Returns its port."""

    class Hub(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            take(self.rfile.read(int(self.headers["Content-Length"])))
            self.answer(b"")

        def do_GET(self):
            self.answer(give())

        def answer(self, body):
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Hub)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


def ask(port, method, body=None):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request(method, "/", body)
    return connection.getresponse().read()


def measure(port, changes_of_a, take_at_b, count_at_b, wanted):
    """Prints the figures as JSON; ends the program when not all arrived."""
    start = time.monotonic()
    sent = changes_of_a()
    ask(port, "POST", sent)
    up = time.monotonic() - start
    start = time.monotonic()
    received = ask(port, "GET")
    take_at_b(received)
    down = time.monotonic() - start
    if count_at_b() != wanted:
        sys.exit("not all notes arrived")
    print(json.dumps({"up_ms": up * 1000, "down_ms": down * 1000, "up_note_bytes": len(sent) / wanted,
                      "down_note_bytes": len(received) / wanted}))
