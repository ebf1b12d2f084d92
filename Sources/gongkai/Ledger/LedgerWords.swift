import Addresses
import Diagnostics
import Spreadsheets

/// What the ledger commands say of files and places.
enum LedgerWords {
  static func exported(_ rows: Int, to name: String, isInternal: Bool) -> Wording {
    let warning =
      isInternal
      ? Wording("\n表里有内部信息，不要放到网上或发给外单位。", "\nIt holds internal information: keep it off the web and within the organ.")
      : Wording("", "")
    return Wording(
      "已导出 \(rows) 行到 \(name)。填好后：gongkai ledger import \(Terminal.typed(name))\(warning.chinese)",
      "Exported \(rows) \(rows == 1 ? "row" : "rows") to \(name). When it is filled in: gongkai ledger import \(Terminal.typed(name))\(warning.english)"
    )
  }

  static func refusal(_ refusal: SpreadsheetRefusal, file: String?, in language: Language) -> String {
    let place = file.map { $0 + Wording("：", ": ")(language) } ?? ""
    return place + refusal.cause(language) + "\n" + Wording("改法：", "fix: ")(language) + refusal.mend(language)
  }

  static let workbookOnTerminal = Wording(
    "工作簿不能显示在屏幕上。\n改法：用 --output 写明文件，如 --output 台账.xlsx",
    "a workbook cannot be shown on a terminal.\nfix: name a file, as in --output ledger.xlsx")

  static func formatAgainstEnding(_ name: String, _ format: LedgerFormat) -> Wording {
    Wording(
      "--format \(format.rawValue) 与文件名 \(name) 的扩展名对不上。\n改法：去掉 --format，或改文件名",
      "--format \(format.rawValue) and the ending of \(name) do not agree.\nfix: leave --format out, or change the name"
    )
  }

  static func unknownEnding(_ name: String) -> Wording {
    Wording(
      "从文件名 \(name) 看不出格式。\n改法：以 .xlsx 或 .csv 结尾，或写明 --format",
      "the name \(name) does not say which kind of file it is.\nfix: let it end in .xlsx or .csv, or give --format")
  }

  static func withinSite(_ name: String) -> Wording {
    Wording(
      "\(name) 在公开网站的文件夹里，放在那里的文件会公开。\n改法：换一个文件夹",
      "\(name) lies in the folder of the public site, where everything is published.\nfix: choose another folder")
  }

  static func fileExists(_ name: String) -> Wording {
    Wording(
      "\(name) 已经有了，没有改动它。\n改法：换一个文件名；确实要替换就加 --force",
      "\(name) is there already and was left as it is.\nfix: choose another name, or add --force to replace it")
  }

  static func ambiguous(_ text: String, _ kind: Wording, _ found: [(title: String, route: Route)]) -> Wording {
    Wording(
      "“\(text)”对得上几个\(kind.chinese)：\n\(list(found))\n改法：写完整的地址",
      "\(text) means more than one \(kind.english):\n\(list(found))\nfix: give the whole address")
  }

  static func unknown(_ text: String, _ kind: Wording, _ all: [(title: String, route: Route)]) -> Wording {
    Wording(
      "没有找到\(kind.chinese)“\(text)”。现有：\n\(list(all))",
      "there is no \(kind.english) \(text). There are:\n\(list(all))")
  }

  private static func list(_ some: [(title: String, route: Route)]) -> String {
    let shown = some.prefix(20).map { "  /\($0.route.path)  \($0.title)" }
    return (shown + (some.count > 20 ? ["  …"] : [])).joined(separator: "\n")
  }
}

extension LedgerWords {
  /// Why a file cannot be read; names of sheets in it are not ours.
  static func unreadable(_ name: Wording, _ cause: Wording, _ mend: Wording, _ language: Language) -> String {
    let (cause, mend) = (VisibleText.of(cause(language)), VisibleText.of(mend(language)))
    return Wording("\(name.chinese)：\(cause)。\n改法：\(mend)", "\(name.english): \(cause).\nfix: \(mend)")(language)
  }
}
