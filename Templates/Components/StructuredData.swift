import Pages
import SafeHTML

// What pages say of themselves in the words of schema.org (JSON-LD 1.1). It is data and no script: the policy of the page
// lets none run.

extension PageFrame {
  /// A thing of a type.
  fileprivate static func thing(_ type: JSON, _ members: [JSON.Member]) -> JSON {
    .object([.init("@context", "https://schema.org"), .init("@type", type)] + members)
  }

  /// The organ that is responsible for the site.
  fileprivate var publisher: JSON {
    .object([.init("@type", "GovernmentOrganization"), .init("name", .string(host))])
  }

  fileprivate func member(_ name: String, _ text: String?) -> [JSON.Member] {
    text.map { [JSON.Member(name, .string($0))] } ?? []
  }

  /// An organ, with the ways to reach it.
  func organization(_ name: String, alternate: String?) -> JSON {
    let channels = contact.flatMap(\.channels)
    func first(_ kinds: ContactShown.Kind...) -> String? { channels.first { kinds.contains($0.kind) }?.text }
    return Self.thing(
      "GovernmentOrganization",
      member("name", name) + member("alternateName", alternate) + member("url", canonical?.text)
        + member("telephone", first(.telephone, .hotline)) + member("email", first(.email))
        + member("address", first(.postalAddress)))
  }
}

extension NoticePage {
  /// The notice as a report.
  var report: JSON {
    let author = issuer.map { JSON.object([.init("@type", "GovernmentOrganization"), .init("name", .string($0))]) }
    return PageFrame.thing(
      "Report",
      frame.member("name", title) + frame.member("url", frame.canonical?.text)
        + frame.member("datePublished", published.iso) + frame.member("dateModified", modified)
        + frame.member("inLanguage", frame.language) + (author.map { [JSON.Member("author", $0)] } ?? [])
        + [.init("publisher", frame.publisher)])
  }

  /// The date for which its data hold; a notice may go public after that.
  private var modified: String { max(frame.asOf?.iso ?? published.iso, published.iso) }
}

extension DataPage {
  /// The open data as a dataset.
  var dataset: JSON {
    let files = files.map { file in
      JSON.object([
        .init("@type", "DataDownload"), .init("name", .string(Words.name(file))),
        .init("encodingFormat", file.format == .json ? "application/json" : "text/csv"),
        .init("contentUrl", .string(file.address.text)),
      ])
    }
    let licence = source.licence.map { $0.address?.text ?? $0.name }
    return PageFrame.thing(
      "Dataset",
      frame.member("name", Words.title(Words.openData, of: source.site))
        + frame.member("description", Words.summary(frame.summary)) + frame.member("url", source.page.text)
        + frame.member("license", licence) + frame.member("dateModified", frame.asOf?.iso)
        + frame.member("inLanguage", frame.language)
        + [
          .init("isAccessibleForFree", true), .init("creator", frame.publisher), .init("distribution", .array(files)),
        ])
  }
}
