import type { WorkbookContent } from "../../page/content";
import { isKnown } from "../../page/difference/known";
import { findTable } from "../../page/find-table";
import { isFormula } from "../../page/formula";
import { makeGrid } from "../../page/grid-of-cells";
import { makeNaming } from "../../schema/naming";
import { LABELS } from "../../../i18n/workbook";
import { SCHEMA_PROPERTY } from "../../sheets/meta";
import { findLists } from "../places/find-lists";
import type { FoundList } from "../places/found-list";
import { LIST_WORDS } from "../places/list-words";
import { trackerNumbers } from "./tracker-numbers";

/** So many of our names are nobody else's. */
const LEAST_NAMES = 3;

/** So many lists known by their headers make a tracker of a workbook without any other witness. */
const LEAST_LISTS = 3;

/** So many of the columns that help our formulas has no list of anybody else's. */
const LEAST_HELPERS = 5;

/**
 * The number under which a tracker's names stand in a workbook; null where it holds none. Its task table tells it; where
 * that is gone, a list with the headers of tasks does beside another witness: the property of the document, the hidden
 * sheet, names, other tables, further lists, or the columns that help our formulas.
 */
export function recogniseTracker(content: WorkbookContent): number | null {
  const numbers = trackerNumbers();
  const byTable = numbers.find((number) => findTable(content, makeNaming(LABELS.vi, number).tables.tasks));
  if (byTable !== undefined) return byTable;
  const number = numbers.find((candidate) => countOwn(content, candidate) >= LEAST_NAMES) ?? 1;
  const lists = findLists(content, makeNaming(LABELS.vi, number));
  const tasks = lists.get("tasks");
  if (!tasks) return null;
  const isTold =
    SCHEMA_PROPERTY in content.properties.custom ||
    countOwn(content, number) >= LEAST_NAMES ||
    content.sheets.some((sheet) => makeGrid(sheet).at(0, 0) === "schema") ||
    lists.size >= LEAST_LISTS ||
    helpersIn(tasks) >= LEAST_HELPERS;
  return isTold ? number : null;
}

/** Columns of tasks that help our formulas, by their headers and, where those were read, formulas. */
function helpersIn({ sheet, table: { columns, range } }: FoundList): number {
  const grid = makeGrid(sheet);
  const helpers = columns.filter(({ header }, index) => {
    const first = grid.at(range.row + 1, range.column + index);
    const isOurs = !isKnown(sheet, "formulas") || (first !== undefined && isFormula(first));
    return header.trim().startsWith("_") && isOurs;
  });
  return new Set(helpers.flatMap(({ header }) => LIST_WORDS.tasks.exactOf(header) ?? [])).size;
}

/** Tables and names of ours. */
function countOwn({ sheets, names }: WorkbookContent, number: number): number {
  const naming = makeNaming(LABELS.vi, number);
  const own = new Set([...Object.values(naming.tables), ...Object.values(naming.names)].map(keyOf));
  const there = [...names, ...sheets.flatMap(({ tables }) => tables)];
  return there.filter(({ name }) => own.has(keyOf(name))).length;
}

function keyOf(name: string): string {
  return name.toLowerCase();
}
