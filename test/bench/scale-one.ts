import { createRequire } from "node:module";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { planCheck } from "../../src/actions/check";
import { makeDashboard } from "../../src/actions/dashboard";
import { planEdit } from "../../src/actions/edit";
import { planMerge } from "../../src/actions/merge";
import { planReport } from "../../src/actions/papers";
import { planRepair } from "../../src/actions/repair";
import { planSplit } from "../../src/actions/split";
import { readStatus } from "../../src/actions/status";
import { writePaper } from "../../src/docx/write-paper";
import { updateTasks } from "../../src/domain/edit/tasks";
import type { Result } from "../../src/domain/result";
import { parsePlan } from "../../src/plan-import/parse-plan";
import { describeTracker } from "../../src/workbook/book/describe";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { isFormula } from "../../src/workbook/page/formula";
import { makeWording } from "../../src/workbook/schema/wording";
import { digestFile } from "../../src/workbook/copies/returned/recognise-files";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const WORDS = { title: "Đo", note: { when: "2021-04-20 08:30", reason: "", source: "đo" } };
const VI = makeWording("vi");

/** Processor seconds of each thing that is done with a tracker, and of the plainest handling of the same cells. */
export interface ScaleFigures {
  readonly rows: number;
  readonly units: number;
  readonly seconds: Readonly<Record<string, number>>;
  readonly megabytes: number;
  /** The most memory that the process held. */
  readonly peakMegabytes: number;
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function valueOf<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** Measures everything at one size, in this process. */
async function measure(rows: number, unitCount: number, few: boolean): Promise<ScaleFigures> {
  const seconds: Record<string, number> = {};
  const timed = async <Value>(name: string, act: () => Value | Promise<Value>): Promise<Value> => {
    const start = processorSeconds();
    const value = await act();
    seconds[name] = processorSeconds() - start;
    return value;
  };
  const tracker = trackerOf(rows, unitCount);
  const described = await timed("describe", () => describeTracker(tracker, VI, TODAY));
  const bytes = await timed("build", () => writeXlsx(described));
  seconds["build"] = (seconds["build"] ?? 0) + (seconds["describe"] ?? 0);
  delete seconds["describe"];
  // A file of 100,000 rows unpacks to more than is read of any file: what was built is judged as it stands.
  const master = few ? described : valueOf(await timed("read", () => readXlsx(bytes)));
  await timed("status", () => readStatus(master, TODAY, null));
  await timed("check", () => valueOf(planCheck(master, TODAY)));
  if (!few) {
    const lines = tracker.tasks.map(({ title, lead }) => `– ${lead} ${title} xong trước ngày 20/4/2021.`);
    await timed("parse", () => parsePlan(`KẾ HOẠCH\nSố: 71/KH-BTV\n\nI. NỘI DUNG\n\n${lines.join("\n")}`));
    await timed("refresh", () => valueOf(makeDashboard(master, TODAY)));
    const edit = updateTasks(["NV-005"], { state: "in-progress" });
    await timed("edit", () => {
      const { changes } = valueOf(planEdit(master, { edit, today: TODAY, ...WORDS }));
      return applyChanges(master, changes);
    });
    await timed("repair", () => {
      const damaged = overwritten(master);
      return applyChanges(damaged, valueOf(planRepair(damaged, TODAY, WORDS)).changes);
    });
    await timed("report", async () => writePaper(valueOf(planReport(master, { today: TODAY }))));
    const sent = await timed("split", async () => {
      const choices = { by: "unit", sentOn: TODAY, returnBy: null, today: TODAY } as const;
      const { copies, changes } = valueOf(planSplit(master, { ...choices, when: WORDS.note.when }));
      const files = [];
      for (const { sent: copy, describe } of copies)
        files.push({ name: copy.fileName, bytes: await writeXlsx(describe()) });
      return { files, after: applyChanges(master, changes) };
    });
    await timed("merge", async () => {
      const files = [];
      for (const { name, bytes: copy } of sent.files) {
        const content = await readXlsx(copy);
        files.push(digestFile({ name, content }, TODAY));
      }
      const choices = { files, preference: null, today: TODAY, when: WORDS.note.when };
      return applyChanges(sent.after, valueOf(planMerge(sent.after, choices)).workbookChanges);
    });
  }
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  if (!few) await measureFloors(master, bytes, timed);
  return { rows, units: unitCount, seconds, megabytes: bytes.length / 1e6, peakMegabytes };
}

type Timed = <Value>(name: string, act: () => Value | Promise<Value>) => Promise<Value>;

/** The same cells handled as plainly as can be, and by another library. */
async function measureFloors(master: WorkbookContent, bytes: Uint8Array, timed: Timed): Promise<void> {
  const cells = master.sheets.map(({ name, blocks }) => ({ name, blocks }));
  const packed = await timed("floor of writing", () => zipSync({ cells: strToU8(JSON.stringify(cells)) }));
  await timed(
    "floor of reading",
    () => JSON.parse(strFromU8(unzipSync(packed)["cells"] ?? new Uint8Array())) as unknown,
  );
  await timed("floor of looking", () => lettersOf(master));
  const exceljs = findExceljs();
  if (exceljs === null) return;
  await timed("exceljs writes", () => writeByExceljs(exceljs, master));
  await timed("exceljs reads", async () => new exceljs.Workbook().xlsx.load(bytes));
}

/** One look at each cell. */
function lettersOf({ sheets }: WorkbookContent): number {
  let letters = 0;
  for (const { blocks } of sheets)
    for (const { contents } of blocks)
      for (const row of contents)
        for (const cell of row) letters += isFormula(cell) ? cell.formula.length : String(cell ?? "").length;
  return letters;
}

interface ExceljsSheet {
  getCell(row: number, column: number): { value: unknown };
}
interface Exceljs {
  readonly Workbook: new () => {
    addWorksheet(name: string): ExceljsSheet;
    readonly xlsx: { writeBuffer(): Promise<unknown>; load(bytes: Uint8Array): Promise<unknown> };
  };
}

/** It is no dependency of ours, since half of what it brings is given up by its makers; null where nobody installed it. */
function findExceljs(): Exceljs | null {
  try {
    return createRequire(join(process.cwd(), "x.js"))("exceljs") as Exceljs;
  } catch {
    return null;
  }
}

async function writeByExceljs({ Workbook }: Exceljs, { sheets }: WorkbookContent): Promise<void> {
  const workbook = new Workbook();
  const valueIn = (cell: CellContent): unknown =>
    isFormula(cell) ? { formula: cell.formula.slice(1), result: cell.cached } : cell;
  for (const { name, blocks } of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const { row, column, contents } of blocks)
      for (const [down, cells] of contents.entries())
        for (const [right, cell] of cells.entries())
          if (cell !== null && cell !== undefined)
            sheet.getCell(row + down + 1, column + right + 1).value = valueIn(cell);
  }
  await workbook.xlsx.writeBuffer();
}

