"""Parses HTML documents as browsers do and tells where they do not hold what was interpolated into them.

Standard input: a JSON list of {document: bytes, text: scalars, html: scalars, href: string or absent, fragment: string}.
Standard output: a line for each mismatch, then the numbers. Exit status 0 if there is none, 1 if there are, 3 if html5lib
is missing.
"""

import json
import re
import sys

try:
    import html5lib
except ImportError:
    print("html5lib is missing, without which this test proves nothing. Install it, and name the Python that has it:")
    print("  python3 -m venv .venv && .venv/bin/pip install html5lib && export GONGKAI_PYTHON=$PWD/.venv/bin/python")
    sys.exit(3)

TAGS = ["html", "head", "meta", "title", "meta", "script", "body", "p", "p", "a", "a", "textarea", "pre"]
ATTRIBUTES = {
    "title": {"id"}, "meta": {"id", "name", "content"}, "json": {"id", "type"}, "text": {"id"},
    "attribute": {"id", "title", "data-x"}, "href": {"id", "href"}, "fragment": {"id", "href"}, "textarea": {"id"},
    "pre": {"id"},
}
# A reference to CR is written on purpose: a bare one would come back as LF. The standard calls it an error all the same.
ALLOWED_ERRORS = {"illegal-codepoint-for-numeric-entity"}
SCHEMES = {"http", "https", "mailto", "tel"}


def scalars(numbers):
    return "".join(map(chr, numbers))


def scheme(address):
    """The scheme as a browser sees it: it strips controls and blanks, and drops tabs and line ends (WHATWG URL, 4.4)."""
    address = re.sub(r"[\t\n\r]", "", address.strip("".join(map(chr, range(0x21)))))
    match = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", address)
    return match and match.group(1).lower()


def mismatches(case):
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
    root = parser.parse(bytes(case["document"]), override_encoding="utf-8")
    for _, code, _ in parser.errors:
        if code not in ALLOWED_ERRORS:
            yield f"parse error {code}"
    tags = [element.tag for element in root.iter()]
    if tags != TAGS:
        yield f"elements {tags}"
        return
    found = {element.get("id"): element for element in root.iter() if element.get("id")}
    text, html, href = scalars(case["text"]), scalars(case["html"]), case.get("href")
    for name, attributes in ATTRIBUTES.items():
        expected = attributes - {"href"} if name == "href" and href is None else attributes
        if set(found[name].attrib) != expected:
            yield f"attributes of {name}: {sorted(found[name].attrib)}"
    pairs = [(name, found[name].text or "", html) for name in ("title", "text", "textarea", "pre")]
    pairs += [("content", found["meta"].get("content"), html), ("title=", found["attribute"].get("title"), html)]
    pairs += [("data-x", found["attribute"].get("data-x"), html), ("href", found["href"].get("href"), href)]
    pairs += [("fragment", found["fragment"].get("href"), case["fragment"])]
    pairs += [("json", json.loads(found["json"].text), {"text": text, "list": [text, 1, None]})]
    for name, actual, expected in pairs:
        if actual != expected:
            yield f"{name}: {actual!r} instead of {expected!r}"
    if href is not None and (scheme(href) not in SCHEMES | {None} or href.startswith("//") or "\\" in href):
        yield f"address {href!r}"
    if not case["fragment"].startswith("#") or not case["fragment"].isascii():
        yield f"fragment {case['fragment']!r}"


def main():
    cases = json.load(sys.stdin)
    count = 0
    for case in cases:
        for mismatch in mismatches(case):
            count += 1
            if count <= 20:
                print(f"{scalars(case['text'])!r}: {mismatch}")
    print(f"{len(cases)} documents, {count} mismatches")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
