/// Makes a content tree file by file, and counts the pages that it stands for.
struct SiteMaker {
  private var random: SplitMix64
  private let folder: Folder
  /// Besides the documents, each notice has its ledger.
  private(set) var pageCount = 0

  /// How many organs there are names for.
  static let mostOrgans = Vocabulary.cities.count * Vocabulary.districts.count * Vocabulary.organs.count

  init(folder: Folder, seed: UInt64) {
    self.folder = folder
    random = SplitMix64(seed: seed)
  }

  /// Adds organs of two notices each, until there are so many pages or no names are left.
  mutating func make(pages: Int) throws(WriteError) {
    try writeSurroundings()
    for number in 0..<Self.mostOrgans where pageCount < pages {
      try makeOrgan(number, wanted: pages)
    }
  }

  private mutating func writeSurroundings() throws(WriteError) {
    let site = """
      title: 整改公开平台（测试数据）
      organ: 测试数据生成器
      baseURL: https://example.org/
      demonstration: true
      contact:
        telephone: "0100-5550000"
        email: supervision@example.org
        purpose: 对整改落实情况的监督意见

      """
    try folder.write("site.yaml", site)
    try folder.write("pages/about.md", "---\ntitle: 关于本站\n---\n\n本站的单位、人员和数字都是随机生成的，只用来测量速度。\n")
    pageCount += 3  // home, contact, about
  }

  private mutating func makeOrgan(_ number: Int, wanted: Int) throws(WriteError) {
    let kinds = Vocabulary.organs.count
    let districts = Vocabulary.districts.count
    let (kind, district) = (Vocabulary.organs[number % kinds], Vocabulary.districts[number / kinds % districts])
    let city = Vocabulary.cities[number / kinds / districts]
    let slug = [city, district, kind].map(\.slug).joined(separator: "-")
    let name = city.text + district.text + kind.text
    try write("\(slug)/organ.md", random.organ(name, slug))
    for round in 0..<2 where round == 0 || pageCount < wanted {
      let feedback = Day(year: 2022 + round * 2, month: random.number(1...12), day: random.number(1...28))
      try makeNotice(at: "\(slug)/\(2022 + round * 2)-inspection", of: name, round, feedback)
    }
  }

  private mutating func makeNotice(
    at path: String, of organ: String, _ round: Int, _ feedback: Day
  ) throws(WriteError) {
    try write("\(path)/notice.md", random.notice(organ, round, feedback: feedback))
    pageCount += 1
    for (number, theme) in random.sample(Vocabulary.themes, random.number(3...5)).enumerated() {
      let area = "\(path)/\(number + 1)-\(theme.name.slug)"
      try write("\(area)/area.md", random.area(theme))
      var earlier: String?
      for (number, matter) in random.sample(theme.matters, random.number(2...5)).enumerated() {
        let file = "\(number + 1)-\(matter.slug)"
        earlier = try makeFinding(at: "\(area)/\(file)", matter, feedback, see: earlier)
      }
    }
  }

  /// - Returns: what a document beside it calls it in a link.
  private mutating func makeFinding(
    at path: String, _ matter: Name, _ feedback: Day, see earlier: String?
  ) throws(WriteError) -> String {
    let title = random.failing(of: matter)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard random.chance(12) else {
      let link = random.chance(30) ? earlier : nil
      try write("\(path).md", random.finding(title, matter, from: feedback, see: link))
      return "\(name).md"
    }
    try write("\(path)/finding.md", random.brokenDownFinding(title, from: feedback))
    for (number, place) in random.sample(["机关科室", "下属单位", "乡镇站所", "对外窗口"], random.number(2...3)).enumerated() {
      let file = "\(path)/\(number + 1)-part-\(number + 1).md"
      try write(file, random.finding("\(place)\(title)", matter, from: feedback, see: "../../notice.md"))
    }
    return "\(name)/finding.md"
  }

  private mutating func write(_ path: String, _ text: String) throws(WriteError) {
    try folder.write(path, text)
    pageCount += 1
  }
}
