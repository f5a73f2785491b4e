import type { CellContent } from "../../page/content";
import { cellAddress } from "../../page/address";
import { isFormula } from "../../page/formula";
import { makeGrid } from "../../page/grid-of-cells";
import { readText } from "../../schema/cell-value";
import { fromSerial } from "../../schema/serial";
import { showDay } from "../../schema/show-day";
import type { Wording } from "../../schema/wording";
import type { Fields } from "../../../domain/fields/field";
import { isUnrecognised } from "../../../domain/entry";
import { entryKeys, isText } from "../../../domain/fields/field";
import { TASK_FIELDS } from "../../../domain/fields/fields";
import { readEntry } from "../../schema/kinds/kinds";
import { tablesBelow } from "../places/find-lists";
import type { Book } from "../reading/open-book";
import { readRows } from "../reading/read-table";
import type { Finding } from "./findings";
import { MOST_TOLD, placesOf } from "./findings";

type Place = Book["places"]["tables"]["tasks"];
type Cells = Readonly<Record<string, CellContent>>;

/** What stands in rows that are yet to be filled in, or heads those below: it says nothing of a task. */
const IDLE: readonly string[] = [
  "section",
  "stream",
  "dueKind",
  "offsetUnit",
] satisfies (keyof typeof TASK_FIELDS)[];

/**
 * Rows in which somebody entered something beside neither task nor code, so that nobody counts it, in the table and right
 * below it, where a program that knows no tables appends them; by the cells of their tasks.
 */
export function findingsOfNameless({ places, wording }: Book): Finding[] {
  const place = places.tables.tasks;
  const title = place.columns.get("title");
  if (!place.found || title === undefined) return [];
  const { sheet, table } = place.found;
  const first = table.range.row + 1;
  const end = table.range.row + table.range.rowCount;
  const inside = readRows(place).map((cells, index) => ({ row: first + index, cells }));
  const below = rowsBelow(place, end, wording).map((cells, index) => ({ row: end + index, cells }));
  const rows = [...inside, ...below].flatMap(({ row, cells }) => {
    const said = isNamed(cells) ? [] : entriesOf(cells, wording);
    return said.length === 0 ? [] : [{ row, said: said.join(" · ") }];
  });
  if (rows.length === 0) return [];
  const at = placesOf(rows.map(({ row }) => `${sheet.name}!${cellAddress(row, title)}`));
  const names = rows.map(({ said }) => said).slice(0, MOST_TOLD);
  return [{ code: "row-nameless", ...at, repairable: false, names }];
}

/** The rows right below a table that no name tells and in which a day, a number or a word of a list was entered: what stands there else may be anything. */
function rowsBelow({ found, columns }: Place, end: number, wording: Wording): Cells[] {
  if (!found) return [];
  const grid = makeGrid(found.sheet);
  const rows: Cells[] = [];
  const others = tablesBelow(found.sheet, found.table.range.row, null);
  for (let row = end; row < others; row += 1) {
    const cells = Object.fromEntries(
      [...columns].map(([key, column]) => [key, grid.at(row, column) ?? null]),
    );
    if (isNamed(cells) || entriesOf(cells, wording).length === 0 || !isCertain(cells)) break;
    rows.push(cells);
  }
  return rows;
}

function isNamed(cells: Cells): boolean {
  return ["title", "id"].some((key) => readText(cells[key]).trim() !== "");
}

function isCertain(cells: Cells): boolean {
  const fields: Fields = TASK_FIELDS;
  return entryKeys(fields).some((key) => {
    const [field, cell] = [fields[key], cells[key] ?? null];
    if (!field || isText(field) || IDLE.includes(key) || readText(cell).trim() === "") return false;
    return !isUnrecognised(readEntry(field, cell) as never);
  });
}

/** A formula of Excel's subtotals, or of somebody's own sums. */
const SUMS = /\b(?:SUBTOTAL|AGGREGATE|COUNT\w*|SUM\w*)\(/i;

/** What was entered in a row, a row of sums being none. */
function entriesOf(cells: Cells, { labels }: Wording): string[] {
  const fields: Fields = TASK_FIELDS;
  const keys = entryKeys(fields);
  if (keys.some((key) => isSum(cells[key]))) return [];
  return keys.flatMap((key) => {
    const cell = cells[key] ?? null;
    const day = fields[key]?.kind === "day" && typeof cell === "number" ? fromSerial(cell) : null;
    const text = day === null ? readText(cell).trim() : showDay(day, labels);
    const isAtFirst = key === "state" && readEntry(TASK_FIELDS.state, cell) === "not-started";
    return text === "" || isAtFirst || IDLE.includes(key) ? [] : [text];
  });
}

function isSum(cell: CellContent | undefined): boolean {
  return cell !== undefined && isFormula(cell) && SUMS.test(cell.formula);
}
