import { fail, succeed, type Result } from "../../domain/result";
import type { WorkbookContent } from "../../workbook/content";
import type { PortProblem, ReadScope } from "../../workbook/port";
import { nameKey } from "../known";
import { sheetNamed } from "../place";
import { runInExcel } from "../session";
import { assembleWorkbook, type SheetFindings } from "./assemble";
import { tripsFor, type Chunk, type ReadingJob } from "./chunks";
import { NO_DETAILS, askAgain, askDetails, type Details } from "./details";
import { askLayout, type SheetLayout } from "./layout";
import { askOverview, type Overview, type SheetFace } from "./overview";
import { all, type Pending } from "./pending";
import { askCells, joinCells, type RawCells } from "./raw-cells";

/** An answer is asked for in pieces that are thought to take this part of what Excel allows, since that is a guess. */
const FILL = 0.8;
/** How much smaller the next try is when an answer was too large after all, and how small the last. */
const SHRINK = 4;
const SMALLEST_ANSWER = 20_000;

/**
 * Reads the open workbook in three round trips: what there is, where it is, what it holds. Further ones where the cells
 * are too many for one answer, or where cells of a column have different checks or looks.
 */
export async function readWorkbook(
  scope: ReadScope,
  maximumPayload: number,
): Promise<Result<WorkbookContent, PortProblem>> {
  const outcome = await runInExcel((context) => readAll(context, scope, maximumPayload * FILL));
  if (outcome.ok) return outcome.value;
  if (outcome.problem.code !== "payload-too-large" || maximumPayload < SMALLEST_ANSWER) return outcome;
  return readWorkbook(scope, maximumPayload / SHRINK);
}

async function readAll(
  context: Excel.RequestContext,
  scope: ReadScope,
  budget: number,
): Promise<Result<WorkbookContent, PortProblem>> {
  const overview = await answerTo(context, askOverview(context));
  const faces = facesIn(overview, scope);
  if (!faces.ok) return faces;
  const contentsOnly = scope.contentsOnly ?? false;
  const layouts = await answerTo(
    context,
    all(faces.value.map((face) => askLayout(context, face, overview, contentsOnly))),
  );
  const { details, cells } = await readSheets(context, layouts, contentsOnly, budget);
  const findings = layouts.map((layout, index): SheetFindings => ({
    layout,
    details: details[index] ?? NO_DETAILS,
    cells: joinCells(cells.filter(({ sheet }) => sheet === layout.face.name).map((piece) => piece.cells)),
  }));
  return succeed(assembleWorkbook(overview, findings));
}

async function answerTo<Value>(context: Excel.RequestContext, pending: Pending<Value>): Promise<Value> {
  await context.sync();
  return pending();
}

function facesIn(
  { sheets }: Overview,
  { sheets: wanted }: ReadScope,
): Result<readonly SheetFace[], PortProblem> {
  if (wanted === undefined) return succeed(sheets);
  const present = new Map(sheets.map((face) => [nameKey(face.name), face]));
  const missing = wanted.find((name) => !present.has(nameKey(name)));
  if (missing !== undefined) return fail({ code: "item-not-found", at: missing });
  const keys = new Set(wanted.map(nameKey));
  return succeed(sheets.filter((face) => keys.has(nameKey(face.name))));
}

interface Piece {
  readonly sheet: string;
  readonly cells: RawCells;
}

async function readSheets(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  contentsOnly: boolean,
  budget: number,
): Promise<{ readonly details: readonly Details[]; readonly cells: readonly Piece[] }> {
  const [firstTrip = [], ...furtherTrips] = tripsFor(layouts.flatMap(jobOf), budget);
  const asked = all(layouts.map((layout) => detailsOf(context, layout)));
  const cells = await answerTo(context, askChunks(context, firstTrip, !contentsOnly));
  for (const trip of furtherTrips) {
    cells.push(...(await answerTo(context, askChunks(context, trip, !contentsOnly))));
  }
  return { details: await clarified(context, layouts, asked()), cells };
}

/** Bytes of a cell's value, formula and number format outside of tables, and of the latter alone. */
const BYTES_PER_CELL = 150;
const BYTES_PER_NUMBER_FORMAT = 16;
/** How much heavier than its first the rows of a table may be. */
const MARGIN = 1.3;

function jobOf({ face, used, tables }: SheetLayout): ReadingJob[] {
  if (used === null) return [];
  const inTables = Math.max(0, ...tables.map(({ rowBytes }) => rowBytes)) * MARGIN;
  const bytesPerRow =
    tables.length > 0
      ? inTables + used.columnCount * BYTES_PER_NUMBER_FORMAT
      : used.columnCount * BYTES_PER_CELL;
  return [{ sheet: face.name, range: used, bytesPerRow }];
}

function detailsOf(context: Excel.RequestContext, layout: SheetLayout): Pending<Details> {
  return layout.dress === null ? () => NO_DETAILS : askDetails(context, layout, layout.dress);
}

function askChunks(
  context: Excel.RequestContext,
  chunks: readonly Chunk[],
  withNumberFormats: boolean,
): Pending<Piece[]> {
  const pieces = chunks.map(({ sheet, range }) => ({
    sheet,
    ask: askCells(sheetNamed(context, sheet), range, withNumberFormats),
  }));
  return () => pieces.map(({ sheet, ask }) => ({ sheet, cells: ask() }));
}

/** Asks again, in smaller parts, until nothing is unclear; single cells are never. */
async function clarified(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  details: readonly Details[],
): Promise<readonly Details[]> {
  if (details.every(({ unclear, mixed }) => unclear.length === 0 && mixed.length === 0)) return details;
  const again = details.map((one, index) => askAgain(context, layouts[index]?.face.name ?? "", one));
  return clarified(context, layouts, await answerTo(context, all(again)));
}
