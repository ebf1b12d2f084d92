// The search: field, filters, what was found. The words come from the page.

import { Index, bothOf } from "./search-index.js";
import { termsOf, textOf, has, marked, excerpt } from "./search-text.js";

const form = document.querySelector("form.search");
const [field, status, found, list, more] = ["q", "status", "found", "results", "more"].map((id) =>
  document.getElementById(id));
const words = list.dataset;
const index = new Index(new URL(".", import.meta.url));
const opened = index.open();

/** Results shown at once, those of an organ among others, pages looked at for them. */
const [atOnce, perOrgan, looks] = [10, 3, 40];
let organ = "";
let search = 0;

const say = (text, numbers = {}) => {
  found.textContent = text.replace(/\{(\w+)\}/g, (_, name) => numbers[name]);
};

function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

/** The pages that have all terms, by organs: the best first, in the title before in the text, new before old. */
async function groupsOf(terms) {
  const pages = (await Promise.all(terms.map((term) => index.pagesOf(term)))).reduce(bothOf);
  const kind = status.selectedOptions[0].dataset.kind;
  const groups = new Map();
  for (const [page, inTitle] of pages) {
    const block = index.blockOf(page);
    if ((kind && index.kindOf(page) !== kind) || (organ && block.folder !== organ)) continue;
    if (!groups.has(block)) groups.set(block, { block, pages: [], taken: 0 });
    groups.get(block).pages.push({ page, rank: (inTitle ? 0 : 16) + index.ageOf(page) });
  }
  const byRank = (one, other) => one.rank - other.rank || one.page - other.page;
  for (const group of groups.values()) group.pages.sort(byRank);
  return [...groups.values()].sort((one, other) => byRank(one.pages[0], other.pages[0]));
}

/** What is looked for, as far as it has been shown. */
class Search {
  constructor(number, terms, groups) {
    Object.assign(this, { number, terms, groups, shown: 0 });
    this.isKnown = terms.length > 0 && terms.every((term) => term.isKnown);
    this.total = groups.reduce((sum, group) => sum + group.pages.length, 0);
    this.limit = groups.length > 1 ? perOrgan : Infinity;
  }

  get open() { return this.groups.find((group) => group.taken < Math.min(this.limit, group.pages.length)); }

  next() {
    const group = this.open;
    return { group, page: group.pages[group.taken++].page };
  }

  async show() {
    const end = this.shown + atOnce;
    for (let looked = 0; this.shown < end && looked < looks && this.open;) {
      const pages = [];
      while (pages.length < end - this.shown && this.open) pages.push(this.next());
      looked += pages.length;
      const results = pages.map((one) => this.result(one));
      for (const one of results) one.catch(() => {}); // told below
      // Each once it is there: browsers of HTTP/1.1 fetch six files at once.
      for (const one of results) {
        const result = await one;
        if (this.number !== search) return;
        if (result) this.append(result);
      }
    }
    this.tell();
  }

  /** A result; nothing where the index alone cannot tell and the page has not what is looked for. */
  async result({ group, page }) {
    const result = { group, page, ...await index.titleOf(page) };
    if (this.isKnown) return result;
    result.text = textOf(await index.mainOf(result.address));
    if (has(this.terms, result.title, result.text)) return result;
    group.pages.splice(--group.taken, 1);
    this.total -= 1;
  }

  append({ group, page, organ, title, address, text }) {
    if (!group.list) group.list = this.section(group, organ);
    const kind = element("p", { className: "meta" }, words.kinds.split(",")[parseInt(index.kindOf(page), 16)]);
    const item = element("li", {}, element("h3", {}, element("a", { href: address }, ...marked(this.terms, title))), kind);
    group.list.append(item);
    this.shown += 1;
    if (text !== undefined) return this.explain(item, text);
    index.mainOf(address).then((main) => this.explain(item, textOf(main)), () => {});
  }

  explain(item, text) {
    const words = excerpt(this.terms, text);
    if (words.length) item.append(element("p", { className: "excerpt" }, ...words));
  }

  section({ block, pages }, organ) {
    const home = organ ? element("a", { href: new URL(block.folder, index.root) }, organ) : words.site;
    const results = element("ol");
    const section = element("section", {}, element("h2", {}, home), results);
    if (pages.length > this.limit) {
      section.append(link({ organ: block.folder }, words.all.replace("{n}", pages.length)));
    }
    list.append(section);
    return results;
  }

  tell() {
    more.hidden = !this.open;
    const numbers = { n: this.total, m: this.groups.filter(({ block, pages }) => block.folder && pages.length).length, shown: this.shown };
    const isCounted = this.isKnown || this.groups.every((group) => group.taken === group.pages.length);
    const sum = numbers.m > 1 ? words.found : words.foundHere;
    say(this.total ? (isCounted ? sum : words.atMost) : words.nothing, numbers);
  }
}

/** The address of a search. */
function address(changes = {}) {
  const state = { q: field.value.trim(), status: status.value, organ, ...changes };
  const query = `${new URLSearchParams(Object.entries(state).filter(([, value]) => value))}`;
  return location.pathname + (query && `?${query}`);
}

const link = (changes, text) => element("p", {}, element("a", { href: address(changes) }, text));

let current;

async function start(isAsked) {
  field.defaultValue = field.value; // for Safari
  const number = ++search;
  const terms = termsOf(field.value);
  const isLong = [...field.value.trim()].length > 1;
  list.textContent = "";
  more.hidden = true;
  if (!terms.length || !(isLong || isAsked)) return say(field.value.trim() && !terms.length ? words.type : "");
  say(words.searching);
  await work(number, async () => {
    await opened;
    const groups = await groupsOf(terms);
    if (number !== search) return;
    current = new Search(number, terms, groups);
    if (organ) list.append(link({ organ: "" }, words.everywhere));
    await current.show();
  });
}

/** Works on a search, and says so to screen readers; where it fails, and nothing newer is looked for, it says that. */
async function work(number, steps) {
  list.setAttribute("aria-busy", "true");
  try {
    await steps();
  } catch {
    if (number === search) say(words.failed);
  }
  if (number === search) list.setAttribute("aria-busy", "false");
}

function read() {
  const state = new URLSearchParams(location.search);
  [field.value, status.value, organ] = ["q", "status", "organ"].map((name) => state.get(name) || "");
  if (status.selectedIndex < 0) status.value = "";
  start(true);
}

let timer;
function change(isAsked) {
  clearTimeout(timer);
  history.replaceState(null, "", address());
  timer = setTimeout(() => start(isAsked), isAsked ? 0 : 40);
}

field.addEventListener("input", (event) => event.isComposing || change(false));
field.addEventListener("compositionend", () => change(false));
status.addEventListener("change", () => change(true));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  change(true);
});
more.addEventListener("click", async () => {
  const last = list.querySelectorAll("li a").length;
  await work(search, () => current.show());
  const next = list.querySelectorAll("li a")[last];
  if (next) next.focus();
});
addEventListener("popstate", read);
read();
