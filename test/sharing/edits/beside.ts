import type { Edit } from "./edit";

const NOTE = `me.put("NV-001", "Ghi chú", "đã họp")`;
const TAKEN = "taken NV-001 note = đã họp";

/** What is put beside the form, and what is done to the file as a whole. */
export const BESIDE_EDITS: readonly Edit[] = [
  {
    name: "a total under the table",
    python: `me.tasks.getCellByPosition(me.col("Nhiệm vụ"), 8).String = "Tổng cộng: 4 nhiệm vụ"`,
    expect: ["asked ? title|told Tổng cộng: 4 nhiệm vụ"],
  },
  {
    name: "a signature two rows below the table",
    python: `me.tasks.getCellByPosition(me.col("Nhiệm vụ"), 10).String = "Người lập biểu: Nguyễn Thị A"`,
    expect: ["asked ? title|told Người lập biểu: Nguyễn Thị A"],
  },
  {
    name: "a block of signatures in merged cells",
    python: `
area = me.area(10, 10, 17, 22)
area.merge(True)
area.getCellByPosition(0, 0).String = "TM. BAN THƯỜNG VỤ"
me.tasks.getCellByPosition(17, 13).String = "Nguyễn Thị A"`,
    expect: ["refused  state (no-task)", "refused  state (no-task)"],
  },
  {
    name: "a heading between the rows",
    python: `me.tasks.Rows.insertByIndex(5, 1); me.tasks.getCellByPosition(0, 5).String = "I. Công tác chuẩn bị"; ${NOTE}`,
    expect: [TAKEN, "told I. Công tác chuẩn bị|asked ? title"],
  },
  {
    name: "a sheet of one's own",
    python: `me.sheet("Giải trình").getCellByPosition(1, 1).String = "Lý do chậm của đơn vị"; ${NOTE}`,
    expect: [TAKEN, "told Lý do chậm của đơn vị"],
  },
  {
    name: "a sheet of one's own, named as one of the office's",
    python: `me.sheet("Tổng hợp", 0).getCellByPosition(0, 0).String = "Kết quả quý I"`,
    expect: ["told Kết quả quý I"],
  },
  {
    name: "a sentence on the first sheet",
    python: `me.at("Hướng dẫn", 3, 4).String = "Đơn vị sáp nhập từ 1/5"`,
    expect: ["told Đơn vị sáp nhập từ 1/5"],
  },
  {
    name: "another recipient is typed over the first sheet's",
    python: `me.at("Hướng dẫn", 1, 2).String = "Đông Anh"; ${NOTE}`,
    expect: ["asked NV-001 note", "told Đông Anh"],
  },
  {
    name: "the congress's day, the contact and the mail address",
    python: `me.answer("Ngày Đại hội của đơn vị", "28/4/2021"); me.answer("Người liên hệ, điện thoại", "Chị Lan 0912345678"); me.answer("E-mail của đơn vị", "tayho@example.org")`,
    expect: [
      "taken DV-01 event = 2021-04-28",
      "taken DV-01 contact = Chị Lan 0912345678",
      "taken DV-01 email = tayho@example.org",
    ],
  },
  {
    name: "a telephone number alone, with its 0",
    python: `me.answer("Người liên hệ, điện thoại", "0912345678")`,
    expect: ["taken DV-01 contact = 0912345678"],
  },
  {
    name: "a mail address that is none",
    python: `me.answer("E-mail của đơn vị", "chưa có")`,
    expect: ["refused DV-01 email|asked DV-01 email"],
  },
  {
    name: "the congress's day in words",
    python: `me.answer("Ngày Đại hội của đơn vị", "cuối tháng 4")`,
    expect: ["refused DV-01 event|asked DV-01 event"],
  },
  {
    name: "who filled it in, and when",
    python: `me.answer("Người cập nhật", "Nguyễn Thị Lan"); me.answer("Ngày cập nhật phiếu", "19/4/2021")`,
    expect: ["by Nguyễn Thị Lan"],
  },
  {
    name: "a note at a cell",
    python: `me.tasks.Annotations.insertNew(me.cell("NV-001", "Trạng thái").CellAddress, "đã báo cáo miệng")`,
    expect: ["told đã báo cáo miệng"],
  },
  {
    name: "a text box",
    python: `me.shape("TextShape", "Kính gửi Ban Thường vụ")`,
    expect: ["told Kính gửi Ban Thường vụ"],
  },
  { name: "a drawn frame with words", python: `me.shape("RectangleShape", "Gấp!")`, expect: ["told Gấp!"] },
  {
    name: "a picture",
    python: `me.shape("GraphicObjectShape", "", Graphic=me.picture(others["picture"]))`,
    expect: ["told"],
  },
  {
    name: "a chart of one's own",
    python: `
rectangle = uno.createUnoStruct("com.sun.star.awt.Rectangle")
rectangle.X, rectangle.Y, rectangle.Width, rectangle.Height = 1000, 12000, 8000, 5000
me.tasks.Charts.addNewByName("Riêng", rectangle, (me.area(3, 6, 17, 18).RangeAddress,), True, True)`,
    expect: ["told"],
  },
  {
    name: "a whole row is coloured",
    python: `me.area(5, 5, 0, 26).CellBackColor = 0xFFFF00`,
    expect: ["told"],
  },
  {
    name: "a whole row is struck through",
    python: `me.area(5, 5, 0, 26).CharStrikeout = 1`,
    expect: ["told"],
  },
  {
    name: "the flag is typed over",
    python: `me.put("NV-001", "Cảnh báo", "Đã xong rồi")`,
    expect: ["told Đã xong rồi"],
  },
  {
    name: "something in a hidden column of ours",
    python: `me.tasks.getCellByPosition(28, 4).String = "chữ ở cột ẩn"`,
    expect: ["told chữ ở cột ẩn"],
  },
  {
    name: "words in the page's header",
    python: `
style = me.book.StyleFamilies.getByName("PageStyles").getByName(me.tasks.PageStyle)
style.HeaderIsOn = True
content = style.RightPageHeaderContent
content.LeftText.String = "Gửi kèm công văn số 15"
style.RightPageHeaderContent = content`,
    expect: ["told Gửi kèm công văn số 15"],
  },
  {
    name: "the sheet of tasks is renamed",
    python: `${NOTE}; me.tasks.Name = "Việc của Tây Hồ (bản cuối)"`,
    expect: [TAKEN],
  },
  {
    name: "a new task in the block for proposals",
    python: `
for column, text in enumerate(["Tập huấn kỹ năng điều hành", "", "25/4/2021", "Cán bộ mới"]):
    me.at("Việc mới", column, 4).String = text`,
    expect: ["taken ? title = Tập huấn kỹ năng điều hành"],
  },
  {
    name: "a proposal without words",
    python: `me.at("Việc mới", 1, 4).String = "Ban Tổ chức"`,
    expect: ["refused ? lead|refused ? title"],
  },
  {
    name: "a proposal of a task that is there",
    python: `me.at("Việc mới", 0, 4).String = "Tuyên truyền kết quả Đại hội"`,
    // It is there already: nothing is to be decided.
    expect: [],
  },
  {
    name: "a signature in the block for proposals",
    python: `me.at("Việc mới", 0, 8).String = "Người lập biểu: Nguyễn Thị A"`,
    expect: ["asked ? title|refused ? title|told Người lập biểu"],
  },
  {
    name: "a total in the block for proposals",
    python: `me.at("Việc mới", 0, 4).String = "Tổng cộng: 0 việc"`,
    expect: ["asked ? title|refused ? title|told Tổng cộng"],
  },
  {
    name: "“Không có” in the block for proposals",
    python: `me.at("Việc mới", 0, 4).String = "Không có"`,
    expect: ["asked ? title|refused ? title|told Không có"],
  },
  {
    name: "words beside the block for proposals",
    python: `me.at("Việc mới", 6, 4).String = "xem công văn"`,
    expect: ["told xem công văn"],
  },
  {
    name: "the sheet of tasks is duplicated and both are filled in",
    python: `me.book.Sheets.copyByName(TASKS, TASKS + " (2)", 1); ${NOTE}; me.book.Sheets.getByName(TASKS + " (2)").getCellByPosition(me.col("Ghi chú"), 4).String = "chưa họp"`,
    expect: ["asked NV-001 note", "asked NV-001 note"],
  },
  {
    name: "the hidden base is deleted",
    python: `${NOTE}; me.book.Sheets.removeByName("_goc")`,
    expect: [`${TAKEN}|asked NV-001 note`],
    may: ["remark"],
  },
  {
    name: "only the sheet of tasks is kept",
    python: `
${NOTE}
for name in list(me.book.Sheets.ElementNames):
    if name != TASKS: me.book.Sheets.removeByName(name)`,
    expect: [`${TAKEN}|asked NV-001 note`],
    may: ["remark"],
  },
  { name: "saved as .ods", save: "ods", python: NOTE, expect: [TAKEN] },
  {
    name: "saved as .ods with a note at a cell and a sheet of one's own",
    save: "ods",
    python: `me.tasks.Annotations.insertNew(me.cell("NV-001", "Trạng thái").CellAddress, "đã báo cáo miệng"); me.sheet("Giải trình").getCellByPosition(0, 0).String = "Lý do chậm"; ${NOTE}`,
    expect: [TAKEN, "told đã báo cáo miệng", "told Lý do chậm"],
  },
  {
    name: "saved as .csv of the tasks",
    save: "csv",
    python: `${NOTE}; me.book.Sheets.moveByName(TASKS, 0)`,
    expect: [`${TAKEN}|asked NV-001 note`],
    may: ["remark"],
  },
  {
    name: "saved as .csv of the first sheet",
    save: "csv",
    python: NOTE,
    expect: ["file csv-of-other-sheet"],
  },
  {
    name: "saved as .xls",
    save: "xls",
    python: NOTE,
    expect: ["file not-an-xlsx|file old-excel|file xls-file"],
  },
  {
    name: "an empty file",
    python: `
keep = me.sheet("Trang1")
for name in list(me.book.Sheets.ElementNames):
    if name != "Trang1": me.book.Sheets.removeByName(name)`,
    expect: ["file foreign-workbook|file no-sheets"],
  },
  { name: "nothing at all", python: ``, expect: [] },
];
