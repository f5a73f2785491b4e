import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planSplit } from "../../src/actions/split";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { writeXlsx } from "../../src/xlsx/write";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const WHEN = "2021-04-20 08:30";
const VI = makeWording("vi");

/** Writes a master of so many units and rows, and the copies of all units with a third of their rows done, into a folder. */
export async function writeMass(folder: string, unitCount: number, rowsOfEach: number): Promise<string[]> {
  const units = Array.from({ length: unitCount }, (_, index) =>
    makeUnit(`DV-${index + 1}`, `Đơn vị ${index + 1}`),
  );
  const tasks = units.flatMap(({ name }, unit) =>
    Array.from({ length: rowsOfEach }, (_, row) =>
      makeNumberedTask(unit * rowsOfEach + row + 1, { unit: name, lead: name, due: TODAY, dueKind: "by" }),
    ),
  );
  const found = describeTracker(makeTracker({ units, tasks }), VI, TODAY);
  const plan = planSplit(found, { by: "unit", sentOn: TODAY, returnBy: null, today: TODAY, when: WHEN });
  if (!plan.ok) throw new Error(plan.problem.code);
  const names = [];
  for (const { sent, describe } of plan.value.copies) {
    writeFileSync(join(folder, sent.fileName), await writeXlsx(fillIn(describe(), rowsOfEach)));
    names.push(sent.fileName);
  }
  writeFileSync(join(folder, "master.xlsx"), await writeXlsx(applyChanges(found, plan.value.changes)));
  return names;
}

/** Every third row of the task sheet is done. */
function fillIn(copy: WorkbookContent, rows: number): WorkbookContent {
  const { naming, labels } = VI;
  return {
    ...copy,
    sheets: copy.sheets.map((sheet) => {
      const table = sheet.tables.find(({ name }) => name === naming.tables.tasks);
      if (!table) return sheet;
      const column = table.columns.findIndex(({ header }) => header === labels.tasks.state);
      const cells = Array.from({ length: rows }, (_, row) => [row % 3 === 0 ? "xong" : undefined]);
      return { ...sheet, blocks: [...sheet.blocks, { row: table.range.row + 1, column, contents: cells }] };
    }),
  };
}
