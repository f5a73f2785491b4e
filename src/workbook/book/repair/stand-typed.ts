import type { Change } from "../../page/change";
import type { CellContent, Sheet } from "../../page/content";
import { opened } from "../../page/difference/opened";
import { makeGrid } from "../../page/grid-of-cells";
import { usedRows } from "../../page/rows-in-use";
import type { Field, Fields } from "../../../domain/fields/field";
import { SETTING_FIELDS, SNAPSHOT_FIELDS } from "../../../domain/fields/fields";
import { readAsTyped, writeEntry } from "../../schema/kinds/kinds";
import { readText, valueOf } from "../../schema/cell-value";
import { fromSerial } from "../../schema/serial";
import { placedSettings, settingCell } from "../../sheets/settings-place";
import type { Wording } from "../../schema/wording";
import type { PlacedTable } from "../../page/find-table";
import type { TablePlace } from "../../sheets/table-place";
import { columnsThere } from "../../sheets/table-place";
import type { Book } from "../reading/open-book";

/** A cell whose text is read as the number or day that it means, which formulas do not do. */
export interface TypedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly meant: CellContent;
}

/** Counts and the calendar's first day that were left as text, and moments of the log that a program made numbers. */
export function typedCells({ content, places, wording }: Book): TypedCell[] {
  const settings = content.sheets.find(({ name }) => name === wording.naming.sheets.settings);
  const { row, column } = settingCell(places.settings, "calendarStart", "input");
  const isPlaced = placedSettings(places.settings).includes("calendarStart");
  const first = { row, column, field: SETTING_FIELDS.calendarStart };
  const { found } = places.tables.snapshots;
  return [
    ...(settings && isPlaced ? typedIn(settings, [first], wording) : []),
    ...(found ? typedIn(found.sheet, countsIn(places.tables.snapshots, found), wording) : []),
    ...momentsIn(places.tables.log),
  ];
}

/** Counts of snapshots that are no numbers, or below nothing: they count as nothing. */
export function unreadCounts({ places }: Book): Omit<TypedCell, "meant">[] {
  const { found } = places.tables.snapshots;
  if (!found) return [];
  const grid = makeGrid(found.sheet);
  return countsIn(places.tables.snapshots, found).flatMap(({ row, column, field }) => {
    const cell = valueOf(grid.at(row, column));
    const isBlank = cell === null || readText(cell) === "";
    const isRead = typeof cell === "number" ? cell >= 0 : readAsTyped(field, cell) !== null;
    return isBlank || isRead || field.kind !== "number"
      ? []
      : [{ sheet: found.sheet, row, column, text: readText(cell) }];
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly field: Field;
}

function countsIn(place: TablePlace, { sheet, table: { range } }: PlacedTable): Place[] {
  const fields: Fields = SNAPSHOT_FIELDS;
  const columns = columnsThere(place).flatMap(([key, column]) => {
    const field = fields[key];
    return field && "empty" in field ? [{ column, field }] : [];
  });
  return usedRows(sheet, range).flatMap((row) => columns.map((one) => ({ ...one, row })));
}

function momentsIn({ found, columns }: TablePlace): TypedCell[] {
  const column = columns.get("when");
  if (!found || column === undefined) return [];
  const { sheet, table } = found;
  const grid = makeGrid(sheet);
  return usedRows(sheet, table.range).flatMap((row) => {
    const text = String(grid.at(row, column));
    const meant = SERIAL.test(text) ? momentOf(Number(text)) : withDashes(text);
    return meant === null ? [] : [{ sheet, row, column, text, meant }];
  });
}

/** Excel's number of a moment, or its digits. */
const SERIAL = /^\d{5}(?:\.\d{1,17})?$/;

/** A moment from which somebody has taken the dashes, or put others in their place. */
const DASHLESS = /^(20\d\d)[\p{Pd}./]?(\d\d)[\p{Pd}./]?(\d\d) (\d\d:\d\d)$/u;

/** `yyyy-MM-dd HH:mm` of it; null where it is none, or has them. */
function withDashes(text: string): string | null {
  const [, year, month, date, time] = DASHLESS.exec(text) ?? [];
  const meant = `${year}-${month}-${date} ${time}`;
  return year === undefined || meant === text ? null : meant;
}

/** `yyyy-MM-dd HH:mm` of Excel's number; null outside of 2000–2099. */
function momentOf(number: number): string | null {
  const minutes = Math.round(number * MINUTES_A_DAY);
  const day = fromSerial(Math.floor(minutes / MINUTES_A_DAY));
  const [hour, minute] = [Math.floor((minutes % MINUTES_A_DAY) / 60), minutes % 60];
  return day && `${day} ${[hour, minute].map((part) => String(part).padStart(2, "0")).join(":")}`;
}

const MINUTES_A_DAY = 24 * 60;

function typedIn(sheet: Sheet, places: readonly Place[], wording: Wording): TypedCell[] {
  const grid = makeGrid(sheet);
  return places.flatMap(({ row, column, field }) => {
    const text = grid.at(row, column);
    const meant = readAsTyped(field, text);
    return meant === null
      ? []
      : [{ sheet, row, column, text: String(text), meant: writeEntry(field, meant, wording) }];
  });
}

/** The changes after which these cells hold what they mean. */
export function standTyped(book: Book): Change[] {
  return typedCells(book).flatMap(({ sheet, row, column, meant }) =>
    opened(sheet, [{ kind: "writeCells", sheet: sheet.name, block: { row, column, contents: [[meant]] } }]),
  );
}
