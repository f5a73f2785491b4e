import type { Sheet, WorkbookContent } from "../../page/content";
import type { TableMove } from "./place-charts";
import { placeCharts } from "./place-charts";
import { placeSettings } from "./place-settings";
import { placeSheet } from "./place-sheet";
import { locateColumns } from "./table-place";

/** The description of a workbook with everything where it really stands in the workbook found. */
export function placeWorkbook(described: WorkbookContent, found: WorkbookContent): WorkbookContent {
  const moves = described.sheets.map((sheet) => moveOf(sheet, found));
  const tables = moves.filter((move) => move !== null);
  const sheets = described.sheets.map((sheet, index): Sheet => {
    const move = moves[index];
    const placed = move ? placeSheet(sheet, move.place, move.found) : sheet;
    return { ...placed, charts: placeCharts(sheet.charts, tables) };
  });
  return placeSettings({ ...described, sheets }, found);
}

interface FoundMove extends TableMove {
  readonly found: Parameters<typeof placeSheet>[2];
}

function moveOf(sheet: Sheet, found: WorkbookContent): FoundMove | null {
  const [table] = sheet.tables;
  const there = found.sheets.find(({ name }) => name === sheet.name);
  const place = there?.tables.find(({ name }) => name.toLowerCase() === table?.name.toLowerCase());
  if (!table || !there || !place) return null;
  const headers = table.columns.map(({ header }) => header);
  return {
    sheet: sheet.name,
    table,
    place: locateColumns(headers, place),
    found: { sheet: there, table: place },
  };
}
