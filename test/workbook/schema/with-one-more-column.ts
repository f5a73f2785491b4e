import { planCheck } from "../../../src/actions/check";
import { planEdit } from "../../../src/actions/edit";
import { planUndo } from "../../../src/actions/undo";
import { updateTasks } from "../../../src/domain/edit/tasks";
import type { Task } from "../../../src/domain/task";
import { applyChanges } from "../../../src/workbook/page/apply/apply-changes";
import type { Sheet, WorkbookContent } from "../../../src/workbook/page/content";
import { openBook } from "../../../src/workbook/book/reading/open-book";
import { readXlsx } from "../../../src/xlsx/read";
import { writeXlsx } from "../../../src/xlsx/write";
import type { SentOut } from "../../sharing/sent-copies";
import {
  TODAY,
  columnOf,
  firstCopy,
  merge,
  sendOut,
  smallTracker,
  taskAfter,
  told,
  typeIn,
  workbookOf,
} from "../../sharing/sent-copies";
import { day } from "../../support/tracker-builder";
import { valueOf } from "../../support/value-of";

/** Run in a copy of the sources with one more column: says where the column was found. */
const KEY = "startedOn";
const HEADER = "Ngày bắt đầu";
const NOTE = { when: "2021-04-20 08:00", reason: "thử", source: "thử" };

const started = (entry: unknown): Partial<Task> => Object.fromEntries([[KEY, entry]]) as Partial<Task>;
const startOf = (task: Task | undefined): unknown =>
  Object.entries(task ?? {}).find(([key]) => key === KEY)?.[1];
const typed = (content: WorkbookContent, value: string): WorkbookContent =>
  typeIn(content, "NV-002", Object.fromEntries([[KEY, value]]));

function startIn(content: WorkbookContent): unknown {
  return startOf(openBook(content)?.tracker.tasks.find(({ id }) => id === "NV-002"));
}

function sheetOf(content: WorkbookContent): Sheet {
  const sheet = content.sheets.find(({ name }) => name === "Nhiệm vụ");
  if (!sheet) throw new Error("no task sheet");
  return sheet;
}

const master = workbookOf(
  smallTracker((task) => (task.id === "NV-002" ? { ...task, ...started(day("2021-04-05")) } : task)),
);
const file = valueOf(await readXlsx(await writeXlsx(master)));

const edit = updateTasks(["NV-002"], started(day("2021-04-07")));
const edited = valueOf(planEdit(master, { edit, title: "Thử", note: NOTE, today: TODAY }));
const after = applyChanges(master, edited.changes);
const undone = applyChanges(after, valueOf(planUndo(after, NOTE, TODAY)).changes);

const round: SentOut = sendOut(after);
const copy = firstCopy(round);
const copySheet = sheetOf(copy);
const column = columnOf(copySheet, HEADER);
const merged = merge(round.master, [["a.xlsx", typed(copy, "ngày 12/4/2021")]]);

process.stdout.write(
  JSON.stringify({
    file: { header: columnOf(sheetOf(file), HEADER) >= 0, value: startIn(file) },
    validation: sheetOf(master).validations.find(
      ({ range }) => range.column === columnOf(sheetOf(master), HEADER),
    )?.rule.kind,
    preview: edited.differences.map(({ id, field, before, after: now }) => [id, field, before, now]),
    log: openBook(after)?.tracker.log.map(({ id, field, before, after: now }) => [id, field, before, now]),
    undo: [startIn(after), startIn(undone)],
    copy: {
      shown: copySheet.columns[column]?.hidden === false,
      locked: copySheet.formats.some(
        ({ range, format }) =>
          format.locked === true &&
          range.column <= column &&
          column < range.column + range.columnCount &&
          range.row > 3,
      ),
    },
    merge: [told(merged), startOf(taskAfter(round.master, merged, "NV-002"))],
    check: valueOf(planCheck(typed(master, "hôm kia"), TODAY)).findings.map(({ code, at }) => [code, at]),
  }),
);
