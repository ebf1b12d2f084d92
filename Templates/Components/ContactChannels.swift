import Pages
import SafeHTML

extension PageFrame {
  /// The contact channels at the end of a page.
  var contactSection: HTML {
    if contact.isEmpty { return .empty }
    return """
      <section class="contact" aria-labelledby="contact">
      <h2 id="contact">\(Words.contact)</h2>
      \(each: contact, { $0.html })\
      </section>

      """
  }
}

extension ContactShown {
  /// The channels for one purpose.
  var html: HTML {
    """
    <dl class="facts">
    \(each: channels, { $0.html })\
    \(purpose.map { fact(Words.purpose, HTML(text: $0)) })\
    </dl>

    """
  }
}

extension ContactShown.Channel {
  fileprivate var html: HTML {
    guard let address else { return fact(Words.channel(kind), HTML(text: text)) }
    return fact(Words.channel(kind), "<a \(href: address)>\(text)</a>")
  }
}
