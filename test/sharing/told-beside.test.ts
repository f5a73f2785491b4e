import type { Attachment, CellContent, Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { TASKS } from "./returned-forms";
import {
  columnOf,
  firstCopy,
  merge,
  rowOfId,
  smallRound,
  taskAfter,
  told,
  typeIn,
  withSheet,
} from "./sent-copies";

const GUIDE = "Hướng dẫn";
const round = smallRound();
const copy = firstCopy(round);
const tasks = copy.sheets.find(({ name }) => name === TASKS)!;

function put(sheet: string, row: number, column: number, cell: CellContent, into = copy): WorkbookContent {
  return withSheet(into, sheet, (one) => ({
    ...one,
    blocks: [...one.blocks, { row, column, contents: [[cell]] }],
  }));
}

function attach(...attached: Attachment[]): WorkbookContent {
  return withSheet(copy, TASKS, (sheet) => ({ ...sheet, attached }));
}

/** Types beside words of a sheet. */
function answer(label: string, cell: CellContent, into = copy): WorkbookContent {
  const grid = makeGrid(into.sheets.find(({ name }) => name === GUIDE)!);
  for (let row = 0; row < 60; row += 1) if (grid.at(row, 0) === label) return put(GUIDE, row, 1, cell, into);
  throw new Error(label);
}

const unread = (returned: WorkbookContent): string[] =>
  (merge(round.master, [["a.xlsx", returned]]).files[0]?.unread ?? []).map(({ what, place, text, count }) =>
    [what ?? "typed", place, text, count].join("|"),
  );

describe("what stands over the cells of a copy", () => {
  const at = { row: rowOfId(tasks, "NV-001"), column: columnOf(tasks, "Sản phẩm, minh chứng") };

  test("notes, text boxes and pictures are told with their place", () => {
    const returned = attach(
      { kind: "note", ...at, text: "đã báo cáo miệng" },
      { kind: "text-box", row: 20, column: 1, text: "Kính gửi Ban" },
      { kind: "picture", row: 22, column: 0, text: "" },
    );
    expect(unread(returned)).toEqual([
      "note|Nhiệm vụ!V5|đã báo cáo miệng|1",
      "text-box|Nhiệm vụ!B21|Kính gửi Ban|1",
      "picture|Nhiệm vụ!A23||1",
    ]);
  });

  test("the address of a link is taken with the words of the evidence, and told elsewhere", () => {
    const link = "https://example.org/bao-cao.pdf";
    const linked = attach(
      { kind: "link", ...at, text: link },
      { kind: "link", row: at.row, column: 4, text: link },
    );
    const returned = withSheet(typeIn(linked, "NV-001", { product: "Báo cáo" }), TASKS, (sheet) => sheet);
    expect(unread(returned)).toEqual([`link|Nhiệm vụ!E5|${link}|1`]);
    const plan = merge(round.master, [["a.xlsx", returned]]);
    expect(taskAfter(round.master, plan, "NV-001").product).toBe(`Báo cáo (${link})`);
    const merged = applyChanges(round.master, plan.workbookChanges);
    expect(merge(merged, [["a.xlsx", returned]]).workbookChanges).toEqual([]);
  });

  test("an e-mail that Excel made a link of says nothing more than its words", () => {
    const linked = attach({ kind: "link", ...at, text: "mailto:a@b.vn" });
    const plan = merge(round.master, [["a.xlsx", typeIn(linked, "NV-001", { product: "gửi a@b.vn" })]]);
    expect(taskAfter(round.master, plan, "NV-001").product).toBe("gửi a@b.vn");
  });

  test("rows that were coloured are told once", () => {
    const paint = (row: number): Sheet["formats"][number] => ({
      range: { row, column: 0, rowCount: 1, columnCount: 27 },
      format: { fill: "#FFFF00" },
    });
    const coloured = withSheet(copy, TASKS, (sheet) => ({
      ...sheet,
      formats: [...sheet.formats, paint(4), paint(6)],
    }));
    expect(unread(coloured)).toEqual(["colour|Nhiệm vụ!5, 7||2"]);
  });
});

describe("what is typed over our own cells", () => {
  test.each<[string, CellContent, string]>([
    ["Cảnh báo", "Xong rồi", "typed-over|Nhiệm vụ!B5|Xong rồi|1"],
    ["Còn/chậm (ngày)", 0, "typed-over|Nhiệm vụ!U5|0|1"],
  ])("%s", (header, cell, line) => {
    expect(unread(put(TASKS, 4, columnOf(tasks, header), cell))).toEqual([line]);
  });

  test("a day over the effective due date asks for an extension, whatever side is preferred", () => {
    const returned = put(TASKS, 4, columnOf(tasks, "Hạn hiện hành"), 44_320);
    for (const preference of [null, "returned"] as const) {
      const plan = merge(round.master, [["a.xlsx", returned]], preference);
      expect(told(plan)).toEqual(["NV-001 extendedTo conflict extension-asked"]);
      expect(plan.files[0]?.unread).toEqual([]);
    }
    const chosen = merge(round.master, [["a.xlsx", returned]], null, () => true);
    expect(taskAfter(round.master, chosen, "NV-001").extendedTo).toBe("2021-05-04");
    const merged = applyChanges(round.master, chosen.workbookChanges);
    expect(told(merge(merged, [["a.xlsx", returned]]))).toEqual([]);
  });

  test("words over the effective due date are refused", () => {
    const returned = put(TASKS, 4, columnOf(tasks, "Hạn hiện hành"), "xin lùi");
    expect(told(merge(round.master, [["a.xlsx", returned]]))).toEqual([
      "NV-001 extendedTo refused not-a-date",
    ]);
  });

  test("a code that was typed over is told, and its row is known by its words", () => {
    const returned = put(TASKS, 4, 0, "1");
    expect(unread(returned)).toEqual(["codes|Nhiệm vụ!A5|1|1"]);
    expect(told(merge(round.master, [["a.xlsx", returned]]))).toEqual([]);
  });

  test("what stands over instructions and title, and beside them, is told with its cell", () => {
    expect(unread(put(GUIDE, 1, 0, "Đơn vị đã họp"))).toEqual(["typed-over|Hướng dẫn!A2|Đơn vị đã họp|1"]);
    expect(unread(put(TASKS, 2, 0, "Kính gửi"))).toEqual(["typed|Nhiệm vụ!A3|Kính gửi|1"]);
    expect(unread(put("Ngày nghỉ", 9, 1, "Giỗ Tổ của quận"))).toEqual([
      "typed|Ngày nghỉ!B10|Giỗ Tổ của quận|1",
    ]);
  });

  test("a renamed sheet of ours is still known", () => {
    expect(unread(withSheet(copy, GUIDE, (sheet) => ({ ...sheet, name: "HD" })))).toEqual([]);
  });

  test("a column of the sender's own that a formula fills is told", () => {
    const named = put(TASKS, 3, 60, "Tuần");
    expect(unread(put(TASKS, 4, 60, { formula: "=1+1", cached: 2 }, named))).toEqual([
      "typed|Nhiệm vụ!BI5|2|1",
    ]);
  });
});

describe("what a unit tells of itself", () => {
  const unitAfter = (
    returned: WorkbookContent,
  ): { event: unknown; contact: string; email: string } | undefined => {
    const plan = merge(round.master, [["a.xlsx", returned]]);
    return openBook(applyChanges(round.master, plan.workbookChanges))?.tracker.units[0];
  };

  test("the congress date, contact and e-mail come back as changes of the unit", () => {
    const dated = answer("Ngày Đại hội của đơn vị", 44_316);
    const returned = answer("Người liên hệ, điện thoại", "Bà Lan, 0912345678", dated);
    expect(told(merge(round.master, [["a.xlsx", returned]]))).toEqual([
      "DV-01 event applied",
      "DV-01 contact applied",
    ]);
    expect(unitAfter(returned)).toMatchObject({ event: "2021-04-30", contact: "Bà Lan, 0912345678" });
    expect(unread(returned)).toEqual([]);
  });

  test("who filled it in is told with the file", () => {
    const named = answer("Người cập nhật", "Trần Thị B");
    const returned = answer("Ngày cập nhật phiếu", 44_306, named);
    expect(merge(round.master, [["a.xlsx", returned]]).files[0]?.filledBy).toBe("Trần Thị B, 20/04/2021");
  });

  test("a congress years away is asked about", () => {
    const returned = answer("Ngày Đại hội của đơn vị", 36_600);
    expect(told(merge(round.master, [["a.xlsx", returned]]))).toEqual(["DV-01 event conflict far-from-plan"]);
  });
});

test("a completion years before the plan is asked about", () => {
  const returned = typeIn(copy, "NV-001", { completedOn: 42_000 });
  expect(told(merge(round.master, [["a.xlsx", returned]], "returned"))).toEqual([
    "NV-001 completedOn conflict far-from-plan",
  ]);
});

test("a question is no state", () => {
  expect(told(merge(round.master, [["a.xlsx", typeIn(copy, "NV-001", { state: "Hoàn thành?" })]]))).toEqual([
    "NV-001 state refused unknown-state",
  ]);
});
