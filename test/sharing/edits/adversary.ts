import type { Edit } from "./edit";

const NOTE = `me.put("NV-001", "Ghi chú", "đã họp")`;
const TAKEN = "taken NV-001 note = đã họp";

/** What somebody tries who has read what copies are to withstand; the outcomes were written before anything was run. */
export const ADVERSARY_EDITS: readonly Edit[] = [
  {
    name: "a month in the column of evidence",
    python: `me.shown("NV-001", "Sản phẩm, minh chứng", 44301, "mm/yyyy")`,
    expect: ["taken NV-001 product = 04/2021"],
  },
  {
    name: "a share in a column of words",
    python: `me.shown("NV-001", "Kiến nghị", 0.5, "0%")`,
    expect: ["taken NV-001 proposal = 50%"],
  },
  {
    name: "a telephone number with its country as a number",
    python: `me.shown("NV-001", "Ghi chú", 84912345678.0, "General")`,
    expect: ["taken NV-001 note = 84912345678"],
  },
  {
    name: "a word that begins with a sign",
    python: `me.cell("NV-001", "Ghi chú").String = "+84 912 345 678"`,
    expect: ["taken NV-001 note = +84 912 345 678"],
  },
  {
    name: "the codes of three rows go round",
    python: `
me.put("NV-001", "Ghi chú", "ý kiến A")
for row, code in ((4, "NV-002"), (5, "NV-003"), (6, "NV-001")): me.tasks.getCellByPosition(0, row).String = code`,
    expect: ["asked ? note"],
    may: ["told NV-00", "asked"],
  },
  {
    name: "code and words of the next row are pasted over a row's own, its deadline stays",
    python: `
me.put("NV-001", "Ghi chú", "ý kiến A")
for header in ("Nhiệm vụ", "Mã"): me.cell("NV-001", header).String = me.cell("NV-002", header).String`,
    expect: ["asked NV-002 note", "missing NV-001"],
    may: ["told", "refused", "asked NV-002 state", "asked NV-002 percent"],
  },
  {
    name: "a row is copied and put in again below itself, with another note",
    python: `
${NOTE}
me.tasks.Rows.insertByIndex(5, 1)
me.copy_rows(4, 5)
me.tasks.getCellByPosition(me.col("Ghi chú"), 5).String = "chưa họp"`,
    expect: ["asked NV-001 note", "asked NV-001 note"],
  },
  {
    name: "one cell of the notes is deleted and those below move up",
    python: `
at = me.col("Ghi chú")
me.tasks.removeRange(me.area(4, 4, at, at).RangeAddress, uno.Enum("com.sun.star.sheet.CellDeleteMode", "UP"))`,
    expect: ["taken NV-001 note = đã nhận giấy mời|asked NV-001 note"],
    may: ["asked", "told"],
  },
  {
    name: "a comma is put into a task's words",
    python: `${NOTE}; me.put("NV-001", "Nhiệm vụ", "Tổ chức thảo luận, đóng góp ý kiến vào dự thảo văn kiện")`,
    expect: [TAKEN],
    may: ["refused NV-001 title"],
  },
  {
    name: "the column of notes is moved to the front",
    python: `
${NOTE}
at = me.col("Ghi chú")
me.tasks.Columns.insertByIndex(1, 1)
me.tasks.moveRange(me.tasks.getCellByPosition(1, 3).CellAddress, me.area(3, 7, at + 1, at + 1).RangeAddress)
me.tasks.Columns.removeByIndex(at + 1, 1)`,
    expect: [TAKEN],
  },
  {
    name: "a column of one's own with the very name of ours, left of it",
    python: `
at = me.col("Trạng thái")
me.put("NV-001", "Trạng thái", "Hoàn thành")
me.tasks.Columns.insertByIndex(at, 1)
me.tasks.getCellByPosition(at, 3).String = "Trạng thái"
me.tasks.getCellByPosition(at, 4).String = "tốt"`,
    // Of two columns that are called alike neither is lost: one is read, the other told.
    expect: ["refused NV-001 state|asked NV-001 state|told tốt", "taken NV-001 state = done|told Hoàn thành"],
  },
  {
    name: "a column of one's own that formulas fill",
    python: `
me.tasks.getCellByPosition(45, 3).String = "Điểm"
me.tasks.getCellByPosition(45, 4).Formula = "=2*3"
${NOTE}`,
    expect: [TAKEN, "told 6"],
  },
  {
    name: "a sentence beside the title, above the header",
    python: `me.tasks.getCellByPosition(6, 1).String = "Đơn vị đã nộp bản giấy"; ${NOTE}`,
    expect: [TAKEN, "told Đơn vị đã nộp bản giấy"],
  },
  {
    name: "a sheet of one's own, named as the office's log",
    python: `me.sheet("Nhật ký").getCellByPosition(2, 2).String = "gọi điện ngày 19/4"; ${NOTE}`,
    expect: [TAKEN, "told gọi điện ngày 19/4"],
  },
  {
    name: "a note at a cell of the block for proposals",
    python: `
new = me.book.Sheets.getByName("Việc mới")
new.Annotations.insertNew(new.getCellByPosition(0, 4).CellAddress, "chưa có việc gì")`,
    expect: ["told chưa có việc gì"],
  },
  {
    name: "words typed on the hidden base",
    python: `me.at("_goc", 6, 2).String = "ghi nhầm chỗ"; ${NOTE}`,
    expect: [TAKEN, "told ghi nhầm chỗ"],
  },
  {
    name: "words far to the right and far below",
    python: `me.tasks.getCellByPosition(100, 300).String = "xa lắc"; ${NOTE}`,
    expect: [TAKEN, "told xa lắc"],
  },
  {
    name: "one cell is struck through",
    python: `me.put("NV-001", "Ghi chú", "bỏ việc này"); me.cell("NV-001", "Ghi chú").CharStrikeout = 1`,
    expect: ["taken NV-001 note = bỏ việc này", "told"],
  },
  {
    name: "words in the page's footer",
    python: `
style = me.book.StyleFamilies.getByName("PageStyles").getByName(me.tasks.PageStyle)
style.FooterIsOn = True
content = style.RightPageFooterContent
content.LeftText.String = "Người lập: Trần Thị B"
style.RightPageFooterContent = content`,
    expect: ["told Người lập: Trần Thị B"],
  },
  {
    name: "a day as text over the day in force",
    python: `me.put("NV-001", "Hạn hiện hành", "30/4/2021")`,
    expect: ["asked NV-001 extendedTo"],
  },
  {
    name: "words over the day in force",
    python: `me.put("NV-001", "Hạn hiện hành", "xin lùi đến cuối tháng 4")`,
    expect: ["told xin lùi đến cuối tháng 4|refused NV-001 extendedTo|asked NV-001 extendedTo"],
  },
  {
    name: "place and day of a signature below the table",
    python: `me.tasks.getCellByPosition(me.col("Nhiệm vụ"), 10).String = "Tây Hồ, ngày 20 tháng 4 năm 2021"; ${NOTE}`,
    expect: [TAKEN, "asked ? title|told Tây Hồ, ngày 20 tháng 4 năm 2021"],
  },
  {
    name: "an average below the table",
    python: `
at = me.col("%")
me.tasks.getCellByPosition(me.col("Nhiệm vụ"), 8).String = "Bình quân"
me.tasks.getCellByPosition(at, 8).Formula = "=AVERAGE(%s5:%s8)" % ((chr(65 + at),) * 2)`,
    expect: ["asked ? title|told Bình quân"],
    may: ["asked ? percent", "told", "refused"],
  },
  {
    name: "%: one and a half",
    python: `me.put("NV-001", "%", "1,5")`,
    expect: ["refused NV-001 percent|asked NV-001 percent"],
  },
  { name: "%: one per cent", python: `me.put("NV-001", "%", "1%")`, expect: ["taken NV-001 percent = 0.01"] },
  {
    name: "a state is withdrawn in capitals, the old way of accents",
    python: `me.put("NV-002", "Trạng thái", "XOÁ")`,
    expect: ["taken NV-002 state = not-started|taken NV-002 state = null|asked NV-002 state"],
  },
  {
    name: "done by NOW()",
    python: `me.put("NV-001", "Trạng thái", "Hoàn thành"); me.put("NV-001", "Ngày hoàn thành", "=NOW()-1")`,
    expect: ["taken NV-001 state = done|asked NV-001 state", "refused NV-001 completedOn"],
  },
  {
    name: "done ten years from now",
    python: `me.put("NV-001", "Trạng thái", "Hoàn thành"); me.put("NV-001", "Ngày hoàn thành", "15/4/2031")`,
    expect: [
      "taken NV-001 state = done|asked NV-001 state",
      "asked NV-001 completedOn|refused NV-001 completedOn",
    ],
  },
  {
    name: "a congress ten years from now, and two mail addresses",
    python: `me.answer("Ngày Đại hội của đơn vị", "28/4/2031"); me.answer("E-mail của đơn vị", "a@tayho.vn; b@tayho.vn")`,
    expect: ["asked DV-01 event|refused DV-01 event", "taken DV-01 email = a@tayho.vn; b@tayho.vn"],
  },
  {
    name: "in a body's copy unit and code of a row are pasted over by another row's",
    of: "body",
    python: `
me.put("NV-001", "Ghi chú", "của Tây Hồ")
for header in ("Đơn vị", "Mã"): me.cell("NV-001", header).String = me.cell("NV-002", header).String`,
    expect: ["asked NV-002 note|taken NV-002 note = của Tây Hồ", "missing NV-001"],
    may: ["told", "refused"],
  },
  {
    name: "the column of tasks is sorted alone, and one row answered",
    python: `at = me.col("Nhiệm vụ"); sort_rows(me.area(4, 7, at, at), 0, True); me.put("NV-001", "Ghi chú", "đã họp")`,
    expect: ["asked NV-001 note", "told Rà soát nhân sự"],
  },
  {
    name: "two headers are exchanged, and what stands below them is filled in",
    python: `
one, other = me.col("Khó khăn, vướng mắc"), me.col("Kiến nghị")
me.put("NV-001", "Khó khăn, vướng mắc", "thiếu người")
me.tasks.getCellByPosition(one, 3).String, me.tasks.getCellByPosition(other, 3).String = "Kiến nghị", "Khó khăn, vướng mắc"`,
    expect: ["asked NV-001 difficulty", "told Kiến nghị; X4: Khó khăn, vướng mắc"],
  },
  ...(["xlsx", "ods"] as const).map((save): Edit => ({
    name: `some words of a cell are struck through (.${save})`,
    ...(save === "ods" && { save }),
    python: `
cell = me.cell("NV-001", "Ghi chú")
cell.String = "Gửi ngày 3/4 ngày 5/4"
cursor = cell.Text.createTextCursor()
cursor.gotoStart(False); cursor.goRight(13, False); cursor.gotoEnd(True)
cursor.CharStrikeout = 1`,
    expect: ["asked NV-001 note"],
  })),
  {
    name: "a day of completion alone",
    python: `me.put("NV-001", "Ngày hoàn thành", "19/4/2021")`,
    expect: ["asked NV-001 completedOn"],
  },
  {
    name: "a dash where nothing is to be said, and “xóa” where nothing stands",
    python: `me.put("NV-001", "Khó khăn, vướng mắc", "-"); me.put("NV-001", "Ghi chú", "xóa")`,
    expect: ["refused NV-001 difficulty"],
  },
];
