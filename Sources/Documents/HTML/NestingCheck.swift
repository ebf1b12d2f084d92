/// Tells, before a page is parsed, whether its elements would lie too deep within each other: HTML's own algorithm looks
/// through all that are open for every tag, and takes half a minute for a hundred thousand of them.
///
/// It counts what may be open at most, by the rules of HTML 13.2.6 as far as they close elements for certain; `p`, `li`,
/// `td` and others that close each other are not counted, as they only lie within each other by way of those that are.
struct NestingCheck {
  private var scanner: TagScanner
  private var open: [Name] = []
  private var counts: [Name: Int] = [:]

  /// - Parameter text: the page.
  /// - Throws: where it is too deep, or an element has too many attributes.
  static func check(_ text: [UInt8]) throws(DocumentRefusal) {
    var check = NestingCheck(scanner: TagScanner(text))
    while let tag = check.scanner.next() {
      check.take(tag)
      guard check.open.count <= Limits.nesting, tag.attributes <= Limits.attributes else {
        throw .tooDeep(line: 1 + text[..<tag.start].count { $0 == 0x0A })
      }
    }
  }

  private init(scanner: TagScanner) { self.scanner = scanner }

  private mutating func take(_ tag: TagScanner.Tag) {
    let name = Name(tag.name)
    if Name.closingEachOther.contains(name) {
      // A cell ends what is open in the one before it, fonts that nobody closed first of all.
      if Name.cells.contains(name) { pop(above: .table) }
    } else if tag.isEnd {
      close(name)
    } else if !Name.void.contains(name) {
      if Name.endingTheirOwnKind.contains(name) { close(name) }
      open.append(name)
      counts[name, default: 0] += 1
      if !tag.isForeign { scanner.skipRawText(of: tag.name) }
    }
    scanner.isInForeign = counts[.svg, default: 0] + counts[.math, default: 0] > 0
  }

  /// The end tag of a block closes all down to its element, but not beyond a table and its kind (HTML 13.2.4.2, scopes);
  /// any other not beyond a block.
  private mutating func close(_ name: Name) {
    guard counts[name, default: 0] > 0 else { return }
    let isBlock = Name.blocks.contains(name)
    for index in open.indices.reversed() {
      if open[index] == name { return pop(to: index) }
      if Name.barriers.contains(open[index]) || !isBlock && Name.special.contains(open[index]) { return }
    }
  }

  private mutating func pop(above name: Name) {
    guard counts[name, default: 0] > 0, let index = open.lastIndex(of: name) else { return }
    if open[(index + 1)...].contains(where: Name.barriers.contains) { return }
    pop(to: index + 1)
  }

  private mutating func pop(to index: Int) {
    for name in open[index...] { counts[name, default: 0] -= 1 }
    open.removeSubrange(index...)
  }

  /// A name of an element, in lower case.
  private struct Name: Hashable {
    /// Its first eight bytes: two elements that are taken for one are only counted worse.
    private let key: UInt64

    init(_ bytes: some Sequence<UInt8>) {
      key = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64((0x41...0x5A).contains($1) ? $1 | 0x20 : $1) }
    }

    private static func set(_ names: String) -> Set<Name> { Set(names.split(separator: " ").map { Name($0.utf8) }) }

    static let table = Name("table".utf8)
    static let svg = Name("svg".utf8)
    static let math = Name("math".utf8)
    static let cells = set("td th tr tbody thead tfoot caption")
    static let closingEachOther = set("p li dt dd option optgroup colgroup rt rp rb rtc html head body").union(cells)
    static let void = set(
      "area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound")
    static let endingTheirOwnKind = set("a nobr")
    static let barriers = set("table applet marquee object template select svg math button")
    /// Those whose end tag closes what is open in them.
    static let blocks = set(
      "address article aside blockquote center details dir div dl fieldset figcaption figure footer header hgroup "
        + "listing main menu nav ol pre section summary ul h1 h2 h3 h4 h5 h6"
    ).union(barriers)
    /// Those that end tags of others do not close.
    static let special = set(
      "form frameset iframe noembed noframes noscript plaintext script style textarea title xmp"
    ).union(blocks)
  }
}
