import Addresses
import Disclosure

/// Makes the entries of the register of a tree and its documents.
struct RegisterEntries {
  let documents: [ReadDocument]
  /// The dates in force, by the organs' addresses.
  private let dates: [Route: DisclosureDate]
  private(set) var organs: [FindingRegister.Organ] = []
  private(set) var notices: [FindingRegister.Notice] = []
  private(set) var findings: [FindingRegister.Finding] = []

  init(documents: [ReadDocument], published: [Organ]) {
    self.documents = documents
    let known = published.compactMap { organ in organ.asOfInForce.map { (organ.route, $0) } }
    dates = Dictionary(known, uniquingKeysWith: { first, _ in first })
  }

  mutating func add(organ node: TreeNode) {
    let document = documents[node.index]
    let value: Organ? = if case .organ(let organ) = document.value { organ } else { nil }
    let isDraft = document.isDraft
    organs.append(
      FindingRegister.Organ(
        file: node.file, route: node.route, title: value?.title.nonEmpty ?? node.name, statedAsOf: value?.asOf,
        asOf: dates[node.route], isDraft: isDraft))
    for notice in node.children { add(notice: notice, isDraft: isDraft) }
  }

  private mutating func add(notice node: TreeNode, isDraft: Bool) {
    let document = documents[node.index]
    let value: Notice? = if case .notice(let notice) = document.value { notice } else { nil }
    let isDraft = isDraft || document.isDraft
    notices.append(
      FindingRegister.Notice(
        file: node.file, title: value?.title.nonEmpty ?? node.name, date: value?.date, organ: organs.count - 1,
        isDraft: isDraft))
    for item in node.children {
      guard item.kind == .area else {
        add(finding: item, area: nil, isDraft: isDraft)
        continue
      }
      let area = documents[item.index]
      let title: String? = if case .area(let area) = area.value { area.title } else { nil }
      for finding in item.children {
        add(finding: finding, area: title?.nonEmpty ?? item.name, isDraft: isDraft || area.isDraft)
      }
    }
  }

  private mutating func add(finding node: TreeNode, area: String?, isDraft: Bool) {
    let document = documents[node.index]
    let value: Finding? = if case .finding(let finding) = document.value { finding } else { nil }
    let isDraft = isDraft || document.isDraft
    let title = value?.title.nonEmpty ?? node.name
    let record = value?.record ?? Record()
    append(node, title, whole: nil, area: area, record, isDraft: isDraft)
    for part in node.children {
      let document = documents[part.index]
      let value: SpecificFinding? = if case .specificFinding(let specific) = document.value { specific } else { nil }
      var own = value?.record ?? Record()
      own.inherit(from: record)
      append(
        part, value?.title.nonEmpty ?? part.name, whole: title, area: area, own, isDraft: isDraft || document.isDraft)
    }
  }

  private mutating func append(
    _ node: TreeNode, _ title: String, whole: String?, area: String?, _ record: Record, isDraft: Bool
  ) {
    findings.append(
      FindingRegister.Finding(
        file: node.file, route: node.route, title: title, whole: whole, area: area, notice: notices.count - 1,
        record: record, parts: node.children.map(\.file), isDraft: isDraft))
  }
}

extension TreeNode {
  /// The name of the folder or file that it is, for want of a title.
  fileprivate var name: String {
    file.name == kind.marker ? file.parent?.name ?? file.name : file.name
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
