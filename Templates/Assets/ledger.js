// The ledger (整改进展一览) as its reader wants it: filtered, sorted, in the address, on paper, as a file.
//
// Everything is read from the table that stands there, which is whole without this script; rows are hidden and moved,
// never made. The controls stand in the page too, unseen until they are answered here, so that nothing moves.

const table = document.querySelector("table.ledger");
const tools = document.querySelector(".tools");
const fields = [...tools.querySelectorAll("[name]")].filter(field => field.name);
const field = Object.assign({}, ...fields.map(field => ({ [field.name]: field })));

// ---- What the table says ----

// Letters of any width and case, and quotation marks of either form, are one.
const words = text => text.normalize("NFKC").toLowerCase().replace(/[\u201c-\u201f]/g, '"').replace(/[\u2018-\u201b]/g, "'")
  .replace(/\s+/g, " ").trim();
const line = element => element.textContent.replace(/\s+/g, " ").trim();
// Of a deadline that was moved, what holds now stands first, and 原定 behind it.
const dated = cell => (cell.querySelector("time") || { dateTime: "" }).dateTime;
// A month lasts until its last day.
const lastDay = date => (date.length === 7 ? `${date}-31` : date);
const ledger = location.pathname.replace(/ledger\/$/, "");

// The folder of the area; "-" for findings that lie in none.
function areaKey(rows) {
  if (!rows.length) return "";
  const link = rows[0].querySelector("a");
  const parts = link.pathname.slice(ledger.length).split("/").filter(Boolean);
  return parts.length > 1 ? parts[0] : "-";
}

// Where a column stands; the table leaves out those that would be empty.
const columns = Object.assign(
  {}, ...[...table.tHead.rows[0].cells].map(head => ({ [head.dataset.column]: head.cellIndex })));
const nothing = document.createElement("td");
const cellsOf = row => [...row.cells].slice(0, 3).concat(
  ["lead", "due", "changed"].map(name => row.cells[columns[name]] || nothing));

function read(row, area) {
  const [, title, status, lead, due, changed] = cellsOf(row);
  const mark = status.querySelector(".status");
  return {
    row, area,
    status: mark ? mark.className.split("status-").pop() : "",
    lead: line(lead),
    isOverdue: Boolean(status.querySelector(".overdue")),
    due: lastDay(dated(due)),
    changed: lastDay(dated(changed)),
    words: words([area.name, title.textContent, status.textContent, lead.textContent].join(" ")),
  };
}

// An entry is a finding, with the 具体问题 (its parts) beneath it where it is broken down; those then have the statuses.
const groups = [...table.tBodies].map(body => {
  const heading = [...body.rows].find(row => row.querySelector("[scope=rowgroup]"));
  const rows = [...body.rows].filter(row => row !== heading);
  const area = { key: areaKey(rows), name: heading ? line(heading) : "" };
  const entries = [];
  for (const row of rows) {
    const item = read(row, area);
    if (row.matches(".specific") && entries.length) entries[entries.length - 1].parts.push(item);
    else entries.push({ ...item, parts: [] });
  }
  return { body, heading, area, entries };
});
const entries = groups.flatMap(group => group.entries);
const leaves = entry => (entry.parts.length ? entry.parts : [entry]);
const all = entries.flatMap(leaves);

// ---- What is asked ----

// What a field asks for; nothing where the page does not have it, since there is nothing to choose from.
const value = field => (field.type === "checkbox" ? (field.checked ? "1" : "") : field.value.trim());
const isSet = field => field.type !== "button" && value(field) !== "";
const chosen = name => (field[name] ? value(field[name]) : "");

function offer(select, values) {
  for (const [value, text] of new Map(values)) if (select && value && text) select.append(new Option(text, value));
}

function matches(item) {
  const is = (name, value) => !chosen(name) || chosen(name) === value;
  return is("status", item.status) && is("area", item.area.key) && is("lead", item.lead)
    && (!chosen("overdue") || item.isOverdue)
    && words(chosen("words")).split(" ").every(word => item.words.includes(word));
}

// A finding is found by its own words, too, though its parts do not repeat them.
function matchesWithin(entry, part) {
  return matches({ ...part, lead: part.lead || entry.lead, words: `${entry.words} ${part.words}` });
}

const statuses = [...(field.status ? field.status.options : [])].map(option => option.value);
const first = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
// What has no date comes last, whichever way round.
const orders = {
  status: item => String(statuses.indexOf(item.status)).padStart(2, "0"),
  lead: item => item.lead || "\uFFFF",
  due: item => item.due || "\uFFFF",
  changed: item => item.changed.replace(/\d/g, digit => 9 - digit) || "\uFFFF",
};

// ---- What is shown ----

const flat = table.appendChild(document.createElement("tbody"));
for (const entry of entries) {
  const area = document.createElement("small");
  area.className = "of-area";
  area.textContent = entry.area.name;
  entry.row.querySelector("th").append(area);
}

