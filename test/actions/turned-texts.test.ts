import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { makeDashboard } from "../../src/actions/dashboard";
import { undoLastAction } from "../../src/actions/undo";
import { wordsOfFinding } from "../../src/i18n/findings";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { makeWording } from "../../src/workbook/schema/wording";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { columnOf, labels, onList, sheetOf, tableOf, typed } from "../damage/edit-book";
import { openContent } from "../support/content-port";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const today = day("2021-04-20");
const note = { when: "2021-04-20 08:30", reason: "", source: "Kiểm tra bảng" };
const book = describeTracker(
  makeTracker({
    units: [makeUnit("DV-01", "Tây Hồ")],
    tasks: [1, 2].map((one) => makeNumberedTask(one, { unit: "Tây Hồ", title: `Việc ${one}` })),
  }),
  makeWording("vi"),
  today,
);

/** Two texts that turn what stands behind them, one that ends its turn, and a unit whose name turns, in list and row. */
const pasted = [
  ["tasks", labels.tasks.title, ["Việc \u202Edoc.exe", undefined]],
  ["tasks", labels.tasks.note, ["Họp \u2067מחר\u2069 lúc 8 giờ", "\u2067\u202Eb"]],
  ["tasks", labels.tasks.unit, ["Tây \u202EHồ", undefined]],
  ["units", labels.units.name, ["Tây \u202EHồ"]],
] as const;
const turned = pasted.reduce<WorkbookContent>(
  (all, [list, header, cells]) =>
    onList(all, list, (sheet, { range }) =>
      typed(
        sheet,
        range.row + 1,
        columnOf(all, list, header),
        cells.map((cell) => [cell]),
      ),
    ),
  book,
);

const found = (content: WorkbookContent): string[] => {
  const checked = planCheck(content, today);
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value.findings.map((finding) => wordsOfFinding(finding, "vi").found(finding));
};
const textsOf = (content: WorkbookContent): unknown => {
  const tracker = openBook(content)?.tracker;
  return {
    tasks: tracker?.tasks.map((task) => [task.title, task.note, task.unit]),
    units: tracker?.units.map(({ name }) => name),
  };
};

it("signs that turn letters, pasted into cells, are told by column and row, and no sentence of ours bears them", () => {
  const said = found(turned);
  expect(said.filter((each) => each.includes("đảo chiều"))).toHaveLength(4);
  expect(said.join()).toMatch(/1 ô ở cột “Nhiệm vụ” [^,]*,[^,]*\(NV-001\)/);
  expect(said.join()).not.toMatch(/[\u202E\u2067]/);
  expect(found(book)).toEqual([]);
});

it("the pane says what they turned as it was typed", () => {
  const board = makeDashboard(turned, today);
  expect(board).toMatchObject({ ok: true, value: { tracker: { tasks: [{ title: "Việc doc.exe" }, {}] } } });
});

it("one repair takes them out, leaves every letter and each turn that ends, and undo brings them back", async () => {
  const port = openContent(turned);
  expect(await repairWorkbook(port, today, { title: "Sửa", note })).toMatchObject({ ok: true });
  expect(textsOf(port.content())).toEqual({
    tasks: [
      ["Việc doc.exe", "Họp \u2067מחר\u2069 lúc 8 giờ", "Tây Hồ"],
      ["Việc 2", "b", "Tây Hồ"],
    ],
    units: ["Tây Hồ"],
  });
  expect(planCheck(port.content(), today)).toMatchObject({ value: { findings: [] } });
  expect(await undoLastAction(port, note, today)).toMatchObject({ ok: true });
  expect(textsOf(port.content())).toEqual(textsOf(turned));
});

it("undo leaves a row whose code had such signs in its place, beside what somebody keeps next to it", async () => {
  const { range } = tableOf(book, "tasks");
  const beside = range.column + range.columnCount + 1;
  const coded = onList(book, "tasks", (sheet) =>
    typed(typed(sheet, range.row + 1, range.column, [["NV-\u202E001"], ["NV-002"]]), range.row + 1, beside, [
      ["ghi chú 1"],
      ["ghi chú 2"],
    ]),
  );
  const port = openContent(coded);
  expect(await repairWorkbook(port, today, { title: "Sửa", note })).toMatchObject({ ok: true });
  await undoLastAction(port, { ...note, reason: "Hoàn tác" }, today);
  const grid = makeGrid(sheetOf(port.content(), "tasks"));
  const title = columnOf(book, "tasks", labels.tasks.title);
  expect([1, 2].map((row) => [title, beside].map((column) => grid.at(range.row + row, column)))).toEqual([
    ["Việc 1", "ghi chú 1"],
    ["Việc 2", "ghi chú 2"],
  ]);
});
