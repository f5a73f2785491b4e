import { repairWorkbook } from "../../src/actions/repair";
import { applyEdit } from "../../src/actions/edit";
import { redoNextAction, undoLastAction } from "../../src/actions/undo";
import { updateTasks } from "../../src/domain/edit/tasks";
import type { Tracker } from "../../src/domain/tracker";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { readHistory } from "../../src/workbook/book/memory/history";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { makeGrid, readRows } from "../../src/workbook/page/grid-of-cells";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { ACTIONS, FURTHER_EDITS, type Action } from "../hostile/actions";
import { NOTE, TODAY, sharedBook, typed, withSheet } from "../hostile/books";
import { sampleOf } from "../setup/sample";
import { openContent } from "../support/content-port";

/** One step of every kind; those that need a workbook of their own stand in the property of actions and undos. */
const KINDS = [...FURTHER_EDITS, ...ACTIONS].filter(
  ({ id }) =>
    !/^(?:build(?: beside .*)?|read the overview|check|undo|redo|remember .*|merge .*|repair|split .*|.* the plan|undo .*)$/.test(
      id,
    ),
);
/** Steps of every day, of all that there are. */
const DAILY = 2;

/** The workbook saved, closed and opened again. */
async function reopened(content: WorkbookContent): Promise<WorkbookContent> {
  const read = await readXlsx(await writeXlsx(content));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** A tracker without its log, rows by their codes: those that come back come last. */
function heldIn(content: WorkbookContent): unknown {
  const tracker = openBook(content)?.tracker;
  const rest = { ...(tracker as Tracker), log: [] };
  const byCode = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
  // A day off that comes back stands at the end of its list: none of the others moves.
  const lists = { tasks: byCode(rest.tasks), units: byCode(rest.units), bodies: byCode(rest.bodies) };
  return { ...rest, ...lists, holidays: byCode(rest.holidays) };
}

/** Types over a flag and mends it. */
const repair: Pick<Action, "id" | "run"> = {
  id: "repair",
  run: async (port) => {
    const read = await port.read();
    if (!read.ok) return read;
    const sheets = withSheet(read.value, "Nhiệm vụ", (sheet) => typed(sheet, 1, "Cảnh báo", "xong")).sheets;
    const block = sheets.find(({ name }) => name === "Nhiệm vụ")?.blocks.at(-1);
    if (block) await port.apply([{ kind: "writeCells", sheet: "Nhiệm vụ", block }]);
    return repairWorkbook(port, TODAY, { title: "Sửa bảng", note: NOTE });
  },
};

it("steps of every kind go back one by one and forth again, each from a workbook opened anew", async () => {
  const steps = sampleOf([...KINDS, repair], DAILY);
  let content = sharedBook();
  const states = [heldIn(content)];
  for (const { id, run } of steps) {
    const port = openContent(content);
    const done = await run(port);
    expect({ id, done: done.ok || done.problem }).toEqual({ id, done: true });
    content = await reopened(port.content());
    states.push(heldIn(content));
  }
  const backwards = [...steps.entries()].reverse();
  for (const [index, { id }] of backwards) {
    const port = openContent(content);
    const undone = await undoLastAction(port, NOTE, TODAY);
    expect({ id, undone: undone.ok ? undone.value.left : undone.problem }).toEqual({ id, undone: [] });
    content = await reopened(port.content());
    expect({ id, held: heldIn(content) }).toEqual({ id, held: states[index] });
  }
  for (const [index, { id }] of steps.entries()) {
    const port = openContent(content);
    const redone = await redoNextAction(port, NOTE, TODAY);
    expect({ id, redone: redone.ok || redone.problem }).toEqual({ id, redone: true });
    content = await reopened(port.content());
    expect({ id, held: heldIn(content) }).toEqual({ id, held: states[index + 1] });
  }
}, 1_800_000);

/** Letters that the hidden sheet keeps of what was done. */
function lettersKept(content: WorkbookContent): number {
  const meta = content.sheets.find(({ name }) => name === "_meta");
  const rows = meta ? readRows(makeGrid(meta), { row: 0, column: 0, rowCount: 40, columnCount: 250 }) : [];
  return rows.flat().reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.length : 0), 0);
}

it("what is remembered stays within 300,000 letters and the last step, however much each of them takes", async () => {
  const port = openContent(sharedBook());
  const rounds = 24;
  // A step holds what was there before and after.
  for (let round = 0; round < rounds; round += 1) {
    const edit = updateTasks(["NV-001"], { note: `${round} ${"dài ".repeat(1_750)}` });
    await applyEdit(port, { edit, title: `Lần ${round}`, note: NOTE, today: TODAY });
  }
  const book = openBook(port.content());
  const titles = book ? readHistory(book).done.map(({ title }) => title) : [];
  expect(lettersKept(port.content())).toBeLessThan(300_000 + 15_000);
  expect(titles.length).toBeGreaterThanOrEqual(20);
  expect(titles).toEqual(Array.from({ length: rounds }, (_, round) => `Lần ${round}`).slice(-titles.length));
});
