import type { Day } from "../../../domain/day";
import type { CopyBase, ReturnedCopy, UnreadCells } from "../../../domain/merge/returned-copy";
import { foldText } from "../../../domain/merge/fold";
import { fail, succeed, type Problem, type Result } from "../../../domain/result";
import type { WorkbookContent } from "../../page/content";
import { CSV_SHEET } from "../../page/empty-sheet";
import { valueOf } from "../../schema/cell-value";
import { SHARING } from "../../../i18n/sharing";
import { besideBase, findBaseSheet, readBase } from "../base-sheet";
import { layOutRows } from "../../schema/find-header";
import { textsOfSheet } from "../sent-texts";
import { readFacts, type FoundFacts } from "./read-facts";
import { readProposals, type FoundProposals } from "./read-proposals";
import { ordersOfDays, readTables } from "./read-rows";
import { findTaskTables, isOurs, type SheetRows, type TaskTable } from "./task-table";
import {
  colouredRows,
  tellAttached,
  typedOnSent,
  typedOver,
  unreadAbove,
  unreadBelow,
  unreadInIds,
  unreadOn,
  type IsSent,
} from "./unread-cells";

/** Why a workbook gives nothing to merge. */
export type ReturnedProblem = Problem<"foreign-workbook" | "header-gone" | "csv-of-other-sheet">;

/** Reads a file that came back, whatever happened to it on its way: by its hidden base and the words of its headers. */
export function readReturned(
  content: WorkbookContent,
  file: string,
  today: Day,
): Result<ReturnedCopy, ReturnedProblem> {
  const baseSheet = findBaseSheet(content);
  const base = baseSheet ? readBase(baseSheet) : null;
  const sheets = content.sheets
    .filter((sheet) => sheet !== baseSheet)
    .map((sheet) => ({ sheet, rows: layOutRows(sheet) }));
  const tables = findTaskTables(sheets);
  const [table] = tables;
  if (!table) return fail({ code: whyNoTable(sheets, base), at: file });
  const reference = base?.sentOn ?? today;
  const context = { reference, ...ordersOfDays(table) };
  const parts = sheets.map((one): SheetParts => {
    const own = tables.find(({ sheet }) => sheet === one.sheet);
    const proposals = own ? null : readProposals(one.sheet, one.rows, context);
    const facts = own || proposals || !base ? null : readFacts(one, context);
    return { ...one, table: own, proposals, facts };
  });
  return succeed({
    file,
    base,
    rows: readTables(tables, context),
    proposals: parts.flatMap(({ proposals }) => proposals?.tasks ?? []),
    facts: parts.flatMap(({ facts }) => facts?.facts ?? []),
    filledBy: parts.map(({ facts }) => facts?.filledBy ?? "").find((text) => text !== "") ?? "",
    unread: [
      ...parts.flatMap((one) => [...unreadIn(one, base), ...tellAttached(one, one.table)]),
      ...(baseSheet ? unreadOn(baseSheet.name, besideBase(baseSheet)) : []),
    ],
  });
}

/** Why there is no task table: its header is gone, a .csv holds another sheet of a copy, or the file is none of ours. */
function whyNoTable(sheets: readonly SheetRows[], base: CopyBase | null): ReturnedProblem["code"] {
  if (base) return "header-gone";
  const [only] = sheets;
  if (sheets.length !== 1 || only?.sheet.name !== CSV_SHEET) return "foreign-workbook";
  const words = new Set(only.rows.flat().map((cell) => foldText(String(valueOf(cell) ?? ""))));
  return COPY_WORDS.some((known) => words.has(known)) ? "csv-of-other-sheet" : "foreign-workbook";
}

const COPY_WORDS = [SHARING.vi, SHARING.en].flatMap(({ instructions, proposals }) =>
  [instructions.title, instructions.howTo, proposals.title].map(foldText),
);

/** A sheet with what of ours was found on it. */
interface SheetParts extends SheetRows {
  readonly table: TaskTable | undefined;
  readonly proposals: FoundProposals | null;
  readonly facts: FoundFacts | null;
}

/** What a sheet holds that no part of it reads. */
function unreadIn(parts: SheetParts, base: CopyBase | null): UnreadCells[] {
  const { sheet, rows, table, proposals, facts } = parts;
  const { name } = sheet;
  const texts = base?.texts;
  const sent = texts ? textsOfSheet(texts, name, rows.flat()) : null;
  const isSent: IsSent = sent?.isSent ?? isFirstColumn(rows);
  const found = table ?? proposals;
  if (found) {
    const { header } = found;
    return [
      ...unreadAbove(name, rows, header.row, isSent),
      ...unreadBelow(name, rows, header.row, new Set<number>(header.columns.values())),
      ...(table ? [...unreadInIds(name, rows, table.header), ...typedOver(name, rows, table.header)] : []),
      ...(table && base ? colouredRows(table) : []),
    ];
  }
  if (name.startsWith("_")) return [];
  if (sent)
    return isKnown(rows, isSent) ? typedOnSent(sheet, rows, sent, facts?.cells) : unreadOn(name, rows);
  return isOurs(sheet, base !== null) ? [] : unreadOn(name, rows);
}

/** Copies of older versions do not tell what stood above their tables: the title and the hint, in the first column. */
function isFirstColumn(rows: SheetRows["rows"]): IsSent {
  const first = new Set(rows.map(([cell]) => cell));
  return (content) => first.has(content);
}

/** Whether a sheet still holds something that it was sent with. */
function isKnown(rows: SheetRows["rows"], isSent: IsSent): boolean {
  return rows.some((cells) => cells.some((cell) => isSent(cell)));
}
