"""open_data.py SITE: holds the open data of a built site against its schema (JSON Schema, 2020-12) and its files against
each other. Says what is wrong, a line each; says "N files, M rows, 0 errors" where nothing is."""
import csv
import io
import json
import pathlib
import sys
import urllib.parse

from jsonschema import Draft202012Validator

site = pathlib.Path(sys.argv[1])
data = site / "data"
errors = []


def check(is_right, message):
    if not is_right:
        errors.append(message)


def load(path):
    raw = path.read_bytes()
    check(not raw.startswith(b"\xef\xbb\xbf"), f"{path.name}: JSON with a byte order mark")
    return json.loads(raw.decode("utf-8"))


schema = load(data / "schema.json")
Draft202012Validator.check_schema(schema)
base = schema["$id"][: -len("data/schema.json")]
validators = {
    branch["properties"]["kind"]["const"]: Draft202012Validator({**branch, "$defs": schema["$defs"]},
                                                                format_checker=Draft202012Validator.FORMAT_CHECKER)
    for branch in schema["oneOf"]
}


def validated(path):
    value = load(path)
    for error in validators[value["kind"]].iter_errors(value):
        errors.append(f"{path.relative_to(site)}: {list(error.path)}: {error.message[:200]}")
    check(value["$schema"] == schema["$id"], f"{path.name}: another schema")
    return value


def file(address):
    check(address.startswith(base), f"{address} is not of this site")
    path = site / urllib.parse.unquote(urllib.parse.urlsplit(address[len(base):]).path)
    path = path / "index.html" if path.is_dir() else path
    check(path.is_file(), f"{address}: no file")
    return path


def table(path):
    raw = path.read_bytes()
    check(raw.startswith(b"\xef\xbb\xbf"), f"{path.name}: CSV without a byte order mark")
    text = raw.decode("utf-8-sig")
    check(text.endswith("\r\n"), f"{path.name}: the last line does not end")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def cell(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = "; ".join(value) if isinstance(value, list) else str(value)
    start = text.lstrip("'")[:1]
    return "'" + text if start and start in "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20" else text


def same(rows, path, kind):
    names = list(schema["$defs"][kind + "Row"]["properties"])
    lines = table(path)
    check(lines[0] == names, f"{path.name}: other columns than the schema has")
    check(lines[1:] == [[cell(row[name]) for name in names] for row in rows], f"{path}: CSV and JSON differ")
    for line in lines[1:]:
        for text in line:
            check(text[:1] not in tuple("=+-@\t\r"), f"{path}: {text[:20]!r} would run")


catalog = validated(data / "index.json")
whole = {"notices": [], "areas": [], "findings": [], "measures": [], "changes": []}
for entry in catalog["files"]:
    if entry["format"] == "json":
        value = validated(file(entry["url"]))
        following = value["next"]
        names = [e["url"] for e in catalog["files"] if (e["kind"], e["format"]) == (entry["kind"], "json")]
        place = names.index(entry["url"])
        check(following == (names[place + 1] if place + 1 < len(names) else None), f"{entry['url']}: next")
        whole[entry["kind"]] += value["items"]
        same(value["items"], file(entry["url"].replace(".json", ".csv")), entry["kind"])

parts = {**{kind: [] for kind in whole}, "texts": []}
for organ in catalog["organs"]:
    for entry in organ["files"]:
        path = file(entry["url"])
        if entry["format"] == "json":
            value = validated(path)
            check(value["organ"]["id"] == organ["id"], f"{path}: another organ")
            for kind in parts:
                parts[kind] += value[kind]
    for entry in organ["files"]:
        if entry["format"] == "csv":
            same(value[entry["kind"]], file(entry["url"]), entry["kind"])

for kind in whole:
    check(whole[kind] == parts[kind], f"{kind}: the whole and the organs tell different things")
for kind, rows in parts.items():
    identifiers = [row["id"] for row in rows]
    check(len(set(identifiers)) == len(identifiers), f"{kind}: an id comes twice")
findings = {row["id"]: row for row in parts["findings"]}
areas = {row["id"]: row for row in parts["areas"]}
for row in parts["areas"]:
    check(file(row["url"]) == site / row["id"] / "index.html", f"{row['id']}: another address")
    leaves = [f for f in parts["findings"] if f["areaId"] == row["id"] and f["parts"] == 0]
    counted = [sum(1 for f in leaves if f["status"] == status) for status in ("completed", "closed")]
    check((row["counted"], row["completed"], row["closed"]) == (len(leaves), *counted), f"{row['id']}: counts")
for row in parts["findings"]:
    check(file(row["url"]) == site / row["id"] / "index.html", f"{row['id']}: another address")
    check(row["noticeId"] in {n["id"] for n in parts["notices"]}, f"{row['id']}: no notice")
    check(row["areaId"] in areas or row["areaId"] is None and row["area"] is None, f"{row['id']}: no area")
    check(row["parentId"] is None or row["parentId"] in findings, f"{row['id']}: no finding above")
    check(all(c in findings for c in row["continues"]), f"{row['id']}: continues nothing")
for row in parts["measures"] + parts["changes"]:
    check(row["findingId"] in findings, f"{row['id']}: no finding")
for row in parts["changes"]:
    page = (site / row["findingId"] / "index.html").read_text(encoding="utf-8")
    check(f'id="{row["id"].split("#")[1]}"' in page, f"{row['id']}: no such place on its page")

files = sum(1 for p in data.rglob("*") if p.is_file())
known = 3 + len(catalog["files"]) + sum(len(o["files"]) for o in catalog["organs"])
check(files == known, f"{files} files, {known} of them known")
print("\n".join(errors[:40] + [f"{files} files, {sum(map(len, parts.values()))} rows, {len(errors)} errors"]))
