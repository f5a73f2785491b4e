import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { writeXlsx } from "../../src/xlsx/write";
import { runLibreOffice } from "../support/libreoffice-process";
import { day } from "../support/tracker-builder";
import { thirtyUnits } from "../support/tracker-samples";

const TODAY = day("2021-04-20");
const WORDING = makeWording("vi");
const ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

/** How long LibreOffice takes to load, recalculate and write out a workbook, with its summary and without (milliseconds). */
export interface RecalculationTimes {
  readonly rows: number;
  readonly withoutSummary: number;
  readonly withSummary: number;
  readonly ratio: number;
}

/** Times a workbook of thirty units and so many rows; the shortest of several runs each, taken by turns. */
export async function measureRecalculation(rows: number, runs = 3): Promise<RecalculationTimes> {
  const folder = mkdtempSync(join(tmpdir(), "tien-do-bench-"));
  try {
    const content = describeTracker(thirtyUnits(rows), WORDING, TODAY);
    const paths = { with: join(folder, "with.xlsx"), without: join(folder, "without.xlsx") };
    writeFileSync(paths.with, await writeXlsx(content));
    writeFileSync(paths.without, await writeXlsx(withoutSummary(content)));
    const times = { with: [] as number[], without: [] as number[] };
    for (let run = 0; run < runs; run += 1) {
      times.without.push(await timeOf(paths.without, folder));
      times.with.push(await timeOf(paths.with, folder));
    }
    const withoutSummaryTime = Math.min(...times.without);
    const withSummaryTime = Math.min(...times.with);
    return {
      rows,
      withoutSummary: Math.round(withoutSummaryTime),
      withSummary: Math.round(withSummaryTime),
      ratio: withSummaryTime / withoutSummaryTime,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same workbook without the summary sheet. */
function withoutSummary(content: WorkbookContent): WorkbookContent {
  const { sheets, names } = WORDING.naming;
  return {
    ...content,
    sheets: content.sheets.filter(({ name }) => name !== sheets.summary),
    names: content.names.filter(({ name }) => name !== names.summaryPage),
    activeSheet: sheets.tasks,
  };
}

async function timeOf(path: string, folder: string): Promise<number> {
  const start = performance.now();
  await runLibreOffice(["--convert-to", ALL_SHEETS, "--outdir", folder, path]);
  return performance.now() - start;
}
