import Diagnostics
import OfficeFiles
import TextEncodings

/// What is said where a workbook's archive or parts, or a text's encoding, are at fault.
extension SpreadsheetRefusal {
  static let damaged = SpreadsheetRefusal(
    Wording("工作簿不完整或已损坏", "the workbook is damaged or cut short"),
    mend: Wording("请对方重发；或用 Excel、WPS 打开修复，另存后再试", "ask for it again, or let Excel or WPS repair and save it"))

  init(_ fault: OfficeFault) {
    switch fault {
    case .damaged: self = .damaged
    case .encrypted: self = .encrypted
    case .tooLarge(let part): self = .tooLarge(.init("工作簿里的 \(part) ", "the part \(part) of the workbook is"))
    case .tooManyParts: self = .tooLarge(.init("工作簿里的文件个数", "the number of parts is"))
    case .badPart(let part, let line):
      self.init(
        Wording("工作簿里的 \(part) 第 \(line) 行读不懂", "the part \(part) of the workbook cannot be read, line \(line)"),
        mend: Self.saveAgain)
    case .documentType(let part):
      self.init(
        Wording(
          "工作簿里的 \(part) 带有 DTD，正常的表格没有，已拒绝",
          "the part \(part) of the workbook has a DTD, which no spreadsheet has: refused"),
        mend: Self.saveAgain)
    }
  }

  init(_ fault: EncodingFault) {
    switch fault {
    case .unknown:
      self.init(
        Wording("看不出文件用的是哪种文字编码（试过 UTF-8、GB18030、UTF-16）", "the encoding is none of UTF-8, GB18030 and UTF-16"),
        mend: Self.saveAgain)
    case .broken(let encoding, let line):
      self.init(
        Wording("第 \(line) 行有不合 \(encoding.name) 编码的内容", "line \(line) is no valid \(encoding.name)"),
        mend: Self.saveAgain)
    case .lacking(let character, let encoding):
      let code = "U+" + String(character.value, radix: 16, uppercase: true)
      self.init(
        Wording("\(encoding.name) 写不出字符 \(code)", "\(encoding.name) has no way to write the character \(code)"),
        mend: Wording("改用 --encoding utf-8，或 --format xlsx", "use --encoding utf-8, or --format xlsx"))
    case .noConverter(let encoding):
      self.init(
        Wording("本机不能转换 \(encoding.name) 编码", "this machine cannot convert \(encoding.name)"),
        mend: Wording(
          "改用 UTF-8 或 .xlsx；或安装系统的字符集转换模块（gconv）", "use UTF-8 or .xlsx, or install the system's converters (gconv)"))
    }
  }
}