function hide() {
  let count = 0;
  for (const entry of entries) {
    const shown = entry.parts.length ? entry.parts.filter(part => matchesWithin(entry, part)) : [entry].filter(matches);
    for (const part of entry.parts) part.row.hidden = !shown.includes(part);
    entry.row.hidden = shown.length === 0;
    count += shown.length;
  }
  for (const { heading, entries } of groups) {
    const isEmpty = entries.length ? entries.every(entry => entry.row.hidden) : fields.some(isSet);
    if (heading) heading.hidden = isEmpty || Boolean(orders[chosen("sort")]);
  }
  return count;
}

const rowsOf = entry => [entry.row, ...entry.parts.map(part => part.row)];

function sort() {
  const order = orders[chosen("sort")];
  table.classList.toggle("flat", Boolean(order));
  if (order) {
    const keyed = entries.map(entry => ({ entry, key: leaves(entry).map(order).sort()[0] }));
    flat.append(...keyed.sort((one, other) => first(one.key, other.key)).flatMap(({ entry }) => rowsOf(entry)));
  } else {
    for (const { body, entries } of groups) body.append(...entries.flatMap(rowsOf));
  }
  const column = chosen("sort") === "status" ? 2 : columns[chosen("sort")];
  for (const head of table.tHead.rows[0].cells) {
    head.removeAttribute("aria-sort");
    if (head.cellIndex === column) head.setAttribute("aria-sort", column === columns.changed ? "descending" : "ascending");
  }
}

// What a reader hears and what paper says: the conditions and the number. Said only when it changed.
const message = tools.querySelector("[role=status]");
const number = message.querySelector("b");
const conditions = message.querySelector(".conditions");

function condition(field) {
  const [name] = field.labels[0].childNodes;
  return field.type === "checkbox"
    ? line(field.labels[0])
    : `${name.textContent.trim()}：${field.selectedOptions ? field.selectedOptions[0].text : field.value.trim()}`;
}

function tell(count) {
  const said = fields.filter(isSet).map(field => `${condition(field)}。`).join("");
  if (conditions.textContent !== said) conditions.textContent = said;
  if (number.textContent !== String(count)) number.textContent = count;
  message.querySelector(".none").hidden = count > 0;
  tools.classList.toggle("filtered", said !== "");
  field.clear.disabled = said === "";
}

function update() {
  // Safari empties a field without autocomplete when the reader comes back to the page; it goes back to this.
  field.words.defaultValue = field.words.value;
  const count = hide();
  sort();
  tell(count);
  const query = new URLSearchParams(fields.filter(isSet).map(field => [field.name, value(field)])).toString();
  history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash);
}

// ---- A file for spreadsheets: with a byte order mark, as their programs ask for; and nothing in it is a formula ----

const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

function cell(text) {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function csv() {
  const rows = [field.csv.dataset.columns.split(",")];
  for (const { row, area } of [...table.rows].flatMap(row => row.hidden ? [] : (itemOf.get(row) || []))) {
    const [number, title, status, lead, due, changed] = cellsOf(row);
    const link = title.querySelector("a");
    rows.push([
      area.name, line(number), line(link), line(status), line(lead), dated(due), dated(changed), link.href,
    ]);
  }
  return `\uFEFF${rows.map(row => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

const itemOf = new Map(entries.flatMap(entry => [entry, ...entry.parts]).map(item => [item.row, item]));

function save() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([csv()], { type: "text/csv;charset=utf-8" }));
  link.download = `${line(document.querySelector("h1"))}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

// ---- What the reader does ----

offer(field.area, groups.map(({ area }) => [area.key, area.name]));
offer(field.lead, all.map(({ lead }) => [lead, lead]));

// What is typed is answered when the typing rests: a screen reader is not to be interrupted at every letter. Nor are the
// letters of an input method words (拼音) before they have become characters.
let rest;
function answer(event) {
  clearTimeout(rest);
  if (!event.isComposing) rest = setTimeout(update, event.target === field.words ? 250 : 0);
}
for (const type of ["input", "compositionend"]) tools.addEventListener(type, answer);
field.clear.addEventListener("click", () => {
  for (const field of fields) {
    if (field.type === "checkbox") field.checked = false;
    else if (field.type !== "button") field.value = "";
  }
  update();
  field.words.focus();
});
field.print.addEventListener("click", () => print());
field.csv.addEventListener("click", save);
tools.querySelector(".opener").addEventListener("click", event => {
  event.currentTarget.setAttribute("aria-expanded", tools.classList.toggle("open"));
});

const asked = new URLSearchParams(location.search);
for (const field of fields) {
  const value = asked.get(field.name) || "";
  if (field.type === "checkbox") field.checked = value === "1";
  else if (field.type !== "button") field.value = value;
  // A choice that is not offered is none.
  if (field.selectedIndex === -1) field.value = "";
}
update();
tools.classList.add("ready");
