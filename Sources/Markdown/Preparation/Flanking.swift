/// What a delimiter run may do: THE rules of the CJK-friendly amendments, section 6.2, and those of libcmark beside them.
struct Flanking: Equatable {
  var canOpen: Bool
  var canClose: Bool

  /// Both at once, as within a word.
  static let both = Flanking(canOpen: true, canClose: true)

  init(canOpen: Bool, canClose: Bool) {
    (self.canOpen, self.canClose) = (canOpen, canClose)
  }

  /// What stands at one side of a run.
  struct Side {
    let kind: CharacterClass.Kind
    /// A CJK character, or in front of the run a CJK sequence.
    let isCJK: Bool
    /// In front of the run: U+E0100 to U+E01EF, which choose the form of an ideograph.
    var isIdeographicSelector = false
    let engineKind: CharacterClass.Kind?

    static let space = Side(CharacterClass.space)

    init(_ character: CharacterClass) {
      (kind, isCJK, engineKind) = (character.kind, character.isCJK, character.engineKind)
    }

    init(kind: CharacterClass.Kind, isCJK: Bool, isIdeographicSelector: Bool = false) {
      (self.kind, self.isCJK, self.isIdeographicSelector, engineKind) = (kind, isCJK, isIdeographicSelector, .other)
    }

    fileprivate var isForeignPunctuation: Bool { kind == .punctuation && !isCJK }
  }

  /// As the amendments have it, for `*` and `~~`, or for `_` and a single `~`, which make nothing within words.
  init(between before: Side, and after: Side, withinWords: Bool) {
    let left =
      after.kind != .space
      && (!after.isForeignPunctuation || before.kind == .space || before.isForeignPunctuation || before.isCJK
        || before.isIdeographicSelector)
    let right =
      before.kind != .space
      && (!before.isForeignPunctuation || after.kind == .space || after.isForeignPunctuation || after.isCJK)
    self.init(
      left: left, right: right, isBehindPunctuation: before.kind == .punctuation,
      isBeforePunctuation: after.kind == .punctuation, withinWords: withinWords)
  }

  /// As libcmark sees a run between characters of these kinds (CommonMark 0.30, section 6.2).
  init(engineBetween before: CharacterClass.Kind, and after: CharacterClass.Kind, withinWords: Bool) {
    self.init(
      left: after != .space && (after == .other || before != .other),
      right: before != .space && (before == .other || after != .other),
      isBehindPunctuation: before == .punctuation, isBeforePunctuation: after == .punctuation, withinWords: withinWords)
  }

  private init(
    left: Bool, right: Bool, isBehindPunctuation: Bool, isBeforePunctuation: Bool, withinWords: Bool
  ) {
    canOpen = left && (withinWords || !right || isBehindPunctuation)
    canClose = right && (withinWords || !left || isBeforePunctuation)
  }

  /// The kinds of characters between which libcmark comes to this: there are some for each that can be.
  func engineKinds(withinWords: Bool) -> (before: CharacterClass.Kind, after: CharacterClass.Kind) {
    switch (canOpen, canClose) {
    case (true, true): withinWords ? (.other, .other) : (.punctuation, .punctuation)
    case (true, false): (.punctuation, .other)
    case (false, true): (.other, .punctuation)
    case (false, false): (.other, .other)
    }
  }
}
