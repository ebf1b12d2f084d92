import ArgumentParser
import Diagnostics

/// What a command says about itself in the help and in messages about usage. Names, required or not, allowed values and
/// defaults are no part of it: ArgumentParser knows them, `KnownArgument` has them.
struct Guide {
  /// A line to type, and what it does.
  struct Example {
    let typed: Wording
    let does: Wording

    init(_ typed: Wording, _ does: Wording) {
      self.typed = typed
      self.does = does
    }

    /// A line that is typed alike in either language.
    init(_ typed: String, _ does: Wording) { self.init(Wording(typed, typed), does) }
  }

  /// What the command is for, in half a sentence that can follow its name and a colon.
  let purpose: Wording
  /// What to type for usual jobs, the most usual first.
  let examples: [Example]
  /// The words for each option and argument, in the order of the help page.
  let arguments: [ArgumentWords]
  /// What else there is to know, a paragraph each.
  let notes: [Wording]
  /// What exit code 1 means here, where it means something else than mistakes in the content.
  let exitOne: Wording?

  init(
    purpose: Wording, examples: [Example] = [], arguments: [ArgumentWords] = [], notes: [Wording] = [],
    exitOne: Wording? = nil
  ) {
    self.purpose = purpose
    self.examples = examples
    self.arguments = arguments
    self.notes = notes
    self.exitOne = exitOne
  }
}

extension Guide {
  /// The purpose in the language of this run: ArgumentParser puts it into shell completions.
  var abstract: String { purpose(Terminal.spoken) }
}

/// The words for one option, flag or argument.
struct ArgumentWords {
  /// `--content`; for an argument without dashes its name in the source, in kebab case: `folder`.
  let name: String
  /// What stands in the place of the value on the help page; nil for a flag, or where the allowed values say it.
  let value: Wording?
  /// What it is for.
  let meaning: Wording
  /// What a value must look like, so that it can follow 应写 or "expected"; nil where nearly any text will do.
  let form: Wording?

  init(_ name: String, value: Wording? = nil, _ meaning: Wording, form: Wording? = nil) {
    self.name = name
    self.value = value
    self.meaning = meaning
    self.form = form
  }
}

/// A command that has words. A test finds commands and options without any.
protocol GuidedCommand: ParsableCommand {
  static var guide: Guide { get }
}
