import type { Edit } from "./edit";

const put = (code: string, header: string, value: string): string =>
  `me.put("${code}", "${header}", ${value})`;
const note = (text: string, code = "NV-001"): string => put(code, "Ghi chú", `"${text}"`);

/** Blocks pasted over cells, columns sorted and filled down, rows put in between, values in other units and orders. */
export const BLOCK_EDITS: readonly Edit[] = [
  {
    name: "the codes are pasted over by numbers of one's own",
    python: `${note("số thứ tự", "NV-003")}
for index in range(4): me.tasks.getCellByPosition(0, 4 + index).Value = index + 1`,
    expect: ["taken NV-003 note = số thứ tự|asked NV-003 note", "told 1"],
  },
  {
    name: "the codes are pasted one row too low",
    python: `${note("của việc bốn", "NV-004")}
ids = me.area(4, 6, 0, 0).getDataArray()
me.area(5, 7, 0, 0).setDataArray(ids)`,
    expect: ["asked ? note"],
    may: ["told NV-00", "missing NV-00"],
  },
  {
    name: "the answers of two rows are pasted over those of two others",
    python: `${note("một")}
me.area(6, 7, 17, 19).setDataArray(me.area(4, 5, 17, 19).getDataArray())
me.area(6, 7, 25, 25).setDataArray(me.area(4, 5, 25, 25).getDataArray())`,
    expect: [
      "taken NV-001 note = một",
      "taken NV-003 note = một",
      "taken NV-004 state = in-progress|asked NV-004 state",
      "taken NV-004 percent = 0.2|asked NV-004 percent",
      "taken NV-004 note = đã nhận giấy mời|asked NV-004 note",
    ],
  },
  {
    name: "answers are pasted one column too far right",
    python: `${put("NV-001", "%", '"Hoàn thành"')}; ${put("NV-001", "Ngày hoàn thành", '"50%"')}; ${put("NV-001", "Khó khăn, vướng mắc", '"Báo cáo số 12"')}`,
    expect: [
      "refused NV-001 percent",
      "refused NV-001 completedOn",
      "taken NV-001 difficulty = Báo cáo số 12",
    ],
  },
  {
    name: "a block of one's own is pasted over code, flag and section",
    python: `${note("dán đè")}
me.area(4, 5, 0, 2).setDataArray(((1.0, "xong", "I"), (2.0, "chưa", "I")))`,
    expect: [
      "told 1",
      "told xong",
      "taken NV-001 note = dán đè|asked NV-001 note",
      "refused NV-001 section|told I",
    ],
    may: ["refused NV-002 section"],
  },
  {
    name: "the whole table is sorted by state, last row first",
    python: `${put("NV-003", "Trạng thái", '"Hoàn thành"')}; ${note("xếp lại", "NV-003")}; sort_rows(me.area(4, 7, 0, 26), me.col("Trạng thái"), False)`,
    expect: ["taken NV-003 state = done", "taken NV-003 note = xếp lại"],
  },
  {
    name: "only the cells to be filled in are sorted",
    python: `${note("zz việc một")}; sort_rows(me.area(4, 7, 17, 26), 8, True)`,
    expect: ["asked NV-001 note", "asked NV-002 note"],
    may: ["asked NV-001", "asked NV-002"],
  },
  {
    name: "the header is sorted in among the rows",
    python: `${note("mất chỗ")}; sort_rows(me.area(3, 7, 0, 26), me.col("Nhiệm vụ"), False)`,
    expect: ["told |file header-gone|taken NV-001 note = mất chỗ|asked NV-001 note"],
    may: ["told", "missing"],
  },
  {
    name: "%: a space before the sign",
    python: put("NV-001", "%", '"80 %"'),
    expect: ["taken NV-001 percent = 0.8"],
  },
  {
    name: "%: in words",
    python: put("NV-001", "%", '"80 phần trăm"'),
    expect: ["taken NV-001 percent = 0.8|refused NV-001 percent"],
  },
  { name: "%: about", python: put("NV-001", "%", '"~80%"'), expect: ["refused NV-001 percent"] },
  {
    name: "%: of a hundred",
    python: put("NV-001", "%", '"80/100"'),
    expect: ["taken NV-001 percent = 0.8|refused NV-001 percent"],
  },
  {
    name: "%: a fraction with a comma",
    python: put("NV-001", "%", '"0,8"'),
    expect: ["taken NV-001 percent = 0.8"],
  },
  {
    name: "%: tasks done of tasks there are",
    python: put("NV-001", "%", '"3/4"'),
    expect: ["refused NV-001 percent|asked NV-001 percent"],
  },
  {
    name: "%: worked out",
    python: put("NV-001", "%", '"=3/4"'),
    expect: ["taken NV-001 percent = 0.75"],
  },
  {
    name: "%: a dash for nothing",
    python: `${put("NV-001", "%", '"-"')}; ${note("có ghi")}`,
    expect: ["taken NV-001 note = có ghi", "refused NV-001 percent"],
  },
  {
    name: "months first, as one of the dates proves",
    python: `${["NV-001", "NV-003"].map((code) => put(code, "Trạng thái", '"Hoàn thành"')).join("; ")}
me.put("NV-001", "Ngày hoàn thành", "4/13/2021"); me.put("NV-003", "Ngày hoàn thành", "4/5/2021")`,
    expect: [
      "taken NV-001 state = done",
      "taken NV-003 state = done|asked NV-003 state",
      "taken NV-001 completedOn = 2021-04-13|refused NV-001 completedOn",
      "asked NV-003 completedOn|refused NV-003 completedOn",
    ],
  },
  {
    name: "an Excel with months first made one day of the year's end, and left the other as text",
    python: `${["NV-001", "NV-003"].map((code) => put(code, "Trạng thái", '"Hoàn thành"')).join("; ")}
me.put("NV-001", "Ngày hoàn thành", "13/4/2021"); me.put("NV-003", "Ngày hoàn thành", 44259)`,
    expect: [
      "taken NV-001 state = done",
      "taken NV-003 state = done|asked NV-003 state",
      "taken NV-001 completedOn = 2021-04-13",
      "asked NV-003 completedOn|refused NV-003 completedOn",
    ],
  },
  {
    name: "a day of April that became one of December",
    python: `${put("NV-001", "Trạng thái", '"Hoàn thành"')}; ${put("NV-001", "Ngày hoàn thành", "44534")}`,
    expect: ["taken NV-001 state = done|asked NV-001 state", "asked NV-001 completedOn"],
  },
  {
    name: "the year first, with slashes",
    python: `${put("NV-001", "Trạng thái", '"Hoàn thành"')}; ${put("NV-001", "Ngày hoàn thành", '"2021/04/13"')}`,
    expect: ["taken NV-001 state = done", "taken NV-001 completedOn = 2021-04-13"],
  },
  {
    name: "the English month",
    python: `${put("NV-001", "Trạng thái", '"Hoàn thành"')}; ${put("NV-001", "Ngày hoàn thành", '"13-Apr-21"')}`,
    expect: ["taken NV-001 state = done", "taken NV-001 completedOn = 2021-04-13|refused NV-001 completedOn"],
  },
  {
    name: "a day in eight digits",
    python: `${put("NV-001", "Trạng thái", '"Hoàn thành"')}; ${put("NV-001", "Ngày hoàn thành", "20210413")}`,
    expect: ["taken NV-001 state = done", "taken NV-001 completedOn = 2021-04-13|refused NV-001 completedOn"],
  },
  {
    name: "empty rows are put in between",
    python: `me.tasks.Rows.insertByIndex(5, 2); ${note("dưới hàng trống", "NV-004")}`,
    expect: ["taken NV-004 note = dưới hàng trống"],
  },
  {
    name: "a step of a task is put in below it, with a state of its own",
    python: `
me.tasks.Rows.insertByIndex(5, 1)
me.tasks.getCellByPosition(me.col("Nhiệm vụ"), 5).String = "- Bước 1: họp chi ủy"
me.tasks.getCellByPosition(me.col("Trạng thái"), 5).String = "Hoàn thành"`,
    expect: ["asked ? title|told - Bước 1"],
    may: ["refused ? state"],
  },
  {
    name: "the header is repeated in the middle, for printing",
    python: `
me.tasks.Rows.insertByIndex(6, 1)
me.area(6, 6, 0, 26).setDataArray(me.area(3, 3, 0, 26).getDataArray())
${note("in lại tiêu đề", "NV-004")}`,
    expect: ["taken NV-004 note = in lại tiêu đề"],
  },
  {
    name: "a share is filled down and grows",
    python: `${put("NV-001", "%", "0.5")}; me.area(4, 7, 18, 18).fillAuto(uno.Enum("com.sun.star.sheet.FillDirection", "TO_BOTTOM"), 1)`,
    expect: [
      "taken NV-001 percent = 0.5",
      "taken NV-002 percent = 0.51",
      "taken NV-003 percent = 0.52",
      "taken NV-004 percent = 0.53",
    ],
  },
  {
    name: "a numbered note is filled down",
    python: `${note("Đợt 1")}; me.area(4, 7, 25, 25).fillAuto(uno.Enum("com.sun.star.sheet.FillDirection", "TO_BOTTOM"), 1)`,
    expect: [1, 2, 3, 4].map((at) => `taken NV-00${at} note = Đợt ${at}`),
  },
  {
    name: "states of several words with a day or a share in them",
    python: `${put("NV-001", "Trạng thái", '"Hoàn thành ngày 15/4"')}; ${put("NV-003", "Trạng thái", '"Hoàn thành 50%"')}; ${put("NV-004", "Trạng thái", '"Chưa hoàn thành"')}`,
    expect: [
      "refused NV-001 state",
      "refused NV-003 state",
      "refused NV-004 state|taken NV-004 state = in-progress|taken NV-004 state = not-started",
    ],
  },
  {
    name: "states as signs",
    python: `${put("NV-001", "Trạng thái", '"x"')}; ${put("NV-003", "Trạng thái", '"✓"')}`,
    expect: ["refused NV-001 state", "refused NV-003 state"],
  },
  {
    name: "one state is merged over two rows",
    python: `${put("NV-003", "Trạng thái", '"Hoàn thành"')}; me.area(6, 7, 17, 17).merge(True)`,
    expect: ["taken NV-003 state = done|asked NV-003 state|refused NV-003 state"],
    may: ["refused NV-004 state"],
  },
  {
    name: "a state points at another row's",
    python: `${put("NV-001", "Trạng thái", '"Hoàn thành"')}; ${put("NV-003", "Trạng thái", '"=R5"')}`,
    expect: ["taken NV-001 state = done", "taken NV-003 state = done|asked NV-003 state"],
  },
  {
    name: "a share counts the states",
    python: `${put("NV-003", "%", `'=COUNTIF(R5:R8;"Đang thực hiện")/4'`)}`,
    expect: ["taken NV-003 percent = 0.25"],
  },
  {
    name: "a completion is the deadline less a day",
    python: `${put("NV-001", "Trạng thái", '"Hoàn thành"')}; ${put("NV-001", "Ngày hoàn thành", '"=M5-1"')}`,
    expect: ["taken NV-001 state = done", "taken NV-001 completedOn = 2021-04-19"],
  },
  {
    name: "all formulas are pasted over by their values",
    python: `
area = me.area(3, 7, 0, 39)
me.area(3, 7, 0, 39).setDataArray(area.getDataArray())
${note("chỉ dán giá trị")}`,
    expect: ["taken NV-001 note = chỉ dán giá trị"],
  },
  {
    name: "codes with spaces around and no-break spaces",
    python: `${note("mã có dấu cách")}; me.put("NV-001", "Mã", " NV-001\\u00a0")`,
    expect: ["taken NV-001 note = mã có dấu cách"],
    may: ["told"],
  },
  {
    name: "words and notes from a Mac, with accents parted",
    python: `
import unicodedata
cell = me.cell("NV-001", "Nhiệm vụ")
cell.String = unicodedata.normalize("NFD", cell.String)
me.put("NV-001", "Ghi chú", unicodedata.normalize("NFD", "đã gửi"))`,
    expect: [
      `taken NV-001 note = ${"đã gửi".normalize("NFC")}|taken NV-001 note = ${"đã gửi".normalize("NFD")}`,
    ],
  },
  {
    name: "a task's words with a remark behind them",
    python: `cell = me.cell("NV-001", "Nhiệm vụ"); cell.String = cell.String + " (đã gửi 2 bản)"; ${note("kèm")}`,
    expect: ["taken NV-001 note = kèm|asked NV-001 note", "refused NV-001 title"],
  },
  {
    name: "in a body's copy everything but the codes is sorted",
    of: "body",
    python: `${note("của Tây Hồ")}; sort_rows(me.area(4, 6, 1, 26), me.col("Đơn vị") - 1, True)`,
    expect: ["asked ? note"],
    may: ["refused NV-00", "told"],
  },
  {
    name: "in a body's copy a row for another unit is added",
    of: "body",
    python: `
row = me.area(4, 4, 4, 7).getDataArray()
me.area(7, 7, 4, 7).setDataArray(row)
me.tasks.getCellByPosition(me.col("Đơn vị"), 7).String = "Hoàn Kiếm"
me.tasks.getCellByPosition(me.col("Ghi chú"), 7).String = "thêm quận"`,
    expect: ["asked ? title|told thêm quận|asked ? note"],
  },
  {
    name: "in a body's copy the units are shortened to letters",
    of: "body",
    python: `${note("viết tắt")}; me.put("NV-001", "Đơn vị", "TH")`,
    expect: ["asked NV-001 note|taken NV-001 note = viết tắt"],
    may: ["refused NV-001 unit"],
  },
];
