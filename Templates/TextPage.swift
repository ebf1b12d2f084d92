import Pages
import SafeHTML

extension TextPage {
  var html: HTML {
    frame.html(
      main: """
        <h1>\(title)</h1>
        \(passages(body))
        """)
  }
}
