import { spawnSync } from "node:child_process";
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

/** What `tracker merge` of sixty-three copies of sixty rows into 3,780 takes, start-up included. */
export interface MassFigure {
  /** Time the process had the processor. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  /** Its time against that of the same merge of seven copies into 420 rows: nine where the time grows with the rows. */
  readonly ratio: number;
}

/** Has the command merge in a process of its own; the one that compiles it is not measured. */
export async function measureMass(): Promise<MassFigure> {
  const [, small, large] = [await runMass(1, 1), await runMass(7, 60), await runMass(63, 60)];
  return { ...large, ratio: large.processorSeconds / small.processorSeconds };
}

/** Tells at its end what a process has used. */
const TELL = `data:text/javascript,process.on("exit",()=>console.error(JSON.stringify(process.resourceUsage())))`;

async function runMass(units: number, rows: number): Promise<Omit<MassFigure, "ratio">> {
  const folder = mkdtempSync(join(tmpdir(), "tien-do-mass-"));
  try {
    const returned = (await writeMass(folder, units, rows)).map((name) => join(folder, name));
    const [master, out] = [join(folder, "master.xlsx"), join(folder, "out.xlsx")];
    const words = ["merge", "--master", master, "--returned", ...returned, "--out", out];
    const node = ["--single-threaded-gc", "--import", TELL, "test/headless/start.mjs"];
    const { status, stderr } = spawnSync(process.execPath, [...node, ...words], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(stderr) as NodeJS.ResourceUsage;
    return { processorSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a master of so many units and rows, and the copies of all units with a third of their rows done, into a folder. */
async function writeMass(folder: string, unitCount: number, rowsOfEach: number): Promise<string[]> {
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

if (process.argv[1]?.endsWith("mass.ts")) console.log(await measureMass());
