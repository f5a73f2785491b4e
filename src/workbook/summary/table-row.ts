import type { FlagCounts } from "../../domain/report";
import type { Flag } from "../../domain/status-rule";
import type { CellContent } from "../page/content";
import { STATUS_ORDER } from "../formula/status-order";
import type { Expression } from "./expression";
import { give, toCell } from "./expression";
import { shareCells } from "./status-columns";
import { COLUMNS, HELPERS, at } from "./place";

/** A row of the table of units and leads. */
export interface TableRow {
  /** What stands in the row, as a number in a hidden cell; 0 where the row is not needed. */
  readonly code: Expression;
  readonly number: Expression;
  readonly name: Expression;
  readonly counts: FlagCounts | null;
  /** The formula of a count, where the row is needed. */
  readonly countFormula: (flag: Flag) => string;
}

/** The cells of a row of the table, hidden one included. */
export function tableCells(tableRow: TableRow, row: number): CellContent[] {
  const { code, number, name, counts, countFormula } = tableRow;
  const isNeeded = `${at(row, HELPERS.code)}<>0`;
  const ifNeeded = ({ formula, value }: Expression): Expression =>
    give(`IF(${isNeeded},${formula},"")`, counts === null ? "" : value);
  const shares = shareCells(row, counts ?? NO_COUNTS);
  const statuses = STATUS_ORDER.map((flag) => give(countFormula(flag), counts?.[flag] ?? 0));
  const printed = [number, name, ...shares, ...statuses].map(ifNeeded).map(toCell);
  const empty = Array.from({ length: HELPERS.code - COLUMNS.last - 1 }, () => null);
  return [...printed, ...empty, toCell(code)];
}

const NO_COUNTS = Object.fromEntries(STATUS_ORDER.map((flag) => [flag, 0])) as Record<Flag, number>;
