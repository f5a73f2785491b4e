import type { Edit } from "./edit";
import { asBare, withReturns, withoutValue } from "./programs";

const NOTE = `me.put("NV-001", "Ghi chú", "đã họp")`;
const TAKEN = "taken NV-001 note = đã họp";
const DONE = `me.put("NV-001", "Trạng thái", "Hoàn thành")`;

const put = (header: string, text: string): string => `me.put("NV-001", "${header}", ${text})`;

/** What clerks of wards do with telephones, scanners and forms of their own; the outcomes were written before any was run. */
export const CLERK_EDITS: readonly Edit[] = [
  {
    name: "a telephone ends a state with a stop",
    python: put("Trạng thái", '"Hoàn thành. "'),
    expect: ["taken NV-001 state = done"],
  },
  {
    name: "a box to be ticked stands in place of a state",
    python: `cell = me.cell("NV-001", "Trạng thái"); cell.Formula = "=TRUE()"; cell.NumberFormat = me.format("BOOLEAN")`,
    expect: ["refused NV-001 state|asked NV-001 state"],
  },
  {
    name: "a note in three lines with strokes and a picture of a thumb",
    python: put("Ghi chú", '"- họp Ban Chấp hành\\n- mời các chi hội\\n👍"'),
    expect: ["taken NV-001 note = - họp Ban Chấp hành\n- mời các chi hội\n👍"],
  },
  {
    name: "a note whose lines end with returns",
    python: put("Ghi chú", '"dòng một@@dòng hai"'),
    bytes: withReturns,
    expect: ["taken NV-001 note = dòng một\ndòng hai"],
  },
  {
    name: "signs of no width alone",
    python: put("Ghi chú", '"\\u200b\\u200b\\ufeff"'),
    expect: [],
  },
  {
    name: "a third as a share in words, with three decimals",
    python: put("%", '"33,333%"'),
    expect: ["taken NV-001 percent = 0.33333"],
  },
  {
    name: "two thirds as a formula",
    python: put("%", '"=2/3"'),
    // LibreOffice writes fifteen digits.
    expect: ["taken NV-001 percent = 0.666666666666667"],
  },
  {
    name: "the code is read by a scanner as letters",
    python: `${NOTE}; me.cell("NV-001", "Mã").String = "NV-OO1"`,
    expect: [`${TAKEN}|asked NV-001 note`],
    may: ["told NV-OO1", "refused"],
  },
  {
    name: "a telephone makes a long stroke of the code's short one",
    python: `${NOTE}; me.cell("NV-001", "Mã").String = "NV–001"`,
    expect: [`${TAKEN}|asked NV-001 note`],
    may: ["told NV–001"],
  },
  {
    name: "the letterhead of the ward stands above the title",
    python: `
${NOTE}
me.tasks.Rows.insertByIndex(0, 3)
me.tasks.getCellByPosition(0, 0).String = "HỘI LHPN QUẬN TÂY HỒ"
me.tasks.getCellByPosition(0, 1).String = "Số: 15/BC-HPN"
me.tasks.getCellByPosition(17, 0).String = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"`,
    expect: [TAKEN, "told HỘI LHPN QUẬN TÂY HỒ"],
    may: ["told Số: 15/BC-HPN", "told CỘNG HÒA"],
  },
  {
    name: "a column of numbers is put in at the very left",
    python: `
${NOTE}
me.tasks.Columns.insertByIndex(0, 1)
me.tasks.getCellByPosition(0, 3).String = "TT"
for row in range(4): me.tasks.getCellByPosition(0, 4 + row).Value = row + 1`,
    expect: [TAKEN],
    may: ["told 1"],
  },
  {
    name: "the table is typed again into a form of the ward's, without codes",
    python: `
fresh = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (prop("Hidden", True),))
sheet_ = fresh.Sheets.getByIndex(0)
sheet_.getCellByPosition(0, 0).String = "BÁO CÁO KẾT QUẢ THỰC HIỆN KẾ HOẠCH 71"
sheet_.getCellRangeByPosition(0, 2, 3, 4).setDataArray((
    ("TT", "Nội dung công việc", "Kết quả thực hiện", "Ghi chú"),
    (1.0, "Tổ chức thảo luận đóng góp ý kiến vào dự thảo văn kiện", "Đã xong", "đã họp"),
    (2.0, "Tổng hợp ý kiến đóng góp gửi về Ban Thường vụ", "Đang làm", "")))
book.close(True)
book = fresh`,
    // Its unit is not named and no code is: nothing of it goes in unasked.
    expect: ["file foreign-workbook|asked ? note|told đã họp"],
    may: ["remark", "told", "asked", "refused", "file"],
  },
  {
    name: "all of the table is a picture, as after a scan",
    python: `
last = 7
me.area(4, last).clearContents(1 | 2 | 4 | 16)
me.shape("GraphicObjectShape", "", row=4, Graphic=me.picture(others["picture"]))`,
    expect: ["told ", "missing NV-001", "missing NV-002", "missing NV-003", "missing NV-004"],
    may: ["remark", "told", "file"],
  },
  {
    name: "a day with the number of its minutes behind it",
    python: `${DONE}; ${put("Ngày hoàn thành", '"19/4/2021 (BB số 03)"')}`,
    expect: [
      "taken NV-001 state = done|asked NV-001 state",
      "refused NV-001 completedOn|asked NV-001 completedOn",
    ],
  },
  {
    name: "done on two days",
    python: `${DONE}; ${put("Ngày hoàn thành", '"15-16/4/2021"')}`,
    expect: [
      "taken NV-001 state = done|asked NV-001 state",
      "refused NV-001 completedOn|asked NV-001 completedOn",
    ],
  },
  {
    name: "a day with the name of its weekday",
    python: `${DONE}; ${put("Ngày hoàn thành", '"Thứ Hai, 19/4/2021"')}`,
    expect: [
      "taken NV-001 state = done|asked NV-001 state",
      "taken NV-001 completedOn = 2021-04-19|refused NV-001 completedOn|asked NV-001 completedOn",
    ],
  },
  {
    name: "a day with the letter l for its first digit",
    python: `${DONE}; ${put("Ngày hoàn thành", '"l9/4/2021"')}`,
    expect: ["taken NV-001 state = done|asked NV-001 state", "refused NV-001 completedOn"],
  },
  {
    name: "a day in wide digits",
    python: `${DONE}; ${put("Ngày hoàn thành", '"１９/４/２０２１"')}`,
    expect: [
      "taken NV-001 state = done|asked NV-001 state",
      "taken NV-001 completedOn = 2021-04-19|refused NV-001 completedOn",
    ],
  },
  {
    name: "a moment as a script of Google's writes it",
    python: `${DONE}; ${put("Ngày hoàn thành", '"2021-04-19T00:00:00.000Z"')}`,
    // Midnight of Greenwich is 7 o'clock in Hanoi; a script may mean the 19th or the 18th.
    expect: [
      "taken NV-001 state = done|asked NV-001 state",
      "taken NV-001 completedOn = 2021-04-19|refused NV-001 completedOn|asked NV-001 completedOn",
    ],
  },
  {
    name: "states by their first letters",
    python: `${put("Trạng thái", '"HT"')}; me.put("NV-003", "Trạng thái", "CHT")`,
    expect: ["taken NV-001 state = done|refused NV-001 state", "refused NV-003 state|asked NV-003 state"],
  },
  {
    name: "under way, yet all of it",
    python: `${put("Trạng thái", '"Đang thực hiện"')}; ${put("%", "1")}`,
    // All of it may wait for a word from above: the two do not deny each other.
    expect: ["taken NV-001 state = in-progress", "taken NV-001 percent = 1"],
  },
  {
    name: "as above, in words",
    python: `${NOTE}; ${DONE}; me.put("NV-003", "Trạng thái", "như trên"); me.put("NV-003", "Ghi chú", "-nt-")`,
    expect: [TAKEN, "taken NV-001 state = done", "refused NV-003 state", "taken NV-003 note = -nt-"],
  },
  {
    name: "one answer is merged over three columns",
    python: `
${put("Khó khăn, vướng mắc", '"chưa có kinh phí"')}
at = me.col("Khó khăn, vướng mắc")
me.area(4, 4, at, at + 2).merge(True)`,
    expect: ["taken NV-001 difficulty = chưa có kinh phí|asked NV-001 difficulty"],
  },
  {
    name: "evidence as a formula that makes a link",
    python: put("Sản phẩm, minh chứng", `'=HYPERLINK("https://example.org/bb";"Biên bản số 3")'`),
    expect: ["taken NV-001 product = Biên bản số 3 (https://example.org/bb)"],
  },
  {
    name: "somebody is named in the office's column of followers",
    python: `me.put("NV-001", "Người theo dõi", "Chị Hoa"); ${NOTE}`,
    expect: [TAKEN, "refused NV-001 follower|asked NV-001 follower|told Chị Hoa"],
  },
  {
    name: "a mail address with a full stop behind it",
    python: `me.answer("E-mail của đơn vị", "lan@hn.vn.")`,
    expect: ["taken DV-01 email = lan@hn.vn"],
  },
  {
    name: "the congress takes two days",
    python: `me.answer("Ngày Đại hội của đơn vị", "28-29/4/2021")`,
    expect: ["refused DV-01 event|asked DV-01 event"],
  },
  {
    name: "the congress with its hour",
    python: `me.answer("Ngày Đại hội của đơn vị", "8h00 ngày 28/4/2021")`,
    expect: ["taken DV-01 event = 2021-04-28|refused DV-01 event|asked DV-01 event"],
  },
  {
    name: "a contact in two lines",
    python: `me.answer("Người liên hệ, điện thoại", "Chị Lan\\n0912 345 678")`,
    expect: ["taken DV-01 contact = Chị Lan\n0912 345 678|asked DV-01 contact"],
  },
  {
    name: "who filled it in is a formula of which no value came along",
    python: `me.answer("Người cập nhật", "=1+1")`,
    bytes: withoutValue,
    expect: ["told =1+1|by =1+1|told 1+1"],
  },
  {
    name: "“bỏ” alone in the block for proposals",
    python: `me.at("Việc mới", 0, 4).String = "bỏ"`,
    expect: ["asked ? title|refused ? title|told bỏ"],
  },
  {
    name: "another unit's sheet is pasted whole over one's own",
    python: `
other = load(others["Đông Anh"])
try:
    source = other.Sheets.getByName(TASKS).getCellRangeByPosition(0, 0, 26, 7).getDataArray()
finally:
    other.close(True)
me.area(0, 7, 0, 26).setDataArray(source)`,
    // Nothing of it was changed, so nothing may go in; that the rows are another unit's is told, and that ours are missing.
    expect: ["missing NV-001", "missing NV-002", "missing NV-003", "missing NV-004"],
    may: ["told", "remark", "asked NV-00", "refused NV-00", "file"],
  },
  {
    name: "the page is set up anew and the window split elsewhere",
    python: `
${NOTE}
style = me.book.StyleFamilies.getByName("PageStyles").getByName(me.tasks.PageStyle)
style.IsLandscape, style.Width, style.Height = False, 21000, 29700
me.tasks.Columns.getByIndex(4).Width = 12000
me.tasks.Rows.getByIndex(5).Height = 3000`,
    expect: [TAKEN],
  },
  {
    name: "all letters are of another kind, size and weight, and the borders gone",
    python: `
${NOTE}
area = me.area(3, 7, 0, 26)
area.CharFontName, area.CharHeight, area.CharWeight = "Times New Roman", 14.0, 150.0
line = uno.createUnoStruct("com.sun.star.table.BorderLine2")
area.TopBorder = area.BottomBorder = area.LeftBorder = area.RightBorder = line`,
    expect: [TAKEN],
  },
  {
    name: "an office of telephones leaves out what it does not know",
    python: NOTE,
    bytes: asBare,
    expect: [TAKEN],
  },
];
