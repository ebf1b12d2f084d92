import ArgumentParser
import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What was typed → what is meant. THE place where exit codes are picked.
@main
enum Main {
  static func main() async {
    // A reader that goes away ends the output, not the tool.
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    let terminal = Terminal(language: Terminal.spoken)
    do {
      if let help = HelpRequest(for: arguments) {
        terminal.print(try HelpPage(help.path, in: terminal.language).text)
        leave(.done)
      }
      var command = try Gongkai.parseAsRoot(HelpRequest.withoutAsking(arguments))
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
      leave(.done)
    } catch let code as ExitStatus {
      leave(code)
    } catch {
      leave(report(error, about: arguments, to: terminal))
    }
  }

  private static func report(_ error: any Error, about arguments: [String], to terminal: Terminal) -> ExitStatus {
    let code = Gongkai.exitCode(for: error)
    guard !code.isSuccess else {
      terminal.print(Gongkai.fullMessage(for: error))
      return .done
    }
    if code == .validationFailure {
      terminal.say(UsageWords.text(for: arguments, message: Gongkai.message(for: error), in: terminal.language))
      return .usage
    }
    terminal.say("\(error)")
    return .inputOutput
  }

  private static func leave(_ status: ExitStatus) -> Never {
    exit(status.rawValue)
  }
}
