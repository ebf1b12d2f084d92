"""Serves folders as web servers serve sites: compressed, and under a policy stricter than the pages' own.

Each folder gets a port of its own on this machine; the ports are told on one line, in the order of the folders.
"""

import gzip
import http.server
import os
import sys
import threading

POLICY = "; ".join(
    [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        # Text that a script would turn into elements is refused: nothing may use innerHTML and its like.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
)
# A picture named so is sent when the page that holds it says that it was painted.
LATE = "/assets/late.png"
painted = threading.Event()
COMPRESSED = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".csv")


class Site(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Else the body of an answer waits for the client to acknowledge its head.
    disable_nagle_algorithm = True
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
    }

    def do_GET(self):
        if self.path == "/painted":
            painted.set()
            self.answer(200, ".txt", b"")
            return
        if self.path.startswith(LATE):
            painted.wait(30)
            painted.clear()
        path = self.translate_path(self.path)
        if os.path.isdir(path):
            path = os.path.join(path, "index.html")
        try:
            with open(path, "rb") as file:
                body = file.read()
        except OSError:
            self.answer(404, ".txt", b"not found")
            return
        self.answer(200, os.path.splitext(path)[1], body)

    def answer(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type("x" + kind))
        # A page for the test that requests to other hosts are seen: under the policy none goes out.
        if not self.path.endswith("/without-policy.html"):
            self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        if kind in COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, 9, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def serve(folder):
    def handler(*arguments):
        return Site(*arguments, directory=folder)

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever).start()
    return server.server_port


print("serving on", *[serve(folder) for folder in sys.argv[1:]], "ports", flush=True)
