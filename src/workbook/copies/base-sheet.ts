import { dayOf } from "../../domain/entry";
import { TASK_FIELDS } from "../../domain/fields/fields";
import type { CopyBase } from "../../domain/merge/returned-copy";
import type { SentCopy } from "../../domain/sent-copy";
import { fitsCell } from "../../domain/cell-limit";
import type { CellContent, CellValue, Sheet, WorkbookContent } from "../page/content";
import { makeGrid } from "../page/grid-of-cells";
import { readDate, readNumber, readText } from "../schema/cell-value";
import type { CellRows } from "../schema/find-header";
import { layOutRows } from "../schema/find-header";
import { toSerial } from "../schema/serial";
import { readRow, writeRow } from "../schema/kinds/kinds";
import { TASK_ENTRIES } from "../schema/tables/task-column";
import type { Wording } from "../schema/wording";
import { hiddenSheet } from "./hidden-sheet";
import { SHARING } from "../../i18n/sharing";

/** What stands in the first cell of the hidden base, by which it is known whatever the sheet is called now. */
export const BASE_MARK = "TienDoCopy";

/** Version of the base's layout. */
const BASE_VERSION = 1;

/** Zero-based rows of the facts; the label in the first column, the value in the second. */
const FACT_ROWS = {
  mark: 0,
  id: 1,
  plan: 2,
  round: 3,
  by: 4,
  recipient: 5,
  sentOn: 6,
  language: 7,
  sheets: 8,
} as const;

/** Labels and values of the facts. */
const FACT_COLUMNS = 2;

/** Zero-based row of the fields' names; the rows that were sent follow. */
const FIELDS_ROW = 9;

/** The hidden sheet that tells which copy this is and what its rows said when it was sent. */
export function describeBase(
  copy: SentCopy,
  planNumber: string,
  wording: Wording,
  { texts, facts }: Pick<CopyBase, "texts" | "facts">,
): Sheet {
  const told = JSON.stringify({ texts, facts });
  const rows: [string, CellValue][] = [
    [BASE_MARK, BASE_VERSION],
    ["copy", copy.id],
    ["plan", planNumber],
    ["round", copy.round],
    ["by", copy.by],
    ["recipient", copy.recipient],
    ["sent", toSerial(copy.sentOn)],
    ["language", wording.language],
    // More than a cell holds is left out whole: then the sheets are known by their names.
    ["sheets", fitsCell(told) ? told : JSON.stringify({ facts })],
  ];
  return hiddenSheet(SHARING[wording.language].sheets.base, [
    ...rows,
    [...TASK_ENTRIES],
    ...copy.rows.map((task) => writeRow(TASK_FIELDS, task, wording)),
  ]);
}

/** The sheet of a workbook that is a base, whatever it is called and however visible it has become. */
export function findBaseSheet(content: WorkbookContent): Sheet | null {
  return content.sheets.find((sheet) => makeGrid(sheet).at(FACT_ROWS.mark, 0) === BASE_MARK) ?? null;
}

/** The cells of a base that it was not sent with: whoever shows hidden sheets may write there. */
export function besideBase(sheet: Sheet): CellRows {
  return layOutRows(sheet).map((cells, row) => {
    const own = row < FIELDS_ROW ? FACT_COLUMNS : TASK_ENTRIES.length;
    return cells.map((content, column) => (column < own ? null : content));
  });
}

/** Whether a workbook is a copy that was sent out; its property tells where its sheets have not been read. */
export function isCopy(content: WorkbookContent): boolean {
  return BASE_MARK in content.properties.custom || findBaseSheet(content) !== null;
}

/** Reads the base; null where too little of it is left to tell which copy it is. */
export function readBase(sheet: Sheet): CopyBase | null {
  const grid = makeGrid(sheet);
  const fact = (key: keyof typeof FACT_ROWS): CellContent | undefined => grid.at(FACT_ROWS[key], 1);
  const round = readNumber(fact("round"));
  const copyId = readText(fact("id"));
  if (copyId === "" || typeof round !== "number") return null;
  return {
    copyId,
    planNumber: readText(fact("plan")),
    round,
    by: fact("by") === "body" ? "body" : "unit",
    recipient: readText(fact("recipient")),
    sentOn: dayOf(readDate(fact("sentOn"))),
    rows: readRows(sheet),
    ...readTold(readText(fact("sheets"))),
  };
}

/** What a copy was told of its sheets and its unit; nothing where somebody changed it. */
function readTold(json: string): Pick<CopyBase, "texts" | "facts"> {
  try {
    const { texts, facts } = JSON.parse(json) as Pick<CopyBase, "texts" | "facts">;
    const areMarks = typeof texts === "object" && Object.values(texts).every(Array.isArray);
    return {
      ...(areMarks && { texts }),
      ...(typeof facts === "object" && { facts }),
    };
  } catch {
    return {};
  }
}

function readRows(sheet: Sheet): CopyBase["rows"] {
  const grid = makeGrid(sheet);
  const lastRow = Math.max(0, ...sheet.blocks.map(({ row, contents }) => row + contents.length));
  const width = TASK_ENTRIES.length;
  const cells = (row: number): (CellContent | undefined)[] =>
    Array.from({ length: width }, (_, column) => grid.at(row, column));
  const fields = cells(FIELDS_ROW).map((content) => readText(content));
  return Array.from({ length: Math.max(0, lastRow - FIELDS_ROW - 1) }, (_, index) =>
    readRow(TASK_FIELDS, fields, cells(FIELDS_ROW + 1 + index)),
  ).filter(({ id }) => id !== "");
}
