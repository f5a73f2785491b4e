import type { ExcelHost } from "./host";
import { findSheet } from "./store/lookup";
import { freshId, type RuleState, type SheetState } from "./store/workbook-state";

/** What people make by hand and Office.js can hardly read: put into a sheet of the open workbook by a test. */
export interface UserMade {
  /** Pairs of cells in the first two columns that are merged, one pair a row. */
  readonly merges?: number;
  /** Kinds of charts that Office.js cannot speak of, such as "Waterfall". */
  readonly charts?: readonly string[];
  /** Rules of conditional formatting that were made with "Duplicate Rule". */
  readonly duplicatedRules?: number;
}

/** Puts them in; a RangeError where there is no such sheet. */
export function putUserMade({ book }: ExcelHost, sheetName: string, made: UserMade): void {
  const sheet = findSheet(book, sheetName);
  if (!sheet) throw new RangeError(`No sheet ${sheetName}`);
  for (let row = 0; row < (made.merges ?? 0); row += 1)
    sheet.merges.push({ row, column: 0, rowCount: 1, columnCount: 2 });
  for (const kind of made.charts ?? []) sheet.charts.push(chartOf(sheet, freshId(book, "{chart-"), kind));
  for (let number = 0; number < (made.duplicatedRules ?? 0); number += 1)
    sheet.rules.push(duplicatedRule(freshId(book, "{conditional-format-")));
  book.revision += 1;
}

function chartOf({ charts }: SheetState, id: string, kind: string): SheetState["charts"][number] {
  return {
    id,
    name: `${kind} ${charts.length + 1}`,
    chartType: kind,
    title: "",
    titleVisible: true,
    series: [],
    from: { row: 2, column: 4 },
    to: { row: 12, column: 9 },
    altText: "",
    legendPosition: "Bottom",
    reversed: false,
    tickLabelSpacing: 1,
    looks: new Map(),
  };
}

function duplicatedRule(id: string): RuleState {
  return {
    id,
    range: { row: 0, column: 0, rowCount: 20, columnCount: 2 },
    rule: { kind: "formula", formula: "=TRUE", style: { bold: true }, stopIfTrue: false },
    edges: new Map(),
    looks: new Map(),
    isDuplicate: true,
  };
}
