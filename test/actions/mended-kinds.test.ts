import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { undoLastAction } from "../../src/actions/undo";
import type { Tracker } from "../../src/domain/tracker";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { withColumns, withLines } from "../damage/edit-cells";
import {
  below,
  convertToRange,
  labels,
  mapCells,
  naming,
  onList,
  onSheet,
  renameHeaders,
  rowOf,
  tableOf,
  typed,
} from "../damage/edit-book";
import { openContent, type ContentPort } from "../support/content-port";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const today = day("2021-04-20");
const note = { when: "2021-04-20 08:30", reason: "Kiểm tra bảng", source: "Bảng điều khiển" };
const words = { title: "Kiểm tra bảng", note };
const tracker = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh")],
  tasks: [1, 2, 3].map((number) =>
    makeNumberedTask(number, {
      unit: "Tây Hồ",
      lead: "Đông Anh",
      due: day("2021-04-30"),
      state: "in-progress",
    }),
  ),
  holidays: [
    { day: day("2021-04-30"), name: "Ngày Chiến thắng", kind: "off" },
    { day: day("2021-05-01"), name: "Quốc tế Lao động", kind: "off" },
  ],
});
const book = describeTracker(tracker, makeWording("vi"), today);
const { tasks } = labels;

const codes = (content: WorkbookContent): string[] => {
  const checked = planCheck(content, today);
  return checked.ok ? checked.value.findings.map(({ code }) => code) : [checked.problem.code];
};

const trackerOf = (port: ContentPort): Tracker | undefined => openBook(port.content())?.tracker;

async function repaired(content: WorkbookContent): Promise<ContentPort> {
  const port = openContent(content);
  expect(await repairWorkbook(port, today, words)).toMatchObject({ ok: true });
  return port;
}

describe("rows that are no records", () => {
  const numbered = withLines(book, "tasks", (lines, headers) => [
    headers.map((_, index) => `(${index + 1})`),
    ...lines,
  ]);

  it("such as the numbers of columns go, and stand in the log", async () => {
    expect(codes(numbered)).toContain("headers-repeated");
    const port = await repaired(numbered);
    expect(trackerOf(port)?.tasks).toEqual(tracker.tasks);
    expect(trackerOf(port)?.log.some(({ before }) => before.includes(`${tasks.title}: (5)`))).toBe(true);
    expect(codes(port.content())).toEqual([]);
  });

  it("come back by undo", async () => {
    const port = await repaired(numbered);
    expect(await undoLastAction(port, note, today)).toMatchObject({ ok: true });
    expect(trackerOf(port)?.tasks.map(({ title }) => title)).toContain("(5)");
  });

  it("such as a signature are none, and work that begins like a total is one", () => {
    const below2 = onList(book, "tasks", (sheet, table) =>
      typed(sheet, below(table) + 1, table.range.column, [
        rowOf(table, { [tasks.title]: "Công tác tuyên truyền", [tasks.state]: "Đang thực hiện" }),
        rowOf(table, { [tasks.title]: "Tổng cộng: 4", [tasks.lead]: "x" }),
        rowOf(table, { [tasks.title]: "NGƯỜI LẬP BIỂU", [tasks.lead]: "TM. BAN THƯỜNG VỤ" }),
        rowOf(table, { [tasks.title]: "Nguyễn Thị Lan", [tasks.lead]: "Trần Thị Hoa" }),
      ]),
    );
    const checked = planCheck(below2, today);
    const outside = checked.ok ? checked.value.findings.filter(({ code }) => code === "rows-outside") : [];
    expect(outside.map(({ names }) => names)).toEqual([["Công tác tuyên truyền"]]);
  });
});

it("headers that were sorted among the rows are put above them", async () => {
  const { range, columns } = tableOf(book, "tasks");
  const headers = columns.map(({ header }) => header);
  const last = convertToRange(
    withLines(book, "tasks", (lines) => [...lines, headers]),
    ["tasks"],
  );
  const sorted = onSheet(last, naming.sheets.tasks, (sheet) =>
    typed(sheet, range.row, 0, [headers.map(() => null)]),
  );
  const port = await repaired(sorted);
  expect(trackerOf(port)?.tasks).toEqual(tracker.tasks);
});

it("columns are told by days, choices and addresses in free words, where headers tell nothing", async () => {
  const freely = withLines(book, "tasks", (lines, headers) =>
    lines.map((line) =>
      line.map((cell, index) =>
        headers[index] === tasks.state ? "đã xong" : headers[index] === tasks.due ? "02/04/2021" : cell,
      ),
    ),
  );
  const moved = withColumns(freely, "tasks", (headers) => [
    ...headers.filter((header) => header !== tasks.state),
    tasks.state,
  ]);
  const port = await repaired(renameHeaders(moved, "tasks", (_, index) => `Column${index + 1}`));
  expect(trackerOf(port)?.tasks.map(({ state, due }) => [state, due])).toEqual(
    tracker.tasks.map(() => ["done", "2021-04-02"]),
  );
});

it("two tables on one sheet are both mended there", async () => {
  const { range } = tableOf(book, "holidays");
  const holidays = book.sheets.find(({ name }) => name === naming.sheets.holidays);
  const moved = onSheet(
    onSheet(book, naming.sheets.holidays, (sheet) => ({ ...sheet, tables: [], blocks: [] })),
    naming.sheets.bodies,
    (sheet) => ({
      ...sheet,
      blocks: [
        ...sheet.blocks,
        ...(holidays?.blocks ?? []).map((block) => ({ ...block, row: block.row + 30 })),
      ],
      tables: [
        ...sheet.tables,
        ...(holidays?.tables ?? []).map((table) => ({ ...table, range: { ...range, row: range.row + 30 } })),
      ],
    }),
  );
  const port = await repaired(moved);
  expect(trackerOf(port)?.holidays).toEqual(tracker.holidays);
  expect(codes(port.content())).toEqual([]);
});

it("settings without labels and names are known by their explanations", async () => {
  const bare = onSheet({ ...book, names: [] }, naming.sheets.settings, (sheet) => {
    const empty = mapCells(sheet, (cell, row, column) => (column === 0 && row > 3 ? null : cell));
    return {
      ...empty,
      blocks: empty.blocks.map((block) => ({ ...block, row: block.row + 2, column: block.column + 1 })),
    };
  });
  expect(trackerOf(await repaired(bare))?.settings).toEqual(tracker.settings);
});

it("what is remembered of actions and was changed by hand is told once and dropped", async () => {
  const garbled = onSheet(book, naming.sheets.meta, (sheet) =>
    typed(sheet, 4, 0, [["changes 1", '{"title":']]),
  );
  expect(codes(garbled)).toEqual(["memory-garbled"]);
  expect(codes((await repaired(garbled)).content())).toEqual([]);
});

it("an undo of a repair names what it leaves standing", async () => {
  const damaged = onList(convertToRange(book, ["units"]), "tasks", (sheet, { range }) =>
    typed(sheet, range.row + 1, 1, [["xong"]]),
  );
  const port = await repaired(damaged);
  const undone = await undoLastAction(port, note, today);
  expect(undone).toMatchObject({ ok: true });
  expect(undone.ok ? undone.value.left.join() : "").toContain("'Đơn vị'!A4:");
});
