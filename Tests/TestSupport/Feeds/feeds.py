"""feeds.py ATOM JSON: holds an Atom feed against RFC 4287 and a JSON Feed against version 1.1, and both against each
other. Says what is wrong, a line each; says "N entries, 0 errors" where nothing is."""
import datetime
import json
import re
import sys
import urllib.parse
import xml.etree.ElementTree as ET

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


both = atom(sys.argv[1]), json_feed(sys.argv[2])
check(both[0] == both[1], "the two feeds tell different things")
print("\n".join(errors + [f"{len(both[0])} entries, {len(errors)} errors"]))
