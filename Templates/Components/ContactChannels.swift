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
    \(each: channels.indices, { html(ofChannel: $0) })\
    \(purpose.map { fact(Words.purpose, HTML(text: $0)) })\
    </dl>

    """
  }

  /// Its kind is named once for all that follow each other.
  private func html(ofChannel index: Int) -> HTML {
    let channel = channels[index]
    let isNext = index > 0 && channels[index - 1].kind == channel.kind
    return isNext ? "<dd>\(channel.value)</dd>\n" : fact(Words.channel(channel.kind), channel.value)
  }
}

extension ContactShown.Channel {
  fileprivate var value: HTML { address.map { "<a \(href: $0)>\(text)</a>" } ?? HTML(text: text) }
}
