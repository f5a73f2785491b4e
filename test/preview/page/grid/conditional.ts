import type { ConditionalStyle } from "../../../../src/workbook/page/content";
import { Book } from "../../../excel-host/calc/book";
import type { Slot } from "../../../excel-host/calc/sheet-cells";
import { CalcFailure } from "../../../excel-host/calc/value";
import { translateFormula } from "../../../excel-host/store/cells";
import { valueAt } from "../../../excel-host/store/calculation";
import { headersOf } from "../../../excel-host/store/lookup";
import type { RuleState, SheetState, WorkbookState } from "../../../excel-host/store/workbook-state";

/** What conditional rules make of a cell. */
export interface ConditionalLook {
  readonly style: ConditionalStyle;
  /** Share of the cell a data bar fills, 0 to 1, and its colour. */
  readonly bar?: { readonly share: number; readonly color: string };
}

/** Works out conditional formats of one state of a workbook, each formula through the simulated Excel's own evaluator. */
export class ConditionalLooks {
  /** Rules whose formula the evaluator refuses, with its reason; they color nothing. */
  readonly refused = new Set<string>();
  private readonly book: Book;

  constructor(private readonly state: WorkbookState) {
    this.book = new Book(
      {
        sheets: state.sheets.map((sheet) => ({
          name: sheet.name,
          cells: sheet.cells,
          tables: sheet.tables.map((table) => ({
            name: table.name,
            range: table.range,
            headers: headersOf(state, table),
          })),
        })),
        names: state.names.filter(({ scope }) => scope === null),
      },
      { today: state.today },
    );
  }

  /** The styles of the rules that hold for a cell; the first to name a property wins. */
  at(sheet: SheetState, row: number, column: number): ConditionalLook | null {
    let style: ConditionalStyle = {};
    let bar: ConditionalLook["bar"];
    let found = false;
    for (const each of sheet.rules) {
      if (!covers(each, row, column)) continue;
      if (each.rule.kind === "dataBar") {
        bar = barOf(valueAt(this.state, sheet, row, column), each.rule);
        found ||= bar !== undefined;
      } else if (this.holds(sheet, each, each.rule.formula, row, column)) {
        style = { ...each.rule.style, ...style };
        found = true;
        if (each.rule.stopIfTrue) break;
      }
    }
    return found ? { style, ...(bar && { bar }) } : null;
  }

  private holds(
    sheet: SheetState,
    { range }: RuleState,
    formula: string,
    row: number,
    column: number,
  ): boolean {
    const home = this.book.sheet(sheet.name);
    if (!home) return false;
    const here = translateFormula(formula, { row: range.row, column: range.column }, { row, column });
    // A cell that stands nowhere: it sees the sheet from here, and long chains of cells are followed as for any other.
    const slot: Slot = {
      row,
      column,
      sheet: home,
      formula: here,
      saved: undefined,
      state: "formula",
      value: null,
      failure: null,
    };
    try {
      const value = this.book.valueOfSlot(slot);
      return value === true || (typeof value === "number" && value !== 0);
    } catch (error) {
      if (!(error instanceof CalcFailure)) throw error;
      this.refused.add(`${formula}: ${error.message}`);
      return false;
    }
  }
}

function covers({ range }: RuleState, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}

function barOf(value: unknown, rule: { color: string; min: number; max: number }): ConditionalLook["bar"] {
  if (typeof value !== "number" || rule.max <= rule.min) return undefined;
  const share = Math.min(1, Math.max(0, (value - rule.min) / (rule.max - rule.min)));
  return { share, color: rule.color };
}
