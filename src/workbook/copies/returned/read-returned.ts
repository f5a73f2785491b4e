import { addDays, type Day } from "../../../domain/day";
import { dayOf } from "../../../domain/entry";
import type { CopyBase, ReturnedCopy, UnreadCells } from "../../../domain/merge/returned-copy";
import { foldText } from "../../../domain/merge/fold";
import { isSameName } from "../../../domain/names";
import { fail, succeed, type Problem, type Result } from "../../../domain/result";
import type { WorkbookContent } from "../../page/content";
import { CSV_SHEET } from "../../page/empty-sheet";
import { isFormula } from "../../page/formula";
import { valueOf } from "../../schema/cell-value";
import { SHARING } from "../../../i18n/sharing";
import { besideBase, findBaseSheet, readBase } from "../base-sheet";
import { layOutRows } from "../../schema/find-header";
import { META_ROWS } from "../../sheets/meta";
import { textsOfSheet } from "../sent-texts";
import { tellOtherTable } from "./other-table";
import { readFacts, type FoundFacts } from "./read-facts";
import { readProposals, type FoundProposals } from "./read-proposals";
import { ordersOfDays, readTables } from "./read-rows";
import { withSentHeaders } from "./sent-headers";
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
export type ReturnedProblem = Problem<
  "foreign-workbook" | "header-gone" | "csv-of-other-sheet" | "is-the-master"
>;

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
  const found = findTaskTables(sheets);
  const [best] = found;
  if (!base && sheets.some(isMemory)) return fail({ code: "is-the-master", at: file });
  if (!best) return fail({ code: whyNoTable(sheets, base), at: file });
  const context = { reference: dayToExpect(base, today), ...ordersOfDays(best) };
  const headers = found.map((table) => withSentHeaders(table, base, context));
  const tables = headers.map(({ table }) => table);
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
    exchanged: headers.flatMap(({ exchanged }) => exchanged),
    ...otherRecipient(parts, base),
    filledBy: parts.map(({ facts }) => facts?.filledBy ?? "").find((text) => text !== "") ?? "",
    unread: [
      ...headers.flatMap(({ told }) => told),
      ...parts.flatMap((one) => [...unreadIn(one, base), ...tellAttached(one, one.table)]),
      ...(baseSheet ? unreadOn({ sheet: baseSheet, rows: besideBase(baseSheet) }) : []),
    ],
  });
}

/** Whether a sheet is what a master knows of itself; no copy is sent with one. */
function isMemory({ rows }: SheetRows): boolean {
  return rows[META_ROWS.schema]?.[0] === "schema" && rows[META_ROWS.state]?.[0] === "state";
}

/** A copy that was sent longer before or after the plan's deadlines than this is filled in with the plan's years. */
const NEAR_DAYS = 366;

/** A day close to which the dates of a file are to be expected. */
function dayToExpect(base: CopyBase | null, today: Day): Day {
  const sentOn = base?.sentOn ?? today;
  const days = (base?.rows ?? [])
    .flatMap(({ due, extendedTo }) => [dayOf(due), dayOf(extendedTo)])
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (last !== undefined && sentOn > addDays(last, NEAR_DAYS)) return last;
  return first !== undefined && sentOn < addDays(first, -NEAR_DAYS) ? first : sentOn;
}

/** Who stands where a copy names whom it was sent to, if that is somebody else. */
function otherRecipient(
  parts: readonly SheetParts[],
  base: CopyBase | null,
): Pick<ReturnedCopy, "otherRecipient"> {
  const guide = parts.find(({ facts }) => (facts?.cells.size ?? 0) > 0);
  const line = guide?.rows.find(([label]) =>
    RECIPIENT_WORDS.includes(foldText(String(valueOf(label) ?? ""))),
  );
  const named = String(valueOf(line?.[1]) ?? "").trim();
  return !base || named === "" || isSameName(named, base.recipient) ? {} : { otherRecipient: named };
}

const RECIPIENT_WORDS = [SHARING.vi, SHARING.en].map(({ instructions }) =>
  foldText(instructions.facts.recipient),
);

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
    // Some programs write formulas without what they give.
    const isFormulaOfOurs: IsSent = (one) => isFormula(one) && sent?.isKnownFormula(one) === true;
    return [
      ...unreadAbove(parts, header.row, (one) => isSent(one) || isFormulaOfOurs(one)),
      ...unreadBelow(parts, header.row, new Set<number>(header.columns.values())),
      ...(table ? [...unreadInIds(parts, table.header), ...typedOver(parts, table.header)] : []),
      ...(table && base ? colouredRows(table) : []),
    ];
  }
  if (name.startsWith("_")) return [];
  const other = tellOtherTable(parts);
  if (other) return other;
  if (sent) return isKnown(rows, isSent) ? typedOnSent(parts, sent, facts?.cells) : unreadOn(parts);
  return isOurs(sheet, base !== null) ? [] : unreadOn(parts);
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
