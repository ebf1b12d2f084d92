import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The wish of a person or of the system that the tool ends: Ctrl-C, a closed terminal, a shutdown.
final class Ending {
  private let sources: [any DispatchSourceSignal]

  /// Takes these wishes from now on; they no longer end the tool by themselves, except the second one.
  init(_ end: @escaping @Sendable () -> Void) {
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal(number, SIG_DFL)
        end()
      }
      source.resume()
      return source
    }
  }
}
