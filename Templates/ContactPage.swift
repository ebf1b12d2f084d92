import Pages
import SafeHTML

extension ContactPage {
  var html: HTML {
    frame.html(
      main: """
        <h1>\(Words.contact)</h1>
        \(each: site, { $0.html })\
        \(each: organs, { $0.html })
        """)
  }
}

extension OrganContact {
  fileprivate var html: HTML {
    """
    <h2>\(organ.html)</h2>
    \(each: groups, { $0.html })
    """
  }
}
