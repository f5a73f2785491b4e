import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Flag } from "../../src/domain/status-rule";
import { FLAGS } from "../../src/domain/status-rule";
import { taskColumnIndex } from "../../src/workbook/schema/tables/task-column";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { ROWS } from "../../src/workbook/sheets/table-place";
import { makeWording } from "../../src/workbook/schema/wording";
import { writeXlsx } from "../../src/xlsx/write";
import { calculate } from "../excel-host/calc";
import { calcWorkbookOf } from "../excel-host/calc/from-content";
import type { FlagCase } from "./flag-case";
import { parseCsv } from "./libreoffice-csv";
import { runLibreOffice } from "./libreoffice-process";
import { day, makeSettings, makeTracker, makeUnit } from "./tracker-builder";

const WORDING = makeWording("vi");
const SHEET = WORDING.naming.sheets.tasks;
/** Comma, quote, UTF-8, contents as shown, the first sheet: the tasks. */
const TASK_SHEET_FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1";
const TODAY = day("1999-01-01");

/** Cases that one workbook can hold: they share report date, settings and holidays. */
export interface FlagWorkbook {
  readonly cases: readonly FlagCase[];
  readonly content: WorkbookContent;
}

/** Puts hand-worked cases into as few workbooks as their report dates and settings allow, each with a unit of its own. */
export function flagWorkbooks(cases: readonly FlagCase[]): FlagWorkbook[] {
  const groups = new Map<string, FlagCase[]>();
  for (const one of cases) {
    const key = [one.reportDate, one.warningDays, one.strictBefore, one.holidays.length].join("|");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => ({ cases: group, content: describeCases(group) }));
}

function describeCases(cases: readonly FlagCase[]): WorkbookContent {
  const [first] = cases;
  if (first === undefined) throw new Error("A workbook needs a case");
  const { reportDate, warningDays, strictBefore, holidays } = first;
  const tracker = makeTracker({
    settings: makeSettings({ reportDate, warningDays, strictBefore: strictBefore ? "yes" : "no" }),
    holidays,
    units: cases.map(({ event }, index) => makeUnit(`DV-${index}`, `Đơn vị ${index}`, { event })),
    tasks: cases.map(({ task }, index) => ({ ...task, unit: `Đơn vị ${index}` })),
  });
  return withoutSummary(describeTracker(tracker, WORDING, TODAY));
}

/** Flags do not need the summary, and dozens of workbooks are written. */
function withoutSummary(content: WorkbookContent): WorkbookContent {
  const { sheets, names } = WORDING.naming;
  return {
    ...content,
    sheets: content.sheets.filter(({ name }) => name !== sheets.summary),
    names: content.names.filter(({ name }) => name !== names.summaryPage),
    activeSheet: sheets.tasks,
  };
}

/** The flags our evaluator calculates, in the order of the cases. */
export function flagsByEvaluator({ cases, content }: FlagWorkbook): (Flag | undefined)[] {
  const result = calculate(calcWorkbookOf(content), { today: TODAY });
  const column = taskColumnIndex("flag");
  return cases.map((_case, index) => flagOf(String(result.valueOf(SHEET, ROWS.firstData + index, column))));
}

/** The flags LibreOffice calculates, one start for all workbooks. */
export async function flagsByLibreOffice(
  workbooks: readonly FlagWorkbook[],
): Promise<(Flag | undefined)[][]> {
  const folder = mkdtempSync(join(tmpdir(), "tien-do-flags-"));
  try {
    const paths = workbooks.map((_workbook, index) => join(folder, `book${index}.xlsx`));
    for (const [index, { content }] of workbooks.entries()) {
      writeFileSync(paths[index] ?? "", await writeXlsx(content));
    }
    await runLibreOffice(["--convert-to", TASK_SHEET_FILTER, "--outdir", folder, ...paths]);
    return workbooks.map(({ cases }, index) => {
      const rows = parseCsv(readFileSync(join(folder, `book${index}-${SHEET}.csv`), "utf8"));
      const column = taskColumnIndex("flag");
      return cases.map((_case, row) => flagOf(rows[ROWS.firstData + row]?.[column] ?? ""));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function flagOf(label: string): Flag | undefined {
  return FLAGS.find((flag) => WORDING.labels.flags[flag] === label);
}
