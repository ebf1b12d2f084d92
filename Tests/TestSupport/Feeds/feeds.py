"""feeds.py JAR SITE...: looks at the feeds of built sites (changes/feed.xml, changes/feed.json). By programs and grammars that
are not ours: Jing, out of the JAR, holds Atom against the grammar of RFC 4287, jsonschema holds JSON Feed against a schema of
version 1.1, and feedparser reads Atom as readers do. What no grammar can say of both, and whether they tell the same, is looked
at here. Says what is wrong, a line each, with the site's name; says "N entries, 0 errors" where nothing is."""
import datetime
import json
import pathlib
import re
import subprocess
import sys
import urllib.parse
import xml.etree.ElementTree as ET

import feedparser
from jsonschema import Draft202012Validator

here = pathlib.Path(__file__).parent
errors = []


def check(is_right, message):
    if not is_right:
        errors.append(message)


def absolute(address, what):
    parts = urllib.parse.urlsplit(address or "")
    check(parts.scheme in ("http", "https") and parts.netloc, f"{what}: {address!r} is no absolute address")
    check((address or "").isascii() and " " not in (address or ""), f"{what}: {address!r} is no URI")


def instant(text, what):
    pattern = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"
    check(re.fullmatch(pattern, text or ""), f"{what}: {text!r} is no time of RFC 3339")
    try:
        return datetime.datetime.fromisoformat(text)
    except (TypeError, ValueError):
        errors.append(f"{what}: {text!r} is no date")


A = "{http://www.w3.org/2005/Atom}"


def one(element, name, where):
    found = element.findall(A + name)
    check(len(found) == 1, f"{where}: {len(found)} {name}")
    return found[0] if found else ET.Element(name)


def atom(path):
    feed = ET.parse(path).getroot()
    check(feed.tag == A + "feed", f"the root is {feed.tag}")
    known = {"id", "title", "subtitle", "updated", "author", "link", "icon", "entry"}
    check({e.tag for e in feed} <= {A + n for n in known}, "an element that no feed has")
    absolute(one(feed, "id", "feed").text, "feed id")
    check(one(feed, "title", "feed").text, "feed: empty title")
    feed_time = instant(one(feed, "updated", "feed").text, "feed")
    check(one(one(feed, "author", "feed"), "name", "author").text, "an author without a name")
    links = [(l.get("rel"), l.get("type"), l.get("href")) for l in feed.findall(A + "link")]
    check(len({l[:2] for l in links}) == len(links), "two links of one relation and type")
    check("self" in [l[0] for l in links], "no link to itself")
    for link in links:
        absolute(link[2], "feed link")
    entries = []
    for entry in feed.findall(A + "entry"):
        identifier = one(entry, "id", "entry").text
        absolute(identifier, "entry id")
        time = instant(one(entry, "updated", identifier).text, identifier)
        check(time is None or feed_time is None or time <= feed_time, f"{identifier}: later than the feed")
        check(one(entry, "title", identifier).text, f"{identifier}: empty title")
        alternate = [l for l in entry.findall(A + "link") if l.get("rel") == "alternate"]
        check(len(alternate) == 1, f"{identifier}: {len(alternate)} alternate links")
        absolute(alternate[0].get("href"), identifier)
        content = one(entry, "content", identifier)
        check(content.get("type") == "text" and content.text and not list(content), f"{identifier}: no plain text")
        check(all(c.get("term") for c in entry.findall(A + "category")), f"{identifier}: a category without a term")
        entries.append((identifier, one(entry, "title", identifier).text, content.text))
    check(len({e[0] for e in entries}) == len(entries), "an id comes twice")
    return entries


def json_feed(path):
    with open(path, encoding="utf-8") as file:
        feed = json.load(file)
    check(feed["version"] == "https://jsonfeed.org/version/1.1", "version")
    known = {"version", "title", "home_page_url", "feed_url", "description", "icon", "language", "authors", "items"}
    check(set(feed) <= known, "a key that no feed has")
    check(isinstance(feed["title"], str) and feed["title"], "no title")
    for key in ("home_page_url", "feed_url", "icon"):
        absolute(feed[key], key)
    check(all(a.get("name") for a in feed["authors"]), "an author without a name")
    entries = []
    for item in feed["items"]:
        check(isinstance(item["id"], str), "an id that is no text")
        absolute(item["url"], item["id"])
        check(isinstance(item["content_text"], str) and item["content_text"], f"{item['id']}: no text")
        if "date_published" in item:
            instant(item["date_published"], item["id"])
        check(all(isinstance(tag, str) for tag in item["tags"]), f"{item['id']}: tags")
        unknown = set(item) - {"id", "url", "title", "content_text", "date_published", "tags"}
        check(not unknown, f"{item['id']}: {unknown}")
        entries.append((item["id"], item["title"], item["content_text"]))
    return entries


def by_grammar(jar, feeds):
    """What Jing says; one start for all feeds."""
    driver = "nu.validator.vendor.thaiopensource.relaxng.util.Driver"
    command = ["java", "-Xss4m", "-cp", jar, driver, "-c", str(here / "atom.rnc"), *map(str, feeds)]
    done = subprocess.run(command, capture_output=True, text=True)
    found = [line.strip() for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    return found or ([f"Jing failed: {done.returncode}"] if done.returncode else [])


def by_reader(path, entries):
    """What a reader of feeds makes of it."""
    read = feedparser.parse(path.read_bytes())
    check(not read.bozo, f"feedparser: {read.get('bozo_exception')!r}")
    check(read.version == "atom10", f"feedparser: {read.version!r}")
    told = [(e.get("id"), e.get("title"), e.content[0].value) for e in read.entries]
    check(told == entries, "feedparser reads something else")
    check(all(e.get("updated_parsed") and e.get("link") for e in read.entries), "feedparser: no date or link")


def by_schema(path):
    schema = json.loads((here / "json-feed.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [f"schema: {list(e.path)}: {e.message[:200]}" for e in validator.iter_errors(json.loads(path.read_bytes()))]


def look(site):
    """What is wrong with the feeds of a site, and how many entries they have."""
    errors.clear()
    feed = site / "changes" / "feed"
    try:
        entries = atom(feed.with_suffix(".xml"))
        by_reader(feed.with_suffix(".xml"), entries)
        errors.extend(by_schema(feed.with_suffix(".json")))
        check(entries == json_feed(feed.with_suffix(".json")), "the two feeds tell different things")
        return len(entries)
    except (ET.ParseError, json.JSONDecodeError, KeyError, IndexError, TypeError) as error:
        errors.append(f"not readable: {error!r}")
        return 0


sites = [pathlib.Path(argument) for argument in sys.argv[2:]]
said, count = by_grammar(sys.argv[1], [site / "changes" / "feed.xml" for site in sites]), 0
said = [f"{pathlib.Path(line.split(':')[0]).parent.parent.name}: Jing: {line.split(':', 1)[-1]}" for line in said]
for site in sites:
    count += look(site)
    said += [f"{site.name}: {error}" for error in errors]
print("\n".join(said + [f"{count} entries, {len(said)} errors"]))
