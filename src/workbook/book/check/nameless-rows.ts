import type { CellContent } from "../../page/content";
import { cellAddress } from "../../page/address";
import { isFormula } from "../../page/formula";
import { readText } from "../../schema/cell-value";
import { fromSerial } from "../../schema/serial";
import { showDay } from "../../schema/show-day";
import type { Wording } from "../../schema/wording";
import type { Fields } from "../../../domain/fields/field";
import { entryKeys } from "../../../domain/fields/field";
import { TASK_FIELDS } from "../../../domain/fields/fields";
import { readEntry } from "../../schema/kinds/kinds";
import type { Book } from "../reading/open-book";
import { readRows } from "../reading/read-table";
import type { Finding } from "./findings";
import { MOST_TOLD, placesOf } from "./findings";

/** What stands in rows that are yet to be filled in, or heads those below: it says nothing of a task. */
const IDLE: readonly string[] = [
  "section",
  "stream",
  "dueKind",
  "offsetUnit",
] satisfies (keyof typeof TASK_FIELDS)[];

/** Rows in which somebody entered something beside neither task nor code, so that nobody counts it; by the cells of their tasks. */
export function findingsOfNameless({ places, wording }: Book): Finding[] {
  const place = places.tables.tasks;
  const title = place.columns.get("title");
  if (!place.found || title === undefined) return [];
  const { sheet, table } = place.found;
  const rows = readRows(place).flatMap((cells, index) => {
    const isNamed = ["title", "id"].some((key) => readText(cells[key]).trim() !== "");
    const said = isNamed ? [] : entriesOf(cells, wording);
    return said.length === 0 ? [] : [{ row: table.range.row + 1 + index, said: said.join(" · ") }];
  });
  if (rows.length === 0) return [];
  const at = placesOf(rows.map(({ row }) => `${sheet.name}!${cellAddress(row, title)}`));
  const names = rows.map(({ said }) => said).slice(0, MOST_TOLD);
  return [{ code: "row-nameless", ...at, repairable: false, names }];
}

/** A formula of Excel's subtotals, or of somebody's own sums. */
const SUMS = /\b(?:SUBTOTAL|AGGREGATE|COUNT\w*|SUM\w*)\(/i;

/** What was entered in a row, a row of sums being none. */
function entriesOf(cells: Readonly<Record<string, CellContent>>, { labels }: Wording): string[] {
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
