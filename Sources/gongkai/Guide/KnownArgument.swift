import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What ArgumentParser knows of an option, flag or argument. THE place that reads its dumped description.
struct KnownArgument: Decodable {
  enum Kind: String, Decodable {
    case positional, option, flag
  }

  let kind: Kind
  let isOptional: Bool
  let isRepeating: Bool
  let defaultValue: String?
  let allowed: [String]
  private let shouldDisplay: Bool
  private let names: [Name]?
  private let preferredName: Name?
  private let valueName: String?

  private struct Name: Decodable {
    let kind: String
    let name: String
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  private enum CodingKeys: String, CodingKey {
    case kind, isOptional, isRepeating, defaultValue, shouldDisplay, names, preferredName, valueName
    case allowed = "allValues"
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    kind = try values.decode(Kind.self, forKey: .kind)
    isOptional = try values.decode(Bool.self, forKey: .isOptional)
    isRepeating = try values.decode(Bool.self, forKey: .isRepeating)
    defaultValue = try values.decodeIfPresent(String.self, forKey: .defaultValue)
    allowed = try values.decodeIfPresent([String].self, forKey: .allowed) ?? []
    shouldDisplay = try values.decode(Bool.self, forKey: .shouldDisplay)
    names = try values.decodeIfPresent([Name].self, forKey: .names)
    preferredName = try values.decodeIfPresent(Name.self, forKey: .preferredName)
    valueName = try values.decodeIfPresent(String.self, forKey: .valueName)
  }

  /// The name that its words go by: `--content`, or `folder` where no dashes are typed.
  var name: String { preferredName?.typed ?? valueName ?? "" }

  /// All that may be typed for it, short ones first.
  var typedNames: [String] {
    let all = (names ?? []).map(\.typed)
    return all.filter { !$0.hasPrefix("--") } + all.filter { $0.hasPrefix("--") }
  }

  /// The options and arguments of a command, in the order of its source; hidden ones are left out.
  ///
  /// - Throws: `DecodingError` where ArgumentParser describes itself in a way that we do not know.
  static func all(of command: any ParsableCommand.Type) throws -> [KnownArgument] {
    struct Dump: Decodable {
      struct Command: Decodable { let arguments: [KnownArgument]? }
      let command: Command
    }
    let dump = try JSONDecoder().decode(Dump.self, from: Data(command._dumpHelp().utf8))
    return (dump.command.arguments ?? []).filter(\.shouldDisplay)
  }
}
