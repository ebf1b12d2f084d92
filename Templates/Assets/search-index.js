// The index of the search, as Sources/Search writes it: which pages have which pairs of characters.

/** Reads numbers bit by bit, the highest bit first; Sources/Search/BitWriter.swift has the codes. */
class BitReader {
  constructor(bytes) {
    this.bytes = bytes;
    this.place = 0;
  }

  /** Up to 24 bits. */
  bits(count) {
    if (!count) return 0;
    const [byte, bytes] = [this.place >> 3, this.bytes];
    const word = (bytes[byte] << 24) | (bytes[byte + 1] << 16) | (bytes[byte + 2] << 8) | bytes[byte + 3];
    const number = (word << (this.place & 7)) >>> (32 - count);
    this.place += count;
    return number;
  }

  gamma() {
    let length = 0;
    while (!this.bits(1)) if (++length > 24) throw new Error("damaged");
    return (1 << length) | this.bits(length);
  }

  upTo(last) {
    if (!last) return 0;
    const length = 31 - Math.clz32(last + 1);
    const cut = (2 << length) - (last + 1);
    const number = this.bits(length);
    return number < cut ? number : ((number << 1) | this.bits(1)) - cut;
  }

  /** So many numbers that rise. */
  rising(count, lowest, highest, numbers = []) {
    if (highest - lowest + 1 === count) {
      for (let number = lowest; number <= highest; number++) numbers.push(number);
    } else if (count > 0) {
      const before = count >> 1;
      const after = count - before - 1;
      const number = lowest + before + this.upTo(highest - after - lowest - before);
      this.rising(before, lowest, number - 1, numbers);
      numbers.push(number);
      this.rising(after, number + 1, highest, numbers);
    }
    return numbers;
  }
}

/** How pairs are spread over the files; Sources/Search/PageNumbers.swift says why. */
export class Shards {
  constructor(end) {
    const bits = 27 - Math.clz32(end);
    this.firstBits = Math.min(bits, 6);
    this.secondBits = bits - this.firstBits;
  }

  /** The files of the pairs that begin with a character. */
  of(first) {
    const start = (Math.imul(first, 0x9e3779b1) >>> (32 - this.firstBits)) << this.secondBits;
    return Array.from({ length: 1 << this.secondBits }, (_, number) => start + number);
  }

  /** The file of a pair. */
  ofPair(first, second) {
    return this.of(first)[second & ((1 << this.secondBits) - 1)];
  }

  /** The pairs of a file: first character → second character → the pages in whose title it is, and those in whose text. */
  pairs(bytes, number, end) {
    const reader = new BitReader(bytes);
    if (reader.gamma() !== end) throw new Error("another index");
    const lowest = number & ((1 << this.secondBits) - 1);
    const pairs = new Map();
    const firsts = reader.rising(reader.gamma() - 1, 1, 0xffff);
    const codes = reader.rising(reader.gamma() - 1, 0, 0xffff >> this.secondBits);
    for (const first of firsts) {
      const seconds = new Map();
      for (const place of reader.rising(reader.gamma(), 0, codes.length - 1)) {
        const count = reader.gamma();
        const titles = reader.gamma() - 1;
        const lists = [titles, count - titles].map((one) => reader.rising(one, 0, end - 1));
        seconds.set((codes[place] << this.secondBits) | lowest, lists);
      }
      pairs.set(first, seconds);
    }
    return pairs;
  }
}

/** How many pages a file of titles has: Sources/Pages/Plan/SearchPlan.swift. */
const titlesPerFile = 16;

/** A page, made by the browser: servers may forbid that to scripts (Trusted Types). */
const pageAt = (address) => new Promise((done, failed) => {
  const request = new XMLHttpRequest();
  request.open("GET", address);
  request.responseType = "document";
  request.onloadend = () => (request.status === 200 ? done(request.response) : failed());
  request.send();
});

async function fileAt(address, kind) {
  const answer = await fetch(address, { cache: "no-cache" });
  if (!answer.ok) throw new Error(address);
  return answer[kind]();
}

/** The index below an address; files are fetched when they are needed, and once. */
export class Index {
  constructor(root) {
    this.root = root;
    this.files = new Map();
  }

  /** What must be known of all pages. */
  async open() {
    const { end, blocks } = await this.file("search/numbers.json", "json");
    this.blocks = blocks.map(([first, folder, kinds, ages]) => ({ first, folder, kinds, ages }));
    return Object.assign(this, { end, shards: new Shards(end) });
  }

  /** What a file says; without a kind it is a page. */
  file(path, kind, read = (body) => body) {
    if (!this.files.has(path)) {
      const address = new URL(path, this.root);
      const file = (kind ? fileAt(address, kind) : pageAt(address)).then(read);
      file.catch(() => this.files.delete(path));
      this.files.set(path, file);
    }
    return this.files.get(path);
  }

  shard(number) {
    return this.file(`search/pairs/${number.toString(16).padStart(3, "0")}.bin`, "arrayBuffer", (bytes) =>
      this.shards.pairs(new Uint8Array(bytes), number, this.end));
  }

  /** The pages that may have a term: number → whether all of it may stand in the title. */
  async pagesOf(term) {
    const lists = await Promise.all([
      ...term.pairs.map((pair) => this.pagesOfPair(pair >>> 16, pair & 0xffff)),
      ...term.singles.map((single) => this.pagesOfSingle(single)),
    ]);
    return lists.reduce(bothOf);
  }

  async pagesOfPair(first, second) {
    const shard = await this.shard(this.shards.ofPair(first, second));
    const seconds = shard.get(first);
    return pagesIn(seconds && seconds.get(second));
  }

  async pagesOfSingle(first) {
    const shards = await Promise.all(this.shards.of(first).map((number) => this.shard(number)));
    const all = new Map();
    for (const shard of shards) {
      for (const lists of (shard.get(first) || []).values()) {
        for (const [page, inTitle] of pagesIn(lists)) all.set(page, inTitle || all.get(page));
      }
    }
    return all;
  }

  /** The organ of a page, or what stands beside the organs. */
  blockOf(page) {
    let [low, high] = [0, this.blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.blocks[middle].first <= page) low = middle; else high = middle - 1;
    }
    return this.blocks[low];
  }

  /** What a page is, as a digit, and how many quarters of a year old. */
  kindOf(page) {
    const block = this.blockOf(page);
    return block.kinds[page - block.first];
  }

  ageOf(page) {
    const block = this.blockOf(page);
    return parseInt(block.ages[page - block.first], 16);
  }

  /** What a page is called, whose it is, and where it lies. */
  async titleOf(page) {
    const block = this.blockOf(page);
    const place = page - block.first;
    const folder = block.folder ? `search/organs/${block.folder}` : "search/site/";
    const [organ, titles] = await this.file(`${folder}${Math.floor(place / titlesPerFile)}.json`, "json");
    const [title, path] = titles[place % titlesPerFile];
    return { organ, title, address: new URL(block.folder + path, this.root) };
  }

  /** The main part of a page. */
  mainOf(address) {
    return this.file(address.href, "", (page) => page.querySelector("main"));
  }
}

const pagesIn = ([titles, texts] = [[], []]) =>
  new Map([...titles.map((page) => [page, true]), ...texts.map((page) => [page, false])]);

/** The pages that are in both: in the title where both are. */
export function bothOf(left, right) {
  const both = new Map();
  for (const [page, inTitle] of left) if (right.has(page)) both.set(page, inTitle && right.get(page));
  return both;
}
