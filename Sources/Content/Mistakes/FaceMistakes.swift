import Diagnostics
import Disclosure

/// Mistakes of what makes a site look like its organ's.
extension Mistake {
  static func badColour(_ text: String, of key: String) -> Mistake {
    Mistake(
      "bad-colour", zh: "\(key) 应是颜色，不能是“\(text)”", en: "\(key) should be a colour, not “\(text)”",
      mendZH: "写成加引号的六位颜色，如 \"#0b5394\"", mendEN: "write six digits in quotation marks, as \"#0b5394\"")
  }

  /// A remark begins with the sign that a colour begins with.
  static func colourWithoutQuotes(_ key: String) -> Mistake {
    Mistake(
      "bad-colour", zh: "\(key) 没有颜色：不加引号时，# 后面都是说明",
      en: "\(key) has no colour: without quotation marks, what follows # is a remark",
      mendZH: "颜色加上英文引号，如 \"#0b5394\"", mendEN: "put the colour into quotation marks, as \"#0b5394\"")
  }

  static func lowContrast(_ key: String, _ colour: Colour, on ground: Colour) -> Mistake {
    let isDark = ground == Accent.darkGround
    let other = isDark ? Colour(red: 255, green: 255, blue: 255) : Colour(red: 0, green: 0, blue: 0)
    let better = colour.mixed(towards: other, on: ground, contrast: Accent.leastContrast).text
    let (found, least) = (ratio(colour.contrast(with: ground)), ratio(Accent.leastContrast))
    return Mistake(
      "low-contrast", zh: "\(key) 的颜色 \(colour.text) 在\(isDark ? "深色" : "白色")背景上看不清：对比度 \(found)，至少要 \(least)",
      en: "the colour \(colour.text) of \(key) is hard to read on a \(isDark ? "dark" : "white") ground: "
        + "its contrast is \(found), and \(least) is the least",
      mendZH: "换\(isDark ? "浅" : "深")一些的颜色，如 \"\(better)\"",
      mendEN: "take a \(isDark ? "lighter" : "darker") one, as \"\(better)\"")
  }

  /// `4.50:1` of hundredths.
  private static func ratio(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest):1"
  }

  static func notAStylesheet(_ name: String) -> Mistake {
    Mistake(
      "not-a-stylesheet", zh: "assets 里没有样式文件“\(name)”", en: "there is no stylesheet “\(name)” in assets",
      mendZH: "把 .css 文件放进 assets/，写成 assets/文件名.css", mendEN: "put a .css file into assets/ and write assets/name.css")
  }

  static func stylesheetRequest(_ text: String) -> Mistake {
    Mistake(
      "stylesheet-request", zh: "样式文件里不能有“\(text)”", en: "a stylesheet cannot have “\(text)”",
      mendZH: "不引用别的网站和别的样式文件；图片、字体放进 assets/，写成 url(文件名)",
      mendEN: "refer to no other site and no other stylesheet; put pictures and fonts into assets/ and write url(name)")
  }
}
