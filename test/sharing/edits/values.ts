import type { Edit } from "./edit";

const one = (name: string, header: string, python: string, ...expect: string[]): Edit => ({
  name: `${header}: ${name}`,
  python: `me.put("NV-001", "${header}", ${python})`,
  expect,
});

const DONE = `me.put("NV-001", "Trạng thái", "Hoàn thành"); `;
const completed = (name: string, python: string, day: string): Edit => ({
  name: `Ngày hoàn thành: ${name}`,
  python: `${DONE}me.put("NV-001", "Ngày hoàn thành", ${python})`,
  expect: day.startsWith("2")
    ? ["taken NV-001 state = done", `taken NV-001 completedOn = ${day}`]
    : ["taken NV-001 state = done|asked NV-001 state", day],
});

/** Values as people type them. */
export const VALUE_EDITS: readonly Edit[] = [
  one("a half", "%", "0.5", "taken NV-001 percent = 0.5"),
  one("50% as text", "%", `"50%"`, "taken NV-001 percent = 0.5"),
  one("12,5% as text", "%", `"12,5%"`, "taken NV-001 percent = 0.125"),
  one("50 in a cell of percentages, which shows 5000%", "%", "50", "refused NV-001 percent"),
  one("50 as text", "%", `"50"`, "taken NV-001 percent = 0.5|refused NV-001 percent"),
  one("120%", "%", "1.2", "refused NV-001 percent"),
  one("less than nothing", "%", "-0.1", "refused NV-001 percent"),
  one("about 70%", "%", `"khoảng 70%"`, "refused NV-001 percent"),
  one("a state", "%", `"xong"`, "refused NV-001 percent"),
  completed("15/4/2021 as text", `"15/4/2021"`, "2021-04-15"),
  completed("15.4.21", `"15.4.21"`, "2021-04-15"),
  completed("2021-04-15", `"2021-04-15"`, "2021-04-15"),
  completed("in words", `"15 tháng 4 năm 2021"`, "2021-04-15"),
  completed("a serial with a time of day", "44301.6", "2021-04-15"),
  completed("a day by DATE()", `"=DATE(2021;4;15)"`, "2021-04-15"),
  completed(
    "4/15/2021 as text, the American way",
    `"4/15/2021"`,
    "taken NV-001 completedOn = 2021-04-15|asked NV-001 completedOn|refused NV-001 completedOn",
  ),
  completed(
    "3/4/2021 as text",
    `"3/4/2021"`,
    "taken NV-001 completedOn = 2021-04-03|asked NV-001 completedOn|refused NV-001 completedOn",
  ),
  completed(
    "15/4 without a year",
    `"15/4"`,
    "taken NV-001 completedOn = 2021-04-15|asked NV-001 completedOn|refused NV-001 completedOn",
  ),
  completed("yesterday, in words", `"hôm qua"`, "refused NV-001 completedOn"),
  completed("31/4/2021", `"31/4/2021"`, "refused NV-001 completedOn"),
  completed("two days in one cell", `"15-16/4/2021"`, "refused NV-001 completedOn|asked NV-001 completedOn"),
  completed("years before the plan", `"15/4/2012"`, "asked NV-001 completedOn|refused NV-001 completedOn"),
  completed("TODAY()", `"=TODAY()"`, "refused NV-001 completedOn"),
  completed("TODAY() less some days", `"=TODAY()-3"`, "refused NV-001 completedOn"),
  one("xong", "Trạng thái", `"xong"`, "taken NV-001 state = done"),
  one("Đã làm xong rồi", "Trạng thái", `"Đã làm xong rồi"`, "taken NV-001 state = done|refused NV-001 state"),
  one("Hoàn thành.", "Trạng thái", `"Hoàn thành."`, "taken NV-001 state = done"),
  one("without accents and with a question mark", "Trạng thái", `"Hoan thanh?"`, "refused NV-001 state"),
  one("nearly done", "Trạng thái", `"sắp xong"`, "refused NV-001 state"),
  one("not done", "Trạng thái", `"chưa xong"`, "refused NV-001 state|taken NV-001 state = in-progress"),
  one("being carried out", "Trạng thái", `"đang triển khai"`, "taken NV-001 state = in-progress"),
  one("an English word", "Trạng thái", `"Done"`, "taken NV-001 state = done"),
  one("a number", "Trạng thái", "100", "refused NV-001 state"),
  one("a share", "Trạng thái", `"50%"`, "refused NV-001 state"),
  one("what two people say", "Trạng thái", `"xong / chưa"`, "refused NV-001 state"),
  one("Không áp dụng", "Trạng thái", `"Không áp dụng"`, "taken NV-001 state = not-applicable"),
  { name: "Trạng thái: emptied", python: `me.put("NV-002", "Trạng thái", "")`, expect: [] },
  {
    name: "a note and a share are withdrawn",
    python: `me.put("NV-002", "Ghi chú", "xóa"); me.put("NV-002", "%", "Xoá")`,
    expect: ["taken NV-002 note = ", "taken NV-002 percent = null"],
  },
  {
    name: "a state is withdrawn",
    python: `me.put("NV-002", "Trạng thái", "xóa")`,
    expect: ["taken NV-002 state = not-started|taken NV-002 state = null|asked NV-002 state"],
  },
  {
    name: "a day in a column of words",
    python: `me.shown("NV-001", "Ghi chú", 44301, "d/m/yyyy")`,
    expect: ["taken NV-001 note = 15/4/2021"],
  },
  {
    name: "a fraction in a column of words",
    python: `me.shown("NV-001", "Ghi chú", 0.75, "# ?/?")`,
    expect: ["taken NV-001 note = 3/4"],
  },
  {
    name: "a time in a column of words",
    python: `me.shown("NV-001", "Ghi chú", 0.375, "h:mm")`,
    expect: ["taken NV-001 note = 9:00"],
  },
  {
    name: "money in a column of words",
    python: `me.shown("NV-001", "Khó khăn, vướng mắc", 5000000, "#,##0")`,
    expect: ["taken NV-001 difficulty = 5,000,000|taken NV-001 difficulty = 5.000.000"],
  },
  one("a telephone number", "Ghi chú", `"0912345678"`, "taken NV-001 note = 0912345678"),
  one(
    "lines, signs and accents",
    "Ghi chú",
    `"Dòng 1\\n– Dòng 2 & <b> “ấy” ✓"`,
    "taken NV-001 note = Dòng 1\n– Dòng 2 & <b> “ấy” ✓",
  ),
  { name: "Ghi chú: spaces alone", python: `me.put("NV-001", "Ghi chú", "   ")`, expect: [] },
  { name: "Ghi chú: “xóa” where nothing stands", python: `me.put("NV-001", "Ghi chú", "xóa")`, expect: [] },
  one("a sum", "Ghi chú", `"=1+1"`, "taken NV-001 note = 2"),
  one("the code and a word by formula", "Ghi chú", `'=A5&" xong"'`, "taken NV-001 note = NV-001 xong"),
  one("an error", "Ghi chú", `"=1/0"`, "refused NV-001 note"),
  one("a formula of another file", "Ghi chú", `"='file:///tmp/khac.ods'#$Sheet1.A1"`, "refused NV-001 note"),
  one(
    "HYPERLINK() with words",
    "Sản phẩm, minh chứng",
    `'=HYPERLINK("https://example.org/bc.pdf";"Báo cáo 12")'`,
    "taken NV-001 product = Báo cáo 12 (https://example.org/bc.pdf)",
  ),
  one(
    "HYPERLINK() without words",
    "Sản phẩm, minh chứng",
    `'=HYPERLINK("https://example.org/bc.pdf")'`,
    "taken NV-001 product = https://example.org/bc.pdf",
  ),
  {
    name: "evidence with a link behind its words",
    python: `
cell = me.cell("NV-001", "Sản phẩm, minh chứng")
field = me.book.createInstance("com.sun.star.text.TextField.URL")
field.Representation, field.URL = "Báo cáo 12", "https://example.org/bc.pdf"
cell.Text.insertTextContent(cell.Text.createTextCursor(), field, False)`,
    expect: ["taken NV-001 product = Báo cáo 12 (https://example.org/bc.pdf)"],
  },
  {
    name: "done, yet half",
    python: `${DONE}me.put("NV-001", "%", 0.5)`,
    expect: [
      "taken NV-001 state = done|asked NV-001 state",
      "taken NV-001 percent = 0.5|asked NV-001 percent",
    ],
  },
  {
    name: "a day of completion without the state",
    python: `me.put("NV-001", "Ngày hoàn thành", "15/4/2021")`,
    expect: ["taken NV-001 completedOn = 2021-04-15|asked NV-001 completedOn"],
  },
  {
    name: "the office's own day of updating is typed over",
    python: `me.put("NV-001", "Cập nhật ngày", 44305)`,
    expect: ["taken NV-001 updatedOn = 2021-04-19|refused NV-001 updatedOn|told"],
  },
];
