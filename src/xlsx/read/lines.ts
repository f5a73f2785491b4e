import type { ColumnRun, Grouped, RowRun } from "../../workbook/page/content";
import type { HucreSheet } from "../hucre";
import { fromFileWidth } from "../text/column-width";

interface LineLook extends Grouped {
  readonly size?: number;
  readonly hidden?: boolean;
}

interface Run extends LineLook {
  readonly first: number;
  readonly count: number;
}

/** Columns with a width of their own or hidden, like neighbours together. */
export function readColumns(columns: NonNullable<HucreSheet["columns"]>): ColumnRun[] {
  const looks = columns.map(({ width, hidden, ...line }): LineLook => ({
    ...(width !== undefined && { size: fromFileWidth(width) }),
    ...(hidden && { hidden }),
    ...groupedOf(line),
  }));
  return gather(looks).map(({ first, count, size, ...look }) => ({
    column: first,
    columnCount: count,
    ...(size !== undefined && { width: size }),
    ...look,
  }));
}

/** Rows with a height of their own or hidden, like neighbours together. */
export function readRows(rows: NonNullable<HucreSheet["rowDefs"]>): RowRun[] {
  const looks: LineLook[] = [];
  for (const [row, { height, hidden, ...line }] of rows) {
    looks[row] = {
      ...(height !== undefined && { size: height }),
      ...(hidden && { hidden }),
      ...groupedOf(line),
    };
  }
  return gather(looks).map(({ first, count, size, ...look }) => ({
    row: first,
    rowCount: count,
    ...(size !== undefined && { height: size }),
    ...look,
  }));
}

function groupedOf({
  outlineLevel,
  collapsed,
}: {
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
}): Grouped {
  return { ...(outlineLevel ? { level: outlineLevel } : {}), ...(collapsed ? { isFolded: true } : {}) };
}

function gather(looks: readonly (LineLook | undefined)[]): Run[] {
  const runs: Run[] = [];
  looks.forEach((look, index) => {
    if (!look || Object.keys(look).length === 0) return;
    const last = runs.at(-1);
    const goesOn = last && last.first + last.count === index && isAlike(last, look);
    if (goesOn) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1, ...look });
  });
  return runs;
}

function isAlike(one: LineLook, other: LineLook): boolean {
  return (
    one.size === other.size &&
    one.hidden === other.hidden &&
    one.level === other.level &&
    one.isFolded === other.isFolded
  );
}
