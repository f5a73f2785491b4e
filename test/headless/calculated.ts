import type { Day } from "../../src/domain/day";
import type { CellBlock, CellContent, Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { isFormula } from "../../src/workbook/page/formula";
import { openContent } from "../excel-host/content/from-content";
import { contentOf } from "../excel-host/content/to-content";

/** The sheet of the working calendar, whose first two columns hold a day and a count of working days for ten years. */
const CALENDAR = /^_lich(?: \(\d\))?$/;
const CALENDAR_COLUMNS = 2;

/**
 * A workbook with every formula worked out as the simulated Excel does, as of a day. The calendar's days and counts stay
 * as they are: the settings and the days off must be those that it was worked out from.
 */
export function calculated(content: WorkbookContent, today: Day): WorkbookContent {
  const before = new Map(content.sheets.map((sheet) => [sheet.name, calendarOf(sheet)]));
  const over = (sheet: Sheet, change: (cell: CellContent) => CellContent): Sheet => ({
    ...sheet,
    blocks: [...sheet.blocks, ...(before.get(sheet.name) ?? []).map((block) => changed(block, change))],
  });
  const light = content.sheets.map((sheet) => over(sheet, valueOf));
  const all = contentOf(openContent({ ...content, sheets: light }, today));
  return { ...all, sheets: all.sheets.map((sheet) => over(sheet, (cell) => cell)) };
}

function calendarOf({ name, blocks }: Sheet): CellBlock[] {
  if (!CALENDAR.test(name)) return [];
  return blocks
    .filter(({ column }) => column < CALENDAR_COLUMNS)
    .map((block) => ({
      ...block,
      contents: block.contents.map((cells) => cells.slice(0, CALENDAR_COLUMNS - block.column)),
    }));
}

function changed(block: CellBlock, change: (cell: CellContent) => CellContent): CellBlock {
  const contents = block.contents.map((cells) => cells.map((cell) => cell && change(cell)));
  return { ...block, contents };
}

/** A formula without a value has to be worked out. */
function valueOf(cell: CellContent): CellContent {
  return isFormula(cell) && cell.cached !== undefined ? cell.cached : cell;
}
