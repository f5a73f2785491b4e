import type { Edit } from "./edit";

/** Codes, words and rows that are pasted over, sorted, moved, added and removed. */
export const ROW_EDITS: readonly Edit[] = [
  {
    name: "the code of another row is typed over a row's own",
    python: `me.put("NV-001", "Ghi chú", "ý kiến A"); me.put("NV-001", "Mã", "NV-002")`,
    expect: ["asked ? note"],
    may: ["told NV-00", "missing NV-001"],
  },
  {
    name: "the codes of two rows are swapped",
    python: `me.put("NV-001", "Ghi chú", "ý kiến A"); a, b = me.cell("NV-001", "Mã"), me.cell("NV-002", "Mã"); a.String, b.String = "NV-002", "NV-001"`,
    expect: ["asked ? note"],
    may: ["told NV-00"],
  },
  {
    name: "the column of codes is sorted alone",
    python: `me.put("NV-001", "Ghi chú", "ý kiến A"); sort_rows(me.area(4, 7, 0, 0), 0, False)`,
    expect: ["asked ? note"],
    may: ["told NV-00"],
  },
  {
    name: "a code is deleted",
    python: `me.put("NV-001", "Ghi chú", "mất mã"); me.put("NV-001", "Mã", "")`,
    expect: ["asked NV-001 note|taken NV-001 note = mất mã"],
    may: ["told"],
  },
  {
    name: "a code in small letters is the same code",
    python: `me.put("NV-001", "Ghi chú", "chữ thường"); me.put("NV-001", "Mã", "nv-001")`,
    expect: ["taken NV-001 note = chữ thường"],
    may: ["told nv-001"],
  },
  {
    name: "the task's words are typed again without accents",
    python: `me.put("NV-001", "Ghi chú", "không dấu"); me.put("NV-001", "Nhiệm vụ", "To chuc thao luan dong gop y kien vao du thao van kien")`,
    expect: ["taken NV-001 note = không dấu"],
    may: ["refused NV-001 title"],
  },
  {
    name: "the words of another task are typed over a task's own",
    python: `me.put("NV-001", "Ghi chú", "ý kiến A"); me.put("NV-001", "Nhiệm vụ", "Tổng hợp ý kiến đóng góp gửi về Ban Thường vụ")`,
    expect: ["asked ? note"],
    may: ["refused ? title", "told", "refused NV-001 shortTitle"],
  },
  {
    name: "another unit is typed over the row's own",
    python: `me.put("NV-001", "Ghi chú", "ý kiến A"); me.put("NV-001", "Đơn vị", "Đông Anh")`,
    expect: ["asked ? note"],
    may: ["refused ? unit"],
  },
  {
    name: "a row of another unit's copy is pasted over a row",
    python: `
other = load(others["Đông Anh"])
try:
    source = other.Sheets.getByName(TASKS).getCellRangeByPosition(0, 4, 26, 4).getDataArray()
finally:
    other.close(True)
me.area(4, 4, 0, 26).setDataArray(source)
me.put("NV-005", "Ghi chú", "của Đông Anh")`,
    expect: ["asked NV-005 note", "missing NV-001"],
    may: ["told"],
  },
  {
    name: "a whole row is pasted over the next one",
    python: `me.put("NV-001", "Ghi chú", "hai lần"); me.copy_rows(4, 5)`,
    expect: ["taken NV-001 note = hai lần", "missing NV-002"],
  },
  {
    name: "a whole row is pasted over the next one and then each is filled in",
    python: `me.copy_rows(4, 5); me.tasks.getCellByPosition(me.col("Ghi chú"), 4).String = "một"; me.tasks.getCellByPosition(me.col("Ghi chú"), 5).String = "hai"`,
    expect: ["asked NV-001 note", "asked NV-001 note", "missing NV-002"],
  },
  {
    name: "the table is sorted by its words",
    python: `me.put("NV-004", "Ghi chú", "đã sắp xếp"); sort_rows(me.area(4, 7), me.col("Nhiệm vụ"), False)`,
    expect: ["taken NV-004 note = đã sắp xếp"],
  },
  {
    name: "a row is inserted and a task of one's own written into it",
    python: `me.tasks.Rows.insertByIndex(5, 1); me.tasks.getCellByPosition(me.col("Nhiệm vụ"), 5).String = "Họp chi bộ phát sinh"`,
    expect: ["asked ? title|told Họp chi bộ phát sinh"],
  },
  {
    name: "a row is deleted",
    python: `me.tasks.Rows.removeByIndex(me.row("NV-003"), 1)`,
    expect: ["missing NV-003"],
  },
  {
    name: "all rows are deleted",
    python: `me.tasks.Rows.removeByIndex(5, 3); me.area(4, 4, 0, 26).clearContents(31)`,
    expect: ["missing NV-001", "missing NV-002", "missing NV-003", "missing NV-004"],
  },
  {
    name: "a column to fill in is deleted",
    python: `me.put("NV-001", "Ghi chú", "bớt cột"); me.tasks.Columns.removeByIndex(me.col("Kiến nghị"), 1)`,
    expect: ["taken NV-001 note = bớt cột"],
  },
  {
    name: "a column of one's own is inserted",
    python: `
at = me.col("Trạng thái")
me.tasks.Columns.insertByIndex(at, 1)
me.tasks.getCellByPosition(at, 3).String = "Người làm"
me.tasks.getCellByPosition(at, 4).String = "Chị Lan"
me.put("NV-001", "Ghi chú", "thêm cột")`,
    expect: ["taken NV-001 note = thêm cột", "told Chị Lan"],
  },
  {
    name: "a column of one's own left of ours, named as a synonym of ours",
    python: `
me.tasks.Columns.insertByIndex(1, 1)
me.tasks.getCellByPosition(1, 3).String = "Kết quả"
me.tasks.getCellByPosition(1, 4).String = "tốt"
me.put("NV-001", "Sản phẩm, minh chứng", "BC 12")`,
    expect: ["taken NV-001 product = BC 12", "told tốt"],
  },
  {
    name: "the due words, empty when sent, are filled in",
    python: `me.put("NV-001", "Thời hạn (nguyên văn)", "lùi đến 30/4")`,
    expect: ["refused NV-001 dueText|told lùi đến 30/4"],
  },
  {
    name: "another day is typed over the plan's",
    python: `me.put("NV-001", "Hạn", 44316); me.put("NV-001", "Ghi chú", "xin lùi")`,
    expect: [
      "refused NV-001 due|asked NV-001 extendedTo|asked NV-001 due",
      "taken NV-001 note = xin lùi|asked NV-001 note",
    ],
  },
  {
    name: "an extension is typed into the office's own column",
    python: `me.put("NV-001", "Gia hạn đến", 44316)`,
    expect: ["refused NV-001 extendedTo|asked NV-001 extendedTo"],
  },
  {
    name: "a day is typed over the day in force",
    python: `me.put("NV-001", "Hạn hiện hành", 44316)`,
    expect: ["asked NV-001 extendedTo"],
  },
  {
    name: "another lead is typed over the row's own",
    python: `me.put("NV-001", "Chủ trì", "Ban Tuyên giáo"); me.put("NV-001", "Ghi chú", "đổi người")`,
    expect: ["refused NV-001 lead", "taken NV-001 note = đổi người|asked NV-001 note"],
  },
  {
    name: "a note is filled down",
    python: `me.put("NV-001", "Ghi chú", "chung"); me.area(4, 7, me.col("Ghi chú"), me.col("Ghi chú")).fillAuto(uno.Enum("com.sun.star.sheet.FillDirection", "TO_BOTTOM"), 1)`,
    expect: [
      "taken NV-001 note = chung",
      "taken NV-002 note = chung",
      "taken NV-003 note = chung",
      "taken NV-004 note = chung",
    ],
  },
  {
    name: "the first code is filled down",
    python: `me.put("NV-003", "Ghi chú", "hàng ba")\nfor row in range(5, 8): me.tasks.getCellByPosition(0, row).String = "NV-001"`,
    expect: ["asked ? note"],
    may: ["told NV-00", "missing NV-002", "missing NV-003", "missing NV-004"],
  },
  {
    name: "done on days that were filled down, the last of which has not come",
    python: `
for index, code in enumerate(["NV-001", "NV-003", "NV-004"]):
    me.put(code, "Trạng thái", "Hoàn thành")
    me.put(code, "Ngày hoàn thành", 44305 + index)`,
    expect: [
      "taken NV-001 state = done",
      "taken NV-001 completedOn = 2021-04-19",
      "taken NV-003 state = done",
      "taken NV-003 completedOn = 2021-04-20",
      "taken NV-004 state = done|asked NV-004 state",
      "asked NV-004 completedOn",
    ],
  },
  {
    name: "another unit's table is pasted below, with its headers",
    python: `
other = load(others["Đông Anh"])
try:
    source = other.Sheets.getByName(TASKS).getCellRangeByPosition(0, 3, 26, 7).getDataArray()
finally:
    other.close(True)
me.area(10, 14, 0, 26).setDataArray(source)
me.put("NV-005", "Ghi chú", "của Đông Anh")
me.put("NV-001", "Ghi chú", "của Tây Hồ")`,
    expect: ["taken NV-001 note = của Tây Hồ", "asked NV-005 note|told của Đông Anh"],
    may: ["told"],
  },
  {
    name: "rows are filtered away",
    python: `me.put("NV-001", "Ghi chú", "lọc"); me.tasks.Rows.getByIndex(5).IsVisible = False; me.tasks.Rows.getByIndex(6).IsVisible = False`,
    expect: ["taken NV-001 note = lọc"],
  },
  {
    name: "columns are hidden",
    python: `me.put("NV-001", "Ghi chú", "ẩn cột"); me.tasks.Columns.getByIndex(me.col("Ghi chú")).IsVisible = False; me.tasks.Columns.getByIndex(0).IsVisible = False`,
    expect: ["taken NV-001 note = ẩn cột"],
  },
  {
    name: "one note is merged over two rows",
    python: `me.put("NV-001", "Ghi chú", "cho cả hai"); me.area(4, 5, me.col("Ghi chú"), me.col("Ghi chú")).merge(True)`,
    expect: ["taken NV-001 note = cho cả hai|asked NV-001 note|refused NV-001 note"],
    may: ["refused NV-002 note"],
  },
  {
    name: "the header row is deleted",
    python: `me.put("NV-001", "Ghi chú", "mất tiêu đề"); me.tasks.Rows.removeByIndex(3, 1)`,
    expect: ["file header-gone"],
  },
  {
    name: "a header is renamed",
    python: `me.put("NV-001", "Ghi chú", "đổi tên cột"); me.tasks.getCellByPosition(me.col("Ghi chú"), 3).String = "Ghi chú thêm"`,
    expect: ["taken NV-001 note = đổi tên cột"],
    may: ["told Ghi chú thêm"],
  },
  {
    name: "in a body's copy the codes of two rows are swapped",
    of: "body",
    python: `me.put("NV-001", "Ghi chú", "của Tây Hồ"); a, b = me.cell("NV-001", "Mã"), me.cell("NV-002", "Mã"); a.String, b.String = "NV-002", "NV-001"`,
    expect: ["asked ? note"],
    may: ["told NV-00"],
  },
  {
    name: "in a body's copy the column of units is sorted alone",
    of: "body",
    python: `me.put("NV-001", "Ghi chú", "của Tây Hồ"); at = me.col("Đơn vị"); sort_rows(me.area(4, 6, at, at), 0, True)`,
    expect: ["asked ? note"],
    may: ["refused NV-001 unit", "refused NV-002 unit", "refused NV-003 unit", "told"],
  },
  {
    name: "in a body's copy the rows are sorted by unit",
    of: "body",
    python: `me.put("NV-001", "Ghi chú", "của Tây Hồ"); sort_rows(me.area(4, 6), me.col("Đơn vị"), True)`,
    expect: ["taken NV-001 note = của Tây Hồ"],
  },
  {
    name: "in a body's copy a unit is filled down",
    of: "body",
    python: `me.put("NV-002", "Ghi chú", "của ai?"); me.put("NV-002", "Đơn vị", "Tây Hồ")`,
    expect: ["asked ? note"],
    may: ["refused NV-002 unit"],
  },
  {
    name: "in a body's copy a row is cut and put elsewhere",
    of: "body",
    python: `
me.put("NV-003", "Ghi chú", "của Ba Đình")
me.tasks.Rows.insertByIndex(4, 1)
me.tasks.moveRange(me.tasks.getCellByPosition(0, 4).CellAddress, me.area(7, 7).RangeAddress)
me.tasks.Rows.removeByIndex(7, 1)`,
    expect: ["taken NV-003 note = của Ba Đình"],
  },
  {
    name: "a row of answers without code and words below the table",
    python: `me.tasks.getCellByPosition(me.col("Ghi chú"), 8).String = "đề nghị hướng dẫn thêm"`,
    expect: ["told đề nghị hướng dẫn thêm|refused ? note|refused ? title"],
  },
];
