import Diagnostics

extension ArgumentWords {
  /// What ArgumentParser adds to every command.
  static let builtIn = [
    ArgumentWords("--version", Wording("显示版本号", "prints the version")),
    ArgumentWords("--help", Wording("显示这份说明", "prints this page")),
  ]

  static let language = ArgumentWords(
    "--language", Wording("提示用中文或英文；不写时看系统的语言设置", "messages in Chinese or English; else as the system is set up"))

  /// A whole day, wherever one is asked for.
  static let day = Wording("2021-08-27 这样的一天（年-月-日）", "a day such as 2021-08-27")
}

extension ContentOption {
  /// The words of the options that every command on content has; they stand last on its page.
  static let words = [
    ArgumentWords(
      "--content", value: Wording("文件夹", "DIR"),
      Wording("内容文件夹；不写时在这里和上层文件夹里找 Content", "the content folder; else Content, here or above")),
    ArgumentWords.language,
  ]
}
