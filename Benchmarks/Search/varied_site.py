"""varied_site.py TEXTS FOLDER PAGES: writes a content tree of about so many pages with texts as varied as people write them, for
measurements of the search: made-up texts repeat themselves and make every index look small. TEXTS is a folder of Chinese
Markdown or plain text, of which no line is used twice; laws do well, in which nobody has rights (著作权法, article 5), as
https://github.com/LawRefBook/Laws collects them. The same texts give the same tree."""
import pathlib
import random
import re
import sys

MARKS = re.compile("[。；，、：]")
UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\x00-\x1f\x7f-\x9f\ue000-\uf8ff\u3000]")
STATUSES = ["in-progress", "completed", "phase-complete", "long-term"]


class Texts:
    """Pieces of running text, none of which comes twice."""

    def __init__(self, folder, chance):
        self.files = sorted(path for path in pathlib.Path(folder).rglob("*") if path.suffix in (".md", ".txt"))
        chance.shuffle(self.files)
        self.lines, self.rest = self.all_lines(), ""

    def all_lines(self):
        seen = set()
        for file in self.files:
            for line in file.read_text("utf-8", errors="ignore").splitlines():
                line = UNSEEN.sub("", re.sub(r"^[#\s>*-]+", "", line))
                line = re.sub(r"[\\`*_<>\[\]#|&!~]", "", line).strip()
                line = re.sub("^第[一二三四五六七八九十百零]+条", "", line).strip()
                # What content refuses, and what Markdown would take for a list.
                refused = "密★" in line or "//" in line or "内部资料" in line or re.match(r"[\d.+(]", line)
                if len(line) >= 25 and not refused and line not in seen:
                    seen.add(line)
                    yield line

    def take(self, length):
        """At least so many characters, up to the next mark."""
        while True:
            while len(self.rest) <= length:
                line = next(self.lines, None)
                if line is None:
                    sys.exit("varied_site.py: the texts are too few for so many pages")
                self.rest += line
            mark = MARKS.search(self.rest, length - 1)
            end = mark.end() if mark else length
            text, self.rest = self.rest[:end].strip("。；，、： "), self.rest[end:]
            if text:
                return text

    def title(self, length, longest):
        return '"' + self.take(length)[:longest].replace('"', "") + '"'


class SiteWriter:
    def __init__(self, texts, folder, chance):
        self.texts, self.folder, self.chance, self.pages = texts, pathlib.Path(folder), chance, 0

    def write(self, path, front, body=""):
        path = self.folder / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{front}\n---\n\n{body}\n", "utf-8")

    def organ(self, number):
        folder = f"organ-{number:04}"
        self.write(f"{folder}/organ.md", f"title: {self.texts.title(8, 15)}", self.texts.take(120) + "。")
        self.pages += 1
        for year in (2021, 2024):
            self.notice(f"{folder}/{year}-inspection", year)

    def notice(self, folder, year):
        day = f"{year}-0{self.chance.randint(1, 9)}-{self.chance.randint(10, 28)}"
        body = "\n\n".join(self.texts.take(160) + "。" for _ in range(3))
        self.write(f"{folder}/notice.md", f"title: {self.texts.title(12, 24)}\ndate: {day}", body + "\n\n<!-- areas -->")
        self.pages += 2  # with its ledger
        for area in range(1, 5):
            self.write(f"{folder}/{area}-area-{area}/area.md", f"title: {self.texts.title(14, 30)}")
            self.pages += 1
            for finding in range(1, self.chance.choice((3, 3, 3, 4)) + 1):
                self.finding(f"{folder}/{area}-area-{area}/{finding}-finding-{finding}.md", year)

    def finding(self, path, year):
        front = f"title: {self.texts.title(18, 40)}\nlead: 办公室\nhistory:"
        for month in (10, 11):
            front += f"\n  - date: {year}-{month}-{self.chance.randint(10, 28)}"
            front += f"\n    status: {self.chance.choice(STATUSES[:3] if month == 10 else STATUSES[1:])}"
            front += f"\n    note: {self.texts.title(22, 60)}"
        measures = range(1, self.chance.randint(2, 5) + 1)
        listed = "\n".join(f"{number}. {self.texts.take(self.chance.randint(40, 130))}。" for number in measures)
        self.write(path, front, self.texts.take(self.chance.randint(60, 160)) + "。\n\n" + listed)
        self.pages += 1


texts, folder, wanted = sys.argv[1:]
chance = random.Random(7)
writer = SiteWriter(Texts(texts, chance), folder, chance)
writer.folder.mkdir(parents=True)
(writer.folder / "site.yaml").write_text("title: 测量用的网站\norgan: 测量\nbaseURL: https://example.org/\n", "utf-8")
organ = 0
while writer.pages < int(wanted):
    organ += 1
    writer.organ(organ)
print(f"{writer.pages} pages, {organ} organs")
