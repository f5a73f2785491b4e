import type { Day } from "../../domain/day";
import type { Change } from "../page/change";
import type { Formula, Sheet, WorkbookContent } from "../page/content";
import { isFormula } from "../page/formula";
import { cellAddress } from "../page/address";
import { sameFormula } from "../page/difference/same-formula";
import { describeBook } from "../book/describe";
import { makeGrid } from "../page/grid-of-cells";
import { openBook } from "../book/reading/open-book";
import { hiddenRowsWithin } from "../sheets/hidden-rows";
import { isHarmless } from "./formula-safety";
import { layOutRows } from "../schema/find-header";

/** What should be seen to before a workbook is mailed. */
export type SendingCode =
  "rows-hidden" | "external-link" | "external-name" | "personal-data" | "last-author" | "stale-values";

/** Something to be seen to, and how. */
export interface SendingFinding {
  readonly code: SendingCode;
  /** Sheet, cell, name or property. */
  readonly at: string;
  readonly count: number;
  /** Changes that put it right; "clear-filter" and "recalculate" are for Excel itself. */
  readonly mend: readonly Change[] | "clear-filter" | "recalculate";
}

/** Looks a workbook through before it is mailed; nothing where it can go as it is. */
export function checkBeforeSending(content: WorkbookContent, today: Day): SendingFinding[] {
  return [
    ...content.sheets.flatMap(hiddenRows),
    ...content.sheets.flatMap(externalLinks),
    ...externalNames(content),
    ...personalData(content),
    ...lastAuthor(content),
    ...staleValues(content, today),
  ];
}

/** Rows of a table that are hidden, by a filter or by hand: whoever gets the file does not see them. */
function hiddenRows(sheet: Sheet): SendingFinding[] {
  const tables = sheet.visibility === "visible" ? sheet.tables : [];
  return tables.flatMap((table): SendingFinding[] => {
    const hidden = hiddenRowsWithin(sheet.rows, table.range);
    if (hidden.length === 0) return [];
    // Without their height: hidden rows have none, and setting that would hide them again.
    const shown = hidden.map((run): Change => ({
      kind: "setRows",
      sheet: sheet.name,
      run: { ...run, hidden: false },
    }));
    const mend = table.isFiltered ? "clear-filter" : shown;
    const count = hidden.reduce((sum, { rowCount }) => sum + rowCount, 0);
    return [{ code: "rows-hidden", at: sheet.name, count, mend }];
  });
}

/** Formulas that reach outside the file: whoever gets it is asked to trust them. They become the values they gave. */
function externalLinks(sheet: Sheet): SendingFinding[] {
  const cells = layOutRows(sheet).flatMap((row, rowIndex) =>
    row.flatMap((cell, column) =>
      isFormula(cell) && !isHarmless(cell.formula)
        ? [{ row: rowIndex, column, value: cell.cached ?? null }]
        : [],
    ),
  );
  const [first] = cells;
  if (!first) return [];
  const mend = cells.map(({ row, column, value }): Change => ({
    kind: "writeCells",
    sheet: sheet.name,
    block: { row, column, contents: [[value]] },
  }));
  const at = `${sheet.name}!${cellAddress(first.row, first.column)}`;
  return [{ code: "external-link", at, count: cells.length, mend }];
}

function externalNames({ names }: WorkbookContent): SendingFinding[] {
  return names
    .filter(({ formula }) => !isHarmless(formula))
    .map(({ name }) => ({ code: "external-name", at: name, count: 1, mend: [] }));
}

/** Names in the properties that can be taken out; Excel allows it for these. */
const NAMING = ["author", "manager", "company"] as const;

function personalData({ properties }: WorkbookContent): SendingFinding[] {
  const given = NAMING.filter((property) => (properties[property] ?? "").trim() !== "");
  if (given.length === 0) return [];
  const mend = given.map((property): Change => ({
    kind: "setProperty",
    property,
    value: "",
    custom: false,
  }));
  const at = given.map((property) => properties[property]?.trim()).join(", ");
  return [{ code: "personal-data", at, count: given.length, mend }];
}

/** Who saved the file last: Excel writes it at each saving and lets no add-in take it out. */
function lastAuthor({ properties }: WorkbookContent): SendingFinding[] {
  const at = properties.lastAuthor?.trim() ?? "";
  return at === "" ? [] : [{ code: "last-author", at, count: 1, mend: [] }];
}

/** Values that a phone would show and that are not what the formulas give now. */
function staleValues(content: WorkbookContent, today: Day): SendingFinding[] {
  const book = openBook(content);
  return !book
    ? []
    : describeBook(book, today).sheets.flatMap((sheet): SendingFinding[] => {
        const there = content.sheets.find(({ name }) => name === sheet.name);
        const count = there && sheet.visibility === "visible" ? countStale(there, sheet) : 0;
        return count > 0 ? [{ code: "stale-values", at: sheet.name, count, mend: "recalculate" }] : [];
      });
}

function countStale(found: Sheet, desired: Sheet): number {
  const grid = makeGrid(found);
  let count = 0;
  for (const { row, column, contents } of desired.blocks) {
    contents.forEach((cells, rowIndex) =>
      cells.forEach((wanted, columnIndex) => {
        const there = grid.at(row + rowIndex, column + columnIndex);
        if (isFormula(wanted) && isFormula(there) && isStale(there, wanted)) count += 1;
      }),
    );
  }
  return count;
}

function isStale(there: Formula, wanted: Formula): boolean {
  if (!sameFormula(there.formula, wanted.formula)) return false;
  const [is, shouldBe] = [there.cached ?? "", wanted.cached ?? ""];
  return typeof is === "number" && typeof shouldBe === "number"
    ? Math.abs(is - shouldBe) > 1e-6
    : is !== shouldBe;
}
