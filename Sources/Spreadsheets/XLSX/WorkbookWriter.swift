import CXLSXWriter

/// Writes one table as a workbook, by libxlsxwriter.
struct WorkbookWriter: ~Copyable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private var isClosed = false

  /// - Parameters:
  ///   - path: the file that is written when the workbook is closed.
  ///   - folder: where the parts lie until then.
  ///   - name: what the tab says.
  /// - Throws: where there is no memory for it.
  init(at path: String, folder: String, name: String) throws(SpreadsheetRefusal) {
    let opened = folder.withCString { folder in
      // The library copies the name of the folder and never writes through the pointer.
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(path, &options)
    }
    let added = opened.flatMap { workbook_add_worksheet($0, name) }
    guard let opened, let added else {
      opened.map { lxw_workbook_free($0) }
      throw .cannotWrite
    }
    workbook = opened
    sheet = added
    // The library would take the time of the clock: the same table is the same bytes.
    var properties = lxw_doc_properties()
    properties.created = 946_684_800  // 2000-01-01
    workbook_set_properties(workbook, &properties)
  }

  deinit {
    if !isClosed { lxw_workbook_free(workbook) }
  }

  /// Writes the file.
  ///
  /// - Throws: where the disk is full, or the folder closed.
  mutating func close() throws(SpreadsheetRefusal) {
    isClosed = true
    guard workbook_close(workbook) == LXW_NO_ERROR else { throw .cannotWrite }
  }

  // MARK: Looks

  /// A format that wraps its text and stands at the top of its cell.
  func bodyFormat(number: String? = nil) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(workbook)
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, 0xBFBFBF)
    if let number { format_set_num_format(format, number) }
    return format
  }

  /// The head of a column: those that people fill in stand out.
  func headFormat(isFilledIn: Bool) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(workbook)
    format_set_text_wrap(format)
    format_set_bold(format)
    format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, 0xBFBFBF)
    format_set_bg_color(format, isFilledIn ? 0xFFF2CC : 0xE7E6E6)
    return format
  }

  func setColumn(_ index: Int, width: Double, isHidden: Bool) {
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    worksheet_set_column_opt(sheet, lxw_col_t(index), lxw_col_t(index), width, nil, &options)
  }

  /// The head stays in sight, can be filtered, and is printed on each page; a page is as wide as the table (A3 across).
  func setPage(columns: Int, rows: Int) {
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(rows), lxw_col_t(columns - 1))
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 8)
    worksheet_fit_to_pages(sheet, 1, 0)
  }

  /// Makes room for so many lines; a row is at most 409 points high (Excel's limit).
  func setRow(_ index: Int, lines: Int) {
    worksheet_set_row(sheet, lxw_row_t(index), min(409, Double(lines) * 15), nil)
  }

  // MARK: Cells

  /// Text as text, whatever it looks like.
  ///
  /// - Throws: where it is longer than a cell can hold.
  func write(_ text: String, row: Int, column: Int, _ format: UnsafeMutablePointer<lxw_format>?)
    throws(SpreadsheetRefusal)
  {
    let code = worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), EscapedText.encode(text), format)
    guard code == LXW_NO_ERROR else { throw .tooLarge(.init("第 \(row + 1) 行的一格", "a cell of row \(row + 1) is")) }
  }

  func write(_ number: Double, row: Int, column: Int, _ format: UnsafeMutablePointer<lxw_format>?) {
    worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number, format)
  }

  func writeBlank(row: Int, column: Int, _ format: UnsafeMutablePointer<lxw_format>?) {
    worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), format)
  }

  /// A list to choose from, and what is said beside a cell. Something else may be written after a warning: offices have
  /// words of their own.
  func setChoices(_ choices: [String], hint: String?, column: Int, rows: Int) {
    guard rows > 0, !choices.isEmpty || hint != nil else { return }
    var lists = choices.map { strdup($0) } + [nil]
    defer { for text in lists { free(text) } }
    let said = hint.map { strdup($0) } ?? nil
    defer { free(said) }
    lists.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      if choices.isEmpty {
        validation.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
      } else {
        validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
        validation.value_list = list.baseAddress
      }
      validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
      validation.input_message = said
      worksheet_data_validation_range(
        sheet, 1, lxw_col_t(column), lxw_row_t(rows), lxw_col_t(column), &validation)
    }
  }
}
