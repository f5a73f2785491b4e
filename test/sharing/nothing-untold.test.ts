import { TASK_FIELDS } from "../../src/domain/fields/fields";
import { columnLetters } from "../../src/workbook/page/address";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { CellContent, Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { columnOf, firstCopy, merge, rowOfId, smallRound, told, typeIn, withSheet } from "./sent-copies";

const TASKS = "Nhiệm vụ";
const round = smallRound();
const copy = firstCopy(round);

function put(
  content: WorkbookContent,
  sheet: string,
  row: number,
  column: number,
  cell: CellContent,
): WorkbookContent {
  return withSheet(content, sheet, (one) => ({
    ...one,
    blocks: [...one.blocks, { row, column, contents: [[cell]] }],
  }));
}

const sheetOf = (content: WorkbookContent, name: string): Sheet =>
  content.sheets.find((one) => one.name === name)!;
const HEADER = 3;
/** A column beyond the task table. */
const wide = Object.keys(TASK_FIELDS).length + 3;
const beyond = columnLetters(wide);
const afterThat = columnLetters(wide + 1);

describe("what a sender adds beside the form", () => {
  it("is told column by column, each cell with its words", () => {
    const named = put(put(copy, TASKS, HEADER, wide, "Người làm"), TASKS, HEADER + 1, wide, "Chị Lan");
    const added = put(put(named, TASKS, HEADER + 2, wide, "Anh Hùng"), TASKS, HEADER + 2, wide + 1, "gấp");
    expect(merge(round.master, [["a.xlsx", added]]).files[0]?.unread).toEqual([
      { place: `Nhiệm vụ!${beyond}5`, header: "Người làm", text: "Chị Lan; AT6: Anh Hùng", count: 2 },
      { place: `Nhiệm vụ!${afterThat}6`, header: "", text: "gấp", count: 1 },
    ]);
  });

  it("is told on the hidden base, beside what it was sent with", () => {
    const base = copy.sheets.at(-1)?.name ?? "";
    expect(merge(round.master, [["a.xlsx", put(copy, base, 2, 6, "ghi nhầm chỗ")]]).files[0]?.unread).toEqual(
      [{ place: `${base}!G3`, header: "", text: "ghi nhầm chỗ", count: 1 }],
    );
  });

  it("is told on sheets of their own and beside the block for proposals", () => {
    const own: Sheet = {
      ...sheetOf(copy, "Việc mới"),
      name: "Giải trình",
      blocks: [{ row: 1, column: 1, contents: [["Lý do chậm của đơn vị", 3]] }],
    };
    const added = put({ ...copy, sheets: [...copy.sheets, own] }, "Việc mới", HEADER + 1, 6, "xem thêm");
    expect(merge(round.master, [["a.xlsx", added]]).files[0]?.unread).toEqual([
      { place: "Việc mới!G5", header: "", text: "xem thêm", count: 1 },
      { place: "Giải trình!B2", header: "", text: "Lý do chậm của đơn vị; C2: 3", count: 2 },
    ]);
  });

  it("is told above the header and in a row of its own below the table", () => {
    const above = put(copy, TASKS, 1, 5, "Đơn vị gửi kèm công văn");
    const below = put(above, TASKS, HEADER + 30, 0, "Đề nghị gia hạn toàn bộ");
    expect(merge(round.master, [["a.xlsx", below]]).files[0]?.unread).toEqual([
      { place: "Nhiệm vụ!F2", header: "", text: "Đơn vị gửi kèm công văn", count: 1 },
      { place: "Nhiệm vụ!A34", header: "", text: "Đề nghị gia hạn toàn bộ", count: 1 },
    ]);
  });

  it("is told on a sheet of the sender's that is called as the master's summary is", () => {
    const own: Sheet = { ...sheetOf(copy, "Việc mới"), name: "Tổng hợp", blocks: [] };
    const added = put({ ...copy, sheets: [...copy.sheets, own] }, "Tổng hợp", 0, 0, "Kết quả quý I");
    expect(merge(round.master, [["a.xlsx", added]]).files[0]?.unread).toEqual([
      { place: "Tổng hợp!A1", header: "", text: "Kết quả quý I", count: 1 },
    ]);
  });

  it("is nothing in a copy that comes back as it was sent", () => {
    const plan = merge(round.master, [["a.xlsx", copy]]);
    expect(plan.files[0]).toMatchObject({ unread: [], missing: [] });
  });
});

describe("a header to which words were added", () => {
  it.each([
    ["Ghi chú", "Ghi chú của đơn vị", { note: "đã họp" }, "NV-001 note applied"],
    ["%", "% hoàn thành (ước)", { percent: 0.4 }, "NV-001 percent applied"],
    ["Trạng thái", "Trạng thái (chọn)", { state: "đang làm" }, "NV-001 state applied"],
  ] as const)("%s is still known as %s", (header, reworded, typed, line) => {
    const column = columnOf(sheetOf(copy, TASKS), header);
    const returned = put(typeIn(copy, "NV-001", typed), TASKS, HEADER, column, reworded);
    expect(told(merge(round.master, [["a.xlsx", returned]]))).toEqual([line]);
  });
});

describe("a task sheet that was duplicated to work on it", () => {
  const duplicated = (content: WorkbookContent, inDuplicate: WorkbookContent): WorkbookContent => ({
    ...content,
    sheets: [{ ...sheetOf(inDuplicate, TASKS), name: "Nhiệm vụ (2)", tables: [] }, ...content.sheets],
  });

  it("is read as well, whichever stands first", () => {
    const inTheSecond = duplicated(copy, typeIn(copy, "NV-001", { note: "trong bản chép" }));
    const inTheFirst = duplicated(typeIn(copy, "NV-001", { note: "trong bản gốc" }), copy);
    for (const returned of [inTheSecond, inTheFirst])
      expect(told(merge(round.master, [["a.xlsx", returned]]))).toEqual(["NV-001 note applied"]);
  });

  it("asks where the two differ", () => {
    const both = duplicated(typeIn(copy, "NV-001", { note: "một" }), typeIn(copy, "NV-001", { note: "hai" }));
    expect(told(merge(round.master, [["a.xlsx", both]]))).toEqual([
      "NV-001 note conflict copies-differ",
      "NV-001 note conflict copies-differ",
    ]);
  });
});

it("a row that was sent and did not come back is told", () => {
  const sheet = sheetOf(copy, TASKS);
  const row = rowOfId(sheet, "NV-002");
  const cut = withSheet(copy, TASKS, (one) => ({
    ...one,
    blocks: [...one.blocks, { row, column: 0, contents: [Array.from({ length: 31 }, () => null)] }],
  }));
  expect(merge(round.master, [["a.xlsx", cut]]).files[0]?.missing).toEqual(["NV-002"]);
});

it("“xóa” asks to empty what the office has filled in since, too, and is told where nothing stands", () => {
  const master = typeIn(round.master, "NV-001", { note: "Văn phòng đã ghi" });
  expect(told(merge(master, [["a.xlsx", typeIn(copy, "NV-001", { note: "xóa" })]]))).toEqual([
    "NV-001 note conflict both-changed",
  ]);
  expect(told(merge(round.master, [["a.xlsx", typeIn(copy, "NV-001", { note: "xóa" })]]))).toEqual([
    "NV-001 note unchanged nothing-to-clear",
  ]);
});

describe("the block for proposals", () => {
  const propose = (cells: readonly CellContent[]): WorkbookContent =>
    cells.reduce<WorkbookContent>(
      (content, cell, column) => put(content, "Việc mới", HEADER + 1, column, cell),
      copy,
    );

  it("makes no task of “xóa”, of a formula without value or of a header copied in between", () => {
    expect(told(merge(round.master, [["a.xlsx", propose(["xóa"])]]))).toEqual(["title refused no-task"]);
    const formula = merge(round.master, [["a.xlsx", propose([{ formula: "=A1" }, { formula: "=B1" }])]]);
    expect(told(formula)).toEqual(["title refused no-task", "lead refused no-task"]);
    const headers = sheetOf(copy, TASKS).tables[0]?.columns.map(({ header }) => header) ?? [];
    const repeated = headers.reduce<WorkbookContent>(
      (content, header, column) => put(content, TASKS, HEADER + 5, column, header),
      copy,
    );
    expect(told(merge(round.master, [["a.xlsx", repeated]]))).toEqual([]);
  });

  it("is not taken in again after the office has reworded or dropped the task", () => {
    const returned = propose(["Tap huan ky nang", "Tây Hồ"]);
    const first = merge(round.master, [["Tay Ho.xlsx", returned]]);
    expect(told(first)).toEqual(["NV-008 title new"]);
    const taken = applyChanges(round.master, first.workbookChanges);
    const reworded = typeIn(taken, "NV-008", { title: "Tập huấn kỹ năng điều hành" });
    const again = merge(reworded, [["Tay Ho (1).xlsx", returned]]);
    expect(told(again)).toEqual(["title refused taken-before"]);
    expect(again.workbookChanges).toEqual([]);
  });
});
