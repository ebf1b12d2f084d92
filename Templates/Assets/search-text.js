// What is looked for, and where it stands in a text. The rules for characters are those of Sources/Search/WordUnit.swift.

const between = (unit, ...ranges) => ranges.some(([first, last]) => unit >= first && unit <= last);

/** A unit of UTF-16 as it is looked for; 0 for white space and punctuation, which end a word. */
export function word(unit) {
  if (unit >= 0x4e00 && unit <= 0x9fff) return unit;
  if (unit < 0x80) {
    if (between(unit, [0x30, 0x39], [0x61, 0x7a])) return unit;
    return between(unit, [0x41, 0x5a]) ? unit + 0x20 : 0;
  }
  if (between(unit, [0xff01, 0xff5e])) return word(unit - 0xfee0);
  const isMark = between(unit, [0x80, 0xbf], [0xd7, 0xd7], [0xf7, 0xf7], [0x2000, 0x206f], [0x2e00, 0x2e7f],
    [0x3000, 0x3004], [0x3008, 0x3020], [0x3030, 0x3030], [0x303d, 0x303f], [0xfe10, 0xfe1f], [0xfe30, 0xfe6f],
    [0xfeff, 0xfeff], [0xff5f, 0xff65], [0xffe0, 0xffff]);
  return isMark ? 0 : unit;
}

/** The text with half-width small letters, plain blanks and quotation marks; places in both are the same. */
export function folded(text) {
  return text.replace(/[A-Z\uff01-\uff5e\s\u2018-\u201f]/g, (unit) => {
    const code = unit.charCodeAt(0);
    if (code >> 3 === 0x403) return code < 0x201c ? "'" : '"';
    if (code < 0x5b && code > 0x40) return unit.toLowerCase();
    return code > 0xff00 ? folded(String.fromCharCode(code - 0xfee0)) : " ";
  });
}

/**
 * The words of a query. Each has its text, the pairs of characters that a page must have, the characters that a pair
 * must begin with, and whether the index alone can tell.
 */
export function termsOf(query) {
  return folded(query).split(" ").filter(Boolean).map(termOf).filter((term) => term.pairs.length + term.singles.length);
}

function termOf(text) {
  const pairs = new Set();
  const singles = new Set();
  for (let place = 0; place < text.length; place++) {
    const first = word(text.charCodeAt(place));
    if (!first) continue;
    if (place + 1 < text.length) {
      pairs.add(first * 0x10000 + word(text.charCodeAt(place + 1)));
    } else if (!place || !word(text.charCodeAt(place - 1))) {
      singles.add(first);
    }
  }
  const isKnown = text.length < 3 && [...text].every((unit) => word(unit.charCodeAt(0)));
  return { text, pairs: [...pairs], singles: [...singles], isKnown };
}

const blocks = new Set(("address article blockquote br caption dd details div dl dt figcaption figure h2 h3 h4 h5 h6 hr li "
  + "ol p pre section summary table tbody td tfoot th thead tr ul").split(" "));
const skipped = new Set("button form h1 nav noscript script style svg template".split(" "));

/** The text of a page below its title, as a reader sees it: a line for each block. */
export function textOf(page) {
  let text = "";
  const add = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += child.data.replace(/\s+/g, " ");
      const name = child.localName;
      if (!name || skipped.has(name)) continue;
      if (name === "img") text += child.alt;
      if (blocks.has(name)) text += "\n";
      add(child);
      if (blocks.has(name)) text += "\n";
    }
  };
  add(page);
  return text.replace(/ *\n[ \n]*/g, "\n");
}

/** Whether every term stands in the title or in the text. */
export function has(terms, title, text) {
  const all = foldedLines(`${title}\n${text}`);
  return terms.every((term) => all.includes(term.text));
}

const foldedLines = (text) => text.split("\n").map(folded).join("\n");

/** The places of the terms in a text, in their order, without overlaps. */
function placesOf(terms, text) {
  const searched = foldedLines(text);
  const places = [];
  for (let start = 0; start < text.length;) {
    let [best, length] = [Infinity, 0];
    for (const term of terms) {
      const place = searched.indexOf(term.text, start);
      if (place >= 0 && (place < best || (place === best && term.text.length > length))) {
        [best, length] = [place, term.text.length];
      }
    }
    if (!length) break;
    places.push([best, best + length]);
    start = best + length;
  }
  return places;
}

/** A text with the terms marked: text and elements, to be put into the page. */
export function marked(terms, text) {
  const nodes = [];
  let end = 0;
  for (const [from, to] of placesOf(terms, text)) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(from, to);
    nodes.push(text.slice(end, from), mark);
    end = to;
  }
  return [...nodes, text.slice(end)];
}

/** What stands around the first place of a term, about 90 characters; empty where no term stands in the text. */
export function excerpt(terms, text) {
  const first = placesOf(terms, text)[0];
  if (!first) return [];
  const isHalf = (place) => (text.charCodeAt(place) & 0xfc00) === 0xdc00;
  let start = Math.max(0, first[0] - 24, text.lastIndexOf("\n", first[0]) + 1);
  let end = Math.min(text.length, Math.max(first[1], start + 90));
  const line = text.indexOf("\n", Math.max(first[1], start + 40));
  if (line >= 0) end = Math.min(end, line);
  while (start < first[0] && !word(text.charCodeAt(start))) start += 1;
  if (isHalf(start)) start -= 1;
  if (isHalf(end)) end += 1;
  const cut = text.slice(start, end).replace(/\n/g, " ").trim();
  const cutAt = (unit = "\n") => (unit === "\n" ? "" : "…");
  return [cutAt(text[start - 1]), ...marked(terms, cut), cutAt(text[end])];
}
