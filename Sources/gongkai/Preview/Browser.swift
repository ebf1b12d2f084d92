#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The user's own browser.
enum Browser {
  /// Shows an address in it; false where that cannot be asked for.
  static func open(_ address: String) -> Bool {
    #if canImport(Glibc)
      let opener = "xdg-open"
      var actions = posix_spawn_file_actions_t()
    #elseif canImport(Darwin)
      let opener = "open"
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // What a browser says is nothing for this terminal.
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = [opener, address].map { (text: String) in strdup(text) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    return posix_spawnp(&process, opener, &actions, nil, &arguments, environ) == 0
  }
}
