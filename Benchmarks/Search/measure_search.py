"""measure_search.py CONTENT SITE [QUERIES]: what the search of a built site weighs, and how long a reader waits for it in Chromium
on the Fast 3G that browsers' tools emulate (1.44 Mbit/s, of which nine tenths are used, and 562.5 ms for each answer). So many
queries (20) are pairs of characters out of the content, each on a page of its own without a cache. Needs chromedriver."""
import gzip
import http.server
import json
import pathlib
import random
import re
import statistics
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

FAST_3G = {"offline": False, "latency": 562.5, "downloadThroughput": 1.44e6 / 8 * 0.9, "uploadThroughput": 675e3 / 8 * 0.9}
PACKED = (".html", ".css", ".js", ".json", ".svg")  # as the README has nginx do it

WATCH = """
performance.clearResourceTimings();
window.first = null;
new MutationObserver(() => {
  if (window.first === null && document.querySelector('#results h3')) requestAnimationFrame(() => {
    window.first ??= performance.now() - window.start;
  });
}).observe(document.getElementById('results'), { childList: true, subtree: true });
"""
# The second character makes two; the page then waits a moment for a third.
TYPE = """
window.first = null;
document.getElementById('results').replaceChildren();
const field = document.getElementById('q');
field.value = %s;
window.start = performance.now();
field.dispatchEvent(new Event('input'));
"""
LOADED = """
return performance.getEntriesByType('resource').filter(one => one.startTime >= window.start
  && one.responseEnd <= window.start + window.first).map(one => [one.transferSize, one.responseEnd - one.startTime]);
"""


class Server(http.server.SimpleHTTPRequestHandler):
    """Files, packed where a web server would."""
    protocol_version = "HTTP/1.1"
    site = None

    def do_GET(self):
        path = self.site / urllib.parse.unquote(urllib.parse.urlsplit(self.path).path).lstrip("/")
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        body, isPacked = path.read_bytes(), path.suffix in PACKED
        body = gzip.compress(body, 6) if isPacked else body
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(body)))
        if isPacked:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Browser:
    def __init__(self):
        self.driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        port = next(found[1] for line in self.driver.stdout if (found := re.search(r"successfully on port (\d+)", line)))
        self.address = f"http://127.0.0.1:{port}/session"
        options = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]}
        asked = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
        self.address += "/" + self.ask("", asked)["sessionId"]

    def ask(self, path, body=None):
        request = urllib.request.Request(self.address + path, json.dumps(body).encode() if body is not None else None,
                                         {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)["value"]

    def run(self, script):
        return self.ask("/execute/sync", {"script": script, "args": []})

    def devtools(self, name, **parameters):
        return self.ask("/goog/cdp/execute", {"cmd": name, "params": parameters})

    def end(self):
        try:
            urllib.request.urlopen(urllib.request.Request(self.address, method="DELETE"), timeout=30).close()
        finally:
            self.driver.kill()


def waited(browser):
    """How long it took until something was found, in milliseconds; None where nothing is."""
    for _ in range(400):
        time.sleep(0.05)
        if (first := browser.run("return window.first")) is not None:
            return first
    return None


def one_query(browser, address, query):
    browser.devtools("Network.clearBrowserCache")
    browser.ask("/url", {"url": address})
    while not browser.run("return performance.getEntriesByName(new URL('/search/numbers.json', location).href).length"):
        time.sleep(0.05)
    time.sleep(0.3)
    browser.run(WATCH + TYPE % json.dumps(query))
    cold = waited(browser)
    loaded = browser.run(LOADED)
    time.sleep(1)
    browser.run(TYPE % json.dumps(query))
    return cold, waited(browser), sum(size for size, _ in loaded), loaded


def texts(content):
    for path in sorted(content.rglob("*.md")):
        _, front, body = path.read_text("utf-8").split("---\n", 2)
        yield "\n".join(re.findall("(?:title|note|lead|wording|plan|issuer): (.*)", front)) + "\n" + body


def weigh(content, site):
    """The index beside the text that it is of."""
    text = sum(len(one.encode()) for one in texts(content))
    total = {}
    for path in (site / "search").rglob("*"):
        if path.is_file() and path.suffix != ".html":
            kind = "titles" if "title" in str(path.relative_to(site)) else path.suffix
            packed = min(path.stat().st_size, len(gzip.compress(path.read_bytes(), 9)))
            total[kind] = total.get(kind, 0) + packed
    index = sum(total.values())
    parts = ", ".join(f"{kind} {size / 1024:,.0f} KB" for kind, size in sorted(total.items()))
    print(f"text {text / 1024:,.0f} KB (UTF-8); index {index / 1024:,.0f} KB gzipped, {index / text:.1%} of it ({parts})")


content, site = map(pathlib.Path, sys.argv[1:3])
weigh(content, site)
chance = random.Random(3)
pieces = re.findall("(?=([\u4e00-\u9fff]{2}))", "".join(texts(content)))
queries = []
while len(queries) < (int(sys.argv[3]) if len(sys.argv) > 3 else 20):  # as often as they are written
    queries = list(dict.fromkeys(queries + [chance.choice(pieces)]))
Server.site = site
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
browser, measured = Browser(), []
try:
    browser.devtools("Network.enable")
    browser.devtools("Network.emulateNetworkConditions", **FAST_3G)
    for query in queries:
        cold, warm, size, loaded = one_query(browser, f"http://127.0.0.1:{server.server_port}/search/", query)
        print(f"{query}: first result after {cold or 0:5.0f} ms, again after {warm or 0:4.0f} ms; {size / 1024:5.1f} KB in "
              f"{len(loaded)} files", flush=True)
        measured.append((cold, warm, size))
finally:
    browser.end()
for name, values, unit in zip(("first result", "with its files there", "fetched"), zip(*measured), ("ms", "ms", "bytes")):
    print(f"{name}: median {statistics.median(values):,.0f} {unit}, at most {max(values):,.0f} {unit}")
