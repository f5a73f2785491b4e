import type { RangeAddress } from "../../workbook/page/content";
import { TABLE_KEYS } from "../../workbook/schema/naming";
import { makeWording } from "../../workbook/schema/wording";
import type { Asking } from "./asking";
import { all, type Pending } from "./pending";
import type { RawCells } from "./raw-cells";
import { askStateOrNull, type SheetState } from "./sheet-state";
import { askTableWindow, type TableWindow } from "./table-window";
import { untracked } from "../place";
import { askPlaceOrNull } from "./area";

/** Cells of a page of ours that a first look brings: settings and what the workbook knows about itself are smaller. */
const PAGE_WINDOW = "A1:CZ300";

/** A page of ours that holds no table, as far as a first look brings it. */
export interface PageWindow {
  readonly state: SheetState;
  readonly cells: RawCells | null;
  /** Whether nothing stands outside of the window. */
  readonly isWhole: boolean;
}

/** What a first look brings, all in one answer: what stands under the names that a workbook's only tracker has. */
export interface FirstLook {
  readonly tables: readonly TableWindow[];
  readonly pages: readonly PageWindow[];
  /** Sheets that are drawn from the rest, of which the state is enough. */
  readonly drawn: readonly SheetState[];
}

const { tables: TABLES, names: NAMES } = makeWording("vi").naming;

/** Asks for it; whatever is not there stays out. */
export function askFirstLook(asking: Asking): Pending<FirstLook> {
  // Every action lengthens the log, whose sheet is read whole only where something stands below it.
  const tables = all(TABLE_KEYS.map((key) => askTableWindow(asking, TABLES[key], key === "log")));
  const pages = all([NAMES.planNumber, NAMES.metaPage].map((name) => askPageWindow(asking, name)));
  const drawn = all(
    [NAMES.summaryPage, NAMES.calendarEnd, NAMES.timelineChoice, NAMES.weekChoice].map((name) =>
      askStateOrNull(sheetOfName(asking, name)),
    ),
  );
  return () => ({
    tables: tables().filter((table) => table !== null),
    pages: pages().filter((page) => page !== null),
    drawn: drawn().filter((state) => state !== null),
  });
}

function sheetOfName({ context }: Asking, name: string): Excel.Worksheet {
  return untracked(context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject()).worksheet;
}

function askPageWindow(asking: Asking, name: string): Pending<PageWindow | null> {
  const sheet = sheetOfName(asking, name);
  const state = askStateOrNull(sheet);
  const used = sheet.getUsedRangeOrNullObject(true);
  const place = askPlaceOrNull(used);
  const window = untracked(used.getIntersectionOrNullObject(PAGE_WINDOW));
  const seen = askPlaceOrNull(window);
  window.load({ values: true, formulas: asking.depth !== "values" });
  return () => {
    const found = state();
    if (found === null) return null;
    const [whole, range] = [place(), seen()];
    const cells = range === null ? null : cellsOf(window, range, asking);
    return { state: found, cells, isWhole: isSame(whole, range) };
  };
}

function cellsOf(window: Excel.Range, range: RangeAddress, { depth }: Asking): RawCells {
  return { range, values: window.values, formulas: depth === "values" ? window.values : window.formulas };
}

function isSame(one: RangeAddress | null, other: RangeAddress | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
