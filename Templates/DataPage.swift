import Pages
import SafeHTML

extension DataPage {
  var html: HTML {
    frame.html(
      data: dataset,
      main: """
        <h1>\(Words.openData)</h1>
        \(frame.asOfLine)\
        <p>\(Words.openDataIntro)</p>
        <p lang="en">\(Words.openDataEnglish)</p>
        <p>\(Words.openDataJoining)</p>
        <p lang="en">\(Words.openDataJoiningEnglish)</p>
        <h2>\(Words.licence)</h2>
        <p>\(source.licence.map { $0.html } ?? HTML(text: Words.noLicence))</p>
        <h2>\(Words.wholeSite)</h2>
        <ul>
        \(each: files, { "<li>\($0.html)</li>\n" })\
        <li><a \(href: catalog)>\(Words.catalog)</a></li>
        <li><a \(href: schema)>\(Words.schema)</a></li>
        </ul>
        \(if: !organs.isEmpty, organTable)\
        <h2>\(Words.dataFields)</h2>
        \(each: DataKind.allCases, { fieldTable($0) })
        """)
  }

  private var organTable: HTML {
    """
    <h2>\(Words.byOrgan)</h2>
    <table>
    <thead>
    <tr><th scope="col">\(Words.organ)</th><th scope="col">\(Words.asOf)</th><th scope="col">\(Words.dataFiles)</th></tr>
    </thead>
    <tbody>
    \(each: organs, { row($0) })\
    </tbody>
    </table>

    """
  }

  private func row(_ organ: OrganFiles) -> HTML {
    """
    <tr><th scope="row">\(organ.title)</th>\(ifKnown: Words.asOf, organ.asOf.map { $0.html })\
    \(ifKnown: Words.dataFiles, "\(each: organ.files, separator: " ", { $0.html })")</tr>

    """
  }

  private func fieldTable(_ kind: DataKind) -> HTML {
    """
    <table>
    <caption>\(Words.name(kind)) <code>\(kind.rawValue)</code></caption>
    <thead>
    <tr><th scope="col">\(Words.field)</th><th scope="col">\(Words.fieldKind)</th>\
    <th scope="col">\(Words.meaning)</th><th scope="col">\(Words.meaningInEnglish)</th></tr>
    </thead>
    <tbody>
    \(each: kind.fields, { $0.row })\
    </tbody>
    </table>

    """
  }
}

extension DataField {
  fileprivate var row: HTML {
    """
    <tr><th scope="row"><code>\(name)</code></th><td>\(Words.name(kind))</td><td>\(chinese)</td>\
    <td lang="en">\(english)</td></tr>

    """
  }
}

extension DataFileLink {
  fileprivate var html: HTML { "<a \(href: path)>\(Words.name(self))</a>" }
}

extension LicenceShown {
  fileprivate var html: HTML {
    if let address { "<a \(href: address) rel=\"license\">\(name)</a>" } else { HTML(text: name) }
  }
}
