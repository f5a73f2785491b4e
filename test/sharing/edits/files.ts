import type { Edit } from "./edit";
import { asGoogle, asLoneSheet, asStrict, withThread, withWpsPicture } from "./programs";

const NOTE = `me.put("NV-001", "Ghi chú", "đã họp")`;
const TAKEN = "taken NV-001 note = đã họp";

/** Copies of copies, files joined by hand, sheets of one's own, what hangs on cells, and what other programs save. */
export const FILE_EDITS: readonly Edit[] = [
  {
    name: "a copy of a copy, by way of .ods",
    python: `
between = job["out"] + ".ods"
book.storeToURL(uno.systemPathToFileUrl(between), (prop("FilterName", "calc8"),))
book.close(True)
book = load(between)
me = Hands(book)
${NOTE}`,
    expect: [TAKEN],
  },
  {
    name: "the sheet of tasks is duplicated and the first one deleted",
    python: `
me.book.Sheets.copyByName(TASKS, "Bản sao", 1)
me.book.Sheets.removeByName(TASKS)
me.book.Sheets.getByName("Bản sao").Name = TASKS
me.tasks = me.book.Sheets.getByName(TASKS)
${NOTE}`,
    expect: [TAKEN],
  },
  {
    name: "the first sheet is duplicated and the duplicate filled in",
    python: `
me.book.Sheets.copyByName("Hướng dẫn", "Hướng dẫn (2)", 1)
me.guide = me.book.Sheets.getByName("Hướng dẫn (2)")
me.answer("Người liên hệ, điện thoại", "Chị Lan 0912345678")`,
    expect: ["taken DV-01 contact = Chị Lan 0912345678|asked DV-01 contact|told Chị Lan"],
  },
  {
    name: "another unit's filled-in sheet is put in beside one's own",
    python: `
other = load(others["Đông Anh"])
hands = Hands(other)
hands.put("NV-005", "Ghi chú", "của Đông Anh")
other.Sheets.getByName(TASKS).Name = "Dong Anh"
me.book.Sheets.importSheet(other, "Dong Anh", 2)
other.close(True)
${NOTE}`,
    expect: [TAKEN, "told Đông Anh: NV-005, NV-006, NV-007, NV-008"],
    may: ["remark"],
  },
  {
    name: "another unit's rows are pasted below without headers",
    python: `
other = load(others["Đông Anh"])
try:
    source = other.Sheets.getByName(TASKS).getCellRangeByPosition(0, 4, 26, 7).getDataArray()
finally:
    other.close(True)
me.area(8, 11, 0, 26).setDataArray(source)
me.put("NV-005", "Ghi chú", "của Đông Anh")
${NOTE}`,
    expect: [TAKEN, "asked NV-005 note|told của Đông Anh"],
    may: ["told"],
  },
  {
    name: "all sheets of another unit's copy are put in, its hidden ones too",
    python: `
other = load(others["Đông Anh"])
hands = Hands(other)
hands.put("NV-005", "Ghi chú", "của Đông Anh")
for name in list(other.Sheets.ElementNames):
    other.Sheets.getByName(name).Name = name + " b"
    me.book.Sheets.importSheet(other, name + " b", me.book.Sheets.Count)
other.close(True)
${NOTE}`,
    expect: [`${TAKEN}|asked NV-001 note`, "asked NV-005 note|told của Đông Anh|told "],
    may: ["told", "remark"],
  },
  {
    name: "the sheet of tasks is copied into a new book",
    python: NOTE,
    bytes: asLoneSheet,
    expect: [`${TAKEN}|asked NV-001 note`],
    may: ["remark"],
  },
  {
    name: "the table alone is pasted into a new book, as values",
    python: `
${NOTE}
data = me.area(3, 7, 0, 26).getDataArray()
fresh = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (prop("Hidden", True),))
fresh.Sheets.getByIndex(0).getCellRangeByPosition(0, 0, 26, 4).setDataArray(data)
book.close(True)
book = fresh`,
    expect: [`${TAKEN}|asked NV-001 note`],
    may: ["remark"],
  },
  {
    name: "the columns shown are pasted into a new book, without codes",
    python: `
${NOTE}
words, answers = me.area(3, 7, 4, 4).getDataArray(), me.area(3, 7, 17, 25).getDataArray()
fresh = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (prop("Hidden", True),))
sheet_ = fresh.Sheets.getByIndex(0)
sheet_.getCellRangeByPosition(0, 0, 0, 4).setDataArray(words)
sheet_.getCellRangeByPosition(1, 0, 9, 4).setDataArray(answers)
book.close(True)
book = fresh`,
    expect: ["asked ? note|file foreign-workbook|refused ? note|told đã họp"],
    may: ["remark", "refused", "asked"],
  },
  {
    name: "all sheets are called as Excel calls new ones",
    python: `
${NOTE}
me.answer("Người liên hệ, điện thoại", "Chị Lan 0912345678")
for index, name in enumerate(["Hướng dẫn", TASKS, "Việc mới"]): me.book.Sheets.getByName(name).Name = "Sheet%d" % (index + 1)`,
    expect: [TAKEN, "taken DV-01 contact = Chị Lan 0912345678"],
  },
  {
    name: "the sheet of tasks takes the name of a sheet of the office's",
    python: `${NOTE}; me.tasks.Name = "Tổng hợp"`,
    expect: [TAKEN],
  },
  {
    name: "the block for proposals is filled in on a renamed sheet",
    python: `
me.at("Việc mới", 0, 4).String = "Tập huấn kỹ năng điều hành"
me.book.Sheets.getByName("Việc mới").Name = "De xuat"`,
    expect: ["taken ? title = Tập huấn kỹ năng điều hành"],
  },
  {
    name: "a sheet of one's own with a formula alone",
    python: `${NOTE}; me.sheet("Tính").getCellByPosition(0, 0).Formula = "=12*3"`,
    expect: [TAKEN, "told 36"],
  },
  {
    name: "a hidden sheet of one's own",
    python: `${NOTE}; one = me.sheet("Nháp"); one.getCellByPosition(0, 0).String = "việc cần hỏi"; one.IsVisible = False`,
    expect: [TAKEN, "told việc cần hỏi"],
  },
  {
    name: "a list of one's own work with headers like ours",
    python: `
${NOTE}
one = me.sheet("Việc nội bộ", 0)
one.getCellRangeByPosition(0, 0, 2, 2).setDataArray((("Mã", "Nhiệm vụ", "Trạng thái"), ("1", "Trực cơ quan", "Hoàn thành"), ("2", "Dọn kho", "Chưa thực hiện")))`,
    expect: [TAKEN, "told "],
    may: ["told"],
  },
  {
    name: "a list of results of one's own by our codes",
    python: `
${NOTE}
one = me.sheet("Kết quả quận", 99)
one.getCellRangeByPosition(0, 0, 2, 2).setDataArray((("Mã", "Nhiệm vụ", "Ghi chú"), ("NV-001", "Tổ chức thảo luận đóng góp ý kiến vào dự thảo văn kiện", "họp hai buổi"), ("NV-003", "Rà soát nhân sự Ban Chấp hành khóa mới", "đủ hồ sơ")))`,
    expect: [
      `${TAKEN}|asked NV-001 note`,
      "asked NV-001 note|told ",
      "taken NV-003 note = đủ hồ sơ|asked NV-003 note|told ",
    ],
    may: ["told"],
  },
  {
    name: "a formula on the first sheet",
    python: `me.guide.getCellByPosition(4, 6).Formula = "=15*3"`,
    expect: ["told 45"],
  },
  {
    name: "a formula that brings a word from a sheet of one's own",
    python: `
one = me.sheet("Tra", 99)
one.getCellRangeByPosition(0, 0, 1, 0).setDataArray((("NV-001", "họp ngày 12/4"),))
me.put("NV-001", "Ghi chú", "=VLOOKUP(A5;$Tra.A1:B4;2;0)")`,
    expect: ["taken NV-001 note = họp ngày 12/4|asked NV-001 note", "told NV-001"],
  },
  {
    name: "notes at a header, at a code and on the first sheet",
    python: `
me.tasks.Annotations.insertNew(me.tasks.getCellByPosition(17, 3).CellAddress, "trạng thái nghĩa là gì?")
me.tasks.Annotations.insertNew(me.cell("NV-002", "Mã").CellAddress, "việc này trùng")
me.guide.Annotations.insertNew(me.guide.getCellByPosition(1, 6).CellAddress, "chưa nhận đợt 0")`,
    expect: ["told trạng thái nghĩa là gì?", "told việc này trùng", "told chưa nhận đợt 0"],
  },
  {
    name: "a thread of comments",
    python: NOTE,
    bytes: withThread,
    expect: [TAKEN, "told Đã gửi chưa? / Gửi rồi"],
  },
  {
    name: "a text box and a picture on the first sheet",
    python: `
tasks, me.tasks = me.tasks, me.guide
me.shape("RectangleShape", "Đã nhận đủ")
me.shape("GraphicObjectShape", "", row=40, Graphic=me.picture(others["picture"]))
me.tasks = tasks
${NOTE}`,
    expect: [TAKEN, "told Đã nhận đủ", "told "],
  },
  {
    name: "one cell is coloured",
    python: `me.cell("NV-003", "Trạng thái").CellBackColor = 0xFF0000; ${NOTE}`,
    expect: [TAKEN, "told"],
  },
  {
    name: "a link behind a task's own words and one behind a note's",
    python: `
for header, words in (("Nhiệm vụ", None), ("Ghi chú", "xem ảnh")):
    cell = me.cell("NV-001", header)
    field = me.book.createInstance("com.sun.star.text.TextField.URL")
    field.Representation, field.URL = words or cell.String, "https://example.org/" + ("anh" if words else "kh")
    cell.String = ""
    cell.Text.insertTextContent(cell.Text.createTextCursor(), field, False)`,
    expect: ["taken NV-001 note = xem ảnh (https://example.org/anh)", "told https://example.org/kh"],
  },
  {
    name: "a filter is left on",
    python: `
${NOTE}
area = me.area(3, 7, 0, 26)
descriptor = area.createFilterDescriptor(True)
wanted = uno.createUnoStruct("com.sun.star.sheet.TableFilterField")
wanted.Field, wanted.Operator, wanted.StringValue, wanted.IsNumeric = 17, uno.Enum("com.sun.star.sheet.FilterOperator", "EQUAL"), "Đang thực hiện", False
descriptor.setFilterFields((wanted,))
descriptor.ContainsHeader = True
area.filter(descriptor)`,
    expect: [TAKEN],
  },
  {
    name: "rows are grouped and folded away",
    python: `${NOTE}; me.tasks.group(me.area(5, 7, 0, 26).RangeAddress, uno.Enum("com.sun.star.table.TableOrientation", "ROWS")); me.tasks.hideDetail(me.area(5, 7, 0, 26).RangeAddress)`,
    expect: [TAKEN],
  },
  {
    name: "a hidden column of one's own",
    python: `me.tasks.getCellByPosition(45, 3).String = "Ý riêng"; me.tasks.getCellByPosition(45, 4).String = "còn vướng"; me.tasks.Columns.getByIndex(45).IsVisible = False; ${NOTE}`,
    expect: [TAKEN, "told còn vướng"],
  },
  {
    name: "the mail address with a name and a telephone number",
    python: `me.answer("E-mail của đơn vị", "Lan, lan@example.org; 0912345678")`,
    expect: ["taken DV-01 email = Lan, lan@example.org; 0912345678|asked DV-01 email|refused DV-01 email"],
  },
  {
    name: "the contact is typed one cell too far right",
    python: `me.at("Hướng dẫn", 2, 12).String = "Chị Lan 0912345678"`,
    expect: ["told Chị Lan 0912345678"],
  },
  {
    name: "the congress's day without its year",
    python: `me.answer("Ngày Đại hội của đơn vị", "28.4")`,
    expect: ["taken DV-01 event = 2021-04-28|refused DV-01 event|asked DV-01 event"],
  },
  {
    name: "saved as .ods with a coloured row and a box",
    save: "ods",
    python: `me.area(5, 5, 0, 26).CellBackColor = 0xFFFF00; me.shape("RectangleShape", "Gấp!"); ${NOTE}`,
    expect: [TAKEN, "told Gấp!", "told "],
  },
  {
    name: "saved as .ods with a struck row",
    save: "ods",
    python: `me.area(5, 5, 0, 26).CharStrikeout = 1; ${NOTE}`,
    expect: [TAKEN, "told "],
  },
  {
    name: "saved as .ods with words in the page's header",
    save: "ods",
    python: `
style = me.book.StyleFamilies.getByName("PageStyles").getByName(me.tasks.PageStyle)
style.HeaderIsOn = True
content = style.RightPageHeaderContent
content.LeftText.String = "Gửi kèm công văn số 15"
style.RightPageHeaderContent = content
${NOTE}`,
    expect: [TAKEN, "told Gửi kèm công văn số 15"],
  },
  {
    name: "saved as .csv of the tasks with days as an American Excel writes them",
    save: "csv",
    python: `
me.book.Sheets.moveByName(TASKS, 0)
for code, day in (("NV-001", "4/13/2021"), ("NV-003", "4/5/2021")):
    me.put(code, "Trạng thái", "Hoàn thành"); me.put(code, "Ngày hoàn thành", day)`,
    expect: [
      "taken NV-001 state = done|asked NV-001 state",
      "taken NV-003 state = done|asked NV-003 state",
      "taken NV-001 completedOn = 2021-04-13|refused NV-001 completedOn|asked NV-001 completedOn",
      "asked NV-003 completedOn|refused NV-003 completedOn",
    ],
    may: ["remark"],
  },
  {
    name: "saved as Strict Open XML",
    python: `${NOTE}; me.put("NV-001", "Trạng thái", "Hoàn thành"); me.put("NV-001", "Ngày hoàn thành", 44305)`,
    bytes: asStrict,
    expect: [TAKEN, "taken NV-001 state = done", "taken NV-001 completedOn = 2021-04-19"],
  },
  { name: "saved by Google Sheets", python: NOTE, bytes: asGoogle, expect: [TAKEN] },
  {
    name: "WPS puts a photograph into a cell",
    python: `${NOTE}; me.put("NV-001", "Sản phẩm, minh chứng", "=1+1")`,
    bytes: withWpsPicture,
    expect: [TAKEN, "refused NV-001 product|told "],
    may: ["told"],
  },
];
