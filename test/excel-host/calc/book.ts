import { compileFormula, compileName, type Scope } from "./compile";
import type { CalcOptions, CalcTable, CalcWorkbook } from "./content";
import { toSerial } from "./serial";
import { intersect, type Value } from "./reference";
import { SheetCells, type Slot } from "./sheet-cells";
import { CalcFailure, type Scalar } from "./value";

/** Cells deep in one another before the calculation starts again from the deepest (keeps JavaScript's stack small). */
const DEPTH_LIMIT = 60;

/** Thrown, and caught only here, when a chain of cells is too long for the stack. */
class ChainTooLong extends Error {
  constructor(readonly slot: Slot) {
    super("A chain of cells is too long for one go");
  }
}

/** A table together with the sheet it stands on. */
export interface TableOnSheet {
  readonly sheet: SheetCells;
  readonly table: CalcTable;
}

/** A workbook while it is calculated: sheets, tables and names by their names, every cell calculated at most once. */
export class Book {
  /** Excel's serial number of today. */
  readonly today: number;
  private readonly sheets = new Map<string, SheetCells>();
  private readonly tables = new Map<string, TableOnSheet>();
  private readonly names = new Map<string, string>();
  private readonly nameValues = new Map<string, Value>();
  private readonly namesRunning = new Set<string>();
  private depth = 0;

  constructor(workbook: CalcWorkbook, options: CalcOptions) {
    this.today = toSerial(options.today);
    for (const sheet of workbook.sheets) {
      const cells = new SheetCells(this, sheet);
      this.sheets.set(sheet.name.toLowerCase(), cells);
      for (const table of sheet.tables) this.tables.set(table.name.toLowerCase(), { sheet: cells, table });
    }
    for (const { name, formula } of workbook.names) this.names.set(name.toLowerCase(), formula);
  }

  /** The sheet of a name, without regard to case. */
  sheet(name: string): SheetCells | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  /** The table of a name, without regard to case. */
  table(name: string): TableOnSheet | undefined {
    return this.tables.get(name.toLowerCase());
  }

  /** The table that covers a cell. */
  tableAt(sheet: SheetCells, row: number, column: number): TableOnSheet | undefined {
    return [...this.tables.values()].find(({ sheet: home, table: { range } }) => {
      const insideRows = row >= range.row && row < range.row + range.rowCount;
      return (
        home === sheet && insideRows && column >= range.column && column < range.column + range.columnCount
      );
    });
  }

  /** What a defined name stands for, or undefined where there is no such name. */
  valueOfName(name: string, scope: Scope): Value | undefined {
    const key = name.toLowerCase();
    const formula = this.names.get(key);
    if (formula === undefined || this.nameValues.has(key)) return this.nameValues.get(key);
    if (this.namesRunning.has(key)) throw new CalcFailure(`#CIRC! The name ${name} needs itself`);
    this.namesRunning.add(key);
    try {
      const value = compileName(formula)(scope);
      this.nameValues.set(key, value);
      return value;
    } finally {
      this.namesRunning.delete(key);
    }
  }

  /** The value of a cell asked for from outside; chains of any length. Throws a CalcFailure. */
  valueOfSlot(slot: Slot): Scalar {
    const waiting = [slot];
    for (;;) {
      const current = waiting.at(-1) ?? slot;
      try {
        const value = this.calculate(current);
        waiting.pop();
        if (waiting.length === 0) return value;
      } catch (error) {
        if (error instanceof ChainTooLong) this.queue(waiting, error.slot);
        else if (waiting.length > 1 && error instanceof CalcFailure) waiting.pop();
        else throw error;
      }
    }
  }

  private queue(waiting: Slot[], slot: Slot): void {
    if (waiting.includes(slot)) fail(slot, circle(slot));
    else waiting.push(slot);
  }

  /** The value of a cell another cell asks for. */
  calculate(slot: Slot): Scalar {
    if (slot.state === "done") return slot.value;
    if (slot.failure) throw slot.failure;
    if (slot.state === "running") throw circle(slot);
    if (this.depth >= DEPTH_LIMIT) throw new ChainTooLong(slot);
    this.depth += 1;
    slot.state = "running";
    try {
      slot.value = this.run(slot);
      slot.state = "done";
      return slot.value;
    } catch (error) {
      slot.state = "formula";
      if (error instanceof CalcFailure) fail(slot, error);
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  private run(slot: Slot): Scalar {
    const { sheet, row, column } = slot;
    const value = compileFormula(slot.formula, row)({ book: this, sheet, row, column });
    return intersect(value, row, column) ?? 0;
  }
}

function fail(slot: Slot, failure: CalcFailure): void {
  slot.state = "failed";
  slot.failure = failure;
}

function circle(slot: Slot): CalcFailure {
  return new CalcFailure(`#CIRC! ${slot.sheet.name}!R${slot.row + 1}C${slot.column + 1} needs itself`);
}
