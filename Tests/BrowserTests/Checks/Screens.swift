import TestSupport

extension Browser {
  /// Widths in CSS pixels. 320 is also what a screen of 1280 has left at 400 % (WCAG 1.4.10).
  static var widths: [Int] { [320, 360, 768, 1280, 1920] }

  /// Where the page is wider than the screen, with what sticks out.
  func sidewaysScrolling(on widths: [Int] = widths) throws -> [String] {
    var wrong: [String] = []
    for width in widths {
      try resize(width: width)
      let found = try text(sticksOut)
      if !found.isEmpty { wrong.append("\(width) px: \(found)") }
    }
    return wrong
  }

  /// Buttons, fields and navigation that a finger misses: under 44 by 44 pixels, on a phone and on a desk.
  func smallTargets(on widths: [Int] = [320, 1280]) throws -> [String] {
    var wrong: [String] = []
    for width in widths {
      try resize(width: width)
      let found = try value(small) as? [String] ?? []
      wrong += found.map { "\(width) px: \($0)" }
    }
    return wrong
  }
}

extension WebDriver {
  /// Tables that a rule meant for something else makes anything but tables, and pictures that are drawn out of shape.
  func misshapen() throws -> [String] {
    try resize(width: 1280)
    return try value(
      """
      [...document.querySelectorAll("table")].filter(table => getComputedStyle(table).display !== "table").concat(
        [...document.images].filter(image => getComputedStyle(image).objectFit === "fill" && Math.abs(
          image.width * image.naturalHeight - image.height * image.naturalWidth) > image.naturalWidth)).map(
        element => element.outerHTML.slice(0, 80))
      """) as? [String] ?? ["no answer"]
  }

  /// Buttons and fields that stand there where no script answers them.
  func deadControls() throws -> [String] {
    try value(
      """
      [...document.querySelectorAll("button, input, select, textarea")].filter(
        element => !element.closest("form[action]") && element.checkVisibility({ visibilityProperty: true })).map(element => element.outerHTML.slice(0, 80))
      """) as? [String] ?? ["scripts are off for the driver too"]
  }
}

private let sticksOut = """
  (() => {
    const page = document.scrollingElement;
    if (page.scrollWidth <= page.clientWidth) return "";
    const wide = [...document.querySelectorAll("body *")].filter(
      element => element.getBoundingClientRect().right > page.clientWidth + .5);
    const last = wide.at(-1);
    return `${page.scrollWidth} > ${page.clientWidth}` + (last ? ` <${last.localName} class="${last.className}">` : "");
  })()
  """

private let small = """
  [...document.querySelectorAll("nav a, button, input, select, summary, body > footer a")].filter(element => {
    const hit = (element.type === "checkbox" && element.closest("label")) || element;
    const box = hit.getBoundingClientRect();
    const isShown = box.width > 0 && box.height > 0;
    return isShown && (box.width < 43.9 || box.height < 43.9);
  }).map(element => `${element.outerHTML.slice(0, 80)}: ${element.getBoundingClientRect().width} by ${
    element.getBoundingClientRect().height}`)
  """
