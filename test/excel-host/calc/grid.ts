import { numberInText, FormulaError, type Scalar } from "./value";

/** A rectangle of values; rows beyond the stored ones are empty (a whole column reaches far below its last value). */
export class Grid {
  private positionsByKey: Map<string, number[]> | null = null;
  private firstByKey: Map<string, number> | null = null;
  private error: FormulaError | null | undefined = undefined;
  private ascending: readonly number[] | null = null;
  private readonly ofType = new Map<string, readonly number[]>();

  constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    /** Row by row, only the stored rows. */
    readonly values: readonly Scalar[],
  ) {}

  /** The value at a zero-based row and column. */
  at(row: number, column: number): Scalar {
    return this.values[row * this.columnCount + column] ?? null;
  }

  /** How many cells the rectangle has, the empty ones below included. */
  get size(): number {
    return this.rowCount * this.columnCount;
  }

  /** Positions of the values that COUNTIF sees as equal to a key of `criterionKey`. */
  positionsOf(key: string): readonly number[] {
    this.positionsByKey ??= groupPositions(this.values);
    return this.positionsByKey.get(key) ?? [];
  }

  /** Position of the first value that MATCH sees as equal to a key of `exactKey`, or -1. */
  firstPositionOf(key: string): number {
    this.firstByKey ??= firstPositions(this.values);
    return this.firstByKey.get(key) ?? -1;
  }

  /** The first error among the values. */
  firstError(): FormulaError | null {
    if (this.error === undefined)
      this.error = this.values.find((value) => value instanceof FormulaError) ?? null;
    return this.error;
  }

  /** The numbers among the values, smallest first. */
  sortedNumbers(): readonly number[] {
    this.ascending ??= this.values.filter((value) => typeof value === "number").sort((a, b) => a - b);
    return this.ascending;
  }

  /** Positions of the values of one JavaScript type, in order. */
  positionsOfType(type: "number" | "string" | "boolean"): readonly number[] {
    let positions = this.ofType.get(type);
    if (!positions) {
      positions = this.values.flatMap((value, position) => (typeof value === type ? [position] : []));
      this.ofType.set(type, positions);
    }
    return positions;
  }
}

/** The key of a value where text and numbers never meet (MATCH). */
export function exactKey(value: Scalar): string {
  if (value instanceof FormulaError) return `e${value.code}`;
  if (typeof value === "string") return `t${value.toLowerCase()}`;
  return typeof value === "number" ? `n${value}` : `b${value}`;
}

/** The key of a value where text that looks like a number is that number (COUNTIF). */
export function criterionKey(value: Scalar): string {
  if (typeof value !== "string") return exactKey(value);
  const number = numberInText(value);
  return number === null ? exactKey(value) : `n${number}`;
}

function groupPositions(values: readonly Scalar[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  values.forEach((value, position) => {
    if (value === null) return;
    const key = criterionKey(value);
    const group = groups.get(key);
    if (group) group.push(position);
    else groups.set(key, [position]);
  });
  return groups;
}

function firstPositions(values: readonly Scalar[]): Map<string, number> {
  const positions = new Map<string, number>();
  values.forEach((value, position) => {
    if (value === null) return;
    const key = exactKey(value);
    if (!positions.has(key)) positions.set(key, position);
  });
  return positions;
}
