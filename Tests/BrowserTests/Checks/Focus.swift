import TestSupport

extension WebDriver {
  /// Presses Tab until the focus is on an element that a selector names, as somebody does who has no mouse.
  ///
  /// - Returns: what was wrong on the way: focus that is not seen (WCAG 2.4.7, 2.4.13), or covered (2.4.11); and when
  ///   the element was never reached.
  func tab(to selector: String, atMost presses: Int = 80) throws -> [String] {
    var wrong: [String] = []
    for _ in 0..<presses {
      try press(.tab)
      let trouble = try text(Self.focusTrouble)
      if !trouble.isEmpty { wrong.append(trouble) }
      if try value("document.activeElement.matches(`\(selector)`)") as? Bool == true { return wrong }
    }
    return wrong + ["\(selector) is not reached by Tab"]
  }

  /// Presses Tab through the whole page, until the focus leaves it.
  func tabThroughPage() throws -> [String] {
    try tab(to: "body, html", atMost: 400)
  }

  private static let focusTrouble = """
    (() => {
      const element = document.activeElement;
      if (element === document.body || element === document.documentElement) return "";
      const name = element.outerHTML.slice(0, 80);
      const style = getComputedStyle(element);
      if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return `${name}: no focus is seen`;
      const box = element.getClientRects()[0];
      if (!box) return `${name}: has no place`;
      if (box.bottom <= 0 || box.top >= innerHeight) return `${name}: is off the screen`;
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
      const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
      const over = document.elementFromPoint(x, y);
      const isSeen = over && (element.contains(over) || over.contains(element) || over.closest("label")?.contains(element));
      return isSeen ? "" : `${name}: is covered by ${over?.outerHTML.slice(0, 80)}`;
    })()
    """
}
