import Diagnostics

/// What is wrong with a command as it was typed.
enum UsageMistake {
  case unknownCommand(String, suggestion: String?)
  case unknownOption(String, suggestion: String?)
  /// A dash as a word processor or a Chinese keyboard makes it: `—content`, `－－content`.
  case wrongDashes(String, meant: String)
  case missingValue(ArgumentWords)
  /// A value that the option does not take; `allowed` is empty where there is no list.
  case wrongValue(String, of: ArgumentWords, allowed: [String], suggestion: String?)
  /// A flag that was given a value.
  case needlessValue(of: String)
  case missing(ArgumentWords)
  case surplus(String)
  /// ArgumentParser's own words, where we know no better.
  case other(String)

  /// The mistake in one sentence without a full stop.
  var cause: Wording {
    switch self {
    case .unknownCommand(let word, _): Wording("没有“\(word)”这个命令", "there is no command '\(word)'")
    case .unknownOption(let name, _): Wording("这个命令没有 \(name) 这个选项", "this command has no option \(name)")
    case .wrongDashes(let word, _): Wording("“\(word)”前面的横线不对", "the dashes before '\(word)' are not plain ones")
    case .missingValue(let option): Wording("\(option.name) 后面缺内容", "\(option.name) needs a value")
    case .wrongValue(let value, let option, _, _):
      Wording("\(option.subject)不能是“\(value)”", "\(option.title.english) cannot be '\(value)'")
    case .needlessValue(let name): Wording("\(name) 后面不带内容", "\(name) takes no value")
    case .missing(let argument): Wording("没有写\(argument.quoted)", "\(argument.title.english) is missing")
    case .surplus(let word): Wording("多出了“\(word)”", "'\(word)' is one word too many")
    case .other(let message): Wording("（\(message)）", message)
    }
  }

  /// What to type instead; nil where nobody can know.
  var mend: Wording? {
    switch self {
    case .unknownCommand(_, let suggestion), .unknownOption(_, let suggestion):
      suggestion.map { Wording("是不是 \($0)？", "did you mean \($0)?") }
    case .wrongDashes(_, let meant): Wording("用半角减号，写成 \(meant)", "type \(meant), with plain hyphens")
    case .missingValue(let option): option.afterName
    case .wrongValue(_, let option, let allowed, let suggestion): option.expected(allowed, suggestion)
    case .needlessValue(let name): Wording("只写 \(name)", "type \(name) alone")
    case .missing(let argument):
      argument.name.hasPrefix("-")
        ? argument.afterName : Wording("\(argument.quoted)是：\(argument.meaning.chinese)", argument.meaning.english)
    case .surplus:
      Wording(
        "内容里有空格时，用引号括起来，如 \"第一 小组\"", "where a value has blanks in it, put it in quotes, as \"first team\"")
    case .other: nil
    }
  }
}

extension ArgumentWords {
  /// `--due`, or the placeholder of an argument without dashes.
  fileprivate var title: Wording { name.hasPrefix("-") ? Wording(name, name) : value ?? Wording(name, name) }

  /// The title where a Chinese predicate follows: Latin letters want a blank, Han none.
  fileprivate var subject: String { name.hasPrefix("-") ? name + " " : title.chinese }

  /// The title within a Chinese sentence.
  fileprivate var quoted: String { name.hasPrefix("-") ? " " + name : "“\(title.chinese)”" }

  fileprivate var afterName: Wording {
    let what = form ?? value ?? Wording("内容", "VALUE")
    return Wording(
      "\(name) 后面写：\(what.chinese)；内容以减号开头时写成 \(name)=内容",
      "\(name) is followed by: \(what.english); write \(name)=VALUE where it begins with a hyphen")
  }

  fileprivate func expected(_ allowed: [String], _ suggestion: String?) -> Wording? {
    if let suggestion { return Wording("是不是 \(suggestion)？", "did you mean \(suggestion)?") }
    if let form { return Wording("应写：\(form.chinese)", "expected: \(form.english)") }
    guard !allowed.isEmpty else { return Wording("应写：\(meaning.chinese)", "expected: \(meaning.english)") }
    return Wording("可写：" + allowed.joined(separator: "、"), "one of: " + allowed.joined(separator: ", "))
  }
}
