/// A table to be written: columns with their looks, and rows of cells.
public struct Table: Sendable {
  /// A column.
  public struct Column: Sendable {
    /// What stands at its head.
    public var title: String
    /// How wide it is, in digits of the usual type (what Excel counts in).
    public var width: Double
    /// Whether people are meant to write in it: its head has another colour.
    public var isFilledIn = false
    /// Whether it is of dates, so that one that is typed into it becomes a date.
    public var isDate = false
    /// Whether it is kept out of sight.
    public var isHidden = false
    /// What may be chosen from in it; none where anything may be written.
    public var choices: [String] = []
    /// What is said about it when one of its cells is chosen.
    public var hint: String?

    /// A column.
    public init(title: String, width: Double) {
      self.title = title
      self.width = width
    }
  }

  /// What the tab says.
  public var name: String
  /// The columns in their order.
  public var columns: [Column]
  /// The rows below the head; nil is an empty cell.
  public var rows: [[Cell?]]

  /// A table.
  public init(name: String, columns: [Column], rows: [[Cell?]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