/** Somebody typed over the flags of every tenth row. */
function overwritten(content: WorkbookContent): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const [table] = sheet.tables;
      if (sheet.name !== VI.naming.sheets.tasks || !table) return sheet;
      const column =
        table.range.column + table.columns.findIndex(({ header }) => header === VI.labels.tasks.flag);
      const typed = Array.from({ length: Math.ceil((table.range.rowCount - 1) / 10) }, (_, index) => ({
        row: table.range.row + 1 + index * 10,
        column,
        contents: [["chậm"]],
      }));
      return { ...sheet, blocks: [...sheet.blocks, ...typed] };
    }),
  };
}

function trackerOf(rows: number, unitCount: number): ReturnType<typeof makeTracker> {
  const units = Array.from({ length: unitCount }, (_, index) =>
    makeUnit(`DV-${index + 1}`, `Hội LHPN xã số ${index + 1}`, { group: "Khối xã" }),
  );
  const tasks = Array.from({ length: rows }, (_, index) => {
    const name = units[index % unitCount]?.name ?? "";
    const title = `Báo cáo tiến độ chuẩn bị Đại hội, phần ${Math.floor(index / unitCount) + 1}`;
    const due = day(`2021-0${(index % 6) + 2}-1${index % 10}`);
    return makeNumberedTask(index + 1, { title, unit: name, lead: name, due, dueKind: "by" });
  });
  return makeTracker({ units, tasks });
}

// What is loaded and compiled at first use is no cost of a size; a peak of memory is told without it being made twice.
if (Number(process.argv[2]) <= 10_000) await measure(37, 2, false);
const [rows = "37", units = "2"] = process.argv.slice(2);
console.log(JSON.stringify(await measure(Number(rows), Number(units), Number(rows) > 10_000)));
