import Disclosure
import NoticeGrammar

/// The contact channels of a notice as `contact:` has them: a group for each purpose.
struct ContactText {
  let groups: [FrontMatterText]

  init(_ notice: ReadNotice) {
    let source = notice.source
    var purposes: [String] = []
    for channel in notice.contact {
      let purpose = channel.purpose.map(source.text) ?? ""
      if !purposes.contains(purpose) { purposes.append(purpose) }
    }
    groups = purposes.map { purpose in
      var group = FrontMatterText()
      let channels = notice.contact.filter { ($0.purpose.map(source.text) ?? "") == purpose }
      for kind in ContactChannel.Kind.allCases {
        group.add(kind.rawValue, texts: channels.filter { $0.kind == kind }.map { source.text($0.value) })
      }
      group.add("purpose", purpose)
      return group
    }
  }
}
