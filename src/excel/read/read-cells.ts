import type { RangeAddress } from "../../workbook/page/content";
import { sheetNamed } from "../place";
import type { SheetFound } from "./assemble";
import type { Asking } from "./asking";
import { cutJob, jobsOf, jobsOfTable, type ReadingJob } from "./jobs";
import type { SheetLayout } from "./layout";
import type { Pending } from "./pending";
import { askCells, type RawCells } from "./raw-cells";
import type { TableWindow } from "./table-window";
import { answersTo } from "./task";

/** Nothing of how a sheet looks was asked for. */
export const NO_DRESS: SheetFound["dress"] = { parts: {}, untold: [] };

/** Reads all cells of sheets. */
export async function readSheets(asking: Asking, layouts: readonly SheetLayout[]): Promise<SheetFound[]> {
  const pieces = await readJobs(
    asking,
    layouts.flatMap((layout) => jobsOf(layout, asking)),
  );
  return layouts.map(({ face, state, tables }) => ({
    name: face.name,
    state,
    tables,
    pieces: pieces.filter(({ sheet }) => sheet === face.name).map(({ cells }) => cells),
    isWhole: true,
    hasFormulas: asking.depth !== "values",
    dress: NO_DRESS,
  }));
}

/** Reads what a first look at tables has left out, and says what their sheets hold. */
export async function readTables(asking: Asking, windows: readonly TableWindow[]): Promise<SheetFound[]> {
  const pieces = await readJobs(
    asking,
    windows.flatMap(({ layout, cells }) => jobsOfTable(layout, cells?.range.rowCount ?? 0, asking)),
  );
  const sheets = [...new Set(windows.map(({ state }) => state.name))];
  return sheets.flatMap((name): SheetFound[] => {
    const own = windows.filter(({ state }) => state.name === name);
    const [first] = own;
    if (first === undefined) return [];
    const seen = own.flatMap(({ cells }) => cells ?? []);
    const usedEnd = own.find((window) => window.usedEnd !== undefined)?.usedEnd;
    const left = pieces.filter(({ sheet }) => sheet === name).map(({ cells }) => cells);
    return [
      {
        name,
        state: first.state,
        tables: own.map(({ layout }) => layout),
        pieces: [...seen, ...left].sort((one, other) => byPlace(one.range, other.range)),
        isWhole: false,
        hasFormulas: asking.depth !== "values",
        dress: NO_DRESS,
        ...(usedEnd === undefined ? {} : { usedEnd }),
      },
    ];
  });
}

function byPlace(one: RangeAddress, other: RangeAddress): number {
  return one.column - other.column || one.row - other.row;
}

interface Piece {
  readonly sheet: string;
  readonly cells: RawCells;
}

async function readJobs({ context, budget }: Asking, jobs: readonly ReadingJob[]): Promise<Piece[]> {
  const tasks = jobs
    .flatMap((job) => cutJob(job, budget))
    .map((job) => ({
      bytes: job.bytesPerRow * job.range.rowCount,
      ask: (): Pending<Piece> => {
        const cells = askCells(sheetNamed(context, job.sheet), job);
        return () => ({ sheet: job.sheet, cells: cells() });
      },
    }));
  return answersTo(context, tasks, budget);
}
