import Foundation

/// Hands libFuzzer what it calls with each input; `GONGKAI_FUZZ` names the trial, the arguments are libFuzzer's own.
@main
enum Fuzz {
  private static let trial = Trial(rawValue: ProcessInfo.processInfo.environment["GONGKAI_FUZZ"] ?? "")

  static func main() {
    guard trial != nil else { fatalError("GONGKAI_FUZZ names no trial") }
    var (count, arguments) = (CommandLine.argc, CommandLine.unsafeArgv)
    exit(
      runFuzzer(&count, &arguments) { data, size in
        Fuzz.trial?.run([UInt8](UnsafeBufferPointer(start: data, count: size)))
        return 0
      })
  }
}

/// The way into libFuzzer for programs that have a `main` of their own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
