import type { Day } from "../../domain/day";
import { cellAddress } from "../page/address";
import type { Change } from "../page/change";
import type { Sheet, WorkbookContent } from "../page/content";
import { sameContent } from "../page/difference/same";
import { isFormula } from "../page/formula";
import { makeGrid } from "../page/grid-of-cells";
import type { Wording } from "../schema/wording";
import { SCHEMA_PROPERTY } from "../sheets/meta";
import { describeTracker } from "./describe";
import type { BegunBuild } from "./memory/begun-build";

/** What it takes to take a build back, and the first place of our sheets in which somebody has worked since. */
export interface BuildTakenBack {
  readonly changes: readonly Change[];
  readonly worked: string | null;
}

/**
 * Takes a build that broke off out of a workbook: its sheets, names and mark go, the blank sheet of a new workbook comes
 * back, and what was there before is not touched. The hidden sheet goes last, so that this can be gone on with too.
 */
export function takeBackBuild(
  found: WorkbookContent,
  wording: Wording,
  begun: BegunBuild,
  today: Day,
): BuildTakenBack {
  const { naming } = wording;
  const ours = new Set<string>(Object.values(naming.sheets));
  const mine = found.sheets.filter(({ name }) => ours.has(name));
  const others = found.sheets.filter(({ name }) => !ours.has(name));
  const [shown] = others.filter(({ visibility }) => visibility === "visible");
  const blank = shown ? null : (begun.blank ?? BLANK);
  const last = (sheet: Sheet): number => Number(sheet.name === naming.sheets.meta);
  const gone = [...mine].sort((one, other) => last(one) - last(other));
  const names = new Set<string>(Object.values(naming.names));
  const changes: Change[] = [
    ...(blank === null ? [] : [{ kind: "addSheet", sheet: blank, position: 0 } satisfies Change]),
    { kind: "activate", sheet: blank ?? shown?.name ?? BLANK },
    ...markBack(found, begun),
    ...found.names.flatMap(({ name }): Change[] => (names.has(name) ? [{ kind: "deleteName", name }] : [])),
    ...gone.map(({ name }): Change => ({ kind: "deleteSheet", sheet: name, isOurs: true })),
  ];
  const desired = describeTracker(begun.tracker, wording, today);
  return { changes, worked: movedTable(others, wording) ?? workedIn(mine, desired, wording) };
}

/** What a workbook's one sheet is called where nothing tells what it was called before. */
const BLANK = "Sheet1";

function markBack({ properties }: WorkbookContent, { mark }: BegunBuild): Change[] {
  const now = properties.custom[SCHEMA_PROPERTY];
  if (now === undefined || now === mark) return [];
  return [
    mark === null
      ? { kind: "deleteProperty", property: SCHEMA_PROPERTY }
      : { kind: "setProperty", property: SCHEMA_PROPERTY, value: mark, custom: true },
  ];
}

/** A sheet of another name on which a table of ours stands: somebody has renamed it, or moved the table. */
function movedTable(others: readonly Sheet[], { naming }: Wording): string | null {
  const tables = new Set<string>(Object.values(naming.tables));
  return others.find((sheet) => sheet.tables.some(({ name }) => tables.has(name)))?.name ?? null;
}

/** The first cell that holds what the build did not put there. */
function workedIn(mine: readonly Sheet[], desired: WorkbookContent, { naming }: Wording): string | null {
  const wanted = new Map(desired.sheets.map((sheet) => [sheet.name, makeGrid(sheet)]));
  for (const { name, blocks } of mine.filter((sheet) => sheet.name !== naming.sheets.meta))
    for (const { row: top, column: left, contents } of blocks)
      for (const [rowIndex, cells] of contents.entries())
        for (const [columnIndex, cell] of cells.entries()) {
          if (cell === undefined || cell === null || cell === "") continue;
          const [row, column] = [top + rowIndex, left + columnIndex];
          const own = wanted.get(name)?.at(row, column) ?? null;
          const isOurs = sameContent(cell, own) || (isFormula(cell) && isFormula(own));
          if (!isOurs) return `${name}!${cellAddress(row, column)}`;
        }
  return null;
}
