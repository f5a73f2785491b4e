import { fail, succeed, type Result } from "../../domain/result";
import type { DressPart, RangeAddress, WorkbookContent } from "../../workbook/page/content";
import type { PortProblem, ReadScope } from "../../workbook/page/port";
import { nameKey } from "../known";
import { sheetNamed } from "../place";
import { runInExcel } from "../session";
import { assembleWorkbook, type CellsFound, type SheetFound } from "./assemble";
import type { Asking } from "./asking";
import { placesOfDays } from "./dress/places-of-days";
import { readDress } from "./dress/dress";
import { askPlaceOrNull } from "./area";
import { askLayout, type SheetLayout } from "./layout";
import { askOverview, askProperties, type Overview, type SheetFace } from "./overview";
import { all, type Pending } from "./pending";
import { NO_DRESS, readSheets } from "./read-cells";
import { ownSheets } from "./unmarked";

/** Dress that tells whether a tracker is in order. */
const COMPARED: readonly DressPart[] = [
  "merges",
  "dayFormats",
  "validations",
  "conditionalFormats",
  "charts",
  "page",
];

/** Reads sheets whole: their cells in three round trips or more, then each kind of dress in a run of its own. */
export async function readWhole(
  asking: Omit<Asking, "context">,
  scope: ReadScope,
): Promise<Result<WorkbookContent, PortProblem>> {
  const run = await runInExcel((context) => readCellsOf({ ...asking, context }, scope.sheets));
  if (!run.ok) return run;
  if (!run.value.ok) return run.value;
  const { overview, layouts, sheets } = run.value.value;
  const parts = asking.depth === "all" ? (scope.dress ?? COMPARED) : [];
  const dated = layouts.map((layout) => ({ ...layout, days: daysOf(layout, sheets) }));
  const dress = await readDress(asking, dated, parts);
  if (!dress.ok) return dress;
  return succeed(
    assembleWorkbook({ ...overview, sheets: facesIn(overview, scope.sheets) }, sheets, dress.value),
  );
}

async function readCellsOf(
  asking: Asking,
  wanted: readonly string[] | undefined,
): Promise<Result<CellsFound, PortProblem>> {
  const { context } = asking;
  const asked = { overview: askOverview(context), properties: askProperties(context) };
  await context.sync();
  const overview = asked.overview();
  const names = new Set(overview.sheets.map(({ name }) => nameKey(name)));
  const missing = wanted?.find((name) => !names.has(nameKey(name)));
  if (missing !== undefined) return fail({ code: "item-not-found", at: missing });
  const read = new Set((wanted ?? (await ownSheets(context, overview))).map(nameKey));
  const faces = overview.sheets.filter(({ name }) => read.has(nameKey(name)));
  const [only, ...others] = overview.sheets;
  const blank = only === undefined || others.length + faces.length > 0 ? noBlank : askBlank(context, only);
  const layouts = all(faces.map((face) => askLayout(context, face, overview)));
  await context.sync();
  const sheets = await readSheets(asking, layouts());
  const properties = { ...asked.properties(), ...overview.properties };
  return succeed({
    overview: { ...overview, properties },
    layouts: layouts(),
    sheets: [...sheets, ...blank()],
  });
}

function daysOf({ face }: SheetLayout, sheets: readonly SheetFound[]): RangeAddress[] {
  return placesOfDays(sheets.find(({ name }) => name === face.name)?.pieces ?? []);
}

function noBlank(): SheetFound[] {
  return [];
}

/** The one sheet that a new workbook comes with, as a sheet without cells; nothing where anything stands on it. */
function askBlank(context: Excel.RequestContext, face: SheetFace): Pending<SheetFound[]> {
  const sheet = sheetNamed(context, face.name);
  const used = askPlaceOrNull(sheet.getUsedRangeOrNullObject(true));
  const charts = sheet.charts.load({ name: true });
  return () =>
    used() === null && charts.items.length === 0
      ? [
          {
            name: face.name,
            state: null,
            tables: [],
            pieces: [],
            isWhole: true,
            hasFormulas: true,
            dress: NO_DRESS,
          },
        ]
      : [];
}

function facesIn({ sheets }: Overview, wanted: readonly string[] | undefined): readonly SheetFace[] {
  if (wanted === undefined) return sheets;
  const keys = new Set(wanted.map(nameKey));
  return sheets.filter(({ name }) => keys.has(nameKey(name)));
}
