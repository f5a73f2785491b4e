import { planMerge } from "../../src/actions/merge";
import { planSplit } from "../../src/actions/split";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { readXlsx } from "../../src/xlsx/read";
import { readReturnedFile } from "../../src/xlsx/read-returned-file";
import { writeXlsx } from "../../src/xlsx/write";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const UNITS = 30;
const ROWS_OF_EACH = 40;
const TODAY = day("2021-04-20");
const WHEN = "2021-04-20 08:30";
const VI = makeWording("vi");

/** What merging thirty copies of forty rows into twelve hundred takes, in milliseconds of processor time. */
export interface MergeTimes {
  readonly splitAndWrite: number;
  /** Reading the bytes of the thirty files. */
  readonly read: number;
  /** Comparing, settling and working out the changes of the master. */
  readonly merge: number;
  readonly applied: number;
}

/** Sends out thirty copies, fills in a third of their rows, and merges them back. */
export async function measureMerge(): Promise<MergeTimes> {
  const { master, files, splitAndWrite } = await sendOut();
  const startOfRead = processorTime();
  const contents = [];
  for (const { name, bytes } of files) contents.push({ name, content: await readReturnedFile(bytes, name) });
  const startOfMerge = processorTime();
  const plan = planMerge(master, { files: contents, preference: null, today: TODAY, when: WHEN });
  const end = processorTime();
  if (!plan.ok) throw new Error(plan.problem.code);
  const applied = plan.value.changes.filter(({ kind }) => kind === "applied").length;
  return { splitAndWrite, read: startOfMerge - startOfRead, merge: end - startOfMerge, applied };
}

interface SentOut {
  readonly master: WorkbookContent;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly splitAndWrite: number;
}

async function sendOut(): Promise<SentOut> {
  const units = Array.from({ length: UNITS }, (_, index) =>
    makeUnit(`DV-${index + 1}`, `Đơn vị ${index + 1}`),
  );
  const tasks = units.flatMap(({ name }, unit) =>
    Array.from({ length: ROWS_OF_EACH }, (_, row) =>
      makeNumberedTask(unit * ROWS_OF_EACH + row + 1, { unit: name, lead: name, due: TODAY, dueKind: "by" }),
    ),
  );
  const found = describeTracker(makeTracker({ units, tasks }), VI, TODAY);
  const start = processorTime();
  const plan = planSplit(found, { by: "unit", sentOn: TODAY, returnBy: null, today: TODAY, when: WHEN });
  if (!plan.ok) throw new Error(plan.problem.code);
  const files = [];
  for (const { sent, describe } of plan.value.copies) {
    files.push({ name: sent.fileName, bytes: await writeXlsx(fillIn(describe())) });
  }
  const splitAndWrite = processorTime() - start;
  const master = await readXlsx(await writeXlsx(applyChanges(found, plan.value.changes)));
  if (!master.ok) throw new Error(master.problem.code);
  return { master: master.value, files, splitAndWrite };
}

/** Time this process has had the processor: other work of the machine does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Every third row of the task sheet is done. */
function fillIn(copy: WorkbookContent): WorkbookContent {
  const { naming, labels } = VI;
  return {
    ...copy,
    sheets: copy.sheets.map((sheet) => {
      const table = sheet.tables.find(({ name }) => name === naming.tables.tasks);
      if (!table) return sheet;
      const column = table.columns.findIndex(({ header }) => header === labels.tasks.state);
      const cells = Array.from({ length: ROWS_OF_EACH }, (_, row) => [row % 3 === 0 ? "xong" : undefined]);
      return { ...sheet, blocks: [...sheet.blocks, { row: table.range.row + 1, column, contents: cells }] };
    }),
  };
}

if (process.argv[1]?.endsWith("merge.ts")) console.log(await measureMerge());
