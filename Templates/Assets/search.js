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

function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

function link(address, ...content) {
  const made = element("a", "", ...content);
  made.href = address;
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

  get isOver() { return this.number !== search; }

  /** The next page to show, if there is one. */
  next() {
    const group = this.groups.find((one) => one.taken < Math.min(this.limit, one.pages.length));
    return group && { group, page: group.pages[group.taken++].page };
  }

  get isDone() { return this.groups.every((group) => group.taken >= Math.min(this.limit, group.pages.length)); }

  /** Shows some more. */
  async show() {
    const end = this.shown + atOnce;
    for (let looked = 0; this.shown < end && looked < looks && !this.isDone;) {
      const pages = [];
      while (pages.length < end - this.shown && !this.isDone) pages.push(this.next());
      looked += pages.length;
      const results = pages.map((one) => this.result(one));
      for (const one of results) one.catch(() => {}); // told below
      // Each once it is there: browsers of HTTP/1.1 fetch six files at once.
      for (const one of results) {
        const result = await one;
        if (this.isOver) return;
        if (result) this.append(result);
      }
    }
    this.tell();
  }

  /** A result; nothing where the index alone cannot tell and the page has not what is looked for. */
  async result({ group, page }) {
    const { organ, title, address } = await index.titleOf(page);
    const result = { group, page, organ, title, address };
    if (this.isKnown) return result;
    result.text = textOf(await index.mainOf(address));
    if (has(this.terms, title, result.text)) return result;
    group.pages.splice(--group.taken, 1);
    this.total -= 1;
  }

  append({ group, page, organ, title, address, text }) {
    group.list ??= this.section(group, organ);
    const kind = element("p", "meta", words.kinds.split(",")[parseInt(index.kindOf(page), 16)]);
    const item = element("li", "", element("h3", "", link(address, ...marked(this.terms, title))), kind);
    group.list.append(item);
    this.shown += 1;
    if (text !== undefined) return this.explain(item, text);
    index.mainOf(address).then((main) => this.explain(item, textOf(main)), () => {});
  }

  explain(item, text) {
    const words = excerpt(this.terms, text);
    if (words.length) item.append(element("p", "excerpt", ...words));
  }

  section({ block, pages }, organ) {
    const heading = element("h2", "", organ ? link(new URL(block.folder, index.root), organ) : words.site);
    const results = element("ol", "");
    const section = element("section", "", heading, results);
    if (pages.length > this.limit) {
      section.append(element("p", "", link(address({ organ: block.folder }), words.all.replace("{n}", pages.length))));
    }
    list.append(section);
    return results;
  }

  tell() {
    more.hidden = this.isDone;
    const numbers = { n: this.total, m: this.groups.filter(({ block, pages }) => block.folder && pages.length).length, shown: this.shown };
    const isCounted = this.isKnown || this.groups.every((group) => group.taken === group.pages.length);
    const sum = numbers.m > 1 ? words.found : words.foundHere;
    say(this.total ? (isCounted ? sum : words.atMost) : words.nothing, numbers);
  }
}

/** The address of a search. */
function address(changes = {}) {
  const state = { q: field.value.trim(), status: status.value, organ, ...changes };
  const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value));
  return `${location.pathname}${query.size ? `?${query}` : ""}`;
}

let current;

async function start({ isAsked = false } = {}) {
  const number = ++search;
  const terms = termsOf(field.value);
  const isLong = [...field.value.trim()].length > 1;
  list.replaceChildren();
  more.hidden = true;
  if (!terms.length || !(isLong || isAsked)) return say(field.value.trim() && !terms.length ? words.type : "");
  say(words.searching);
  await work(number, async () => {
    await opened;
    const groups = await groupsOf(terms);
    if (number !== search) return;
    current = new Search(number, terms, groups);
    if (organ) list.append(element("p", "", link(address({ organ: "" }), words.everywhere)));
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
  field.value = state.get("q") ?? "";
  status.value = state.get("status") ?? "";
  if (status.selectedIndex < 0) status.value = "";
  organ = state.get("organ") ?? "";
  start({ isAsked: true });
}

let timer;
function change(isAsked) {
  clearTimeout(timer);
  history.replaceState(null, "", address());
  timer = setTimeout(() => start({ isAsked }), isAsked ? 0 : 40);
}

field.addEventListener("input", (event) => event.isComposing || change(false));
field.addEventListener("compositionend", () => change(false));
status.addEventListener("change", () => change(true));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  change(true);
});
more.addEventListener("click", async () => {
  const last = list.querySelectorAll("li").length;
  await work(search, () => current.show());
  list.querySelectorAll("li")[last]?.querySelector("a").focus();
});
window.addEventListener("popstate", read);
read();
