import { succeed, type Result } from "../../domain/result";
import type { WorkbookContent } from "../../workbook/page/content";
import type { PortProblem } from "../../workbook/page/port";
import { nameKey } from "../known";
import { runInExcel } from "../session";
import { assembleWorkbook, type CellsFound, type SheetFound } from "./assemble";
import type { Asking } from "./asking";
import { readDress } from "./dress/dress";
import { askFirstLook, type FirstLook } from "./first-look";
import { askLayout } from "./layout";
import { askOverview, type Overview } from "./overview";
import { all } from "./pending";
import { NO_DRESS, readSheets, readTables } from "./read-cells";
import { ownSheets } from "./unmarked";

/**
 * Reads what our own sheets hold, in one round trip where the workbook has one tracker of the usual size; further ones
 * for longer tables, for a second tracker, and for pages that are asked for besides.
 */
export async function readContents(
  asking: Omit<Asking, "context">,
  also: readonly string[],
): Promise<Result<WorkbookContent, PortProblem>> {
  const read = await runInExcel((context) => readCellsOf({ ...asking, context }, also));
  if (!read.ok) return read;
  const { overview, layouts, sheets } = read.value;
  const wanted = new Set(also.map(nameKey));
  const printed = layouts.filter(({ face }) => wanted.has(nameKey(face.name)));
  const dress = await readDress(asking, printed, printed.length > 0 ? ["page", "formats"] : []);
  return dress.ok ? succeed(assembleWorkbook(overview, sheets, dress.value)) : dress;
}

async function readCellsOf(asking: Asking, also: readonly string[]): Promise<CellsFound> {
  const { context } = asking;
  const asked = { overview: askOverview(context), look: askFirstLook(asking) };
  await context.sync();
  const [overview, look] = [asked.overview(), asked.look()];
  const seen = seenSheets(look, also);
  const unseen = unseenSheets(overview, seen, [...(await ownSheets(context, overview)), ...also]);
  const layouts = all(unseen.map((face) => askLayout(context, face, overview)));
  if (unseen.length > 0) await context.sync();
  const wanted = new Set(also.map(nameKey));
  const isWanted = ({ face }: { readonly face: { readonly name: string } }): boolean =>
    wanted.has(nameKey(face.name));
  const isRead = ({ state }: { readonly state: { readonly name: string } }): boolean =>
    seen.has(nameKey(state.name));
  const found = [
    ...(await readTables(asking, look.tables.filter(isRead))),
    ...(await readSheets(
      asking,
      layouts().filter((layout) => !isWanted(layout)),
    )),
    // What is asked for by name is to be seen to the letter.
    ...(await readSheets({ ...asking, specialCells: false }, layouts().filter(isWanted))),
    ...look.pages.filter(isRead).map((page) => pageFound(page, asking)),
    ...look.drawn.filter(({ name }) => seen.has(nameKey(name))).map(drawnFound),
  ];
  return { overview, layouts: layouts(), sheets: found };
}

/** The sheets of which a first look has brought enough; one with a table and a page of ours is read as a whole. */
function seenSheets({ tables, pages, drawn }: FirstLook, also: readonly string[]): ReadonlySet<string> {
  const names = [
    ...tables.map(({ state }) => state.name),
    ...pages.filter(({ isWhole }) => isWhole).map(({ state }) => state.name),
    ...drawn.map(({ name }) => name),
  ];
  const wanted = new Set(also.map(nameKey));
  const keys = names.map(nameKey);
  const withTable = new Set(tables.map(({ state }) => nameKey(state.name)));
  const pageKeys = new Set([...pages.map(({ state }) => state), ...drawn].map(({ name }) => nameKey(name)));
  const isShared = (key: string): boolean => withTable.has(key) && pageKeys.has(key);
  return new Set(keys.filter((key) => !wanted.has(key) && !isShared(key)));
}

function unseenSheets(
  overview: Overview,
  seen: ReadonlySet<string>,
  names: readonly string[],
): Overview["sheets"] {
  const wanted = new Set(names.map(nameKey));
  return overview.sheets.filter(({ name }) => wanted.has(nameKey(name)) && !seen.has(nameKey(name)));
}

function pageFound({ state, cells }: FirstLook["pages"][number], { depth }: Asking): SheetFound {
  const pieces = cells === null ? [] : [cells];
  const hasFormulas = depth !== "values";
  return { name: state.name, state, tables: [], pieces, isWhole: true, hasFormulas, dress: NO_DRESS };
}

/** What is drawn from the rest need not be read to know it. */
function drawnFound(state: FirstLook["drawn"][number]): SheetFound {
  return {
    name: state.name,
    state,
    tables: [],
    pieces: [],
    isWhole: false,
    hasFormulas: true,
    dress: NO_DRESS,
  };
}
